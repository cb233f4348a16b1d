"""Last year's or this year's: what the words around a place of the calendar and its distance in time decide."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from factbox.language.en.calendar import MONTHS, SHORT_MONTHS
from factbox.language.tense import FUTURE
from factbox_dates.calendar.candidates import Years
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.units import LENGTHS, grain_of
from factbox_dates.grains import DAY, HALF, QUARTER, SEASON
from factbox_dates.meaning import Calendar
from factbox_dates.neighbours.evidence import NEAREST, Evidence, distance, lean

_AT_HAND = 62
"""Days in which a month or season begins that nothing else puts back into the past."""
_HALF = 183
_STALE = 270
"""Days after its beginning when a quarter is no news any more."""
_PARTS_OF_YEAR = (QUARTER, SEASON, HALF)
_FORECASTING = frozenset((Evidence.FUTURE, Evidence.PLANNED, Evidence.TO_DO))
_LATE = 100
"""Days within which the results of a period are told, and may still be expected."""
_SILENT = (Evidence.PRESENT, Evidence.ORDERED, Evidence.OF_MONTH, Evidence.CHANGED_FROM)
_LATELY: dict[str, int] = {Evidence.OF_MONTH: _AT_HAND, Evidence.CHANGED_FROM: _HALF, Evidence.WAS_DUE: _HALF}
"""Rows by which the nearest is meant where it began no more days ago."""
_OF_THE_NEAREST = NEAREST.keys() | _LATELY.keys()
_TO = (" to ", " through ", " until ", "-", "\u2013")
_ENDING = re.compile(
    r"(?: (?:to|through|until) |[-\u2013])(?:the end of |late |mid-|early )?(?:(?P<day_before>\d\d?) )?"
    r"(?P<month>[A-Z][a-z]+)\b\.?(?: (?P<day>\d\d?)\b)?"
)
"""The other end of a range of days or months."""
_OF = ("of ", "of the ", "of its ", "of their ", "of our ")
_FIRST_OF = re.compile(r"\bfirst (?:[\w-]+ )?(?:days?|weeks?|months?) of (?:the |its |their |our )?\Z", re.I)
_LAST, _NEAR = 31, 48
_OF_RANGES = frozenset((Evidence.FROM, Evidence.TIMETABLE, Evidence.PRESENT, Evidence.HABIT))
_Side = tuple[date, int] | None


def likeliest(near: Years, start: date, place: Calendar, view: View) -> int | None:
    """The year that the evidence decides for, seen from `start`; for days, the distance in time is evidence too."""
    grain = grain_of(place)
    ago, ahead = _sides(near, start, grain, _has_begun(grain, view))
    if _is_running(ago, ahead, start):
        return start.year
    if grain != DAY and Evidence.HABIT in view.evidence():
        return start.year
    if ago is None or ahead is None or ago == ahead:
        return (ago or ahead or (start, None))[1]
    if _is_under_way(ago, start, view):
        return ago[1]
    told = _told(view, grain, (start - ago[0]).days, (ahead[0] - start).days)
    return ahead[1] if lean(_in_year(told, grain, ahead[1], start)) == FUTURE else ago[1]


def _in_year(told: list[str], grain: str, year: int, start: date) -> list[str]:
    return [*told, Evidence.IN_YEAR] if grain == DAY and year == start.year else told


def _is_running(ago: _Side, ahead: _Side, start: date) -> bool:
    """Whether the one of the year of `start` has begun and not ended: no words put it elsewhere."""
    return ago is not None and ago == ahead and ago[1] == start.year


def _is_under_way(ago: tuple[date, int], start: date, view: View) -> bool:
    """Whether the range that it opens has begun and not ended: "the season runs from June 1 to Nov. 30"."""
    text, place = view.around.text, view.around.end
    ending = _ENDING.match(text, place) if text.startswith(_TO, place) else None
    if ending is None or not _OF_RANGES.issuperset(view.evidence()) or Evidence.FROM not in view.evidence():
        return False
    month = MONTHS.get(ending["month"].lower()) or SHORT_MONTHS.get(ending["month"].lower()) or 0
    day = int(ending["day"] or ending["day_before"] or _LAST)
    year = ago[1] + ((month, day) < (ago[0].month, ago[0].day))
    return month > 0 and (year, month, day) >= (start.year, start.month, start.day)


def _has_begun(grain: str, view: View) -> bool:
    """ "The first five weeks of the second half": it need not be over to be told of."""
    if grain not in _PARTS_OF_YEAR:
        return False
    text, place = view.around.text, view.around.start
    return text.endswith(_OF, 0, place) and _FIRST_OF.search(text, max(0, place - _NEAR), place) is not None


def _sides(near: Years, start: date, grain: str, begun: bool) -> tuple[_Side, _Side]:
    """The last such place that has begun, and the first that has not ended, each with its year.

    A quarter or half that has only begun is not told of as one that has been.
    """
    days = LENGTHS[grain]
    told_of = timedelta(days * 2 // 3 if grain in _PARTS_OF_YEAR and not begun else 0)
    ago = max([(day, year) for year, day in near if day + told_of <= start], default=None)
    return ago, min([(day, year) for year, day in near if (start - day).days < days], default=None)


def _told(view: View, grain: str, ago: int, ahead: int) -> list[str]:
    """The evidence for a place of that grain that began so many days ago, and will in so many.

    Results that are due are of the period that has just ended by then.
    """
    if grain == QUARTER and ahead <= 0 and ago > _STALE:
        return [Evidence.UNDER_WAY]
    far = distance(ago, ahead)
    found = () if far == Evidence.DAYS_AGO and grain == DAY else view.evidence()
    if Evidence.RESULTS_DUE in found:
        return [distance(max(0, ago - LENGTHS[grain]), ahead + LENGTHS[grain])]
    if any(name in _OF_THE_NEAREST and ago <= _LATELY.get(name, ago) for name in found):
        return [far]
    if Evidence.PERIOD_TO in found:
        found = _of_accounts(found, ago)
    return (_of_day if grain == DAY else _of_period)(found, far, ahead)


def _of_accounts(found: tuple[str, ...], ago: int) -> tuple[str, ...]:
    """The evidence for the end of a year of accounts: "expects a profit in the year to March" is of the running one."""
    if _FORECASTING.isdisjoint(found):
        return found
    return (Evidence.PLANNED if ago > _LATE else Evidence.PERIOD_TO,)


def _of_day(found: Sequence[str], far: str, ahead: int) -> list[str]:
    return [*found, far, Evidence.SOON] if ahead <= _AT_HAND else [*found, far]


def _of_period(found: Sequence[str], far: str, ahead: int) -> list[str]:
    """The evidence for a month or season, of which the distance is none but where nothing else tells."""
    telling = [name for name in found if name not in _SILENT]
    return telling if telling or ahead > _AT_HAND else [far]
