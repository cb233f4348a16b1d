"""Subjects behind an amount: the noun it qualifies, what it consists of, what has changed by it."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.calendar import DATING_WORDS
from factbox.language.en.changes import COMPARATIVES
from factbox.language.en.classes import ARTICLES, COORDINATORS, DETERMINERS, PREPOSITIONS
from factbox.language.neighbours import word_before
from factbox.language.phrases.beside import noun_after
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox_figures.figure import Figure
from factbox_figures.subjects.acting import verb_before
from factbox_figures.subjects.place import Place
from factbox_figures.tables.change import NOUNS, PACES
from factbox_figures.tables.hedged import HEDGED
from factbox_figures.tables.links import HANGING, OWNED, PERIODIC, WHOLE
from factbox_figures.tables.subjects import DIMENSIONS, EXPECTED, FORECASTERS, LENGTHENING, MILEAGE, WANTING
from factbox_figures.tables.units import TIMES
from factbox_figures.words import any_of

_CONSISTING = "in, worth of, worth in"
_INS = frozenset("in worth of .".split())
_PAYING, _MEANS = frozenset("for at of".split()), frozenset("cash stock shares".split())
_IMPERSONAL = "the its their"  # "six hours of my life" tells no amount of life
_NO_PART = ARTICLES | WHOLE | {"that", "total"}
_IN = re.compile(
    rf"\.? (?:{any_of(_CONSISTING)} (?!{any_of(_NO_PART)}\b)|of (?:{any_of(_IMPERSONAL)} )?)(?=[a-z])"
    r"| of (?=[A-Z])"
)
_CHANGE_IN = re.compile(
    rf"[ -](?!{any_of(COORDINATORS)} )(?:[a-z-]+ ){{0,2}}?([a-z]+) {any_of(f'{HANGING} to')} {OWNED}(?=[A-Za-z])"
)
_WITHIN, _NEAR = re.compile(rf"\bwithin {HEDGED}\Z"), 24
_LEVEL = re.compile(rf"(?: of (?:[a-z]+ ){{0,2}}[a-z]+)?(?: {any_of(f'{HANGING} to from')})? {HEDGED}")
_CHANGE_LINK, _FARTHEST = " in ", 70
# Adjectives after a percentage that are no noun: "95 percent effective".
_STATES = frozenset(
    (
        "effective accurate efficient sure certain likely complete full empty owned confident east west north "
        "south northeast northwest southeast southwest offshore inland overnight intraday net gross mark level "
        "threshold barrier short worse better"
    ).split()
)
# "a $110 million (€98 million) rescue"
_BRACKETS = frozenset("()")
_BRACKET = re.compile(r" \([^()]{1,24}\)|\)(?= [A-Za-z]+)")
# "a 5m-high wall".
_TALL = re.compile(rf"(?:{'|'.join(LENGTHENING)}) (?=[a-z])")
# "a 4.7-inch 1334x750 display".
_OWNING = ("' ", "’ ")
_SIZE = re.compile(r" \d+ ?[x×] ?\d+(?= [a-z])")
_PACE_ENDS = tuple(sorted(PACES))
_PACED = re.compile(rf"(?:[a-z-]+ )*{any_of(PERIODIC)} {any_of(PACES)}|pace|clip")
# "20 percent fewer homes".
_HOW_MANY = frozenset(("fewer", "more", "less"))
# "a 25 percent lower risk".
_HOW_GREAT = frozenset("lower higher greater smaller bigger larger".split())
_FEWER = re.compile(rf" {any_of(_HOW_MANY | _HOW_GREAT)}(?= (?!{any_of(PREPOSITIONS | COORDINATORS)}\b)[a-z])")
# "wants a 6 percent rise".
_RISE = re.compile(rf"[ -](?:[a-z]+ )?{any_of(NOUNS)}\b(?! {any_of(HANGING)} )")


def qualified(figure: Figure, place: Place) -> Span | None:
    """A noun the amount stands before: "a $300 million contract", "54-year rule", "8 percent stake"."""
    owned = place.text.startswith(_OWNING, figure.end)  # "five hours' notice"
    if figure.unit in TIMES and not (owned or _is_modifier(figure, place.text)):
        return None
    bracket = _bracket(figure, place)
    at = bracket.end() if bracket else figure.end + owned
    size = _SIZE.match(place.text, at)
    phrase = place.noun_after(size.end() if size else at)
    tall = _TALL.match(place.text, phrase.start) if phrase else None
    phrase = Span(tall.end(), phrase.end) if tall and phrase else phrase
    return phrase if phrase is not None and _is_qualified(phrase, figure, place) else None


def _is_qualified(phrase: Span, figure: Figure, place: Place) -> bool:
    """Whether the words behind the amount name what it is of: no change, state or forecast."""
    words, last = place.text[slice(*phrase)], place.last_word(phrase)
    if figure.change:
        own = words.partition(" ")[0].lower() not in DATING_WORDS  # no "3% weekly loss"
        return own and words != last and last in NOUNS  # "10 per cent volume growth", "an 8% fee hike"
    told = last in COMPARATIVES or words.lower() in EXPECTED or words in FORECASTERS
    told = told or (words in IRREGULAR_PASTS and place.text[figure.end - 1] == "s")  # "40 hectares spread across"
    return not (told or figure.unit == MILEAGE or words in _STATES or last in LENGTHENING)


def is_paced(words: str) -> bool:
    """Whether amounts go at it, and are not of it: "annual rate", "pace"."""
    return words.endswith(_PACE_ENDS) and _PACED.fullmatch(words) is not None


def _bracket(figure: Figure, place: Place) -> re.Match[str] | None:
    return _BRACKET.match(place.text, figure.end) if place.following in _BRACKETS else None


def doubled(figure: Figure, place: Place) -> Span | None:
    """ "2x optical zoom": the noun that a multiple with its letter stands before."""
    return place.noun_after(figure.end) if place.text[figure.end - 1] in "xX" else None


def _is_modifier(figure: Figure, text: str) -> bool:
    """A time in the singular before a noun: "54-year", "20 minute"."""
    words = text[figure.start : figure.end]
    return not words.endswith("s") or words[-2:] == "hs"


def consists(figure: Figure, place: Place) -> Span | None:
    """ "$48 billion in assets", "40 tonnes of cocaine", "two decades of conflict"."""
    bracket = _bracket(figure, place)
    may_follow = bracket or place.following in _INS
    match = _IN.match(place.text, bracket.end() if bracket else figure.end) if may_follow else None
    if match is None or (_is_rate_or_time(figure) and " of" not in match.group()):
        return None
    if _WITHIN.search(place.text, max(place.begin, figure.start - _NEAR), figure.start):
        return None  # "within 200 metres of the spot"
    phrase = place.noun_after(match.end() - 1)
    return None if phrase is None or _is_no_part(phrase, place) else phrase


def _is_no_part(phrase: Span, place: Place) -> bool:
    """ "1.2GB in size", "bought it for $3 billion in cash"."""
    last = place.last_word(phrase)
    return last in DIMENSIONS or (place.led in _PAYING and last in _MEANS)


def _is_rate_or_time(figure: Figure) -> bool:
    return figure.unit in TIMES or (figure.kind == "measure" and "/" in (figure.unit or ""))


def changed_before(figure: Figure, place: Place) -> Span | None:
    """ "a cut in the top rate of tax to 21%", "a 14% drop in profit to £2m": what the change is in."""
    at = place.text.rfind(_CHANGE_LINK, max(place.begin, figure.start - _FARTHEST), figure.start)
    if at < 0 or word_before(place.text, at) not in NOUNS:
        return None
    thing = noun_after(place.article, at + len(_CHANGE_LINK) - 1, figure.start, DETERMINERS)
    return thing if thing and _LEVEL.fullmatch(place.text, thing.end, figure.start) else None


def asked_for(figure: Figure, place: Place) -> Span | None:
    """ "wants a 6 percent rise", "gives its staff a 3% pay increase": the rise, not who is after it or gives it."""
    rise = _RISE.match(place.text, figure.end) if place.led in ARTICLES else None
    verb = verb_before(place.phrases(figure.start), figure.start) if rise else None
    return place.noun_after(figure.end) if verb is not None and verb.verb in WANTING else None


def changed(figure: Figure, place: Place) -> Span | None:
    """ "a 5 percent rise in profit"."""
    compares = place.following in _HOW_MANY or (place.following in _HOW_GREAT and place.led in ARTICLES)
    fewer = _FEWER.match(place.text, figure.end) if compares else None
    if fewer:
        return place.noun_after(fewer.end())
    match = _CHANGE_IN.match(place.text, figure.end)
    if match is None or match[1] not in NOUNS:
        return None
    phrase = place.noun_after(match.end() - 1)
    if phrase is None or place.last_word(phrase) == "terms":
        return None
    return place.with_of(phrase)
