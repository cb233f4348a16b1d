"""A "last" or "next" whose unit was said before: "this week and last", "1.2% this year and 1.5% next"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factbox_dates.grains import DAY
from factbox_dates.meaning import Anchor, Expression, Shift

_AMOUNT = r"(?: (?:by |at |to |about )?[$\u00a3\u20ac]?\d[\d.,]*(?:%| ?per ?cent| [mb]illion|m|bn)?)?"
_AND = re.compile(rf",? (?:and|or|but){_AMOUNT} (?:in |the )*(last|next)(?=[.,;:)]|\s|\Z)(?! [a-z])", re.I)
_WHICH = {"last": -1, "next": 1}


def fill(expressions: Iterable[Expression], text: str) -> Iterator[Expression]:
    """`expressions`, and behind those with a unit the word alone that takes it."""
    for expression in expressions:
        yield expression
        unit = expression.meaning
        if isinstance(unit, Shift) and _lends(unit) and (found := _AND.match(text, expression.end)):
            yield Expression(*found.span(1), "and-last", Shift(_WHICH[found[1].lower()], unit.grain))


def _lends(unit: Shift) -> bool:
    """Whether it is a week, month or year said by "this", "last" or "next"."""
    return unit.anchor is Anchor.PUBLICATION and unit.duration is None and unit.grain != DAY
