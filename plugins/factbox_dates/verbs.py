"""The direction that the verbs of a sentence give to a date in it."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.tense import FUTURE, PAST, ends_in_copula, first_told, last_told, words

_NEAR = 160
"""Characters within which a verb speaks of a date."""
_WORD_END = re.compile(r"[a-z]{0,40}", re.I)
_WINDOW = 32
_SINCE = re.compile(r"\bsince (?:the )?\Z", re.I)
_UNTIL = re.compile(r"\b(?:by|until|till|til) (?:the )?\Z", re.I)


def direction(text: str, sentence: Span, start: int, end: int) -> int:
    """PAST, FUTURE or 0 for the date at [start, end) of `text`: by since and until, then by the nearest verb."""
    before = text[max(sentence.start, start - _WINDOW) : start]
    if _SINCE.search(before):
        return PAST
    if ends_in_copula(before):
        return FUTURE
    told = _nearest(text, sentence, start, end)
    return FUTURE if told == 0 and _UNTIL.search(before) else told


def _nearest(text: str, sentence: Span, start: int, end: int) -> int:
    """What the last verb before the date says, else the first one after it."""
    before = words(text, max(sentence.start, start - _NEAR), start)
    if told := last_told(before):
        return told
    begun = [*before, *words(text, start, end)]
    return first_told(begun + words(text, end, _word_end(text, min(sentence.end, end + _NEAR))), len(begun))


def _word_end(text: str, at: int) -> int:
    """Where the word ends that `at` may stand in."""
    found = _WORD_END.match(text, at)
    return found.end() if found else at
