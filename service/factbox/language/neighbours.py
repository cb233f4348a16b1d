"""The word or mark right before and right after a place in a text, and the words of a stretch of it."""

from __future__ import annotations

import re
from typing import NamedTuple

from factbox.language.tagging.ready import TOKENIZER

_AFTER = re.compile(r"[ \u00a0]{0,2}[-\u2010\u2011]?[ \u00a0]?([A-Za-z]+|[^A-Za-z])?")
_LETTERS = re.compile(r"[A-Za-z]+\.?\Z")
_WINDOW = 20


def word_after(text: str, at: int) -> str:
    """The letters or the mark after `at` in lower case, past blanks and a hyphen; empty at the end.

    >>> word_after("54-year rule", 2), word_after("7.", 1)
    ('year', '.')
    """
    match = _AFTER.match(text, at)
    word = match[1] if match else None
    return word.lower() if word else ""


def word_before(text: str, at: int) -> str:
    """The letters or the mark before `at` in lower case, past blanks; a full stop with its word; empty if none.

    >>> word_before("(About 75", 7), word_before("Lee, 75", 5), word_before("No. 75", 4)
    ('about', ',', 'no.')
    """
    words = text[at - _WINDOW if at > _WINDOW else 0 : at].rsplit(None, 1)
    if not words:
        return ""
    last = words[-1]
    if last.isalpha() and last.isascii():
        return last.lower()
    mark = last[-1]
    letters = _LETTERS.search(last) if mark == "." or mark.isalpha() else None
    return letters[0].lower() if letters else mark


class Word(NamedTuple):
    """A word: its letters in lower case and its place in the text."""

    lower: str
    start: int
    end: int


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of text[start:end] as the tagger cuts them, without its marks.

    >>> [word.lower for word in words_of("Its 10-year bonds, too", 0, 22)]
    ['its', '10-year', 'bonds', 'too']
    """
    words, starts = TOKENIZER.tokens(text, start, end)
    return [Word(word.lower(), at, at + len(word)) for word, at in zip(words, starts, strict=True) if word[0].isalnum()]
