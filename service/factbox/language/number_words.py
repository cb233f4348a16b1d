"""The grammar of English number words: groups below a thousand, scales, decimals, halves, thirds and dozens."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factbox.language.en.numbers import (
    DOZEN,
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

MAX_WORDS = 14
"""Words of one number that are looked at."""
MAX_SMALL = 4
"""Words below a hundred in a row that a number may have: "twenty-one twenty-fifths" has three."""
HUNDRED = Decimal(100)
_SMALL = {"a": 1, "an": 1, **UNITS, **NOUGHTS}
BIG_SCALES = {word: value for word, value in (SCALES | RARE_SCALES | PLURAL_SCALES).items() if value > 100}
"""Scale words from thousand on, singular and plural -> their value."""
_BELOW_HUNDRED = frozenset((*UNITS, *TENS))
# What a denominator is in the singular and plural; "second" and "first" divide nothing.
_PARTS = dict(HALVES)
_PARTS |= {word: value for word, value in ORDINALS.items() if value > 2}
_PARTS |= {f"{word}s": value for word, value in ORDINALS.items() if value > 2}
_COUNTED = frozenset(["hundred", *BIG_SCALES, *DOZENS])
_NO_REST = frozenset(["hundred", *_PARTS])
KNOWN = frozenset([*_SMALL, *TENS, *BIG_SCALES, *_PARTS, *DOZENS, "hundred", "hundreds", "and", "point", "of"])
"""All words that a number may hold, lower case."""
GAP = r"[ \u00a0\u202f]{0,2}[-\u2010\u2011\u2013]?[ \u00a0\u202f]{0,2}"
"""What may part the words of a number."""
_WORD = re.compile(rf"({GAP})([A-Za-z]{{1,20}})(?![\w])")
_DIGITS = re.compile(r" (\d{1,3})(?![\w,.]*\d|\w)")

Words = tuple[str, ...]
"""The words of a number in lower case, or digits among them."""


class Found(NamedTuple):
    """A number in words: its value, the factor of its scale, its form, and how many of the words it takes."""

    value: Decimal
    factor: Decimal
    form: str
    taken: int


def words_at(text: str, at: int, glue: bool = False) -> tuple[list[str], list[int]]:
    """Up to MAX_WORDS words from `at` on, parted by one blank or hyphen, and where they end.

    They are in lower case; with `glue` a gap must come first.
    """
    names: list[str] = []
    ends: list[int] = []
    while len(names) < MAX_WORDS and not _is_chant(names):
        match = _WORD.match(text, at)
        if match:
            name = match[2].lower()
            if name not in KNOWN or (not match[1] and (names or glue)):
                break
        else:
            match = _DIGITS.match(text, at) if _awaits_digits(names) else None
            if match is None:
                break
            name = match[1]
        at = match.end()
        names.append(name)
        ends.append(at)
    return names, ends


def _is_chant(names: list[str]) -> bool:
    """ "one two three four": so many small words in a row are no number, but for decimals."""
    return len(names) >= MAX_SMALL and _BELOW_HUNDRED.issuperset(names[-MAX_SMALL:]) and "point" not in names


def _awaits_digits(names: list[str]) -> bool:
    """After "hundred" and "thousand" digits go on: "4 thousand 3 hundred and 21"."""
    last = next((name for name in reversed(names) if name != "and"), "")
    return last in ("hundred", "thousand")


@lru_cache(maxsize=4096)
def read_words(names: Words) -> Found | None:
    """The longest number at the beginning of `names`, words or digits; None if they begin with none ("and", "a" alone).

    >>> read_words(("two", "hundred", "people"))
    Found(value=Decimal('200'), factor=Decimal('1'), form='words', taken=2)
    """
    return (_fraction(names) or _cardinal(names)) if names else None


def _fraction(names: Words) -> Found | None:
    """ "two-thirds", "a quarter", "half", then what it is of: "half a million", "three quarters of a billion"."""
    if names[0] in ("half", "quarter"):
        value, after = Decimal(1) / _PARTS[names[0]], 1
    elif len(names) > 1 and names[1] in _PARTS and names[0] in _SMALL and _agree(names[0], names[1]):
        value, after = Decimal(_SMALL[names[0]]) / _PARTS[names[1]], 2
    else:
        return _long_fraction(names)
    scaled = _scaled_fraction(names, value, after)
    return scaled or Found(value, Decimal(1), "fraction", after)


def _long_fraction(names: Words) -> Found | None:
    """ "twenty-three fifths", "three twenty-firsts": a cardinal over a plural; "one twenty-fifth"."""
    at = next((index for index, name in enumerate(names) if name in _PARTS), 0)
    if at < 1 or (at > 1 and names[at - 2] == "and" and names[at - 1] in UNITS):
        return None
    start, below = _denominator(names, at)
    above = _cardinal(names[:start])
    if above is None or above.taken < start or not (names[at].endswith("s") or (start < at and above.value == 1)):
        return None
    return Found(above.value / below, Decimal(1), "fraction", at + 1)


def _denominator(names: Words, at: int) -> tuple[int, int]:
    """Where the denominator begins that ends with the word `at`, and its value: "twenty-fifths" is one."""
    tens = at > 1 and names[at - 1] in TENS and names[at - 2] != "and" and _PARTS[names[at]] < 10
    return (at - 1, _PARTS[names[at]] + TENS[names[at - 1]]) if tens else (at, _PARTS[names[at]])


def _agree(count: str, part: str) -> bool:
    """One third, two thirds."""
    return (_SMALL[count] == 1) != ((part.endswith("s") and part != "halves") or part == "halves")


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


def _cardinal(names: Words) -> Found | None:
    total, factor, at, limit = Decimal(0), Decimal(1), 0, Decimal("Infinity")
    end = 0
    while True:
        group = _group(names, at, first=at == 0)
        if group is None:
            break
        value, after = group
        scale, after = _scales(names, after)
        if value * scale >= limit or (end and scale == 1 and value >= limit):
            break
        total, factor, end, limit = total + value * scale, max(factor, scale), after, scale
        if scale == 1:
            break
        at = _skip_and(names, after)
        if at >= len(names) or _is_part(names, at):
            break
    return _tail(names, total, factor, end) if end else None


def _group(names: Words, at: int, first: bool) -> tuple[Decimal, int] | None:
    """A number below a thousand (digits: any) with its decimals or half, and the index after it."""
    small = _small(names, at, first) or (_bare(names, at) if first else None)
    if small is None:
        return None
    value, after = small
    if after < len(names) and names[after] in ("hundred", "hundreds"):
        value, after = _with_rest(names, value * HUNDRED, after + 1)
    return _decimals(names, value, after)


def _bare(names: Words, at: int) -> tuple[Decimal, int] | None:
    """One of a scale that nothing counts: "hundred men"."""
    is_scale = at < len(names) and names[at] in _COUNTED and not names[at].endswith("s")
    return (Decimal(1), at) if is_scale else None


def _with_rest(names: Words, hundreds: Decimal, after: int) -> tuple[Decimal, int]:
    """What stands behind the hundreds, added to them: no other hundreds, and no fraction."""
    rest = _small(names, _skip_and(names, after), first=False)
    if rest is None or rest[0] >= HUNDRED or (rest[1] < len(names) and names[rest[1]] in _NO_REST):
        return hundreds, after
    return hundreds + rest[0], rest[1]


def _small(names: Words, at: int, first: bool) -> tuple[Decimal, int] | None:
    """Zero to ninety-nine, or digits; "a" only where a scale follows."""
    if at >= len(names):
        return None
    name = names[at]
    if name[0].isdigit():
        return Decimal(name), at + 1
    if name in TENS:
        unit = UNITS.get(names[at + 1], 0) if at + 1 < len(names) else 0
        return (Decimal(TENS[name] + unit), at + 2) if 0 < unit < 10 else (Decimal(TENS[name]), at + 1)
    if name in ("a", "an"):
        follows = at + 1 < len(names) and names[at + 1] in _COUNTED
        return (Decimal(1), at + 1) if first and follows else None
    return (Decimal(_SMALL[name]), at + 1) if name in _SMALL else None


def _decimals(names: Words, value: Decimal, after: int) -> tuple[Decimal, int]:
    """ "five point two one", and "and a half" where no scale has come yet."""
    if _is(names, after, "point"):
        digits, at = "", after + 1
        while (small := _small(names, at, first=False)) is not None and len(digits) < 8:
            digits, at = digits + str(small[0]), small[1]
        if digits:
            return value + Decimal(f"0.{digits}"), at
    return _and_part(names, value, after, Decimal(1))


def _and_part(names: Words, value: Decimal, after: int, unit: Decimal) -> tuple[Decimal, int]:
    """ "and a half", "and three quarters" of `unit` added to `value`."""
    if _is(names, after, "and") and after + 2 < len(names):
        count, part = names[after + 1], names[after + 2]
        if count in _SMALL and part in _PARTS and _agree(count, part):
            own = names[after + 3] if after + 3 < len(names) else ""
            unit, stop = (Decimal(BIG_SCALES[own]), after + 4) if own in BIG_SCALES and unit > 1 else (unit, after + 3)
            return value + unit * _SMALL[count] / _PARTS[part], stop
    return value, after


def _scales(names: Words, after: int) -> tuple[Decimal, int]:
    """The product of the scale words at `after`: "hundred thousand", "lakh crore", "dozen"."""
    scale = Decimal(1)
    while after < len(names) and (names[after] in BIG_SCALES or names[after] in DOZENS):
        scale, after = scale * BIG_SCALES.get(names[after], DOZEN), after + 1
    return scale, after


def _tail(names: Words, total: Decimal, factor: Decimal, end: int) -> Found:
    """ "a million and a half": half of the scale."""
    if factor > 1 and end < len(names):
        total, end = _and_part(names, total, end, factor)
    return Found(total, factor, "words", end)


def _is_part(names: Words, at: int) -> bool:
    """Whether a fraction of the scale before begins here: "(a million and) two thirds"."""
    return at + 1 < len(names) and names[at] in _SMALL and names[at + 1] in _PARTS


def _skip_and(names: Words, at: int) -> int:
    return at + 1 if _is(names, at, "and") else at


def _is(names: Words, at: int, name: str) -> bool:
    return at < len(names) and names[at] == name
