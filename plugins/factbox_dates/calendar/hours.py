"""The day of a clock time or part of the day: its own, the night just gone, or the day of which the text tells."""

from __future__ import annotations

from datetime import date

from factbox.language.tense import FUTURE, PAST
from factbox_dates.calendar.days import placed
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.shifts import DAY_AFTER
from factbox_dates.calendar.steps import step
from factbox_dates.calendar.units import unit
from factbox_dates.grains import DAY, HOUR
from factbox_dates.meaning import Clock, Shift, When

TODAY = Shift(0, DAY)
_A_STORY, _A_PAST_STORY = 5, 45
"""Days off the publication, and that where the words tell of the past: an hour in another sentence than a day farther
off is not of that day.
"""


def hour(clock: Clock, view: View) -> When:
    """When `clock` is, seen from `view`; in a history "tonight" is of the running day."""
    if _is_of_no_day(clock, view):
        return When(HOUR, time=clock.time, zone=clock.zone)
    if clock.overnight and clock.day is None and not view.is_beside():
        day = _last_night(view)
    elif clock.day is None or (clock.day == TODAY and view.scene.narrative):
        day = _running_day(view)
    else:
        day = placed(clock.day, view)
        if clock.day == DAY_AFTER and clock.time.hour is not None:
            day = _no_later(day, view)
    return day._replace(time=clock.time, zone=clock.zone)


def _is_of_no_day(clock: Clock, view: View) -> bool:
    """Whether it is an hour of many days."""
    return clock.daily or (clock.day is None and clock.time.hour is not None and view.is_of_habit())


def _last_night(view: View) -> When:
    """The day on whose evening the night began, or will."""
    published = view.scene.published
    return unit(published and step(published, 0 if view.direction() == FUTURE else -1, DAY), DAY)


def _told(view: View) -> date | None:
    """The last day told, or behind its paragraph the first; in the news only a day near the publication."""
    told, published = view.told, view.scene.published
    if told is None or view.is_beside() or view.is_history():
        return told and told.exact
    day = told.lead if view.is_apart() else told.exact
    if day is None or published is None:
        return day
    off = abs((day - published).days)
    return day if off <= _A_STORY or (off <= _A_PAST_STORY and view.direction() == PAST) else None


def _running_day(view: View) -> When:
    """The day told of, if any, or that of publication."""
    return _no_later(unit(_told(view) or view.scene.published, DAY), view)


def _no_later(day: When, view: View) -> When:
    """`day`, or that of publication: what has been was not after it."""
    published = view.scene.published
    late = day.first and published and day.first > published and view.direction() == PAST
    return unit(published, DAY) if late else day
