"""Rates: "15 a year", "$400 a month" say how often, "for a year" says how long."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox.language.en.classes import COORDINATORS, PREPOSITIONS, SUBORDINATORS
from factbox.language.en.numbers import UNITS
from factbox_dates.meaning import Again, Expression, Fixed

_NUMBER = re.compile(
    r"(?:[\d%]|\b(?:times|once|twice|hundred|thousand|million|billion|trillion|percent|cents?|dollars?|pounds|euros"
    rf"|hours|days|barrels|tons|tonnes|{'|'.join(list(UNITS)[1:11])}|dozen))"
    r"(?:[ -](?!(?:for|in|after|over|and|or(?! so)|but|to|who|which|that)\b)[\w-]+){0,3} \Z",
    re.I,
)
_LASTING = re.compile(
    r"\b(?:for|in|within|after|about|over|under|almost|nearly|than|of|to|lasted|took|takes|take|just|only|at least"
    r"|every|spend|spent"
    r"|last|lasting|by|on|and|or|into|with|from|until|is|was|around|roughly|up to|some"
    r"|such|as|what|not|like|be|throughout|during|before|once|quite|half) \Z",
    re.I,
)
_A_UNIT = re.compile(r"an? (?:second|minute|hour|day|week|month|year)", re.I)
_PARTING = (PREPOSITIONS | COORDINATORS | SUBORDINATORS).union("today now then yesterday later".split())
_SECOND = re.compile("an? second", re.I)
_NOUN = re.compile(rf" (?!(?:{'|'.join(sorted(_PARTING))})\b)[a-z]", re.I)
"""What makes "a second" a number: "beat them 2-0 a second time"."""
_WINDOW, _LONGEST_LASTING = 40, len(" throughout ")


def rates(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions`, "a year" and the like turned into sets where they follow a number they spread over time."""
    return [_rate(expression, text) for expression in expressions]


def _rate(expression: Expression, text: str) -> Expression:
    length = expression.meaning
    if not isinstance(length, Fixed) or not _A_UNIT.fullmatch(text, expression.start, expression.end):
        return expression
    before = text[max(0, expression.start - _WINDOW) : expression.start]
    if _NOUN.match(text, expression.end) and _SECOND.fullmatch(text, expression.start, expression.end):
        return expression
    if _LASTING.search(before, max(0, len(before) - _LONGEST_LASTING)) or not _NUMBER.search(before):
        return expression
    return expression._replace(rule="rate", wording="", meaning=Again(length.value))
