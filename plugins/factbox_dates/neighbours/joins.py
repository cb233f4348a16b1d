"""Neighbours that make one expression: a weekday and its date, a day and its hour, a month and "last year".

Each join is a stage of its own: it takes two neighbours and the words between them, and gives the one they make.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import NamedTuple

from factbox_dates.meaning import Expression, Meaning, Nth
from factbox_dates.neighbours import pairs

_MAX_GAP = 18
_ABOUT = (
    "at (?:about |around |approximately |roughly )?|in |around |by |about |@ |before |after |until |no later than "
    "|no earlier than |later than |earlier than "
)

_BESIDE = re.compile(r"[ ,]{1,2}(?:the )?|, the ")
_RANGED = re.compile(r"[\dnm.](?: ?[-\u2013\u2014] ?| (?:to|and|until|till) )\Z")
"""Before the second hour of a range, which has all to say how often: "between 9 and 11am daily"."""


class Join(NamedTuple):
    """`gap`: what may stand between the two; `make` gives None when they do not fit."""

    name: str
    gap: re.Pattern[str]
    make: Callable[[Meaning, Meaning], Meaning | None]
    unless: re.Pattern[str] | None = None
    """What may not stand before the two."""


JOINS = (
    Join("weekday-date", _BESIDE, pairs.weekday_date),
    Join("hour-day", _BESIDE, pairs.hour_weekday_date),
    Join("date-in-year", re.compile(r" (?:of |in )?(?:the )?"), pairs.date_in_year),
    Join("hour-in-year", re.compile(r" (?:of |in )?(?:the )?"), pairs.hour_in_year),
    Join("told-of-year", re.compile(r" (?:of |in )?(?:the )?"), pairs.told_of_year),
    Join("same-of-year", re.compile(r" (?:of|in) "), pairs.same_of_year),
    Join("ago-this", re.compile(r" "), pairs.ago_this),
    Join("years-date", re.compile(r"['\u2019]s "), pairs.years_date),
    Join("nth-of", re.compile(r" (?:of|in) "), pairs.nth_of),
    Join("week-weekday", re.compile(r",? (?:on )?"), pairs.week_weekday),
    Join("week-of", re.compile(r" (?:of|beginning|commencing|starting|ending) (?:the )?"), pairs.week_of),
    Join("set-hour", re.compile(r",? (?:at |from )?"), pairs.set_hour),
    Join("hour-set", re.compile(r" (?:on )?"), lambda left, right: pairs.set_hour(right, left), _RANGED),
    Join("length-before", re.compile(r" before "), pairs.length_before),
    Join("length-after", re.compile(r" (?:after|from) "), pairs.length_after, re.compile(r"\b(?:for|lasts?|runs?) \Z")),
    Join("day-before", re.compile(r" before "), pairs.day_before),
    Join("day-after", re.compile(r" after "), pairs.day_after),
    Join("day-weekday", re.compile(r" (?:on )?"), pairs.day_weekday),
    Join("part-of-part", re.compile(r" of "), pairs.part_of_part),
    Join("day-hour", re.compile(rf",? (?:{_ABOUT})?"), pairs.day_hour),
    Join("part-hour", re.compile(r",? (?:at |around |about )?"), pairs.part_hour),
    Join("hour-part", re.compile(r",? (?:on )?"), pairs.hour_part),
    Join("hour-day", re.compile(r",? (?:on )?(?:the )?| [-–·|] "), pairs.hour_day),
    Join("part-of-day", re.compile(r" (?:of|on) (?:the )?"), pairs.part_of_day),
)


def join(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` with neighbours that belong together made one, again and again from the left."""
    done: list[Expression] = []
    for expression in expressions:
        found = expression
        while done and found.start - done[-1].end <= _MAX_GAP and (joined := _joined(done[-1], found, text)):
            done.pop()
            found = joined
        done.append(found)
    return done


def _joined(left: Expression, right: Expression, text: str) -> Expression | None:
    if right.start < left.end or right.lacking or _waits_in_vain(left):
        return None
    gap = text[left.end : right.start].lower()
    for rule in _across(gap):
        if rule.unless and rule.unless.search(text, max(0, left.start - _MAX_GAP), left.start):
            continue
        if meaning := rule.make(left.meaning, right.meaning):
            modifier = left.modifier or right.modifier
            return Expression(left.start, right.end, rule.name, meaning, modifier, asked_at=left.asked_at)
    return None


def _waits_in_vain(left: Expression) -> bool:
    """Whether it is the "1" of "3-1 in 1998", to which only a list could lend; "the third week" waits for its whole."""
    return left.lacking and not isinstance(left.meaning, Nth)


@lru_cache(maxsize=4096)
def _across(gap: str) -> tuple[Join, ...]:
    """The joins that reach over the words of `gap`."""
    return tuple(rule for rule in JOINS if rule.gap.fullmatch(gap))
