"""The year of months, days, seasons, quarters and holidays that are written without one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from factbox.language.tense import FUTURE
from factbox_dates import timex
from factbox_dates.meaning import Calendar
from factbox_dates.scene import View
from factbox_dates.shifts import shift_value

_HALF_A_YEAR = timedelta(183)
_LEAP_DAY = (2, 29)


def year_value(place: Calendar, view: View) -> str:
    """The TIMEX3 value of `place`, in the year written, said in relative words, or nearest."""
    if place.within is not None:
        shown = shift_value(place.within, view)[:4]
        return timex.in_year(place, int(shown) if shown.isdigit() else None)
    return timex.in_year(place, _nearest(place, view) if place.year is None else place.year)


def _nearest(place: Calendar, view: View) -> int | None:
    start = view.reference
    if start is None:
        return None
    around = 4 if (place.month, place.day) == _LEAP_DAY else 1
    years = range(max(1, start.year - around), min(9999, start.year + around) + 1)
    near = [(year, day) for year in years if (day := timex.first_day(place, year))]
    if view.scene.narrative and place.which is None:
        return _running(near, start, view)
    return _pick(near, start, timex.length(place), place.which, view.direction)


def _running(near: Sequence[tuple[int, date]], start: date, view: View) -> int | None:
    """In a history: within the year told of, or within half a year of the date told of."""
    whole_year = view.told is not None and view.told.grain == "year"
    return next((year for year, day in near if start - day <= (timedelta(0) if whole_year else _HALF_A_YEAR)), None)


def _pick(
    near: Sequence[tuple[int, date]], start: date, days: int, which: int | None, direction: Callable[[], int]
) -> int | None:
    """The year to choose of the places that begin on the days of `near` and last `days`, seen from `start`."""
    if which == 0:
        return start.year
    if which is not None and which < 0:
        return max((year for year, day in near if (start - day).days >= days), default=None)
    if which is not None:
        return min((year for year, day in near if day > start), default=None)
    if direction() == FUTURE:
        return min((year for year, day in near if (start - day).days < days), default=None)
    return max((year for year, day in near if day <= start), default=None)


def day_of_month_value(day: int, view: View) -> str:
    """ "the 20th": of the running month in a history, else the nearest in the direction of the words."""
    start = view.reference
    step = 0 if view.scene.narrative else 1 if view.direction() == FUTURE else -1
    for months in range(4 if start else 0):
        first = timex.step(start.replace(day=1), step * months, "month") if start else None
        if first and day <= timex.days_in(first.year, first.month):
            found = first.replace(day=day)
            if start and step * (found - start).days >= 0:
                return found.isoformat()
    return f"XXXX-XX-{day:02d}"
