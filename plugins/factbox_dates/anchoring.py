"""Incomplete and relative dates placed in time: direction by tense, from the publication or the running date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factbox import Span
from factbox.language.tense import FUTURE, PAST, direction
from factbox_dates import timex
from factbox_dates.intervals import interval
from factbox_dates.meaning import Anchor, Calendar, Clock, Digits, Expression, Fixed, Meaning, Offset, Shift
from factbox_dates.scene import Scene, Told

_BEFORE, _AFTER = 160, 120
"""Characters of a sentence on each side in which verbs are looked for."""
_SINCE = re.compile(r"\bsince (?:the )?\Z", re.I)
_UNTIL = re.compile(r"\b(?:by|until|till|til) (?:the )?\Z", re.I)
_RELATION = re.compile(r"\s+(?:later|earlier|before|after)\Z", re.I)
_BACK = 183
"""Half a year, in days: in a history a month without a year is the one nearest to the running date."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """An expression with its TIMEX3 type and value, and the zone of its clock."""

    expression: Expression
    kind: str
    value: str
    zone: str = ""


def anchor(expressions: Sequence[Expression], text: str, sentences: Sequence[Span], scene: Scene) -> Iterator[Resolved]:
    """Each of `expressions` with its value, in order."""
    told: Told | None = None
    at = 0
    for expression in expressions:
        while at + 1 < len(sentences) and sentences[at + 1].start <= expression.start:
            at += 1
        sentence = sentences[at] if sentences else Span(0, len(text))
        found = _Resolver(scene, told, text, sentence, expression).resolve()
        told = _running(found, told)
        yield found


def _running(found: Resolved, told: Told | None) -> Told | None:
    """The date that "that day" now means."""
    if found.kind not in ("date", "time"):
        return told
    first = interval(found.value)[0]
    if first is None:
        return told
    day, grain = date.fromisoformat(first[:10]), _grain(found.value)
    return Told(day, grain, day if grain == "day" else told.exact if told else None)


def _grain(value: str) -> str:
    """ "2024-12" -> month."""
    if "-W" in value:
        return "week"
    if re.search(r"-[QH]\d|-(?:SP|SU|FA|WI)", value):
        return "quarter"
    return {4: "year", 7: "month"}.get(len(value), "decade" if len(value) < 4 else "day")


@dataclass(frozen=True, slots=True)
class _Resolver:
    """One expression in its sentence."""

    scene: Scene
    told: Told | None
    text: str
    sentence: Span
    expression: Expression

    def resolve(self) -> Resolved:
        meaning = self.expression.meaning
        if isinstance(meaning, Clock):
            return Resolved(self.expression, "time", self._clock(meaning), meaning.zone)
        if isinstance(meaning, Fixed):
            return Resolved(self.expression, meaning.kind, meaning.value)
        if isinstance(meaning, Shift):
            return self._event(meaning) or Resolved(self.expression, "date", self._shift(meaning))
        return Resolved(self.expression, "date", self._date(meaning))

    def _date(self, meaning: Meaning) -> str:
        if isinstance(meaning, Shift):
            return self._shift(meaning)
        if isinstance(meaning, Offset):
            return self._offset(meaning)
        place = self._ordered(meaning) if isinstance(meaning, Digits) else meaning
        return self._calendar(place) if isinstance(place, Calendar) else timex.UNKNOWN["day"]

    # ---- shifts

    def _event(self, meaning: Shift) -> Resolved | None:
        """ "Six minutes later" is a length where no date of the text can be its anchor."""
        fine = meaning.grain in ("hour", "minute", "second")
        if meaning.duration is None or (meaning.anchor is Anchor.PUBLICATION and not fine):
            return None
        if meaning.anchor is Anchor.TEXT and (fine or self.told is None):
            end = self.expression.start + len(_RELATION.sub("", self.text[self.expression.start : self.expression.end]))
            return Resolved(replace(self.expression, end=end), "duration", meaning.duration)
        return None

    def _anchor_day(self, which: Anchor) -> date | None:
        if which is Anchor.TEXT or self.scene.narrative:
            return self.told.day if self.told else self.scene.published
        return self.scene.published

    def _shift(self, meaning: Shift) -> str:
        if meaning.grain in ("hour", "minute", "second"):
            return self._clock_shift(meaning)
        if meaning.anchor is Anchor.PUBLICATION and meaning.grain == "day" and self.scene.narrative:
            return "PRESENT_REF" if meaning.amount == 0 else timex.UNKNOWN["day"]
        start = self._anchor_day(meaning.anchor)
        if meaning.grain == "day" and meaning.anchor is Anchor.TEXT and self.told and self.told.exact:
            start = self.told.exact
        day = timex.step(start, meaning.amount, meaning.grain) if start else None
        grain = meaning.grain
        if meaning.anchor is Anchor.TEXT and grain == "year" and self.told and self.told.grain == "quarter":
            grain = "quarter"  # "the third quarter ... a year earlier"
        return timex.VALUES[grain](day) if day else timex.UNKNOWN[grain]

    def _clock_shift(self, meaning: Shift) -> str:
        """Hours before the publication, whose hour is not known: the day when they make whole days."""
        hours = meaning.amount / {"hour": 1, "minute": 60, "second": 3600}[meaning.grain]
        start = self.scene.published
        day = timex.step(start, int(hours / 24), "day") if start else None
        if hours % 24 == 0:
            return day.isoformat() if day else timex.UNKNOWN["day"]
        return f"{day.isoformat() if day else timex.UNKNOWN['day']}TXX:XX"

    def _offset(self, meaning: Offset) -> str:
        base = interval(self._date(meaning.base))[0]
        day = timex.step(date.fromisoformat(base), meaning.amount, meaning.grain) if base else None
        return day.isoformat() if day else timex.UNKNOWN["day"]

    # ---- clock times

    def _clock(self, meaning: Clock) -> str:
        day = self._date(meaning.day) if meaning.day is not None else self._clock_day()
        return f"{day}{meaning.time}" + ("Z" if meaning.zone in ("UTC", "Z") else "")

    def _clock_day(self) -> str:
        """The day of a clock time that names none: the running one, else that of publication."""
        if self.told is not None and self.told.exact is not None:
            return self.told.exact.isoformat()
        return self.scene.published.isoformat() if self.scene.published else timex.UNKNOWN["day"]

    # ---- places in the calendar

    def _ordered(self, meaning: Digits) -> Calendar | None:
        """The day of two numbers, in the order asked for unless only the other one makes sense."""
        month, day = (meaning.first, meaning.second) if self.scene.order == "MDY" else (meaning.second, meaning.first)
        month, day = (day, month) if month > 12 else (month, day)
        return Calendar(year=meaning.year, month=month, day=day) if 1 <= month <= 12 and 1 <= day <= 31 else None

    def _calendar(self, place: Calendar) -> str:
        if place.weekday and not place.month and not place.day:
            return self._weekday(place)
        if place.day and not place.month:
            return self._day_of_month(place.day)
        if place.weekend:
            return self._weekend(place)
        year = place.year
        if place.within is not None:
            shown = self._shift(place.within)[:4]
            return timex.in_year(place, int(shown) if shown.isdigit() else None)
        return timex.in_year(place, year if year is not None else self._year(place))

    def _year(self, place: Calendar) -> int | None:
        """The year in which a yearly place lies nearest in the direction that the words tell."""
        start = self._reference()
        if start is None:
            return None
        near = [(year, day) for year in range(start.year - 4, start.year + 5) if (day := timex.first_day(place, year))]
        if self.scene.narrative and place.which is None:
            floor = start - timedelta(0 if self.told and self.told.grain == "year" else _BACK)
            return next((year for year, day in near if day >= floor), None)
        return _pick(near, start, timex.length(place), place.which, self._direction())

    def _reference(self) -> date | None:
        if self.scene.narrative:
            return self.told.day if self.told else None
        return self.scene.published

    def _day_of_month(self, day: int) -> str:
        """ "the 20th": of the running month in a history, else the nearest in the direction of the words."""
        start = self._reference()
        if start is None:
            return f"XXXX-XX-{day:02d}"
        step = 0 if self.scene.narrative else 1 if self._direction() == FUTURE else -1
        for months in range(5):
            first = timex.step(start.replace(day=1), step * months, "month")
            if first and day <= timex.days_in(first.year, first.month):
                found = first.replace(day=day)
                if step * (found - start).days >= 0:
                    return found.isoformat()
        return f"XXXX-XX-{day:02d}"

    def _weekday(self, place: Calendar) -> str:
        start, weekday = self._reference(), place.weekday or 1
        if place.within is not None:
            monday = interval(self._shift(place.within))[0]
            return (date.fromisoformat(monday) + timedelta(weekday - 1)).isoformat() if monday else timex.UNKNOWN["day"]
        if start is None:
            return f"XXXX-WXX-{weekday}"
        back = (start.isoweekday() - weekday) % 7
        if place.which is None:
            ahead = self.scene.narrative or self._direction() == FUTURE
            days = (-back) % 7 if ahead else -back
        elif place.which == 2:
            days = (-back) % 7 or 7
        elif place.which == -2:
            days = -(back or 7)
        elif place.which == 0:
            days = weekday - start.isoweekday()
        else:
            days = -(back + 7 if back < 2 else back) if place.which < 0 else weekday - start.isoweekday() + 7
        return (start + timedelta(days)).isoformat()

    def _weekend(self, place: Calendar) -> str:
        start = self._reference()
        if start is None:
            return timex.UNKNOWN["weekend"]
        this = start - timedelta(start.isoweekday() - 6)
        on_it = start.isoweekday() >= 6
        if place.which:
            weeks = place.which if place.which > 0 or on_it else -1
        else:
            weeks = 0 if on_it or self._direction() == FUTURE else -1
            weeks = 0 if place.which == 0 and self._direction() != PAST else weeks
        return timex.VALUES["weekend"](this + timedelta(7 * weeks))

    def _direction(self) -> int:
        start, end = self.expression.start, self.expression.end
        before = self.text[max(self.sentence.start, start - _BEFORE) : start]
        told = direction(before, self.text[end : min(self.sentence.end, end + _AFTER)])
        if _SINCE.search(before):
            return PAST
        return (told or FUTURE) if _UNTIL.search(before) else told


def _pick(near: Sequence[tuple[int, date]], start: date, days: int, which: int | None, told: int) -> int | None:
    """The year to choose of the places that begin on the days of `near`, seen from `start`."""
    if which == 0:
        return start.year
    over = [year for year, day in near if day + timedelta(days) <= start]
    begun = [year for year, day in near if day <= start]
    ahead = [year for year, day in near if day > start]
    to_come = [year for year, day in near if day + timedelta(days) > start]
    if which is not None:
        return over[-1] if which < 0 and over else ahead[0] if which > 0 and ahead else None
    if told == FUTURE:
        return to_come[0] if to_come else None
    return begun[-1] if begun else None
