"""Quantifiers in front of an amount ("more than", "about"): they stay outside the span and become the modifier."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox_dates.meaning import Expression

MODIFIERS = {
    "EQUAL_OR_MORE": "at least|no less than|not less than|a minimum of",
    "EQUAL_OR_LESS": "up to|at most|no more than|not more than|no longer than|a maximum of|as much as",
    "MORE_THAN": r"more than|(?:for|after|of|last|lasted|took|takes?|spent|waited|is|was|been|within|in|just|well) over"
    "|longer than|upwards of|greater than|in excess of|exceeding|beyond",
    "LESS_THAN": "less than|under|nearly|almost|fewer than|just under|shy of|barely|not quite",
    "APPROX": "about|around|roughly|approximately|some|circa|c\\.|an estimated|or so",
}
"""TIMEX3 mod -> the words in front that say it; the first that fits counts."""
_AMOUNTS = frozenset("duration ago later earlier from-now duration-short from-day duration-unit rate".split())
_POINTS = frozenset("year month-year month-day-year decade clock hour century noon".split())
_QUANTIFIED = _AMOUNTS | _POINTS
_IN_FRONT = {
    modifier: re.compile(rf"(?<![\w-])(?:{words})\s(?:the\s|a\s)?\Z", re.I) for modifier, words in MODIFIERS.items()
}
_CLOSING = tuple(
    {
        f"{phrase.split()[-1]}{article}".replace("\\", "")
        for words in MODIFIERS.values()
        for phrase in re.sub(r"\([^)]*\)", "", words).split("|")
        for article in ("", " the", " a")
    }
)
"""What the words in front end in where they hold a modifier."""
_WINDOW = 32


def quantify(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` with the modifier that the words in front of them say."""
    return [_quantified(expression, text) for expression in expressions]


def _quantified(expression: Expression, text: str) -> Expression:
    if expression.modifier or expression.rule not in _QUANTIFIED:
        return expression
    before = text[max(0, expression.start - _WINDOW) : expression.start]
    if not " ".join(before.lower().split()[-2:]).endswith(_CLOSING):
        return expression
    found = next((name for name, pattern in _IN_FRONT.items() if pattern.search(before)), None)
    if found is None or (expression.rule in _POINTS and found != "APPROX"):
        return expression
    return expression._replace(modifier=found)
