"""Counts and shares without their noun: it was said before, in the sentence or in the one before it."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.classes import BE, HAVE, PREPOSITIONS, RELATIVES
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.phrases.beside import noun_after
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox.language.word_forms import is_participle, is_plural
from factbox_figures.figure import Figure
from factbox_figures.subjects.counting import people
from factbox_figures.subjects.place import LEADING_TO, PEOPLE, Place
from factbox_figures.subjects.surveys import acts, led_by
from factbox_figures.tables.hedged import HEDGE_ENDS, HEDGED
from factbox_figures.tables.links import WHOLE
from factbox_figures.tables.subjects import LEADING
from factbox_figures.words import any_of

_OF_THE = re.compile(rf"Of {any_of(WHOLE)}(?: the)? (?=[a-z])")
_PAST_ENDINGS = "ed en wn ld pt ght"
_DONE_WHERE = "so far, by, in, at, on"
_ENDS = re.compile(rf"(?: [a-z]+{any_of(_PAST_ENDINGS)}(?: {any_of(_DONE_WHERE)} [^,]{{2,30}})?)?,")
_OF_WHICH = re.compile(rf",? of {any_of(RELATIVES)} {HEDGED}\Z")
_WHICH_ENDS = HEDGE_ENDS | RELATIVES
_WHICH_WITHIN = 40
_LOOK_BACK = 6
# "today it is less than 35".
_IS = re.compile(rf"\b{any_of(BE)} {HEDGED}\Z")
_IS_WITHIN = 24
_PARTING = frozenset(("", ",", ";", "and", "while", "but"))
_LED = {"all"} | LEADING | ROUGH_WORDS | PREPOSITIONS | IRREGULAR_PASTS | HAVE | {"needs", "wants"}
_LEADING = ("'s ", "’s ", "than the ")
_STOP, _SHARES = ".", frozenset(("fraction", "ratio"))
_CLOSING = frozenset("])-/%")


def of_these(figure: Figure, place: Place) -> Span | None:
    """ "Of the homes, 240 were sold": the homes; "homes, of which 240 were sold"."""
    which = None
    if place.led in _WHICH_ENDS:
        which = _OF_WHICH.search(place.text, max(place.begin, figure.start - _WHICH_WITHIN), figure.start)
    if which:
        return place.noun_before(which.start())
    opening = _OF_THE.match(place.text, place.begin)
    if opening is None:
        return None
    phrase = noun_after(place.article, opening.end() - 1, figure.start) or people(place, opening.end())
    return phrase if phrase is not None and _ENDS.match(place.text, phrase.end) else None


def repeated(figure: Figure, place: Place) -> Span | None:
    """ "40 planes in May and 35 in June": what the last count of the sentence counts, else the one right before it."""
    if figure.is_range or not _stands_free(place.text, figure):
        return None
    if _IS.search(place.text, max(place.begin, figure.start - _IS_WITHIN), figure.start):
        return None
    counts = _counts(place)
    main = [last for last in counts if last.start >= place.begin and last.before(place.text) not in LEADING_TO]
    last = next(iter([*main, *counts]), None)
    return last.subject if last and (last.start >= place.begin or _is_right_before(last, place)) else None


def _counts(place: Place) -> list[Figure]:
    """The last counts, the latest first."""
    return [
        last for last in reversed(place.done[-4:])
        if last.kind in PEOPLE and not place.is_said_of(last)
        and last.subject and (last.low == 1 or is_plural(place.last_word(last.subject)))
    ]  # fmt: skip


def _stands_free(text: str, figure: Figure) -> bool:
    """Whether the noun was left out: not in brackets, as notes are, and where one could stand."""
    last = figure.before(text)
    led = last in _LED or is_participle(last) or text.endswith(_LEADING, 0, figure.start) or last.endswith(_STOP)
    return led and figure.low == int(figure.low) and text[figure.end : figure.end + 1] not in _CLOSING


def _is_right_before(last: Figure, place: Place) -> bool:
    """Whether nothing but the end of its sentence stands between a figure's subject and this sentence."""
    end = max(last.end, last.subject.end if last.subject else 0)
    return place.begin - end <= 40 and ". " in place.text[end : place.begin + 1]


def among(figure: Figure, place: Place) -> Span | None:
    """ "Of 1,021 people asked, 54% said no": a share of those counted at the beginning."""
    return place.them(*PEOPLE) if place.text.startswith("Of ", place.begin) else None


def answered(figure: Figure, place: Place) -> Span | None:
    """ "44% of adults want less; 19% want more": a share again of those that the last one was of."""
    if not acts(place.following) or led_by(figure, place) not in _PARTING:
        return None
    shares = (one for one in reversed(place.done[-_LOOK_BACK:]) if one.unit == figure.unit or one.kind in _SHARES)
    return next((one.subject for one in shares if one.subject and one.subject.start >= one.end), None)
