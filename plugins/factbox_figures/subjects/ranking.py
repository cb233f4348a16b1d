"""Subjects of ordinals and grades: "the first two batters", "the 70th minute", "magnitude 7.2", "a family of 5"."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.calendar import UNITS as CALENDAR_UNITS
from factbox.language.en.numbers import ORDINALS, TENS, UNITS
from factbox.language.word_forms import is_plural
from factbox_figures.figure import Figure
from factbox_figures.subjects.place import Place
from factbox_figures.words import any_of

_GROUPS = "class family group team panel crew party cast squad jury".split()
_GRADES = "magnitude Magnitude category Category"
_GRADED = re.compile(rf"\b(?:(?P<of>{any_of(_GROUPS)}) of|(?P<by>{any_of(_GRADES)})) \Z")
_LEADING = frozenset(("of", "magnitude", "category"))
_GRADE_WITHIN, _MEMBERS = 12, "-of-"
_NUMBERED = re.compile(rf"[ -](?:(?:\d+|{any_of([*list(UNITS)[2:], *TENS])}) )?")
_AND_ANOTHER = re.compile(rf" and (?:only|{any_of(ORDINALS)}|\d+[a-z]{{2}})(?= [a-z])")
_TIMES = [name for unit, names in CALENDAR_UNITS.items() for name in names if unit != "quarter"]
_TIMED = re.compile(rf"{any_of(_TIMES)}\b(?! of\b)")


def graded(figure: Figure, place: Place) -> Span | None:
    """ "magnitude 7.2", "a family of five": what has a grade, or so many members."""
    if place.text.endswith(_MEMBERS, place.begin, figure.start):
        return place.noun_before(figure.start - len(_MEMBERS))  # "a mum-of-three"
    if place.led not in _LEADING:
        return None
    match = _GRADED.search(place.text, max(place.begin, figure.start - _GRADE_WITHIN), figure.start)
    if match and is_plural(place.following):
        return None  # "a team of 120 rescuers"
    return Span(*match.span(match.lastgroup or 0)) if match else None


def ranked(figure: Figure, place: Place) -> Span | None:
    """ "the first two batters", "in the 70th minute": what an ordinal ranks, times too."""
    another = _AND_ANOTHER.match(place.text, figure.end)
    at = another.end() if another else figure.end
    link = _NUMBERED.match(place.text, at)
    timed = _TIMED.match(place.text, link.end()) if link else None
    if timed:
        return Span(*timed.span())
    counted = another or (link is not None and link.end() > at + 1)
    return place.noun_after(link.end() - 1) if link and counted else None
