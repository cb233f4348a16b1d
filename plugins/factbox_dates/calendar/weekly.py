"""Values of weekdays and weekends: the nearest in the direction of the words."""

from __future__ import annotations

from datetime import date, timedelta

from factbox.language.tense import FUTURE, PAST
from factbox_dates.calendar import timex
from factbox_dates.calendar.intervals import interval
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.shifts import shift_value
from factbox_dates.grains import DAY, WEEKEND
from factbox_dates.meaning import Calendar


def weekday_value(place: Calendar, view: View) -> str:
    """The day of "Monday", "last Friday", "Tuesday of next week"."""
    weekday, start = place.weekday or 1, view.reference
    if place.within is not None:
        monday = interval(shift_value(place.within, view))[0]
        return (date.fromisoformat(monday) + timedelta(weekday - 1)).isoformat() if monday else timex.UNKNOWN[DAY]
    if start is None:
        return f"XXXX-WXX-{weekday}"
    day = timex.step(start, _days_off(place.which, weekday, start, view), DAY)
    return day.isoformat() if day else timex.UNKNOWN[DAY]


def _days_off(which: int | None, weekday: int, start: date, view: View) -> int:
    """How many days from `start`. "Last Friday" said on a Saturday is not yesterday; "next Friday" is next week's."""
    back = (start.isoweekday() - weekday) % 7
    in_this_week = weekday - start.isoweekday()
    if which is None:
        return -back % 7 if back and (view.scene.narrative or view.direction() == FUTURE) else -back
    return {
        0: in_this_week,
        1: in_this_week + 7,
        2: -back % 7 or 7,
        -1: -(back + 7 if back < 2 else back),
        -2: -(back or 7),
    }[which]


def weekend_value(place: Calendar, view: View) -> str:
    """The ISO week of "the weekend", "last weekend": TIMEX3 writes 2025-W01-WE."""
    start = view.reference
    if start is None:
        return timex.UNKNOWN[WEEKEND]
    weeks = _weeks_off(place.which, start, view)
    saturday = timex.step(start, 6 - start.isoweekday() + 7 * weeks, DAY)
    return timex.VALUES[WEEKEND](saturday) if saturday else timex.UNKNOWN[WEEKEND]


def _weeks_off(which: int | None, start: date, view: View) -> int:
    on_it = start.isoweekday() >= 6
    if which:
        return which if which > 0 or on_it else -1
    told = view.direction()
    if which == 0:
        return -1 if told == PAST and not on_it else 0
    return 0 if on_it or told == FUTURE else -1
