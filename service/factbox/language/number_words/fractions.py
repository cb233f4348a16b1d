"""Fractions in words: "two-thirds", "half a million", "twenty-three fifths"; and any number that begins some words."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache

from factbox.language.en.numbers import DOZEN, DOZENS, TENS, UNITS
from factbox.language.number_words.cardinals import cardinal
from factbox.language.number_words.vocabulary import BIG_SCALES, PARTS, SMALL, Found, Words, agree


def fraction(names: Words) -> Found | None:
    """ "two-thirds", "a quarter", "half", then what it is of: "half a million", "three quarters of a billion"."""
    if names[0] in ("half", "quarter"):
        value, after = Decimal(1) / PARTS[names[0]], 1
    elif len(names) > 1 and names[1] in PARTS and names[0] in SMALL and agree(names[0], names[1]):
        value, after = Decimal(SMALL[names[0]]) / PARTS[names[1]], 2
    else:
        return _long_fraction(names)
    scaled = _scaled_fraction(names, value, after)
    return scaled or Found(value, Decimal(1), "fraction", after)


def _long_fraction(names: Words) -> Found | None:
    """ "twenty-three fifths", "three twenty-firsts": a cardinal over a plural; "one twenty-fifth"."""
    at = next((index for index, name in enumerate(names) if name in PARTS), 0)
    if at < 1 or (at > 1 and names[at - 2] == "and" and names[at - 1] in UNITS):
        return None
    start, below = _denominator(names, at)
    above = cardinal(names[:start])
    if above is None or above.taken < start or not (names[at].endswith("s") or (start < at and above.value == 1)):
        return None
    return Found(above.value / below, Decimal(1), "fraction", at + 1)


def _denominator(names: Words, at: int) -> tuple[int, int]:
    """Where the denominator begins that ends with the word `at`, and its value: "twenty-fifths" is one."""
    tens = at > 1 and names[at - 1] in TENS and names[at - 2] != "and" and PARTS[names[at]] < 10
    return (at - 1, PARTS[names[at]] + TENS[names[at - 1]]) if tens else (at, PARTS[names[at]])


def _scaled_fraction(names: Words, value: Decimal, after: int) -> Found | None:
    at = after
    while at < len(names) and names[at] in ("of", "a", "an"):
        at += 1
    if at >= len(names):
        return None
    factor = Decimal(BIG_SCALES[names[at]]) if names[at] in BIG_SCALES else None
    if names[at] in DOZENS:
        factor = Decimal(DOZEN)
    return None if factor is None else Found(value * factor, factor, "words", at + 1)


@lru_cache(maxsize=4096)
def read_words(names: Words) -> Found | None:
    """The longest number at the beginning of `names`, words or digits; None if they begin with none ("and", "a" alone).

    >>> read_words(("two", "hundred", "people"))
    Found(value=Decimal('200'), factor=Decimal('1'), form='words', taken=2)
    """
    return (fraction(names) or cardinal(names)) if names else None
