"""When the story is told and when it happens: what relative and incomplete dates are reckoned from."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Protocol

from factbox import Span
from factbox_dates.calendar.steps import step
from factbox_dates.calendar.telling import FAR, Told, goes_on
from factbox_dates.grains import DAY, YEAR
from factbox_dates.meaning import Again, Anchor, Calendar, Clock, Expression, Meaning, Shift
from factbox_dates.neighbours.evidence import PASTIME, PLANNED_THEN, Evidence, lean

_TO = re.compile(r" ?[-\u2013\u2014] ?| (?:to|through|until|till) ")
_AND = re.compile(rf"{_TO.pattern}| and ")
_OF_PAST = frozenset((Evidence.PAST, Evidence.DONE_ON, Evidence.PARTICIPLE))
_OFTEN = ("P1D", "P1W")
_ENOUGH = 3
"""Months and days with a year long before the publication that make a text a history."""
_NEWS = 2
"""How many of them a weekday or "last year" outweighs, which news has and histories hardly."""

_WEEK = 8
"""Days, that of publication among them."""


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
    repeated: Sequence[int] = ()
    """Where the text says that something comes each day or so many times a week."""
    moment: datetime | None = None
    """When it was published, if the hour is known."""


class Around(Protocol):
    """What is asked of the words around an expression: `Neighbourhood` has it."""

    @property
    def text(self) -> str:
        """All of it."""

    @property
    def sentence(self) -> Span:
        """The expression's own."""

    @property
    def start(self) -> int:
        """Of the expression."""

    @property
    def end(self) -> int:
        """Of it too."""

    def evidence(self) -> tuple[str, ...]:
        """The names of the rows of the table that hold."""

    def is_past_or_verbless(self) -> bool:
        """Whether its sentence tells of the past, or of nothing."""

    def is_without_present(self) -> bool:
        """Whether no word of its sentence tells of the present or of what will be."""


class View:
    """What an expression is seen from: the scene, what was told before it, and the words `around` it.

    Most need none of the words; what is asked of them is looked up when a stage first asks.
    """

    __slots__ = ("_evidence", "around", "scene", "told")

    def __init__(self, scene: Scene, told: Told | None, around: Around) -> None:
        self.scene, self.told, self.around = scene, told, around
        self._evidence: tuple[str, ...] | None = None

    def evidence(self) -> tuple[str, ...]:
        """The rows that hold; a day to come named before in its sentence is one when nothing else is."""
        if self._evidence is None:
            self._evidence = self.around.evidence() or ((Evidence.WITH_ANOTHER,) if self._is_with_another() else ())
        return self._evidence

    def _is_with_another(self) -> bool:
        told, published = self.told, self.scene.published
        return told is not None and published is not None and told.day > published and self.is_beside()

    def is_beside(self) -> bool:
        """Whether its sentence named a date before it."""
        return self.told is not None and (self.told.until or 0) > self.around.sentence.start

    def since(self, grain: str) -> date | None:
        """The beginning of the range that it ends: "from Thursday until Friday"; weekdays are in order in lists too."""
        told, around = self.told, self.around
        if told is None or told.until is None or told.grain != grain:
            return None
        found = (_AND if grain == DAY else _TO).match(around.text, told.until)
        is_next = found is not None and (told.until > around.start or found.end() == around.start)
        return told.day if is_next else None

    def is_of_habit(self) -> bool:
        """Whether its sentence names no day before it, and tells what is done in general: "We get up at 5:30"."""
        if self.is_beside():
            return False
        first, last = self.around.sentence
        is_repeated = any(first <= start < last for start in self.scene.repeated)
        found = self.evidence() if is_repeated or not self.scene.narrative else ()
        return found == (Evidence.PRESENT,) or Evidence.HABIT in found or (is_repeated and _OF_PAST.isdisjoint(found))

    def direction(self) -> int:
        """PAST, FUTURE, or 0 when the words around it do not tell."""
        return lean([name for name in self.evidence() if name != Evidence.PRESENT])

    def is_narrative(self) -> bool:
        """Whether it is reckoned from the running date of a history: "will" leads back to the publication."""
        return self.scene.narrative and self.told is not None and Evidence.FUTURE not in self.evidence()

    def is_history(self) -> bool:
        """Whether it is told in a history, or in a piece of one."""
        if self.is_narrative():
            return True
        if not goes_on(self.told, self.around.text, self.around.start, self.scene.published):
            return False
        found = self.evidence()
        beside = self.is_beside()
        is_told = beside or not _OF_PAST.isdisjoint(found) or self.around.is_past_or_verbless()
        if beside and not PASTIME.issuperset(found) and self.around.is_without_present():
            return PLANNED_THEN.issuperset(found)
        return is_told and PASTIME.issuperset(found)

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


def places_of(expressions: Sequence[Expression]) -> list[Meaning | None]:
    """Where the expressions lie in the calendar: of a clock time, its day."""
    meanings = [expression.meaning for expression in expressions]
    return [meaning.day if isinstance(meaning, Clock) else meaning for meaning in meanings]


def is_narrative(places: Sequence[Meaning | None], published: date | None) -> bool:
    """Whether the text tells of another time than that of its publication, by its own explicit dates.

    Histories and biographies write months with their years, news writes weekdays, "last month" and days of the last
    week without their year. (Strötgen and Gertz 2016, "Domain-Sensitive Temporal Tagging", let the caller say which.)
    """
    years = [year for place in places if (year := _dated_year(place)) is not None]
    far = sum([published is None or published.year - year >= FAR for year in years])
    if far < _ENOUGH:
        return False
    weight = 1 if published is None else _NEWS
    of_news = sum([_is_deictic(place) or _is_of_week(place, published) for place in places])
    return far > weight * of_news + len(years) - far


def repetitions(expressions: Sequence[Expression]) -> Sequence[int]:
    """Where it is said that something comes each day, or on such days of the week."""
    return [known.start for known in expressions if isinstance(known.meaning, Again) and _is_often(known.meaning)]


def _is_often(again: Again) -> bool:
    return (
        again.period in _OFTEN
        or again.time is not None
        or bool(again.place and (again.place.weekday or again.place.weekend))
    )


def dated_days(places: Sequence[Meaning | None]) -> dict[tuple[int, int], int]:
    """Month and day -> year, of the days written with a year; a day written with two years tells nothing."""
    found: dict[tuple[int, int], set[int]] = {}
    for place in places:
        if isinstance(place, Calendar) and place.year and place.month and place.day:
            found.setdefault((place.month, place.day), set()).add(place.year)
    return {day: years.pop() for day, years in found.items() if len(years) == 1}


def _dated_year(place: Meaning | None) -> int | None:
    """The year of a month or day written with its year."""
    return place.year if isinstance(place, Calendar) and (place.month or place.season) else None


def _is_deictic(place: Meaning | None) -> bool:
    if isinstance(place, Shift):
        return place.anchor is Anchor.PUBLICATION
    return isinstance(place, Calendar) and bool(place.weekday and not place.day)


def _is_of_week(place: Meaning | None, published: date | None) -> bool:
    """Whether it is a day of the week before the publication, written without its year."""
    if published is None or not isinstance(place, Calendar) or place.year or place.month is None or place.day is None:
        return False
    days = filter(None, (step(published, -ago, DAY) for ago in range(_WEEK)))
    return any((day.month, day.day) == (place.month, place.day) for day in days)
