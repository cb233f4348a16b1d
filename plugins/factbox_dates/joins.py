"""Neighbours that make one expression: a weekday and its date, a day and its hour, a month and "last year".

Each join is a stage of its own: it takes two neighbours and the words between them, and gives the one they make.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import NamedTuple

from factbox_dates.meaning import Calendar, Clock, Digits, Expression, Fixed, Meaning, Nth, Offset, Shift

_MAX_GAP = 18
_ABOUT = "at |in |around |by |about |@ |before |after |until |no later than |no earlier than |later than |earlier than "


class Join(NamedTuple):
    """`gap`: what may stand between the two; `make` gives None when they do not fit."""

    name: str
    gap: re.Pattern[str]
    make: Callable[[Meaning, Meaning], Meaning | None]


def is_day(meaning: Meaning) -> bool:
    """Whether it names a single day."""
    if isinstance(meaning, Calendar):
        return bool(meaning.weekday or meaning.day or meaning.holiday)
    return isinstance(meaning, Digits) or (isinstance(meaning, Shift) and meaning.grain == "day")


def _is_hour(clock: Clock) -> bool:
    return clock.time[1:2].isdigit()


def _weekday_date(left: Meaning, right: Meaning) -> Meaning | None:
    bare = isinstance(left, Calendar) and left.weekday and not left.day
    dated = isinstance(right, Digits) or (isinstance(right, Calendar) and right.day and not right.weekday)
    return right if bare and dated else None


def _day_hour(left: Meaning, right: Meaning) -> Meaning | None:
    if isinstance(right, Clock) and right.day is None and isinstance(left, (Calendar, Digits, Shift)) and is_day(left):
        return replace(right, day=left)
    return None


def _part_hour(left: Meaning, right: Meaning) -> Meaning | None:
    """ "Tuesday morning at 8:00": the part tells which half of the day."""
    if not (isinstance(left, Clock) and isinstance(right, Clock)) or _is_hour(left) or not _is_hour(right):
        return None
    return replace(_in_half(right, left.time), day=left.day or right.day) if right.day is None else None


def _hour_part(left: Meaning, right: Meaning) -> Meaning | None:
    """ "8 p.m. Tuesday night"."""
    if isinstance(left, Clock) and isinstance(right, Clock) and left.day is None and right.day is not None:
        return replace(_in_half(left, right.time), day=right.day) if _is_hour(left) and not _is_hour(right) else None
    return None


def _in_half(clock: Clock, part: str) -> Clock:
    hour = int(clock.time[1:3])
    if not clock.vague or part == "TMO" or hour >= 12:
        return clock
    return replace(clock, time=f"T{hour + 12:02d}{clock.time[3:]}", vague=False)


def _hour_day(left: Meaning, right: Meaning) -> Meaning | None:
    return _day_hour(right, left) if isinstance(left, Clock) and _is_hour(left) else None


def _part_of_day(left: Meaning, right: Meaning) -> Meaning | None:
    return _day_hour(right, left) if isinstance(left, Clock) and not _is_hour(left) else None


def _week_weekday(left: Meaning, right: Meaning) -> Meaning | None:
    """ "next week Monday"."""
    if isinstance(left, Shift) and left.grain == "week" and right == Calendar(weekday=getattr(right, "weekday", None)):
        return replace(right, within=left) if isinstance(right, Calendar) and right.weekday else None
    return None


def _set_hour(left: Meaning, right: Meaning) -> Meaning | None:
    """ "every Monday at 4 p.m."."""
    if not (isinstance(left, Fixed) and left.kind == "set" and isinstance(right, Clock)) or right.day is not None:
        return None
    if not _is_hour(right):
        return None
    daily = left.value in ("P1D", "TMO", "TAF", "TEV", "TNI")
    weekly = left.value.startswith("XXXX-WXX-") and "T" not in left.value
    return Fixed("set", right.time if daily else left.value + right.time) if daily or weekly else None


def _nth_of(left: Meaning, right: Meaning) -> Meaning | None:
    """ "the third week of July", "the last day of the month"."""
    whole = isinstance(right, Shift) or (isinstance(right, Calendar) and not (right.day or right.weekday))
    if isinstance(left, Nth) and left.whole is None and isinstance(right, (Calendar, Shift)) and whole:
        return replace(left, whole=right)
    return None


_LENGTH = re.compile(r"P(\d{1,4})([DWMY])")
_GRAINS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def _length_before(left: Meaning, right: Meaning) -> Meaning | None:
    """ "two weeks before Christmas"."""
    return _off(-1, left, right)


def _length_after(left: Meaning, right: Meaning) -> Meaning | None:
    return _off(1, left, right)


def _off(sign: int, left: Meaning, right: Meaning) -> Meaning | None:
    written = _LENGTH.fullmatch(left.value) if isinstance(left, Fixed) and left.kind == "duration" else None
    if written is None or not isinstance(right, (Calendar, Digits, Shift)) or not is_day(right):
        return None
    return Offset(sign * int(written[1]), _GRAINS[written[2]], right)


def _date_in_year(left: Meaning, right: Meaning) -> Meaning | None:
    """ "August of that year", "March 11 this year", "the first quarter of 1990"."""
    if not isinstance(left, Calendar) or left.year or left.which is not None or left.within:
        return None
    if isinstance(right, Shift) and right.grain == ("week" if left.weekday else "year"):
        return replace(left, within=right)
    if isinstance(right, Calendar) and right == Calendar(year=right.year) and not left.weekday:
        return replace(left, year=right.year)
    return None


JOINS = (
    Join("weekday-date", re.compile(r"[ ,]{1,2}(?:the )?|, the | \(?"), _weekday_date),
    Join("date-in-year", re.compile(r" (?:of |in )?(?:the )?"), _date_in_year),
    Join("nth-of", re.compile(r" (?:of|in) "), _nth_of),
    Join("week-weekday", re.compile(r",? (?:on )?"), _week_weekday),
    Join("set-hour", re.compile(r",? (?:at |from )?"), _set_hour),
    Join("hour-set", re.compile(r" "), lambda left, right: _set_hour(right, left)),
    Join("length-before", re.compile(r" before "), _length_before),
    Join("length-after", re.compile(r" (?:after|from) "), _length_after),
    Join("day-hour", re.compile(rf",? (?:{_ABOUT})?"), _day_hour),
    Join("part-hour", re.compile(r",? (?:at |around |about )?"), _part_hour),
    Join("hour-part", re.compile(r",? (?:on )?"), _hour_part),
    Join("hour-day", re.compile(r",? (?:on |the )?"), _hour_day),
    Join("part-of-day", re.compile(r" (?:of|on) (?:the )?"), _part_of_day),
)


def join(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` with neighbours that belong together made one, again and again from the left."""
    done: list[Expression] = []
    for expression in expressions:
        found = expression
        while done and (joined := _joined(done[-1], found, text)):
            done.pop()
            found = joined
        done.append(found)
    return done


def _joined(left: Expression, right: Expression, text: str) -> Expression | None:
    if not 0 <= right.start - left.end <= _MAX_GAP:
        return None
    gap = text[left.end : right.start].lower()
    for rule in JOINS:
        if rule.gap.fullmatch(gap) and (meaning := rule.make(left.meaning, right.meaning)):
            return Expression(left.start, right.end, rule.name, meaning, left.modifier or right.modifier)
    return None
