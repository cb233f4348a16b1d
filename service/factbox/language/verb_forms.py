"""What the form of a word says of the verb it may be, without looking at its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

from factbox.language.en.classes import PREDICATIVES
from factbox.language.en.inflection import Forms, inflect
from factbox.language.en.verbs import VERBS, Verb

Form = Literal["base", "present", "past", "participle", "gerund"]
"""The form of a verb; "past" is also the past participle of verbs that have one form for both."""


class Reading(NamedTuple):
    """A word read as a form of a verb."""

    verb: Verb
    form: Form


FORMS: tuple[tuple[Verb, Forms], ...] = tuple(
    (verb, inflect(verb.base, verb.past, verb.participle, doubles=verb.doubles)) for verb in VERBS
)


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


def _forms(*names: Form, of: Callable[[Verb], bool] = lambda verb: True) -> frozenset[str]:
    """All words that are one of these forms of a verb."""
    return frozenset(
        word for verb, forms in FORMS if of(verb) for word, reading in readings(verb, forms) if reading.form in names
    )


IRREGULAR_PASTS = _forms("past", of=lambda verb: bool(verb.past))
"""Simple pasts that spelling does not make; some are present too (hit, cut), and news tells the past."""
IRREGULAR_PARTICIPLES = _forms("participle")
PRESENTS = _forms("base", "present", of=lambda verb: verb.noun != "often")
"""Base forms and third persons that are verbs at least as often as nouns."""
TIMETABLE = _forms("present", of=lambda verb: verb.timetable)
"""Simple presents that tell a timetable: "the shop opens on Tuesday"."""
AHEAD = frozenset(word for verb in VERBS for word in verb.ahead.split())
"""Forms that point ahead: "expects", "scheduled"."""

NOUN_OR_VERB = _forms("present", of=lambda verb: verb.noun == "often").union(
    _forms("base", "present", of=lambda verb: verb.noun == "also")
)
"""Base forms and third persons that are nouns too: verbs where an object or a preposition follows."""
ENDERS = PREDICATIVES.union(
    _forms("base", "present", of=lambda verb: verb.noun is None),
    _forms("past", of=lambda verb: bool(verb.past) and not (verb.past == verb.base and verb.noun == "often")),
    IRREGULAR_PARTICIPLES,
) - {"ground", "shot"}
"""Words that end a noun phrase, as verbs or after the noun that they describe."""


def _says(verb: Verb) -> bool:
    return verb.reports in ("clause", "that", "hearer") and verb.particle is None


REPORTING = (
    _forms("past", "gerund", of=_says)
    | _forms("present", of=lambda verb: _says(verb) and verb.noun is None)
    | _forms("base", "present", "past", of=lambda verb: verb.thinks)
)
"""Words after which a clause tells what is said, thought or shown."""
