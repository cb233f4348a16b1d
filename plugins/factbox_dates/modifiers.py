"""Quantifiers in front of an amount ("more than", "about"): they stay outside the span and become the modifier."""

from __future__ import annotations

from collections.abc import Iterable

from factbox.language.hedges import hedge_before
from factbox.language.language import Hedge
from factbox.language.neighbours import word_before
from factbox_dates.meaning import Expression

MODIFIERS: dict[Hedge, str] = {
    "about": "APPROX",
    "nearly": "LESS_THAN",
    "over": "MORE_THAN",
    "under": "LESS_THAN",
    "at_least": "EQUAL_OR_MORE",
    "at_most": "EQUAL_OR_LESS",
    "up_to": "EQUAL_OR_LESS",
}
"""TIMEX3 mod by what the hedge says."""
_AMOUNTS = frozenset("duration ago later earlier from-now duration-short from-day duration-unit rate".split())
_POINTS = frozenset("year month-year month-day-year decade clock hour century noon".split())
_QUANTIFIED = _AMOUNTS | _POINTS


def quantify(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` with the modifier that the words in front of them say."""
    return [_quantified(expression, text) for expression in expressions]


def _quantified(expression: Expression, text: str) -> Expression:
    if expression.modifier or expression.rule not in _QUANTIFIED:
        return expression
    start = _past_article(text, expression.start)
    hedge = hedge_before(text, start, word_before(text, start), of_time=True)
    found = MODIFIERS[hedge] if hedge else None
    if found is None or (expression.rule in _POINTS and found != "APPROX"):
        return expression
    return expression._replace(modifier=found)


def _past_article(text: str, start: int) -> int:
    """Before "the", which may stand between: "more than the three weeks"."""
    return start - len("the ") if text.endswith("the ", 0, start) else start
