"""Subjects that the phrases of the sentence tell: by the verb that governs the amount, or the noun phrase it is in."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.classes import BE, MODALS, STOPS, SUBJECT_PRONOUNS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.neighbours import word_after, word_before
from factbox.language.phrases import NounPhrase
from factbox.language.phrases.beside import noun_after
from factbox.language.verb_forms import IRREGULAR_PASTS, NOUN_OR_VERB
from factbox_figures.figure import Figure
from factbox_figures.readers.ages import KIND_OF_AGE
from factbox_figures.subjects.acting import acting, verb_before
from factbox_figures.subjects.objects import POSSESSIVES
from factbox_figures.subjects.place import NAMING, Place
from factbox_figures.tables.change import PAST
from factbox_figures.tables.hedged import HEDGED
from factbox_figures.tables.links import DEFINITE, DETERMINED
from factbox_figures.tables.subjects import LASTING, LENGTHENING, MILEAGE, PERSONS, SIZES
from factbox_figures.tables.units import NAMES, TIMES
from factbox_figures.words import any_of, last_words

_AS_GREAT = [f"as {size} as" for size in "high tall deep low long wide thin thick fast large small big heavy".split()]
_GREATER = [f"{size} than" for size in "larger greater higher lower bigger smaller".split()]
_BEYOND = [*_AS_GREAT, *_GREATER, *"over above below past beyond".split()]
_MEASURING = "worth totalling totaling exceeding measuring numbering"
_BEYOND_ENDS = last_words(_BEYOND)
_MEASURING_ENDS = ("worth ", "ing ")
_WORTH = re.compile(rf"[ (](?:{any_of(_MEASURING)}(?: [a-z]+){{0,3}}|{any_of(_BEYOND)}) \Z")
_HEDGED = ROUGH_WORDS | frozenset("at least most more less than only just over under up to as much long a an".split())
_LAST_WORDS = last_words(_HEDGED | LASTING)
_NO_NOUN = STOPS | SIZES | IRREGULAR_PASTS
_HANGING = re.compile(rf" {any_of('with to for from in at on')} (?:{DETERMINED}|\d+ )\Z")
_INFINITIVE = MODALS | {"to"}
_LONG = re.compile(rf"-(?:{'|'.join(LENGTHENING)})\b")
_CONVERTED = re.compile(r" \([^()]{1,24}\)")
_IS = re.compile(rf"\b{any_of(BE)}(?: [a-z]+)? \Z")
_APART = re.compile(rf",? {HEDGED}\Z")
_APART_WITHIN = 20
_THE = re.compile(rf" (?:times )?{any_of(DEFINITE)} (?=[a-z])")
_SO_MUCH = "as much, as many"
_AS_MUCH = re.compile(rf" {any_of(_SO_MUCH)} (?!as\b)(?=[a-z])")
_TO, _UP_TO = " to ", " up to "
_PARTICIPLE = "participle"
_WINDOW = 60
_AGE_WINDOW = 80
_AT = "aged, at the age of, at the age, at age of, at age, turns, turned, be, at"
_SHE = re.compile(rf", {any_of(SUBJECT_PRONOUNS)} ")
_AT_AGE = re.compile(rf"\b{any_of(_AT)} \Z")


def within(figure: Figure, place: Place) -> Span | None:
    """ "8,000 hours experience", "a two-hour keynote": what follows in the noun phrase that the figure stands in."""
    lengthened = _LONG.match(place.text, figure.end)
    if lengthened is None and (figure.unit == MILEAGE or not _may_go_on(place.following)):
        return None
    here = place.phrases(figure.start)
    start = (lengthened.end() if lengthened else figure.end) + 1
    found = here.phrase_at(start if lengthened else figure.start) if here else None
    if not isinstance(found, NounPhrase) or found.kind not in NAMING or found.end <= start:
        return None
    return place.noun_after(start) if place.text[slice(*found.head)].lower() not in NAMES else None


def _may_go_on(following: str) -> bool:
    """Whether the word after an amount may be of its noun phrase: else nobody need be asked."""
    return following.isalpha() and following not in _NO_NOUN


def worth(figure: Figure, place: Place) -> Span | None:
    """ "a contract worth $200 million", "damage estimated at $54 million", "a quake measuring 6.4"."""
    if figure.unit in TIMES:
        return None
    floor = max(place.begin, figure.start - _WINDOW)
    may_be = place.led in _BEYOND_ENDS or any(place.text.find(end, floor, figure.start) >= 0 for end in _MEASURING_ENDS)
    match = _WORTH.search(place.text, floor, figure.start) if may_be else None
    thing = place.noun_before(match.start()) if match else None
    if thing is None or word_before(place.text, thing.start) in _INFINITIVE:
        return None  # "it would drop below $900,000"
    link = _HANGING.search(place.text, place.begin, thing.start)  # "a contract with Norvale worth"
    return (place.noun_before(link.start()) if link else None) or thing


def sized(figure: Figure, place: Place) -> Span | None:
    """ "a dwarf 137 light-years away", "a crater 40 km wide": the noun phrase right before."""
    converted = _CONVERTED.match(place.text, figure.end)
    if (word_after(place.text, converted.end()) if converted else place.following) not in SIZES:
        return None
    apart = _APART.search(place.text, max(place.begin, figure.start - _APART_WITHIN), figure.start)
    at = apart.start() + 1 if apart else figure.start  # "Port Amsel, about 290 miles away", "snow up to 4ft deep"
    before = place.noun_before(at)
    if before is None or before.end != at - 1 or place.last_word(before) in NOUN_OR_VERB:
        return None  # "a lake that averages two feet deep"
    return before


def compared(figure: Figure, place: Place) -> Span | None:
    """ "a lifespan three times longer", "eggs twice that size"; "three times the lifespan"."""
    match = _THE.match(place.text, figure.end) or _AS_MUCH.match(place.text, figure.end)
    if match and _IS.search(place.text, max(place.begin, figure.start - _APART_WITHIN), figure.start) is None:
        return place.noun_after(match.end() - 1)
    before = place.noun_before(figure.start)
    return before if before is not None and before.end == figure.start - 1 else None


def lasting(figure: Figure, place: Place) -> Span | None:
    """ "The sentence is about three years": the subject of the verb that a time follows."""
    if figure.unit not in TIMES or place.led not in _LAST_WORDS:
        return None
    if not _may_last(place.text[max(place.begin, figure.start - _WINDOW) : figure.start]):
        return None
    here = place.phrases(figure.start)
    verb = verb_before(here, figure.start)
    if here is None or verb is None or not _HEDGED.issuperset(place.text[verb.end : figure.start].lower().split()):
        return None
    return place.named(here.subject_of(verb))


def _may_last(before: str) -> bool:
    """Whether a verb after which times last leads to one, and no pronoun to it: else nobody need be asked."""
    words = (word for word in reversed(before.lower().split()) if word not in _HEDGED)
    return next(words, "") in LASTING and next(words, "") not in PERSONS


def brought_to(figure: Figure, place: Place) -> Span | None:
    """ "limit warming to 1.5C", "taking its staff to 9,000": what the verb acts on."""
    if not place.text.endswith(_TO, place.begin, figure.start) or place.text.endswith(_UP_TO, 0, figure.start):
        return None
    if word_before(place.text, figure.start - len(_TO)) in PAST:
        return None  # "costs fell to"
    here = place.phrases(figure.start)
    verb = verb_before(here, figure.start)
    acts = verb is not None and (verb.start > place.begin or verb.form == _PARTICIPLE)
    thing = here.object_of(verb) if here and verb and acts else None
    if thing is None or thing.kind not in NAMING or thing.end != figure.start - len(_TO):
        return None
    return noun_after(place.article, thing.start - 1, thing.end, POSSESSIVES)


def living(figure: Figure, place: Place) -> Span | None:
    """ "the retirement age for women to 65": the age; "Ann Lee died aged 65": who did."""
    before = place.text[max(place.begin, figure.start - _AGE_WINDOW) : figure.start]
    kind = KIND_OF_AGE.search(before)
    if kind:
        return Span(figure.start - len(before) + kind.start(1), figure.start - len(before) + kind.end(1))
    told = _AT_AGE.search(before) is not None and _SHE.match(place.text, figure.end) is None
    return acting(figure, place, None) if told else None
