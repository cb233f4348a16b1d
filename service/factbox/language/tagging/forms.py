"""What the letters of a word show: its form, shape and endings."""

from __future__ import annotations

import re

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(r"\d[\d.,/:-]*")
_PUNCTUATION_RUN = re.compile(r"\.{2,}|[-\u2010-\u2015]{2,}")
START = "^"
"""Stands before a capitalised word that begins a sentence or a quotation, where the capital says little."""


def plain(word: str) -> str:
    """`word` with each digit 0 and straight apostrophes."""
    return _DIGIT.sub("0", word).replace("\u2019", "'") if not word.isalpha() else word


def shape(word: str) -> str:
    """Capitals of `word` (x Xx X XX xX, d for a number, p for marks), then - . 0 a for what else it holds."""
    if word.isalpha():
        return "x" if word.islower() else _capitals(word)
    if not any(map(str.isalnum, word)):
        return "p"
    if not any(map(str.isalpha, word)):
        return "d"
    kind = "d" if word[0].isdigit() else _capitals(word)
    return kind + "".join(
        flag
        for flag, there in (
            ("-", "-" in word),
            (".", "." in word),
            ("0", any(map(str.isdigit, word))),
            ("a", "'" in word),
        )
        if there
    )


def _capitals(word: str) -> str:
    if word.islower():
        return "x"
    if word.isupper():
        return "X" if len(word) == 1 else "XX"
    return "Xx" if word[0].isupper() and word[1:].islower() else "xX"


def is_number(word: str) -> bool:
    """Whether `word` is digits with marks among them."""
    return _NUMBER.fullmatch(word) is not None


def is_punctuation_run(word: str) -> bool:
    """Whether `word` is dots or dashes only, two or more."""
    return _PUNCTUATION_RUN.fullmatch(word) is not None


def is_address(word: str) -> bool:
    """Whether `word` is a web or mail address."""
    return "@" in word[1:] or "://" in word or word.startswith("www.")


def last_part(word: str) -> str:
    """The part of a hyphened word behind its last hyphen; empty when it has none."""
    head, _, tail = word.rpartition("-")
    return tail if head else ""
