"""The words that numbers are made of, and what a number read from them is."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from factbox.language.en.numbers import (
    DOZENS,
    HALVES,
    NOUGHTS,
    ORDINALS,
    PLURAL_SCALES,
    RARE_SCALES,
    SCALES,
    TENS,
    UNITS,
)  # fmt: skip

SMALL = {"a": 1, "an": 1, **UNITS, **NOUGHTS}
BIG_SCALES = {word: value for word, value in (SCALES | RARE_SCALES | PLURAL_SCALES).items() if value > 100}
"""Scale words from thousand on, singular and plural -> their value."""
BELOW_HUNDRED = frozenset((*UNITS, *TENS))
PARTS = dict(HALVES)
"""What a denominator is in the singular and plural; "second" and "first" divide nothing."""
PARTS |= {word: value for word, value in ORDINALS.items() if value > 2}
PARTS |= {f"{word}s": value for word, value in ORDINALS.items() if value > 2}
COUNTED = frozenset(["hundred", *BIG_SCALES, *DOZENS])
"""Words that "a" may count."""
KNOWN = frozenset([*SMALL, *TENS, *BIG_SCALES, *PARTS, *DOZENS, "hundred", "hundreds", "and", "point", "of"])
"""All words that a number may hold, lower case."""

Words = tuple[str, ...]
"""The words of a number in lower case, or digits among them."""


class Found(NamedTuple):
    """A number in words: its value, the factor of its scale, its form, and how many of the words it takes."""

    value: Decimal
    factor: Decimal
    form: str
    taken: int


def skip_and(names: Words, at: int) -> int:
    return at + 1 if is_word(names, at, "and") else at


def is_word(names: Words, at: int, name: str) -> bool:
    return at < len(names) and names[at] == name


def agree(count: str, part: str) -> bool:
    """One third, two thirds."""
    return (SMALL[count] == 1) != ((part.endswith("s") and part != "halves") or part == "halves")
