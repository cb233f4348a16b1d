"""The direction that the verbs of a sentence give to a date in it."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.tense import COPULAS, FUTURE, PAST, ends_in_copula, first_told, last_told, words

_NEAR = 160
"""Characters within which a verb speaks of a date."""
_WINDOW = 32
_SINCE = re.compile(r"\bsince (?:the )?\Z", re.I)
_UNTIL = re.compile(r"\b(?:by|until|till|til) (?:the )?\Z", re.I)


def direction(text: str, sentence: Span, start: int, end: int) -> int:
    """PAST, FUTURE or 0 for the date at [start, end) of `text`: by since and until, then by the nearest verb."""
    near = text[max(sentence.start, start - _WINDOW) : start]
    before = words(text, max(sentence.start, start - _NEAR), start)
    last = {word.lower() for word in before[-3:]}
    if "since" in last and _SINCE.search(near):
        return PAST
    if not COPULAS.isdisjoint(last) and ends_in_copula(near):
        return FUTURE
    told = last_told(before) or _first_after(text, sentence, start, end, before)
    return FUTURE if told == 0 and _UNTIL.search(near) else told


def _first_after(text: str, sentence: Span, start: int, end: int, before: list[str]) -> int:
    """What the first verb after the date says; the words `before` it and its own are only seen."""
    return first_told(text, end, min(sentence.end, end + _NEAR + 1), before + words(text, start, end))
