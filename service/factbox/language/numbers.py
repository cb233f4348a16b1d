"""Number words read as one value, and patterns to find them with."""

from __future__ import annotations

import re
from decimal import Decimal

from factbox.language.en.numbers import ORDINALS, SCALES, TENS, UNITS

ORDINAL = "|".join(sorted(ORDINALS, key=len, reverse=True))
"""Alternation of all single ordinal words, lower case."""

_WORD = re.compile(r"[a-z]+")


def read_cardinal(words: str) -> Decimal | None:
    """The value of a cardinal in words ("twenty-one", "two hundred and five thousand", "two and a half"), or None.

    Case, hyphens and blanks do not matter; anything that is no number word makes it None.
    """
    named = _WORD.findall(words.lower())
    half = Decimal(0)
    if named[-3:] == ["and", "a", "half"]:
        named, half = named[:-3], Decimal("0.5")
    total = group = 0
    seen = False
    for word in named:
        if word in UNITS or word in TENS:
            group += UNITS.get(word, TENS.get(word, 0))
        elif word in SCALES:
            group, total = _scaled(group, total, SCALES[word])
        elif word in ("a", "an") and not seen:
            group = 0
        elif word != "and" or not seen:
            return None
        seen = True
    if not named or named[-1] in ("a", "an", "and"):
        return None
    return Decimal(total + group) + half


def _scaled(group: int, total: int, scale: int) -> tuple[int, int]:
    """A scale word multiplies what stands before it; all but "hundred" close the group."""
    return ((group or 1) * scale, total) if scale == 100 else (0, total + (group or 1) * scale)


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
