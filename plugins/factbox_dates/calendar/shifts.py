"""Values of what is so many units away: from the publication, or from the last date of the text."""

from __future__ import annotations

from datetime import date

from factbox_dates.calendar import timex
from factbox_dates.calendar.scene import View
from factbox_dates.grains import DAY, QUARTER, YEAR
from factbox_dates.meaning import Anchor, Shift

_FINENESS = {
    "day": 0,
    "week": 1,
    "weekend": 1,
    "fortnight": 1,
    "month": 2,
    "quarter": 3,
    "season": 3,
    "year": 4,
    "decade": 5,
}
"""A day cannot be reckoned from a year: units from fine to coarse."""
_TODAY = Shift(0, DAY)
_HOURS = {"hour": 1, "minute": 60, "second": 3600}
"""How many of a unit make an hour."""


def is_fine(shift: Shift) -> bool:
    """Whether it counts hours or less."""
    return shift.grain in _HOURS


def shift_value(shift: Shift, view: View) -> str:
    """The TIMEX3 value of `shift`, of its own grain; with X where its anchor is not known."""
    if is_fine(shift):
        return _clock_shift(shift, view)
    if shift == _TODAY and view.scene.narrative:
        return "PRESENT_REF"
    start = _anchor_day(shift, view)
    day = timex.step(start, shift.amount, shift.grain) if start else None
    grain = _grain(shift, view)
    return timex.VALUES[grain](day) if day else timex.UNKNOWN[grain]


def _anchor_day(shift: Shift, view: View) -> date | None:
    told = view.told
    running = view.scene.narrative and shift.grain != DAY
    if told is None or not (shift.anchor is Anchor.TEXT or running):
        return view.scene.published
    if shift.grain == QUARTER and told.quarter:
        return told.quarter
    if _FINENESS.get(shift.grain, 9) >= _FINENESS.get(told.grain, 9):
        return told.exact if shift.grain == DAY and told.exact else told.day
    return told.exact or (None if view.scene.narrative else view.scene.published)


def _grain(shift: Shift, view: View) -> str:
    """A quarter stays one: "the third quarter ... a year earlier"."""
    in_quarters = view.told is not None and view.told.grain == QUARTER
    return (
        QUARTER if shift.anchor is Anchor.TEXT and shift.grain == YEAR and shift.amount and in_quarters else shift.grain
    )


def _clock_shift(shift: Shift, view: View) -> str:
    """Hours off the publication, whose hour is not known: a day when they make whole days."""
    days, rest = divmod(abs(shift.amount), 24 * _HOURS[shift.grain])
    start = view.scene.published
    day = timex.step(start, days if shift.amount > 0 else -days, DAY) if start else None
    shown = day.isoformat() if day else timex.UNKNOWN[DAY]
    return f"{shown}TXX:XX" if rest else shown
