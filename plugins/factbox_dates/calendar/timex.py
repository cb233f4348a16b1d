"""TIMEX3 values of calendar places, and steps along the calendar (TimeML 1.2.1, http://www.timeml.org)."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from factbox_dates.calendar.holidays import holiday
from factbox_dates.meaning import Calendar

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""First month of the meteorological seasons of the northern half; winter runs into the next year."""


def _week(day: date) -> str:
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


VALUES: dict[str, Callable[[date], str]] = {
    "day": date.isoformat,
    "weekend": lambda day: f"{_week(day)}-WE",
    "week": _week,
    "fortnight": _week,
    "month": lambda day: f"{day.year:04d}-{day.month:02d}",
    "quarter": lambda day: f"{day.year:04d}-Q{(day.month + 2) // 3}",
    "year": lambda day: f"{day.year:04d}",
    "decade": lambda day: f"{day.year // 10:03d}",
    "century": lambda day: f"{day.year // 100:02d}",
    "millennium": lambda day: f"{day.year // 1000:d}",
}
"""The value of the unit that a day lies in."""
UNKNOWN = {
    "day": "XXXX-XX-XX", "weekend": "XXXX-WXX-WE", "week": "XXXX-WXX", "fortnight": "XXXX-WXX", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "year": "XXXX", "decade": "XXX", "century": "XX", "millennium": "X",
}  # fmt: skip
"""The value of a unit that cannot be placed."""
_DAYS = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}


def grain_of(value: str) -> str:
    """The unit that a value names: "2024-12" is a month; halves count as seasons.

    >>> grain_of("2024-12"), grain_of("2025-W01"), grain_of("2025-01-07T20:30")
    ('month', 'week', 'day')
    """
    if "-W" in value and "-WI" not in value:
        return "week"
    if re.search(r"-[QH]\d|-(?:SP|SU|FA|WI)", value):
        return "quarter" if "-Q" in value else "season"
    return {4: "year", 7: "month"}.get(len(value), "decade" if len(value) < 4 else "day")


def step(day: date, amount: int, grain: str) -> date | None:
    """The day `amount` units of `grain` on; the last of the month where the month is shorter; None off the calendar."""
    try:
        if grain in _DAYS:
            return day + timedelta(amount * _DAYS[grain])
        years, month = divmod(day.month - 1 + amount * _MONTHS[grain], 12)
        return _clipped(day.year + years, month + 1, day.day)
    except (OverflowError, ValueError):
        return None


def _clipped(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, days_in(year, month)))


def days_in(year: int, month: int) -> int:
    """How many days the month has."""
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days


def in_year(place: Calendar, year: int | None) -> str:
    """The value of `place` in `year`, as written: XXXX where the year is not known."""
    shown = "XXXX" if year is None else f"{year:04d}"
    if place.holiday and year is not None:
        day = holiday(place.holiday, year)
        return shown if day is None else day.isoformat()
    if place.month:
        return f"{shown}-{place.month:02d}" + (f"-{place.day:02d}" if place.day else "")
    if place.season:
        return f"{shown}-{place.season}"
    return f"{'FY' if place.fiscal else ''}{shown}{_inner(place)}"


def _inner(place: Calendar) -> str:
    parts = (("Q", place.quarter), ("H", place.half))
    written = "".join(f"-{letter}{number}" for letter, number in parts if number)
    return f"-W{place.week:02d}" if place.week else written


def first_day(place: Calendar, year: int) -> date | None:
    """The first day of `place` in `year`, None when the year has no such day."""
    if place.holiday:
        return holiday(place.holiday, year)
    month = place.month or SEASON_MONTHS.get(place.season or "") or 1
    month = 3 * place.quarter - 2 if place.quarter else 6 * place.half - 5 if place.half else month
    try:
        return date(year, month, place.day or 1)
    except ValueError:
        return None


def length(place: Calendar) -> int:
    """About how many days `place` is long."""
    if place.day or place.holiday:
        return 1
    return 30 if place.month else 91 if place.season or place.quarter else 182 if place.half else 365
