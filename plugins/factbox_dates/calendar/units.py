"""Units of the calendar as the value `When`: the one a day lies in, and that of a place in a year."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from factbox_dates.calendar.holidays import holiday
from factbox_dates.calendar.steps import days_in, step
from factbox_dates.grains import (
    CENTURY,
    DAY,
    DECADE,
    FORTNIGHT,
    HALF,
    MILLENNIUM,
    MONTH,
    QUARTER,
    SEASON,
    WEEK,
    WEEKEND,
    YEAR,
)
from factbox_dates.meaning import Calendar, When

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of the meteorological seasons of the northern half; winter runs into the next year."""
_MONTHS = {MONTH: 1, QUARTER: 3, SEASON: 3, HALF: 6}
_YEARS = {YEAR: 1, DECADE: 10, CENTURY: 100, MILLENNIUM: 1000}
_DAYS = {WEEK: 7, FORTNIGHT: 7, WEEKEND: 2}


@lru_cache(maxsize=4096)
def unit(day: date | None, grain: str) -> When:
    """The unit of `grain` that `day` lies in.

    >>> unit(date(2025, 1, 7), "week")[1:3]
    (datetime.date(2025, 1, 6), datetime.date(2025, 1, 12))
    """
    if day is None:
        return When(grain)
    if grain == DAY:
        return When(grain, day, day)
    if grain in _YEARS:
        year = day.year - day.year % _YEARS[grain]
        return When(grain, date(max(year, 1), 1, 1), date(year + _YEARS[grain] - 1, 12, 31))
    first = _first(day, grain)
    return When(grain, first, _last(first, grain)) if first else When(grain)


def _first(day: date, grain: str) -> date | None:
    """The day on which the week, weekend or unit of months begins that `day` lies in; None before the first year."""
    if grain in _DAYS:
        return step(day, (6 if grain == WEEKEND else 1) - day.isoweekday(), DAY)
    months = _MONTHS[grain] if grain != SEASON else 1
    return date(day.year, day.month - (day.month - 1) % months, 1)


def _last(first: date, grain: str) -> date | None:
    if grain in _DAYS:
        return step(first, _DAYS[grain] - 1, DAY)
    month = step(first, _MONTHS[grain] - 1, MONTH)
    return month and month.replace(day=days_in(month.year, month.month))


@lru_cache(maxsize=4096)
def in_year(place: Calendar, year: int | None) -> When:
    """`place` in `year`; its fields alone where the year is not known, is fiscal, or has no such day."""
    first = None if year is None or place.fiscal else first_day(place, year)
    grain = grain_of(place)
    return unit(first, grain) if first else When(grain, known=place._replace(year=year))


def first_day(place: Calendar, year: int) -> date | None:
    """The first day of `place` in `year`, None when the year has no such day."""
    try:
        if place.holiday:
            return _holiday(place.holiday, year, place.weekend)
        if place.week and grain_of(place) == WEEK:
            return date.fromisocalendar(year, place.week, 1)
        return date(year, _month(place), place.day or 1)
    except ValueError:
        return None


def _holiday(name: str, year: int, weekend: bool) -> date | None:
    """The day itself, or one in the week of the weekend nearest to it."""
    day = holiday(name, year)
    return step(day, -_TO_WEEKEND, DAY) if day and weekend and day.isoweekday() < _TO_WEEKEND else day


def _month(place: Calendar) -> int:
    if place.month or place.season:
        return place.month or SEASON_MONTHS[place.season or ""]
    return 3 * place.quarter - 2 if place.quarter else 6 * place.half - 5 if place.half else 1


_TO_WEEKEND = 3
"""ISO's number of the first day of a week that is nearer to the weekend behind it."""
LENGTHS = {DAY: 1, WEEKEND: 2, WEEK: 7, MONTH: 30, SEASON: 91, QUARTER: 91, HALF: 182, YEAR: 365}
"""About how many days a place of that grain is long."""


def grain_of(place: Calendar) -> str:
    """The unit that `place` names.

    >>> grain_of(Calendar(year=2024, month=12)), grain_of(Calendar(season="SU"))
    ('month', 'season')
    """
    if place.day or place.holiday:
        return WEEKEND if place.weekend else DAY
    if place.month or place.season:
        return MONTH if place.month else SEASON
    if place.week:
        return WEEK
    return QUARTER if place.quarter else HALF if place.half else YEAR
