"""Clock times of many days: those beside a range of weekdays, "daily", "weekdays" or "a Tuesday" have no day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox_dates.meaning import Again, Clock, Expression, Meaning
from factbox_dates.neighbours.borrowing import MAX_LINK, RANGE, is_weekday, near

_OFTEN = re.compile(r"\b(?:weekdays|weeknights|daily|nightly)[,:]? (?:between |from |at )?\Z", re.I)
_LONGEST_OFTEN = 20
_ON_DAYS = re.compile(r" (?:on )?(?:weekdays|weeknights|school days)\b")
_ON_ANY = re.compile(r" on (?:a|any|one) ")
_BESIDE = re.compile(rf"{RANGE.pattern}|{_ON_ANY.pattern}|[,:]? (?:from |between |on |and )?")
_DAILY = Again("P1D")


def daily(expressions: Sequence[Expression], text: str) -> Sequence[Expression]:
    """`expressions`, the clock times of many days marked: "Monday to Friday, 9am to 5pm", "at 6am on a Tuesday"."""
    if not any(isinstance(expression.meaning, Clock) for expression in expressions):
        return expressions
    found = [*expressions]
    for at, clock in enumerate(found):
        if not _is_free(clock.meaning):
            continue
        if _OFTEN.search(text, max(0, clock.start - _LONGEST_OFTEN), clock.start):
            found[at] = _of_many_days(clock)
            _mark(found, range(at + 1, len(found)), text)
        elif _ON_DAYS.match(text, clock.end):
            found[at] = _of_many_days(clock)
            _mark(found, range(at - 1, -1, -1), text)
    for at in near(found, MAX_LINK):
        _beside(found, at, text)
    return found


def _beside(found: list[Expression], at: int, text: str) -> None:
    """Mark what stands beside two neighbours that say on which days."""
    left, right = found[at - 1 : at + 1]
    if is_weekday(left.meaning) and is_weekday(right.meaning) and RANGE.fullmatch(text, left.end, right.start):
        _mark(found, range(at + 1, len(found)), text)
        _mark(found, range(at - 2, -1, -1), text)
    elif is_weekday(right.meaning) and _ON_ANY.fullmatch(text, left.end, right.start):
        _mark(found, range(at - 1, at - 2, -1), text)
    elif right.meaning == _DAILY:
        _mark(found, range(at - 1, -1, -1), text)


def _mark(found: list[Expression], places: range, text: str) -> None:
    """Mark the clock times at `places`, as far as one stands beside the other."""
    for at in places:
        left, right = sorted((found[at], found[at - places.step]))
        if not _is_free(found[at].meaning) or not _BESIDE.fullmatch(text, left.end, right.start):
            return
        found[at] = _of_many_days(found[at])


def _is_free(meaning: Meaning) -> bool:
    """Whether it is a clock time without a day."""
    return isinstance(meaning, Clock) and meaning.day is None and not meaning.time.part


def _of_many_days(clock: Expression) -> Expression:
    return clock._replace(meaning=clock.meaning._replace(daily=True)) if isinstance(clock.meaning, Clock) else clock
