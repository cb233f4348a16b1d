"""What the form of a word says of the verb it may be, without looking at its neighbours."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import cache
from typing import Literal, NamedTuple

from factbox.language import known
from factbox.language.language import Language, VerbWords
from factbox.language.verb import Forms, Verb

Form = Literal["base", "present", "past", "participle", "gerund"]
"""The form of a verb; "past" is also the past participle of verbs that have one form for both."""


class Reading(NamedTuple):
    """A word read as a form of a verb."""

    verb: Verb
    form: Form


def readings(verb: Verb, forms: Forms) -> Iterable[tuple[str, Reading]]:
    """Every form of `verb` with what it is; where the past is the base ("hit") or the participle, it is the past."""
    for word in forms.base:
        if word not in forms.past:
            yield word, Reading(verb, "base")
    for word in forms.third:
        yield word, Reading(verb, "present")
    for word in forms.past:
        yield word, Reading(verb, "past")
    for word in forms.participle:
        if word not in forms.past and word not in forms.base:
            yield word, Reading(verb, "participle")
    for word in forms.gerund:
        yield word, Reading(verb, "gerund")


class VerbForms:
    """The forms of the verbs of one language, and the sets of them that readers ask for."""

    def __init__(self, words: VerbWords) -> None:
        self.forms = tuple((verb, words.forms_of(verb)) for verb in words.rows)
        self._by_form: dict[Form, list[tuple[str, Verb]]] = defaultdict(list)
        for verb, forms in self.forms:
            for word, (_, form) in readings(verb, forms):
                self._by_form[form].append((word, verb))
        self.irregular_pasts = self.of("past", where=lambda verb: bool(verb.past))
        self.irregular_participles = self.of("participle")
        self.presents = self.of("base", "present", where=lambda verb: verb.noun != "often")
        self.nouns_too = self.of("present", where=lambda verb: verb.noun == "often") | self.of(
            "base", "present", where=lambda verb: verb.noun == "also"
        )
        self.enders = (
            self.of("base", "present", where=lambda verb: verb.noun is None)
            | self.of("past", where=lambda verb: bool(verb.past) and not _is_noun_in_past(verb))
            | self.irregular_participles
            | words.predicatives
        ) - words.nouns_in_past
        self.reporting = (
            self.of("past", "gerund", where=_says)
            | self.of("present", where=lambda verb: _says(verb) and verb.noun is None)
            | self.of("base", "present", "past", where=lambda verb: verb.thinks)
        )

    def of(self, *names: Form, where: Callable[[Verb], bool] = lambda verb: True) -> frozenset[str]:
        """All words that are one of these forms of a verb."""
        return frozenset(word for name in names for word, verb in self._by_form[name] if where(verb))


def _is_noun_in_past(verb: Verb) -> bool:
    """ "cost", "bet": the past is the base, and that is a noun."""
    return verb.past == verb.base and verb.noun == "often"


def _says(verb: Verb) -> bool:
    return verb.reports in ("clause", "that", "hearer") and verb.particle is None


@cache
def verb_forms(language: Language) -> VerbForms:
    """The forms of the verbs of `language`, made once."""
    return VerbForms(language.verbs)


_ENGLISH = verb_forms(known("en"))
FORMS = _ENGLISH.forms
"""Every verb with its forms."""
BASES = frozenset(word for _, forms in FORMS for word in forms.base)
"""Base forms of all verbs."""
IRREGULAR_PASTS = _ENGLISH.irregular_pasts
"""Simple pasts that spelling does not make; some are present too (hit, cut), and news tells the past."""
IRREGULAR_PARTICIPLES = _ENGLISH.irregular_participles
PRESENTS = _ENGLISH.presents
"""Base forms and third persons that are verbs at least as often as nouns."""
NOUN_OR_VERB = _ENGLISH.nouns_too
"""Base forms and third persons that are nouns too: verbs where an object or a preposition follows."""
ENDERS = _ENGLISH.enders
"""Words that end a noun phrase, as verbs or after the noun that they describe."""
REPORTING = _ENGLISH.reporting
"""Words after which a clause tells what is said, thought or shown."""
