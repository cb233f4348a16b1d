"""Expressions placed in time, one after the other: each sees the scene, its verbs, and the date told of before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from factbox import Article
from factbox.language.phrases import phrases_of
from factbox_dates.calendar import timex
from factbox_dates.calendar.days import date_value
from factbox_dates.calendar.intervals import interval
from factbox_dates.calendar.scene import Scene, Told, View
from factbox_dates.calendar.shifts import is_fine
from factbox_dates.grains import DAY, QUARTER
from factbox_dates.meaning import Anchor, Clock, Expression, Fixed, Placed, Shift
from factbox_dates.neighbours.direction import Neighbourhood

_POINTS = ("date", "time")
_RELATION = re.compile(r"\s+(?:later|earlier|before|after)\Z", re.I)


class Resolved(NamedTuple):
    """An expression with its TIMEX3 type and value, and the zone of its clock."""

    expression: Expression
    kind: str
    value: str
    zone: str = ""


def anchor(expressions: Sequence[Expression], article: Article, scene: Scene) -> Iterator[Resolved]:
    """Each of `expressions` with its value, in order."""
    told: Told | None = None
    text, sentences = article.text, article.sentences
    phrases = article.share(phrases_of).at
    starts = [sentence.start for sentence in sentences]
    for expression in expressions:
        meaning = expression.meaning
        if isinstance(meaning, Fixed):
            found = Resolved(expression, meaning.kind, meaning.value)
        else:
            sentence = sentences[bisect_right(starts, expression.start) - 1]
            start = expression.start if expression.asked_at is None else expression.asked_at
            around = Neighbourhood(text, sentence, start, expression.end, phrases)
            view = View(scene, told, around.evidence)
            found = _resolve(expression, text, meaning, view)
        if found.kind in _POINTS:
            told = _running(found, told)
        yield found


def _resolve(expression: Expression, text: str, meaning: Placed, view: View) -> Resolved:
    if isinstance(meaning, Clock):
        return Resolved(expression, "time", _clock_value(meaning, view), meaning.zone)
    if isinstance(meaning, Shift) and meaning.duration and _hangs_on_event(meaning, view):
        return Resolved(_length_alone(expression, text), "duration", meaning.duration)
    return Resolved(expression, "date", date_value(meaning, view))


def _hangs_on_event(shift: Shift, view: View) -> bool:
    """ "Six minutes later" is a length where no date of the text can be its anchor."""
    return shift.anchor is Anchor.TEXT and (is_fine(shift) or view.told is None)


def _length_alone(expression: Expression, text: str) -> Expression:
    words = text[expression.start : expression.end]
    return expression._replace(end=expression.start + len(_RELATION.sub("", words)))


def _clock_value(clock: Clock, view: View) -> str:
    day = date_value(clock.day, view) if clock.day is not None else _running_day(view)
    return f"{day}{clock.time}" + ("Z" if clock.zone in ("UTC", "Z") else "")


def _running_day(view: View) -> str:
    """The day of a clock time that names none: the last one told, else that of publication."""
    day = view.told.exact if view.told and view.told.exact else view.scene.published
    return day.isoformat() if day else timex.UNKNOWN[DAY]


def _running(found: Resolved, told: Told | None) -> Told | None:
    """The date that "that day" now means."""
    point = _point(found.value)
    if point is None:
        return told
    day, grain = point
    exact = day if grain == DAY else told and told.exact
    return Told(day, grain, exact, day if grain == QUARTER else told and told.quarter)


@lru_cache(maxsize=4096)
def _point(value: str) -> tuple[date, str] | None:
    """The first day of a value, and its grain."""
    first = interval(value)[0]
    return (date.fromisoformat(first[:10]), timex.grain_of(value)) if first else None
