"""Number words read as one value: what `number_words` reads, when nothing else stands among them."""

from __future__ import annotations

import re
from decimal import Decimal

from factbox.language.en.numbers import ORDINALS
from factbox.language.number_words import read_words

ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
"""Alternation of all single ordinal words, lower case."""

_WORD = re.compile(r"[a-z]+")


def read_cardinal(words: str) -> Decimal | None:
    """The value of a cardinal in words ("twenty-one", "two hundred and five thousand", "two and a half"), or None.

    Case, hyphens and blanks do not matter; anything that is no number word makes it None.
    """
    named = tuple(_WORD.findall(words.lower()))
    found = read_words(named)
    return found.value if found and found.taken == len(named) and found.form == "words" else None


def read_ordinal(words: str) -> int | None:
    """The value of an ordinal in words or digits ("third", "twenty-first", "21st"), or None."""
    digits = re.fullmatch(r"([0-9]{1,9})(?:st|nd|rd|th)", words.strip().lower())
    if digits:
        return int(digits[1])
    *before, last = _WORD.findall(words.lower()) or [""]
    if last not in ORDINALS:
        return None
    if not before:
        return ORDINALS[last]
    rest = read_cardinal(" ".join(before))
    if rest is None or rest != int(rest):
        return None
    return int(rest) * ORDINALS[last] if ORDINALS[last] >= 100 else int(rest) + ORDINALS[last]
