"""When the story is told and when it happens: what relative and incomplete dates are reckoned from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from factbox_dates.calendar.telling import FAR, Told
from factbox_dates.grains import YEAR
from factbox_dates.meaning import Anchor, Calendar, Clock, Expression, Meaning, Shift
from factbox_dates.neighbours.evidence import PASTIME, Evidence, lean

_ENOUGH = 3
"""Months and days with a year far from the publication that make a text a history."""


@dataclass(frozen=True, slots=True)
class Scene:
    """`published`: the day of publication. `narrative`: the text is a history with dates of its own.

    `order`: "DMY" or "MDY", for days in bare numbers.
    """

    published: date | None
    narrative: bool
    order: str
    dated: Mapping[tuple[int, int], int] = field(default_factory=dict)
    """Month and day -> year, of the days that the text writes with their year, where it writes one year only."""


class View(NamedTuple):
    """What an expression is seen from: the scene, what was told before it, the `evidence` of the words around it.

    `goes_on`: the paragraph told of a time long gone just before. `beside`: its sentence named a date before it;
    `apart`: no date was named in its paragraph.
    """

    scene: Scene
    told: Told | None
    evidence: Callable[[], tuple[str, ...]]
    goes_on: bool = False
    beside: bool = False
    apart: bool = False

    def direction(self) -> int:
        """PAST, FUTURE, or 0 when the words around it do not tell."""
        return lean(name for name in self.evidence() if name != Evidence.PRESENT)

    def is_narrative(self) -> bool:
        """Whether it is reckoned from the running date of a history: "will" leads back to the publication."""
        return self.scene.narrative and self.told is not None and Evidence.FUTURE not in self.evidence()

    def is_history(self) -> bool:
        """Whether it is told in a history, or in a piece of one."""
        return self.is_narrative() or (self.goes_on and PASTIME.issuperset(self.evidence()))

    def reference(self, place: Calendar | None = None) -> date | None:
        """The day that incomplete dates are near: the running date of a history, else the publication."""
        if place and place.anchor is Anchor.TEXT and self.told:
            return _told_day(place, self.told)
        return self.told.day if self.told and self.is_narrative() else self.scene.published


def _told_day(place: Calendar, told: Told) -> date:
    """The day from which "the following spring" is reckoned: behind a year that was told, its last."""
    if place.weekday and told.exact:
        return told.exact
    return told.day.replace(month=12, day=31) if told.grain == YEAR and place.which == 1 else told.day


def is_narrative(expressions: Sequence[Expression], published: date | None) -> bool:
    """Whether the text tells of another time than that of its publication, by its own explicit dates.

    Histories and biographies write months with their years, news writes weekdays and "last month". (Strötgen and
    Gertz 2016, "Domain-Sensitive Temporal Tagging", let the caller say which it is.)
    """
    places = [_place(expression) for expression in expressions]
    years = [year for place in places if (year := _dated_year(place)) is not None]
    if len(years) < _ENOUGH:
        return False
    far = sum(published is None or abs(year - published.year) >= FAR for year in years)
    deictic = sum(_is_deictic(place) for place in places)
    return far >= _ENOUGH and far > deictic + len(years) - far


def dated_days(expressions: Sequence[Expression]) -> dict[tuple[int, int], int]:
    """Month and day -> year, of the days written with a year; a day written with two years tells nothing."""
    found: dict[tuple[int, int], set[int]] = {}
    for expression in expressions:
        place = _place(expression)
        if isinstance(place, Calendar) and place.year and place.month and place.day:
            found.setdefault((place.month, place.day), set()).add(place.year)
    return {day: years.pop() for day, years in found.items() if len(years) == 1}


def _place(expression: Expression) -> Meaning | None:
    """Where the expression lies in the calendar: of a clock time, its day."""
    meaning = expression.meaning
    return meaning.day if isinstance(meaning, Clock) else meaning


def _dated_year(place: Meaning | None) -> int | None:
    """The year of a month or day written with its year."""
    return place.year if isinstance(place, Calendar) and (place.month or place.season) else None


def _is_deictic(place: Meaning | None) -> bool:
    if isinstance(place, Shift):
        return place.anchor is Anchor.PUBLICATION
    return isinstance(place, Calendar) and bool(place.weekday and not place.day)
