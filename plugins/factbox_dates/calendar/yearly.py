"""The year of months, days, seasons, quarters and holidays that are written without one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from factbox.language.tense import FUTURE
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.shifts import shifted
from factbox_dates.calendar.steps import days_in, step
from factbox_dates.calendar.telling import Told
from factbox_dates.calendar.units import LENGTHS, first_day, grain_of, in_year, unit
from factbox_dates.grains import DAY, HALF, MONTH, QUARTER, SEASON, YEAR
from factbox_dates.meaning import Calendar, When
from factbox_dates.neighbours.evidence import NEAREST, Evidence, distance, lean

_AT_HAND = 62
"""Days in which a month or season begins that nothing else puts back into the past."""
_STALE = 270
"""Days after its beginning when a quarter is no news any more."""
_SOON = 30
"""Days in which a history goes on, whatever else it names in between."""
_BACK = {True: timedelta(183), False: timedelta(31)}
"""How far back of the date told of a date may be in a whole history, and in a piece of one, which is told in order."""
_LEAP_DAY = (2, 29)
_PARTS_OF_YEAR = (QUARTER, SEASON, HALF)


def yearly(place: Calendar, view: View) -> When:
    """`place` in the year written, said in relative words, or nearest."""
    if place.within is not None:
        whole = shifted(place.within, view).first
        return in_year(place, whole.year if whole else None)
    return in_year(place, _nearest(place, view) if place.year is None else place.year)


def _nearest(place: Calendar, view: View) -> int | None:
    start = view.reference(place)
    if place.which is None and view.told and view.is_history():
        return _running(place, view.told, _BACK[view.is_narrative()])
    if start is None:
        return None
    near = _around(place, start)
    if (fitting := _of_weekday(near, start, place.weekday)) is not None:
        return fitting
    if place.which is not None or place.week:
        return _said(near, start, LENGTHS[grain_of(place)], place.which or 0)
    written = view.scene.dated.get((place.month or 0, place.day or 0))
    return _likeliest(near, start, place, view) if written is None else written


def _of_weekday(near: Sequence[tuple[int, date]], start: date, weekday: int | None) -> int | None:
    """The nearest year in which the day is that weekday."""
    fitting = [year for year, day in near if day.isoweekday() == weekday]
    return min(fitting, key=lambda year: abs(year - start.year), default=None)


def _around(place: Calendar, start: date) -> list[tuple[int, date]]:
    """The years around that of `start` in which there is such a place, and its first day in each."""
    around = 4 if (place.month, place.day) == _LEAP_DAY else 1
    years = range(max(1, start.year - around), min(9999, start.year + around) + 1)
    seen = place if place.through is None else place._replace(month=place.through)
    return [(year, day) for year in years if (day := first_day(seen, year))]


def _running(place: Calendar, told: Told, back: timedelta) -> int | None:
    """In a history: soon after the day told last, or within the year told of, or not far back from the date told of."""
    if told.exact:
        on = next((year for year, day in _around(place, told.exact) if 0 <= (day - told.exact).days <= _SOON), None)
        if on is not None:
            return on
    back = timedelta(0) if told.grain in (YEAR, SEASON) else back
    return next((year for year, day in _around(place, told.day) if told.day - day <= back), None)


def _said(near: Sequence[tuple[int, date]], start: date, days: int, which: int) -> int | None:
    """The year that last, this or next says, of places that begin on the days of `near` and last `days`."""
    if which == 0:
        return start.year
    if which < 0:
        return max((year for year, day in near if (start - day).days >= days), default=None)
    return min((year for year, day in near if day > start), default=None)


def _likeliest(near: Sequence[tuple[int, date]], start: date, place: Calendar, view: View) -> int | None:
    """The year that the evidence decides for, seen from `start`; for days, the distance in time is evidence too.

    A quarter or half that has only begun is not told of as one that has been.
    """
    grain = grain_of(place)
    days = LENGTHS[grain]
    told_of = timedelta(days * 2 // 3 if grain in _PARTS_OF_YEAR else 0)
    ago = max(((day, year) for year, day in near if day + told_of <= start), default=None)
    ahead = min(((day, year) for year, day in near if (start - day).days < days), default=None)
    if ago is None or ahead is None or ago == ahead:
        return (ago or ahead or (start, None))[1]
    told = _told(view, grain, (start - ago[0]).days, (ahead[0] - start).days)
    return ahead[1] if lean(told) == FUTURE else ago[1]


def _told(view: View, grain: str, ago: int, ahead: int) -> list[str]:
    """The evidence for a place of that grain that began so many days ago, and will in so many."""
    if grain == QUARTER and ahead <= 0 and ago > _STALE:
        return [Evidence.UNDER_WAY]
    found = view.evidence()
    if any(name in NEAREST for name in found):
        return [distance(ago, ahead)]
    if grain == DAY:
        return [*found, distance(ago, ahead)]
    telling = [name for name in found if name != Evidence.PRESENT]
    return telling or ([distance(ago, ahead)] if ahead <= _AT_HAND else [])


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
