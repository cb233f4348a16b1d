"""The TIMEX3 value of any place in the calendar, however it is written."""

from __future__ import annotations

from datetime import date

from factbox_dates.calendar import timex
from factbox_dates.calendar.intervals import interval
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.shifts import shift_value
from factbox_dates.calendar.weekly import weekday_value, weekend_value
from factbox_dates.calendar.yearly import day_of_month_value, year_value
from factbox_dates.grains import DAY
from factbox_dates.meaning import Calendar, Digits, Nth, Offset, Shift


def date_value(meaning: Calendar | Digits | Shift | Offset | Nth, view: View) -> str:
    """The value of a date seen from `view`, with X where it cannot be placed."""
    if isinstance(meaning, Shift):
        return shift_value(meaning, view)
    if isinstance(meaning, Offset):
        return _offset(meaning, view)
    if isinstance(meaning, Nth):
        return _nth(meaning, view)
    place = in_order(meaning, view.scene.order) if isinstance(meaning, Digits) else meaning
    return timex.UNKNOWN[DAY] if place is None else _calendar(place, view)


def in_order(digits: Digits, order: str) -> Calendar | None:
    """The day of two numbers, in the order asked for unless only the other one makes sense."""
    month, day = (digits.first, digits.second) if order == "MDY" else (digits.second, digits.first)
    month, day = (day, month) if month > 12 else (month, day)
    longest = timex.days_in(digits.year or 2000, month) if 1 <= month <= 12 else 0
    return Calendar(year=digits.year, month=month, day=day) if 1 <= day <= longest else None


def _calendar(place: Calendar, view: View) -> str:
    if place.weekday and not place.day:
        return weekday_value(place, view)
    if place.weekend:
        return weekend_value(place, view)
    if place.day and not place.month:
        return _day_within(place, view) if place.within else day_of_month_value(place.day, view)
    return year_value(place, view)


def _nth(nth: Nth, view: View) -> str:
    """Counted from the first day of the whole, or back from its last one."""
    first, end = interval(date_value(nth.whole, view)) if nth.whole else (None, None)
    if first is None or end is None:
        return timex.UNKNOWN[nth.unit]
    if nth.number == 0:
        return timex.VALUES[nth.unit](date.fromisoformat(first))
    if nth.weekday:
        return _nth_weekday(nth, date.fromisoformat(first), end)
    if nth.number > 0:
        day = timex.step(date.fromisoformat(first), nth.number - 1, nth.unit)
    else:
        day = timex.step(date.fromisoformat(end), -1, DAY)
    return timex.VALUES[nth.unit](day) if day and day.isoformat() < end else timex.UNKNOWN[nth.unit]


def _nth_weekday(nth: Nth, first: date, end: str) -> str:
    """The nth weekday of the month that begins on `first`."""
    start = timex.step(date.fromisoformat(end), -7, DAY) if nth.number < 0 else first
    if start is None:
        return timex.UNKNOWN[DAY]
    weeks = 7 * (max(nth.number, 1) - 1)
    day = timex.step(start, ((nth.weekday or 1) - start.isoweekday()) % 7 + weeks, DAY)
    return day.isoformat() if day and day.isoformat() < end else timex.UNKNOWN[DAY]


def _day_within(place: Calendar, view: View) -> str:
    """The day of a month that is said in relative words."""
    first, end = interval(shift_value(place.within, view)) if place.within else (None, None)
    day = timex.step(date.fromisoformat(first), (place.day or 1) - 1, DAY) if first else None
    return day.isoformat() if day and end and day.isoformat() < end else f"XXXX-XX-{place.day:02d}"


def _offset(offset: Offset, view: View) -> str:
    base = interval(date_value(offset.base, view))[0]
    day = timex.step(date.fromisoformat(base), offset.amount, offset.grain) if base else None
    return day.isoformat() if day else timex.UNKNOWN[DAY]
