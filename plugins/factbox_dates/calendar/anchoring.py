"""Expressions placed in time, one after the other: each sees the scene, its verbs, and the date told of before it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple, cast

from factbox import Article
from factbox.language.phrases import phrases_of
from factbox_dates.calendar.days import placed, written
from factbox_dates.calendar.hours import TODAY, hour
from factbox_dates.calendar.scene import Scene, View
from factbox_dates.calendar.shifts import has_anchor, is_fine
from factbox_dates.calendar.telling import PRESENT, Told, telling
from factbox_dates.meaning import Again, Anchor, Clock, Expression, Fixed, Placed, Settled, Shift, When
from factbox_dates.neighbours.direction import Neighbourhood

_RELATION = re.compile(r"\s+(?:later|earlier|before|after|afterwards?|thereafter|beforehand|previously)\Z", re.I)


class Resolved(NamedTuple):
    """An expression with its TIMEX3 type, and what it says once it is known when."""

    expression: Expression
    kind: str
    said: Settled


def anchor(expressions: Sequence[Expression], article: Article, scene: Scene) -> Iterator[Resolved]:
    """Each of `expressions` with what it says, in order."""
    told: Told | None = None
    text, sentences = article.text, article.sentences
    phrases = article.share(phrases_of).at
    starts = [sentence.start for sentence in sentences]
    for expression in expressions:
        found = _settled(expression)
        if found is None:
            sentence = sentences[bisect_right(starts, expression.start) - 1]
            start = expression.start if expression.asked_at is None else expression.asked_at
            around = Neighbourhood(text, sentence, start, expression.end, phrases)
            found = _resolve(expression, text, View(scene, told, around))
        told = telling(found.said, expression, text, told, scene.published)
        yield found


def _settled(expression: Expression) -> Resolved | None:
    """What its own words say; None where it must be looked at from somewhere."""
    meaning = expression.meaning
    if isinstance(meaning, Fixed):
        return Resolved(expression, meaning.kind, meaning)
    if isinstance(meaning, Again):
        return Resolved(expression, "set", meaning)
    when = meaning if isinstance(meaning, When) else written(meaning)
    return when and Resolved(expression, "date", when)


def _resolve(expression: Expression, text: str, view: View) -> Resolved:
    meaning = cast(Placed, expression.meaning)
    if isinstance(meaning, Clock):
        return Resolved(expression, "time", hour(meaning, view))
    if isinstance(meaning, Shift) and meaning.duration and _hangs_on_event(meaning, view):
        return Resolved(_length_alone(expression, text), "duration", Fixed("duration", meaning.duration))
    if meaning == TODAY and view.scene.narrative:
        return Resolved(expression, "date", PRESENT)
    return Resolved(expression, "date", placed(meaning, view))


def _hangs_on_event(shift: Shift, view: View) -> bool:
    """ "Six minutes later" is a length where no date of the text can be its anchor; "a year earlier" needs none."""
    return shift.anchor is Anchor.TEXT and (is_fine(shift) or (shift.amount != -1 and not has_anchor(shift, view.told)))


def _length_alone(expression: Expression, text: str) -> Expression:
    words = text[expression.start : expression.end]
    return expression._replace(end=expression.start + len(_RELATION.sub("", words)))
