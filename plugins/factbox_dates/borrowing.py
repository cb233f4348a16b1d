"""Lists and ranges that write year or month once: "January 23 - March 9, 2014", "March 5-9, 1918"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox_dates.meaning import Calendar, Expression

_LINK = re.compile(r",? (?:and|to|or|through|until|till|and to|and in|and on|and from) |,? ?[-\u2013\u2014] ?|, ")
_MAX_LINK = 12
_MAX_DASH = 4


def borrow_years(expressions: Sequence[Expression], text: str) -> list[Expression]:
    """`expressions`, months and days without a year given the year of the one they are linked to on the right."""
    lent: list[Expression] = []
    for expression in reversed(expressions):
        right = lent[-1] if lent else None
        lent.append(_with_year(expression, right, text) if right else expression)
    return lent[::-1]


def borrow_months(expressions: Sequence[Expression]) -> list[Expression]:
    """`expressions`, the last day of "March 5-9, 1918" given the month of the first."""
    lent: list[Expression] = []
    for expression in expressions:
        left = lent[-1] if lent else None
        lent.append(_with_month(left, expression) if left else expression)
    return lent


def _with_month(left: Expression, right: Expression) -> Expression:
    there, here = left.meaning, right.meaning
    if right.rule != "rest-of-range" or not (isinstance(there, Calendar) and isinstance(here, Calendar)):
        return right
    month = there.month if there.day and right.start - left.end <= _MAX_DASH else None
    return right._replace(rule="day-range", meaning=here._replace(month=month)) if month else right


def _with_year(left: Expression, right: Expression, text: str) -> Expression:
    here, there = left.meaning, right.meaning
    if not (isinstance(here, Calendar) and isinstance(there, Calendar) and here.month and there.month and there.year):
        return left
    gap = text[left.end : right.start] if right.start - left.end <= _MAX_LINK else "far"
    if here.year or here.which is not None or here.within or not _LINK.fullmatch(gap):
        return left
    over_new_year = (here.month, here.day or 0) > (there.month, there.day or 31)
    return left._replace(meaning=here._replace(year=there.year - over_new_year))
