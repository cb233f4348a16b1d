"""The subject of the verb that governs an amount, by the phrases of the sentence."""

from __future__ import annotations

from factbox import Span
from factbox.language.en.classes import BE
from factbox.language.phrases import NounPhrase, SentencePhrases, VerbGroup
from factbox.language.phrases.beside import noun_after
from factbox.language.verb_forms import REPORTING
from factbox_figures.figure import Figure
from factbox_figures.subjects.place import Place
from factbox_figures.tables.change import VERBS as CHANGES
from factbox_figures.tables.subjects import STATES

_QUOTES = tuple('"“‘')
_PARTICIPLE, _INFINITIVE, _NUMBER = "participle", "infinitive", "number"
_LONGEST_CHAIN = 4
_NOT_ASKING = BE.union(CHANGES)
_TELLING = STATES.union(CHANGES)
_EACH = frozenset(("each", "both"))
# Letters of the phrases.
_PREPOSITION, _RELATIVE, _TIME, _QUOTE, _BASE, _ADJECTIVE = "I", "W", "t", '"', "V", "J"
_FINITE = frozenset("dpzbBhHoQfM")
_HANGING, _APART, _NUMBERS = ("I", "It"), (",", _QUOTE), ("#", "%")


def acting(figure: Figure, place: Place, told: int | None) -> Span | None:
    """The subject of the verb group that governs the amount, or of the finite one that this hangs on.

    `told`: where a word begins that is a verb right before the amount, whatever its tag.
    """
    here = place.phrases(figure.start)
    if here is None:
        return None
    quoted = place.text[figure.start - 1 : figure.start] in _QUOTES  # a quotation mark hides verbs
    verb = verb_before(here, figure.start - 2 * quoted)
    if told is not None and (verb is None or verb.end < told) and isinstance(here.phrase_at(told), NounPhrase):
        noun = _cut(here, told, place)
        if noun is not None:
            return noun
    return _of_verb(here, verb, figure, place) if verb else _opening(here, figure, place)


def verb_before(here: SentencePhrases | None, at: int) -> VerbGroup | None:
    """The verb group before `at` that governs it."""
    verb = here.governing(at) if here else None
    return verb if verb is not None and verb.start < at else None


def _of_verb(here: SentencePhrases, verb: VerbGroup, figure: Figure, place: Place) -> Span | None:
    """Who does it: of participles and infinitives what stands right before, else the subject of their finite verb."""
    noun = place.named(_right_before(here, verb) or _expected(here, verb))
    if noun is not None:
        return noun
    finite = here.finite_of(verb) or (_main(here) if verb.first == 0 else None)
    if finite is None:
        return _opening(here, figure, place)
    subject = _subject(here, finite)
    if subject is None or here.letters[0] == _BASE or here.letters[finite.first - 1] == _ADJECTIVE:
        return _untagged(place, here, finite) or place.named(subject)
    return place.counted_in(subject) or place.named(subject)


def _main(here: SentencePhrases) -> VerbGroup | None:
    """ "Priced at $299, the lamp will ship": the first finite verb of a sentence that a participle opens."""
    return next((group for group in here.verb_groups if group.finite), None)


def _leading_to(here: SentencePhrases, token: int) -> NounPhrase | None:
    """The noun phrase that ends in a token; the one that this hangs on, "an ad during the game"."""
    noun = _ending(here, token)
    for _ in range(_LONGEST_CHAIN):
        at = noun.first - 1 if noun else 0
        while at > 0 and here.letters[at] == _TIME:
            at -= 1
        before = _ending(here, at - 1) if at > 0 and here.letters[at] == _PREPOSITION else None
        if before is None:
            break
        noun = before
    return noun


def _ending(here: SentencePhrases, token: int) -> NounPhrase | None:
    found = here.noun_at(token)
    return found if found is not None and found.last == token else None


def _cut(here: SentencePhrases, at: int, place: Place) -> Span | None:
    """ "Output rose": the noun phrase that goes on to its verb at `at`, taken for a noun, without that."""
    noun = here.phrase_at(at)
    if (
        not isinstance(noun, NounPhrase)
        or noun.start >= at
        or here.letters[here.sentence.token_at(at) - 1] == _ADJECTIVE
    ):
        return None  # "a 20-year contract at"
    before = _leading_to(here, noun.last)
    if before not in (None, noun):
        return place.named(before)
    start = place.beginning(noun)
    return Span(start, at - 1) if start < at else place.named(_leading_to(here, noun.first - 2))  # ", each costing"


def _right_before(here: SentencePhrases, verb: VerbGroup) -> NounPhrase | None:
    """ "with the Dow falling 2,013 points", "“Salt” took", "Qeshm, located 90 km": what a participle stands behind."""
    at = verb.first - 1
    if verb.form != _PARTICIPLE or here.letters[at : at + 1] in _NUMBERS:
        return None
    each = here.sentence.words[at] in _EACH
    at -= each
    apart = here.letters[at : at + 1] in _APART
    noun = _leading_to(here, at - apart)
    told = noun is not None and (not apart or here.letters[at] == _QUOTE)
    return noun if told else None


def _expected(here: SentencePhrases, verb: VerbGroup) -> NounPhrase | None:
    """ "expects inflation to average 2.6 percent": the noun between a verb and its infinitive."""
    noun = _ending(here, verb.first - 1) if verb.form == _INFINITIVE else None
    asked = here.phrase_at(noun.start - 2) if noun and noun.first else None
    return noun if isinstance(asked, VerbGroup) and asked.verb not in _NOT_ASKING else None  # "pared losses to trade"


def _subject(here: SentencePhrases, finite: VerbGroup) -> NounPhrase | None:
    if finite.verb in REPORTING and finite.verb not in CHANGES and not finite.passive:
        return None
    noun = here.subject_of(finite)
    if noun is None:
        return None
    relative = (
        here.letters[finite.first - 1] == _RELATIVE and finite.verb in _TELLING
    )  # "Visits to the zoo, which fell"
    if relative or here.letters[noun.first - 1 : noun.first] == _TIME:  # "Wheat for July delivery"
        return _leading_to(here, noun.last)
    quoted = noun.kind == _NUMBER and noun.start > finite.start  # "“Salt” took in $300,000"
    return _leading_to(here, finite.first - len(" ”")) if quoted else noun


def _untagged(place: Place, here: SentencePhrases, verb: VerbGroup) -> Span | None:
    """ "sterling was", "Profit for the quarter rose": what the tags show no noun in, right before the verb or first."""
    if here.letters[0] == _BASE:
        return noun_after(place.article, place.begin, verb.start)
    described = here.letters[verb.first - 1 : verb.first] == _ADJECTIVE
    return place.noun_before(verb.start) if described else None


def _opening(here: SentencePhrases, figure: Figure, place: Place) -> Span | None:
    """ "10-year yield up 4 bp": without a finite verb, the first noun phrase that hangs on nothing."""
    if not _FINITE.isdisjoint(here.letters[: here.sentence.token_at(figure.start)]):
        return None
    nouns = (noun for noun in here.noun_phrases if here.letters[noun.first - 1 : noun.first] not in _HANGING)
    noun = next(nouns, None)
    if noun is None or noun.start >= figure.start - 1:
        return None
    return noun_after(place.article, place.beginning(noun), min(noun.end, figure.start - 1)) or place.named(noun)
