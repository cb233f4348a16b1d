"""The words right before and after a number, for looking them up in tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"(?:[ \u00a0]|[ ]?[-\u2010\u2011][ ]?|[ ]?(?=[°%]))([A-Za-zµ°%ëé][\w./°²³'’&]*)")
# What may end a word without being of it.
_MARKS = ".'’/&"
_MAX = 30
_AFTER = re.compile(r"[ \u00a0]{0,2}[-\u2010\u2011]?[ \u00a0]?([A-Za-z]+|[^A-Za-z])?")
_LETTERS = re.compile(r"[A-Za-z]+\.?\Z")
_WINDOW = 20


def word_after(text: str, at: int) -> str:
    """The letters or the mark after `at` in lower case, past blanks and a hyphen; empty at the end.

    >>> word_after("54-year rule", 2), word_after("7.", 1)
    ('year', '.')
    """
    match = _AFTER.match(text, at)
    return (match[1] or "").lower() if match else ""


def word_before(text: str, at: int) -> str:
    """The letters or the mark before `at` in lower case, past blanks; a full stop with its word; empty if none.

    >>> word_before("(About 75", 7), word_before("Lee, 75", 5), word_before("No. 75", 4)
    ('about', ',', 'no.')
    """
    words = text[at - _WINDOW if at > _WINDOW else 0 : at].rsplit(None, 1)
    last = words[-1] if words else ""
    if last.isascii() and last.isalpha():
        return last.lower()
    letters = _LETTERS.search(last)
    return letters[0].lower() if letters else last[-1:]


def longest_by_first(names: Iterable[str]) -> dict[str, int]:
    """The first words of `names`, each with the number of words of the longest name that begins with it."""
    longest: dict[str, int] = {}
    for name in names:
        words = name.split()
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return longest


def phrases_after(text: str, at: int, longest: Mapping[str, int]) -> list[tuple[str, int]]:
    """The next words as (phrase in lower case, end), longest first.

    `longest` has the words that a phrase worth looking up may begin with, and how many words it has at most.

    >>> phrases_after("25 basis points up", 2, {"basis": 2})
    [('basis points', 15), ('basis', 8)]
    """
    phrases: list[tuple[str, int]] = []
    ahead: list[tuple[str, int]] = []
    phrase, most = "", 1
    while len(phrases) < most and (match := _WORD.match(text, at, at + _MAX)):
        word = match[1].rstrip(_MARKS)
        start, at = match.span(1)
        phrase = f"{phrase} {word}".lower() if phrase else word.lower()
        phrases.append((phrase, start + len(word)))
        if len(phrases) == 1:
            head = phrase.partition("/")[0]
            most = max(longest.get(phrase, 0), longest.get(head, 0))
            ahead = [(head, start + len(head))] if head != phrase else []
        if len(word) != at - start and at - start > 4:
            break
    return phrases[most - 1 :: -1] + ahead if most and phrases else []
