"""Weekdays and weekends: the nearest in the direction of the words."""

from __future__ import annotations

from datetime import date

from factbox.language.tense import FUTURE, PAST
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.shifts import shifted
from factbox_dates.calendar.steps import step
from factbox_dates.calendar.units import unit
from factbox_dates.grains import DAY, MONTH, SEASON, WEEKEND, YEAR
from factbox_dates.meaning import Calendar, When
from factbox_dates.neighbours.evidence import Evidence

_COARSE = frozenset((YEAR, MONTH, SEASON))
_THE = "the "
_JUST_GONE = 3
"""Days."""


def weekday(place: Calendar, view: View) -> When:
    """The day of "Monday", "last Friday", "Tuesday of next week"."""
    number, start = place.weekday or 1, view.reference(place)
    if place.which is None and place.within is None and (since := view.since(DAY)):
        return unit(step(since, (number - since.isoweekday()) % 7, DAY), DAY)
    if place.within is not None:
        monday = shifted(place.within, view).first
        return unit(monday and step(monday, number - 1, DAY), DAY)
    if start is None:
        return When(DAY, known=Calendar(weekday=number))
    if place.which is None:
        return unit(step(*_nearest(number, start, view), DAY), DAY)
    return unit(step(start, _days_off(place.which, number, start), DAY), DAY)


def _nearest(number: int, start: date, view: View) -> tuple[date, int]:
    """A day and how far it is from there; a history that told of no day last does not go on to "Monday"."""
    if (told := _told(view)) is not None:
        return told, (number - told.isoweekday()) % 7
    history = view.is_narrative()
    if history and view.told and view.told.grain in _COARSE:
        history, start = False, view.scene.published or start
    back = (start.isoweekday() - number) % 7
    return start, -back % 7 if back and (history or _is_coming(back, view)) else -back


def _told(view: View) -> date | None:
    """The day of which a story goes on: "born on 12 February 2023 ... and sent home on the Tuesday"."""
    text, start, end = view.around.text, view.around.start, view.around.end
    definite = text.endswith(_THE, 0, start) or text.find(_THE, start, end) >= 0
    return view.told.single if view.told and definite and view.is_history() else None


def _days_off(which: int, weekday: int, start: date) -> int:
    """How many days from `start`. "Last Friday" said on a Saturday is not yesterday; "next Friday" is next week's."""
    back = (start.isoweekday() - weekday) % 7
    in_this_week = weekday - start.isoweekday()
    return {
        0: in_this_week,
        1: in_this_week + 7,
        2: -back % 7 or 7,
        -1: -(back + 7 if back < 2 else back),
        -2: -(back or 7),
    }[which]


def _is_coming(back: int, view: View) -> bool:
    """Whether the words put it ahead; what was due on a day just gone was due on that."""
    return view.direction() == FUTURE and not (back <= _JUST_GONE and Evidence.WAS_DUE in view.evidence())


def weekend(place: Calendar, view: View) -> When:
    """The days of "the weekend", "last weekend"."""
    start = view.reference(place)
    return unit(step(start, _weeks_off(place.which, start, view), WEEKEND) if start else None, WEEKEND)


def _weeks_off(which: int | None, start: date, view: View) -> int:
    on_it = start.isoweekday() >= 6
    if which:
        return which if which > 0 or on_it else -1
    told = view.direction()
    if which == 0:
        return -1 if told == PAST and not on_it else 0
    return 0 if on_it or told == FUTURE else -1
