"""What is so many units away: from the publication, or from the last date of the text."""

from __future__ import annotations

from datetime import date

from factbox.language.tense import FUTURE, PAST
from factbox_dates.calendar.scene import View
from factbox_dates.calendar.steps import step
from factbox_dates.calendar.telling import Told
from factbox_dates.calendar.units import unit
from factbox_dates.grains import DAY, MONTH, QUARTER, WEEK, YEAR
from factbox_dates.meaning import FULL_YEAR, Anchor, Shift, Time, When

_FINENESS = {
    "day": 0, "week": 1, "weekend": 1, "fortnight": 1, "month": 2, "quarter": 3, "season": 3, "half": 3, "year": 4,
    "decade": 5, "century": 5, "millennium": 5,
}  # fmt: skip
"""A day cannot be reckoned from a year: units from fine to coarse."""
DAY_AFTER = Shift(1, DAY, Anchor.TEXT)
_REPORTED = (Shift(0, QUARTER, Anchor.TEXT), Shift(-4, QUARTER, Anchor.TEXT))
_COMPARED = (Shift(-1, MONTH, Anchor.TEXT, "P1M"), Shift(-1, YEAR, Anchor.TEXT, "P1Y"))
_UNTIL_RESULTS = 75
"""Days."""
_HOURS = {"hour": 1, "minute": 60, "second": 3600}
"""How many of a unit make an hour."""


def is_fine(shift: Shift) -> bool:
    """Whether it counts hours or less."""
    return shift.grain in _HOURS


def has_anchor(shift: Shift, told: Told | None) -> bool:
    """Whether what was told is fine enough for the shift: no day or week can be reckoned from "in 2009"."""
    if told is None or told.single is not None:
        return told is not None
    fineness = _FINENESS[shift.grain]
    return fineness >= _FINENESS[told.grain] or fineness > _FINENESS[WEEK]


def shifted(shift: Shift, view: View) -> When:
    """Where `shift` leads, a unit of its own grain; nothing is known of it where its anchor is not."""
    if is_fine(shift):
        return _clock_shift(shift, view)
    if shift in _COMPARED and (month := _month(view)):
        return unit(step(month, shift.amount, shift.grain), MONTH)
    start = _start(shift, view)
    return unit(step(start, shift.amount, shift.grain) if start else None, _grain(shift, view))


def _month(view: View) -> date | None:
    """The month that the sentence has told of: "fell in March ... a year earlier" is a month as well."""
    month = view.told and view.told.month
    return month[0] if month and month[1] > view.around.sentence.start else None


def _start(shift: Shift, view: View) -> date | None:
    if shift in _REPORTED and (reported := _reported(view)):
        return reported
    if shift == FULL_YEAR and view.direction() != FUTURE:
        return _results(view)
    if shift == DAY_AFTER and view.told is None and view.direction() == PAST:
        return None  # "the next day" of an event that nothing dates
    return _anchor_day(shift, view)


def _anchor_day(shift: Shift, view: View) -> date | None:
    told = view.told
    running = view.scene.narrative and shift.grain != DAY
    if told is None or not (shift.anchor is Anchor.TEXT or running):
        return view.scene.published
    if shift.grain == QUARTER and told.quarter:
        return told.quarter
    if _FINENESS[shift.grain] >= _FINENESS[told.grain]:
        return told.single if shift.grain == DAY and told.single else told.day
    return told.single or (None if view.scene.narrative else view.scene.published)


def _reported(view: View) -> date | None:
    """Where none is told of, a day of the quarter that results are of: until they are out, it is "the quarter"."""
    return None if view.scene.narrative or (view.told and view.told.quarter) else _results(view)


def _results(view: View) -> date | None:
    """A day of the period of which results are just out."""
    published = view.scene.published
    return published and step(published, -_UNTIL_RESULTS, DAY)


def _grain(shift: Shift, view: View) -> str:
    """A quarter stays one: "the third quarter ... a year earlier"."""
    in_quarters = view.told is not None and view.told.grain == QUARTER
    return (
        QUARTER if shift.anchor is Anchor.TEXT and shift.grain == YEAR and shift.amount and in_quarters else shift.grain
    )


def _clock_shift(shift: Shift, view: View) -> When:
    """Hours off the publication, whose hour is not known: a day when they make whole days."""
    days, rest = divmod(abs(shift.amount), 24 * _HOURS[shift.grain])
    start = view.scene.published
    found = unit(step(start, days if shift.amount > 0 else -days, DAY) if start else None, DAY)
    return found._replace(time=Time()) if rest else found
