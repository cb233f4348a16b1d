"""The year of months, days, seasons, quarters and holidays that are written without one."""

from __future__ import annotations

from datetime import date

from factbox.language.tense import FUTURE
from factbox_dates.calendar.candidates import Years, around
from factbox_dates.calendar.history import resumed, running
from factbox_dates.calendar.likely import likeliest
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.shifts import shifted
from factbox_dates.calendar.steps import days_in, step
from factbox_dates.calendar.units import LENGTHS, grain_of, in_year, unit
from factbox_dates.grains import DAY, MONTH
from factbox_dates.meaning import Anchor, Calendar, When

_THIS = 150
"""Days over the turn of a year in which "this fall", "this spring" begins."""


def yearly(place: Calendar, view: View) -> When:
    """`place` in the year written, said in relative words, or nearest."""
    if place.within is not None:
        whole = shifted(place.within, view).first
        return in_year(place, whole.year if whole else None)
    return in_year(place, place.year or _behind(place, view) or _nearest(place, view))


def _nearest(place: Calendar, view: View) -> int | None:
    if place.which is None and view.told and view.is_history():
        return running(place, view.told, view.is_narrative())
    start = view.reference(place)
    if start is None:
        return None
    near = around(place, start)
    if (fitting := _of_weekday(near, start, place.weekday)) is not None:
        return fitting
    if place.which is not None or place.week:
        return _said(near, start, place, view)
    written = view.scene.dated.get((place.month or 0, place.day or 0))
    return written or resumed(place, view.told, near, start) or likeliest(near, start, place, view)


def _behind(place: Calendar, view: View) -> int | None:
    """The year of the month that ends a range: "from October to March"."""
    since = view.since(MONTH)
    if since is None or place != Calendar(month=place.month):
        return None
    return since.year + ((place.month or 0) < since.month)


def _of_weekday(near: Years, start: date, weekday: int | None) -> int | None:
    """The nearest year in which the day is that weekday."""
    if weekday is None:
        return None
    fitting = [year for year, day in near if day.isoweekday() == weekday]
    return min(fitting, key=lambda year: abs(year - start.year), default=None)


def _said(near: Years, start: date, place: Calendar, view: View) -> int | None:
    """The year that last, this or next says of a place that begins on the days of `near`."""
    if place.which:
        days = LENGTHS[grain_of(place)]
        ended = max((year for year, day in near if (start - day).days >= days), default=None)
        return ended if place.which < 0 else min((year for year, day in near if day > start), default=None)
    if place.which is None or place.anchor is not Anchor.PUBLICATION:
        return start.year
    running = (year for year, day in near if 0 <= (start - day).days < LENGTHS[grain_of(place)])
    return next(running, None) or _this(near, start, view)


def _this(near: Years, start: date, view: View) -> int:
    """The running year; "this fall was dry" said in January is of the last one, "it opens this spring" in December."""
    told = view.direction()
    for year, day in near:
        if year == start.year + told and 0 < told * (day - start).days < _THIS:
            return year
    return start.year


def day_of_month(day: int, view: View) -> When:
    """ "the 20th": of the running month in a history, else the nearest in the direction of the words."""
    start = view.told.day if view.told and view.is_history() else view.reference()
    sign = 0 if view.is_history() else 1 if view.direction() == FUTURE else -1
    for months in range(4 if start else 0):
        first = step(start.replace(day=1), sign * months, MONTH) if start else None
        if first and day <= days_in(first.year, first.month):
            found = first.replace(day=day)
            if start and sign * (found - start).days >= 0:
                return unit(found, DAY)
    return When(DAY, known=Calendar(day=day))
