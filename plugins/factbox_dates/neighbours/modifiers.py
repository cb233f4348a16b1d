"""Quantifiers in front of an amount ("more than", "about"): they stay outside the span and become the modifier."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox.language.en.numbers import TENS, UNITS
from factbox.language.hedges import hedge_before
from factbox.language.language import Hedge
from factbox.language.neighbours import word_before
from factbox_dates.meaning import Again, Calendar, Clock, Expression, Fixed, Meaning, Shift, When

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
_COUNTED = re.compile(rf"(?:\d|{'|'.join([*UNITS, *TENS])}|an?|half|some|several|few|many|couple|dozen|tens)", re.I)
"""What an amount begins with; "the last two years" is no amount that could be more."""
_COMPARED = re.compile(r"(?:\b(?!(?:more|less|fewer) )\w+|(?:\d|%|cent|points?) (?:more|less|fewer)) than \Z", re.I)
"""Before a day, what was then is compared: "4 percent lower than a year earlier", "22 more than a week ago"."""
_WINDOW = 40


def quantify(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` with the modifier that the words in front of them say."""
    return [_quantified(expression, text) for expression in expressions]


def _quantified(expression: Expression, text: str) -> Expression:
    if expression.modifier:
        return expression
    if isinstance(expression.meaning, Fixed) and expression.meaning.at_least:
        return expression._replace(modifier=MODIFIERS["at_least"])
    is_amount = _is_amount(expression, text)
    if not is_amount and not _is_point(expression.meaning):
        return expression
    start = _past_article(text, expression.start)
    hedge = hedge_before(text, start, word_before(text, start), of_time=True)
    found = MODIFIERS[hedge] if hedge else None
    if found is None or not (is_amount or found == MODIFIERS["about"]) or _is_compared(expression.meaning, text, start):
        return expression
    return expression._replace(modifier=found)


def _is_compared(meaning: Meaning, text: str, start: int) -> bool:
    return isinstance(meaning, Shift) and _COMPARED.search(text, max(0, start - _WINDOW), start) is not None


def _is_amount(expression: Expression, text: str) -> bool:
    """Whether there could be more or less of it: "three weeks", "two days ago", "15 a year"."""
    meaning = expression.meaning
    if isinstance(meaning, Fixed):
        counts = meaning.kind == "duration"
    elif isinstance(meaning, Shift):
        counts = meaning.duration is not None
    else:
        counts = isinstance(meaning, Again) and bool(meaning.period)
    return counts and _COUNTED.match(text, expression.start, expression.end) is not None


def _is_point(meaning: Meaning) -> bool:
    """Whether it may be about then: "around 1990", "about noon"."""
    if isinstance(meaning, Clock):
        return meaning.time.hour is not None
    return isinstance(meaning, When) or (isinstance(meaning, Calendar) and meaning.year is not None)


def _past_article(text: str, start: int) -> int:
    """Before "the", which may stand between: "more than the three weeks"."""
    return start - len("the ") if text.endswith("the ", 0, start) else start
