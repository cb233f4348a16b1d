"""The words right before and after a number, for looking them up in tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

_WORD = re.compile(r"(?:[ \u00a0]|[ ]?[-\u2010\u2011][ ]?|[ ]?(?=[°%]))([A-Za-zµ°%ëé][\w./°²³'’&]*)")
_MAX = 30
_AFTER = re.compile(r"[ \u00a0]{0,2}[-\u2010\u2011]?[ \u00a0]?([A-Za-z]+|[^A-Za-z])?")
_LETTERS = re.compile(r"[A-Za-z]+\Z")
_WINDOW = 20


def word_after(text: str, at: int) -> str:
    """The letters or the mark after `at` in lower case, past blanks and a hyphen; empty at the end.

    >>> word_after("54-year rule", 2), word_after("7.", 1)
    ('year', '.')
    """
    match = _AFTER.match(text, at)
    return (match[1] or "").lower() if match else ""


def word_before(text: str, at: int) -> str:
    """The letters or the mark before `at` in lower case, past blanks; empty at the beginning.

    >>> word_before("(About 75", 7), word_before("Lee, 75", 5)
    ('about', ',')
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


def phrases_after(text: str, at: int, longest: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    """The next words as (phrase in lower case, end), longest first.

    `longest` has the words that a phrase worth looking up may begin with, and how many words it has at most.

    >>> list(phrases_after("25 basis points up", 2, {"basis": 2}))
    [('basis points', 15), ('basis', 8)]
    """
    words: list[str] = []
    ends: list[int] = []
    most = 1
    while len(words) < most:
        match = _WORD.match(text, at, at + _MAX)
        if match is None:
            break
        word = match[1].rstrip(".'’/&")
        words.append(word.lower())
        ends.append(match.start(1) + len(word))
        at = match.end()
        if len(words) == 1:
            most = max(longest.get(words[0], 0), longest.get(words[0].partition("/")[0], 0))
        if ends[-1] != at and len(match[1]) > 4:
            break
    for count in range(min(len(words), most), 0, -1):
        yield " ".join(words[:count]), ends[count - 1]
    if most and words and "/" in words[0]:
        head = words[0].partition("/")[0]
        yield head, ends[0] - len(words[0]) + len(head)
