"""A "last" or "next" whose unit was said before: "this week and last", "1.2% this year and 1.5% next"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from factbox.language.en.numbers import ORDINALS
from factbox_dates.grains import DAY
from factbox_dates.meaning import Anchor, Calendar, Expression, Shift

_AMOUNT = r"(?: (?:by |at |to |about )?[$\u00a3\u20ac]?\d[\d.,]*(?:%| ?per ?cent| [mb]illion|m|bn)?)?"
_AND = re.compile(rf",? (?:and|or|but){_AMOUNT} (?:in |the )*(last|next)(?=[.,;:)]|\s|\Z)(?! [a-z])", re.I)
_IN_THE = re.compile(r"(?:[^.;\n]|\.\d){0,48}? in the (first|second|third|fourth)(?=[.,;]|\Z)", re.I)
_WHICH = {"last": -1, "next": 1}


def fill(expressions: Iterable[Expression], text: str) -> Iterator[Expression]:
    """`expressions`, and behind those with a unit the word alone that takes it."""
    taken = 0
    for expression in expressions:
        if expression.start >= taken:
            yield expression
            if more := _more(expression, text):
                taken = more.end
                yield more


def _more(expression: Expression, text: str) -> Expression | None:
    unit = expression.meaning
    if isinstance(unit, Calendar) and unit.quarter and (quarter := _IN_THE.match(text, expression.end)):
        return _again(expression, unit, quarter)
    if isinstance(unit, Shift) and _lends(unit) and (found := _AND.match(text, expression.end)):
        return Expression(*found.span(1), "and-last", Shift(_WHICH[found[1].lower()], unit.grain))
    return None


def _again(expression: Expression, quarter: Calendar, found: re.Match[str]) -> Expression:
    """The quarter of which the number alone is said."""
    meaning = quarter._replace(quarter=ORDINALS[found[1].lower()])
    return expression._replace(start=found.start(1) - len("the "), end=found.end(1), meaning=meaning)


def _lends(unit: Shift) -> bool:
    """Whether it is a week, month or year said by "this", "last" or "next"."""
    return unit.anchor is Anchor.PUBLICATION and unit.duration is None and unit.grain != DAY
