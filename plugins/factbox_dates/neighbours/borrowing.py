"""Lists and ranges that write a part once: "January 23 - March 9, 2014", "June 4, 5 and 6", "Q2 and Q4 2021"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from factbox_dates.grains import DAY, YEAR
from factbox_dates.meaning import Anchor, Calendar, Clock, Expression, Meaning, Shift, Time
from factbox_dates.neighbours.pairs import is_day

_LINK = re.compile(
    r",? (?:and|or|to|through|until|till|and to|and in|and on|and from) (?:the )?|,? ?[-\u2013\u2014&] ?|, |/"
)
MAX_LINK, _MAX_GAP, _MAX_CLAUSE = 12, 16, 80
"""Characters between two that stand in a list, or as hours or months of a range."""
_ALSO = re.compile(r" \(")
_ON_DAY = re.compile(r"\),? (?:on )?(?:the )?")
_HOURS = re.compile(r" ?[-\u2013\u2014] ?| (?:and|to|until|till|or) (?:about |around )?")
RANGE = re.compile(r" ?[-\u2013\u2014] ?| (?:to|through|until) ")

_BESIDE_YEAR = re.compile(r", (?:on )?")
_OPENING = re.compile(r"\A|[.;\n] ?\Z")
_AHEAD = re.compile(r"[^.;:\n]* (?:in|on|from|until) ")
_TOLD = re.compile(r"(?!.* (?:will|would|could|may|might|should|to) )[^.;:\n]* (?:in|on|from|until) ")
_WHEN_OPENS = ", when "
_WHEN = re.compile(r", when [^.,;:\n]* (?:in|on|at) (?:the )?")
_NOON = 12

_WEEKDAYS = frozenset(Calendar(weekday=weekday) for weekday in (None, *range(1, 8)))

Lend = Callable[[Meaning, Meaning, str], Meaning | None]
"""(left, right, the words between) -> what the one of them now says that lacked a part; None when it stays."""


def borrow(expressions: Sequence[Expression], text: str) -> list[Expression]:
    """`expressions`, those of lists and ranges given what their neighbours say for all."""
    found = [*expressions]
    beside = near(found, MAX_LINK)
    for at in beside:
        _lend(found, at, at, text, (_month, _this_year))
    for at in reversed(beside):
        _lend(found, at, at - 1, text, (_year, _range))
    for at in near(found, _MAX_CLAUSE):
        if text.startswith(_WHEN_OPENS, found[at - 1].end):
            _lend(found, at, at, text, (_of_then,))
        elif _opens(found[at - 1], text):
            _lend(found, at, at, text, (_of_that_year,))
    for at in beside:
        if _belong(found[at - 1], found[at], text):
            first = found[at - 1].start if found[at - 1].asked_at is None else found[at - 1].asked_at
            found[at] = found[at]._replace(asked_at=first)
    return found


def lend_days(expressions: Sequence[Expression], text: str) -> list[Expression]:
    """`expressions`, the clock times of "10:15 local time (0215 GMT) on Sunday" given the day that follows."""
    given = [*expressions]
    beside = near(given, _MAX_GAP)
    for at in beside:
        given[at - 1] = _of_range(given[at - 1], given[at], text)
        given[at] = _over_midnight(given[at - 1], given[at], text)
    for at in beside[:-1]:
        first, second, *third = given[at - 1 : at + 2]
        is_also = _ALSO.fullmatch(text, first.end, second.start) is not None
        if is_also and third and _ON_DAY.fullmatch(text, second.end, third[0].start):
            given[at - 1 : at + 1] = [_on_day(first, third[0].meaning), _on_day(second, third[0].meaning)]
    return given


def near(expressions: Sequence[Expression], gap: int) -> list[int]:
    """The numbers of those that follow the one before them within so many characters."""
    return [at for at, (left, right) in enumerate(pairwise(expressions), 1) if right.start - left.end <= gap]


def _of_range(first: Expression, second: Expression, text: str) -> Expression:
    """`first` with what is said once, behind the second: "9pm and 10pm on Wednesday", "March to June last year"."""
    here, there = first.meaning, second.meaning
    if isinstance(here, Clock) and isinstance(there, Clock) and there.day and _is_earlier(here.time, there.time):
        return _on_day(first, there.day) if _HOURS.fullmatch(text, first.end, second.start) else first
    if isinstance(here, Calendar) and isinstance(there, Calendar) and there.within and _is_earlier_month(here, there):
        linked = _LINK.fullmatch(text, first.end, second.start)
        return first._replace(meaning=here._replace(within=there.within)) if linked else first
    return first


def _over_midnight(first: Expression, second: Expression, text: str) -> Expression:
    """`second` of the next day, where it ends a night: "between 11pm and 5am"."""
    late, early = first.meaning, second.meaning
    if not (isinstance(late, Clock) and isinstance(early, Clock)) or early.day or early.vague:
        return second
    ends = _is_earlier(early.time, late.time) and (late.time.hour or 0) >= _NOON > (early.time.hour or 0)
    linked = ends and _HOURS.fullmatch(text, first.end, second.start)
    return second._replace(meaning=early._replace(day=Shift(1, DAY, Anchor.TEXT))) if linked else second


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


def _lend(found: list[Expression], at: int, to: int, text: str, lends: Sequence[Lend]) -> None:
    """Give one of two neighbours, the second of which has the number `at`, what the other says for both."""
    left, right = found[at - 1], found[at]
    gap = text[left.end : right.start]
    for lend in lends:
        if made := lend(left.meaning, right.meaning, gap):
            found[to] = found[to]._replace(meaning=made, lacking=False)
            return


def _month(there: Meaning, here: Meaning, gap: str) -> Meaning | None:
    """The month for the last days of "June 4, 5 and 6"; they come in order."""
    if not (_is_rest(here) and isinstance(there, Calendar) and isinstance(here, Calendar) and there.month):
        return None
    fits = (
        0 < (there.day or 99) < (here.day or 0)
        and _LINK.fullmatch(gap)
        and (here.year is None or there.year in (None, here.year))
    )
    return here._replace(month=there.month, year=here.year or there.year) if fits else None


def _this_year(there: Meaning, here: Meaning, gap: str) -> Meaning | None:
    """The year for the day behind it: "next year, on September 13"."""
    if not (isinstance(there, Shift) and there.grain == YEAR and there.anchor is Anchor.PUBLICATION):
        return None
    if not (isinstance(here, Calendar) and here.day and here == Calendar(month=here.month, day=here.day)):
        return None
    return here._replace(within=there) if _BESIDE_YEAR.fullmatch(gap) else None


def _of_then(there: Meaning, here: Meaning, gap: str) -> Meaning | None:
    """The year of what was in it: "since 1982, when snow fell on Christmas Eve"."""
    if not (isinstance(there, Calendar) and isinstance(here, Calendar) and there == Calendar(year=there.year)):
        return None
    bare = not here.year and here.which is None and not here.within and not (here.weekday and not here.day)
    return here._replace(year=there.year) if bare and _WHEN.fullmatch(gap) else None


def _opens(expression: Expression, text: str) -> bool:
    """Whether "last year" opens its clause."""
    year = expression.meaning
    is_year = isinstance(year, Shift) and year.grain == YEAR and year.anchor is Anchor.PUBLICATION and year.amount
    return bool(is_year) and _OPENING.search(text, max(0, expression.start - 2), expression.start) is not None


def _of_that_year(there: Meaning, here: Meaning, gap: str) -> Meaning | None:
    """ "Last year the fair opened on July 3"."""
    if not (isinstance(here, Calendar) and here.month and isinstance(there, Shift)):
        return None
    bare = here == Calendar(month=here.month, day=here.day)
    return here._replace(within=there) if bare and (_AHEAD if there.amount > 0 else _TOLD).fullmatch(gap) else None


def _is_rest(meaning: Meaning) -> bool:
    return (
        isinstance(meaning, Calendar) and bool(meaning.day) and not (meaning.month or meaning.weekday or meaning.within)
    )


def _year(here: Meaning, there: Meaning, gap: str) -> Meaning | None:
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


def _range(here: Meaning, there: Meaning, gap: str) -> Meaning | None:
    """ "January-December": the first month is in the year of the last."""
    if not (isinstance(here, Calendar) and isinstance(there, Calendar) and here.month and there.month):
        return None
    bare = here == Calendar(month=here.month) and there == Calendar(month=there.month, through=there.through)
    return here._replace(through=there.month) if bare and here.month < there.month and RANGE.fullmatch(gap) else None


def _belong(before: Expression, after: Expression, text: str) -> bool:
    """Whether they are days of a list, which asks the words around its first: "are on 4 and 5 July"."""
    alike = _are_alike(before.meaning, after.meaning)
    return alike and _LINK.fullmatch(text, before.end, after.start) is not None


def _are_alike(left: Meaning, right: Meaning) -> bool:
    """Both days of a month, or both weekdays: "on 4 and 5 July", "on Thursday and Friday"."""
    return (_is_day_of_month(left) and _is_day_of_month(right)) or (is_weekday(left) and is_weekday(right))


def is_weekday(meaning: Meaning) -> bool:
    """Whether it is a weekday and no more."""
    return isinstance(meaning, Calendar) and meaning in _WEEKDAYS


def _is_day_of_month(meaning: Meaning) -> bool:
    return isinstance(meaning, Calendar) and bool(meaning.day and meaning.month) and not meaning.year
