"""Reads points: of a percentage in polls and rates, of an index, and neither in a game, where they are counted."""

from __future__ import annotations

import re

from factbox_figures.figure import Figure, Number
from factbox_figures.readers.fractions import OF_A
from factbox_figures.tables.change import PAST
from factbox_figures.tables.hedged import HEDGED
from factbox_figures.tables.points import INDICES, PLAYED, POLLED, RATES
from factbox_figures.words import any_of

POINTS = "point points pt pt. pts pts.".split()
"""What points are called."""
_POINTS = re.compile(rf"[ -]{any_of(POINTS)}(?!\w)", re.IGNORECASE)
_PER_CENT = any_of("%, percent, per cent")
_PERCENT = rf"[\d.]{{1,7}} ?{_PER_CENT}"
_OR_PERCENT = re.compile(rf"(?:,? or {HEDGED}| \(|, )(?:{any_of('up down')} )?[-+]?{_PERCENT}")
_TO_PERCENT = re.compile(rf"(?: {any_of('lower higher')})?,? {any_of('to at from')} (?:an? [a-z -]{{1,30}})?{_PERCENT}")
_PERCENT_BEFORE = re.compile(rf"\d ?(?:{_PER_CENT}|pct|pc\b)[^.;]{{1,45}}\Z")
_PART = re.compile(rf"(?:-|(?:{OF_A})? )points?\b", re.IGNORECASE)
_KINDS = {"pp": ("percent", "rate-points"), "pt": ("measure", "index-points")}
# "The Brackwater 40 shed 31 points".
_NUMBERED_INDEX = re.compile(rf"\b[A-Z][\w&-]* \d{{2,4}} (?:[a-z]+ )?{any_of(PAST)}(?: by)? \Z")
_UNITS: dict[re.Pattern[str], str | None] = {RATES: "pp", POLLED: "pp", INDICES: "pt", PLAYED: None}
_AFTER = 30
_WINDOW = 90
_MOST_OF_A_HUNDRED = 100
_NEAR = 60


def read_points(text: str, number: Number) -> Figure | None:
    """ "3.1 points": of a percentage or of an index, by what is spoken of; None where they are counted."""
    if number.form == "fraction" or number.low < 1:
        part = _read_part(text, number)
        if part is not None or number.form == "fraction":
            return part
    match = _POINTS.match(text, number.end) if number.form in ("digits", "words") else None
    unit = _unit(text, number, match.end()) if match else None
    if match is None or unit is None:
        return None
    kind, rule = _KINDS[unit]
    return number.figure(match.end(), kind, rule, unit)


def _unit(text: str, number: Number, end: int) -> str | None:
    """ "pp", "pt", or None where points are things that are counted."""
    before = text[max(0, number.start - _WINDOW) : number.start]
    if _NUMBERED_INDEX.search(before):
        return "pt"
    if number.low > _MOST_OF_A_HUNDRED:
        return "pt" if INDICES.search(before) else None
    if _TO_PERCENT.match(text, end) or _PERCENT_BEFORE.search(before):
        return "pp"
    if _OR_PERCENT.match(text, end):
        return "pt"
    return _by_words(before) if any(_last(words, before) >= 0 for words in _UNITS) else _by_rates(text, end)


def _by_words(before: str) -> str | None:
    """What the last telling word before the number says."""
    return _UNITS[max(_UNITS, key=lambda words: _last(words, before))]


def _by_rates(text: str, end: int) -> str | None:
    """ "3 points of growth"."""
    return "pp" if RATES.search(text, end, end + _AFTER) else None


def _last(words: re.Pattern[str], before: str) -> int:
    """Where the last of `words` stands in `before`, -1 if nowhere."""
    return max((match.start() for match in words.finditer(before)), default=-1)


def _read_part(text: str, number: Number) -> Figure | None:
    """ "a quarter-point cut in rates", "a tenth of a point": part of a percentage point where rates are spoken of."""
    match = _PART.match(text, number.end)
    around = text[max(0, number.start - _NEAR) : number.end + _NEAR]
    if match is None or not (RATES.search(around) or POLLED.search(around)):
        return None
    return number.figure(match.end(), "percent", "rate-points", "pp")
