"""Cardinals in words: groups below a thousand, scales, decimals, and halves that join them."""

from __future__ import annotations

from decimal import Decimal

from factbox.language.en.numbers import DOZEN, DOZENS, TENS, UNITS
from factbox.language.number_words.vocabulary import (
    BIG_SCALES,
    COUNTED,
    PARTS,
    SMALL,
    Found,
    Words,
    agree,
    is_word,
    skip_and,
)

_HUNDRED = Decimal(100)
_NO_REST = frozenset(["hundred", *PARTS])


def cardinal(names: Words) -> Found | None:
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
        at = skip_and(names, after)
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
        value, after = _with_rest(names, value * _HUNDRED, after + 1)
    return _decimals(names, value, after)


def _bare(names: Words, at: int) -> tuple[Decimal, int] | None:
    """One of a scale that nothing counts: "hundred men"."""
    is_scale = at < len(names) and names[at] in COUNTED and not names[at].endswith("s")
    return (Decimal(1), at) if is_scale else None


def _with_rest(names: Words, hundreds: Decimal, after: int) -> tuple[Decimal, int]:
    """What stands behind the hundreds, added to them: no other hundreds, and no fraction."""
    rest = _small(names, skip_and(names, after), first=False)
    if rest is None or rest[0] >= _HUNDRED or (rest[1] < len(names) and names[rest[1]] in _NO_REST):
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
        follows = at + 1 < len(names) and names[at + 1] in COUNTED
        return (Decimal(1), at + 1) if first and follows else None
    return (Decimal(SMALL[name]), at + 1) if name in SMALL else None


def _decimals(names: Words, value: Decimal, after: int) -> tuple[Decimal, int]:
    """ "five point two one", and "and a half" where no scale has come yet."""
    if is_word(names, after, "point"):
        digits, at = "", after + 1
        while (small := _small(names, at, first=False)) is not None and len(digits) < 8:
            digits, at = digits + str(small[0]), small[1]
        if digits:
            return value + Decimal(f"0.{digits}"), at
    return _and_part(names, value, after, Decimal(1))


def _and_part(names: Words, value: Decimal, after: int, unit: Decimal) -> tuple[Decimal, int]:
    """ "and a half", "and three quarters" of `unit` added to `value`."""
    if is_word(names, after, "and") and after + 2 < len(names):
        count, part = names[after + 1], names[after + 2]
        if count in SMALL and part in PARTS and agree(count, part):
            own = names[after + 3] if after + 3 < len(names) else ""
            unit, stop = (Decimal(BIG_SCALES[own]), after + 4) if own in BIG_SCALES and unit > 1 else (unit, after + 3)
            return value + unit * SMALL[count] / PARTS[part], stop
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
    return at + 1 < len(names) and names[at] in SMALL and names[at + 1] in PARTS
