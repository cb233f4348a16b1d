"""What stands before a date in its sentence: the text and its words, of which one look tells what rules may apply."""

from __future__ import annotations

from typing import NamedTuple

WINDOW = 48
"""Characters before a date that are looked at."""
_PUNCTUATION = '(,;:\u2014\u2013"\u201c'


class Leading(NamedTuple):
    """The `text` before a date, and its `words` in small letters."""

    text: str
    words: list[str]


def leading(text: str) -> Leading:
    """What stands before a date.

    >>> leading("Sales (since ").words
    ['sales', 'since']
    """
    small = text.lower()
    for mark in _PUNCTUATION:
        small = small.replace(mark, " ")
    return Leading(text, small.split())
