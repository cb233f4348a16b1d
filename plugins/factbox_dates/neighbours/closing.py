"""Quarters whose end is written beside them: "the quarter ended June 30" is the second, whatever its fiscal number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from factbox_dates.grains import QUARTER
from factbox_dates.meaning import Anchor, Calendar, Expression, Meaning, Nth, Shift

_ENDS = re.compile(
    r",? (?:(?:that|which) )?(?:ended|ending|ends|closed|to|through)(?: in| on)?(?: the end of| end-| late)? ?", re.I
)
_MAX_GAP = 30
_LAST_MONTHS = (3, 6, 9, 12)


def close(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions`, the quarters of which the last day or month stands behind them placed by it."""
    found = [*expressions]
    for at, (left, right) in enumerate(pairwise(found)):
        end = right.meaning
        if isinstance(end, Calendar) and _is_quarter(left.meaning) and _may_end(end) and _reaches(left, right, text):
            found[at] = left._replace(meaning=Nth(0, QUARTER, end), asked_at=right.start)
    return found


def _is_quarter(meaning: Meaning) -> bool:
    """Whether it is "the quarter", or a numbered one without a year."""
    if isinstance(meaning, Shift):
        return meaning.grain == QUARTER and not meaning.amount and meaning.anchor is Anchor.TEXT
    return isinstance(meaning, Calendar) and bool(meaning.quarter) and meaning.year is None and meaning.within is None


def _may_end(place: Calendar) -> bool:
    """Whether a quarter of the calendar may end then; those that end in other months are fiscal ones."""
    return place.month in _LAST_MONTHS and place.which is None


def _reaches(left: Expression, right: Expression, text: str) -> bool:
    near = 0 < right.start - left.end <= _MAX_GAP
    return near and _ENDS.fullmatch(text, left.end, right.start) is not None
