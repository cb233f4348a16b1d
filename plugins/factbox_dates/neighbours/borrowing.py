"""Lists and ranges that write a part once: "January 23 - March 9, 2014", "June 4, 5 and 6", "Q2 and Q4 2021"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from factbox_dates.meaning import Calendar, Clock, Expression, Meaning, Shift, Time
from factbox_dates.neighbours.pairs import is_day

_LINK = re.compile(
    r",? (?:and|or|to|through|until|till|and to|and in|and on|and from) (?:the )?|,? ?[-\u2013\u2014&] ?|, |/"
)
_MAX_LINK = 12
_ALSO = re.compile(r" \(")
_ON_DAY = re.compile(r"\),? (?:on )?(?:the )?")
_HOURS = re.compile(r" ?[-\u2013\u2014] ?| (?:and|to|until|till|or) (?:about |around )?")
_RANGE = re.compile(r" ?[-\u2013\u2014] ?| (?:to|through|until) ")

Lend = Callable[[Expression, Expression, str], Meaning | None]
"""(left, right, the words between) -> what the one of them now says that lacked a part; None when it stays."""


def borrow(expressions: Sequence[Expression], text: str) -> list[Expression]:
    """`expressions`, those of lists and ranges given what their neighbours say for all."""
    rightward = _lent(expressions, text, (_month,), to_right=True)
    leftward = _lent(rightward, text, (_year, _range), to_right=False)
    return _led(leftward, text)


def lend_days(expressions: Sequence[Expression], text: str) -> list[Expression]:
    """`expressions`, the clock times of "10:15 local time (0215 GMT) on Sunday" given the day that follows."""
    given = [_of_range(*pair, text) for pair in pairwise(expressions)] + [*expressions[-1:]]
    for at in range(len(given) - 2):
        first, second, third = given[at : at + 3]
        if _ALSO.fullmatch(text, first.end, second.start) and _ON_DAY.fullmatch(text, second.end, third.start):
            for place in (at, at + 1):
                given[place] = _on_day(given[place], third.meaning)
    return given


def _of_range(first: Expression, second: Expression, text: str) -> Expression:
    """`first` with what is said once, behind the second: "9pm and 10pm on Wednesday", "March to June last year"."""
    here, there = first.meaning, second.meaning
    if isinstance(here, Clock) and isinstance(there, Clock) and there.day and _is_earlier(here.time, there.time):
        return _on_day(first, there.day) if _HOURS.fullmatch(text, first.end, second.start) else first
    if isinstance(here, Calendar) and isinstance(there, Calendar) and there.within and _is_earlier_month(here, there):
        linked = _LINK.fullmatch(text, first.end, second.start)
        return first._replace(meaning=here._replace(within=there.within)) if linked else first
    return first


def _is_earlier(first: Time, second: Time) -> bool:
    """Whether both are hours in order; "from 9pm to 6am on Saturday" began the day before."""
    return first.hour is not None and second.hour is not None and first.hour < second.hour


def _is_earlier_month(first: Calendar, second: Calendar) -> bool:
    bare = first == Calendar(month=first.month, day=first.day)
    return bare and (first.month or 99) <= (second.month or 0)


def _on_day(expression: Expression, day: Meaning) -> Expression:
    clock = expression.meaning
    if isinstance(clock, Clock) and clock.day is None and is_day(day) and isinstance(day, (Calendar, Shift)):
        return expression._replace(meaning=clock._replace(day=day))
    return expression


def _lent(expressions: Sequence[Expression], text: str, lends: Sequence[Lend], *, to_right: bool) -> list[Expression]:
    lent: list[Expression] = []
    for expression in expressions if to_right else reversed(expressions):
        before = lent[-1] if lent else None
        left, right = (before, expression) if to_right else (expression, before)
        if left and right and right.start - left.end <= _MAX_LINK:
            gap = text[left.end : right.start]
            found = next((made for lend in lends if (made := lend(left, right, gap))), None)
            if found is not None:
                expression = expression._replace(meaning=found, lacking=False)
        lent.append(expression)
    return lent if to_right else lent[::-1]


def _month(left: Expression, right: Expression, gap: str) -> Meaning | None:
    """The month for the last days of "June 4, 5 and 6"; they come in order."""
    there, here = left.meaning, right.meaning
    if not (_is_rest(here) and isinstance(there, Calendar) and isinstance(here, Calendar) and there.month):
        return None
    fits = (
        0 < (there.day or 99) < (here.day or 0)
        and _LINK.fullmatch(gap)
        and (here.year is None or there.year in (None, here.year))
    )
    return here._replace(month=there.month, year=here.year or there.year) if fits else None


def _is_rest(meaning: Meaning) -> bool:
    return (
        isinstance(meaning, Calendar) and bool(meaning.day) and not (meaning.month or meaning.weekday or meaning.within)
    )


def _year(left: Expression, right: Expression, gap: str) -> Meaning | None:
    here, there = left.meaning, right.meaning
    if not (isinstance(here, Calendar) and isinstance(there, Calendar) and there.year and _LINK.fullmatch(gap)):
        return None
    if here.year or here.which is not None or here.within:
        return None
    return _in_year_of(there, here, there.year)


def _in_year_of(there: Calendar, here: Calendar, year: int) -> Calendar | None:
    """What is written like `there`, in its year or, when later in it, in the one before."""
    if here.month and there.month:
        return here._replace(year=year - ((here.month, here.day or 0) > (there.month, there.day or 31)))
    alike = zip((here.quarter, here.half, here.season), (there.quarter, there.half, there.season), strict=True)
    return here._replace(year=year, fiscal=there.fiscal) if any(map(all, alike)) else None


def _range(left: Expression, right: Expression, gap: str) -> Meaning | None:
    """ "January-December": the first month is in the year of the last."""
    here, there = left.meaning, right.meaning
    if not (isinstance(here, Calendar) and isinstance(there, Calendar) and here.month and there.month):
        return None
    bare = here == Calendar(month=here.month) and there == Calendar(month=there.month, through=there.through)
    return here._replace(through=there.month) if bare and here.month < there.month and _RANGE.fullmatch(gap) else None


def _led(expressions: Sequence[Expression], text: str) -> list[Expression]:
    """The days of a list ask the words around the first of them: "are on 4 and 5 July", "on Friday or Saturday"."""
    led: list[Expression] = []
    for expression in expressions:
        before = led[-1] if led else None
        if before and _belong(before, expression, text):
            first = before.start if before.asked_at is None else before.asked_at
            expression = expression._replace(asked_at=first)
        led.append(expression)
    return led


def _belong(before: Expression, after: Expression, text: str) -> bool:
    near = after.start - before.end <= _MAX_LINK
    return (
        near
        and _are_alike(before.meaning, after.meaning)
        and _LINK.fullmatch(text, before.end, after.start) is not None
    )


def _are_alike(left: Meaning, right: Meaning) -> bool:
    """Both days of a month, or both weekdays: "on 4 and 5 July", "on Thursday and Friday"."""
    return any(is_such(left) and is_such(right) for is_such in (_is_day_of_month, _is_weekday))


def _is_weekday(meaning: Meaning) -> bool:
    return isinstance(meaning, Calendar) and meaning == Calendar(weekday=meaning.weekday)


def _is_day_of_month(meaning: Meaning) -> bool:
    return isinstance(meaning, Calendar) and bool(meaning.day and meaning.month) and not meaning.year
