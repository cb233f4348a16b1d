"""Steps along the calendar."""

from __future__ import annotations

from datetime import date, timedelta

_DAYS = {"day": 1, "weekend": 7, "week": 7, "fortnight": 14}
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}


def step(day: date, amount: int, grain: str) -> date | None:
    """The day `amount` units of `grain` on; the last of the month where the month is shorter; None off the calendar."""
    try:
        if grain in _DAYS:
            return day + timedelta(amount * _DAYS[grain])
        years, month = divmod(day.month - 1 + amount * _MONTHS[grain], 12)
        year = day.year + years
        return date(year, month + 1, min(day.day, days_in(year, month + 1)))
    except (OverflowError, ValueError):
        return None


def days_in(year: int, month: int) -> int:
    """How many days the month has."""
    return 31 if month == 12 else (date(year, month + 1, 1) - date(year, month, 1)).days
