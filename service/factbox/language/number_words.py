"""The grammar of English number words: groups below a thousand, scales, decimals, halves, thirds and dozens."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from factbox.language.numbers import ORDINALS, SCALES, TENS, UNITS

MAX_WORDS = 14
"""Words of one number that are looked at."""
MAX_SMALL = 4
"""Words below a hundred in a row that a number may have: "twenty-one twenty-fifths" has three."""
HUNDRED = Decimal(100)
_SMALL = {"a": 1, "an": 1, **UNITS, "nought": 0, "naught": 0}
_BIG = {
    **{word: value for word, value in SCALES.items() if value > 100},
    "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7, "thousands": 10**3, "millions": 10**6,
    "billions": 10**9, "trillions": 10**12, "quadrillion": 10**15,
}  # fmt: skip
_BELOW_HUNDRED = frozenset((*UNITS, *TENS))
_DOZENS = frozenset(("dozen", "dozens", "dzs", "dozs"))
# What a denominator is in the singular and plural; "second" and "first" divide nothing.
_PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
_PARTS |= {word: value for word, value in ORDINALS.items() if value > 2}
_PARTS |= {f"{word}s": value for word, value in ORDINALS.items() if value > 2}
_GAP = r"[ \u00a0\u202f]{0,2}[-\u2010\u2011\u2013]?[ \u00a0\u202f]{0,2}"
_WORD = re.compile(rf"({_GAP})([A-Za-z]{{1,20}})(?![\w])")
_DIGITS = re.compile(r" (\d{1,3})(?![\w,.]*\d|\w)")


class Word(NamedTuple):
    """One word of a number, or digits before it (`name` empty, `digits` their value)."""

    name: str
    digits: Decimal | None
    start: int
    end: int


class Found(NamedTuple):
    """A number in words: its value, the factor of its scale, its form, and where it ends."""

    value: Decimal
    factor: Decimal
    form: str
    end: int


def words_at(text: str, at: int, glue: bool = False) -> list[Word]:
    """Up to MAX_WORDS words from `at` on, parted by one blank or hyphen; with `glue` a gap must come first."""
    found: list[Word] = []
    while len(found) < MAX_WORDS and not _is_chant(found):
        match = _WORD.match(text, at)
        digits = _DIGITS.match(text, at) if match is None and _awaits_digits(found) else None
        if digits:
            found.append(Word("", Decimal(digits[1]), digits.start(1), digits.end()))
            at = digits.end()
            continue
        if match is None or (not match[1] and (found or glue)) or match[2].lower() not in _KNOWN:
            break
        found.append(Word(match[2].lower(), None, match.start(2), match.end()))
        at = match.end()
    return found


def _is_chant(found: list[Word]) -> bool:
    """ "one two three four": so many small words in a row are no number, but for decimals."""
    small = len(found) >= MAX_SMALL and all(word.name in _BELOW_HUNDRED for word in found[-MAX_SMALL:])
    return small and all(word.name != "point" for word in found)


def _awaits_digits(found: list[Word]) -> bool:
    """After "hundred" and "thousand" digits go on: "4 thousand 3 hundred and 21"."""
    names = [word.name for word in found if word.name != "and"]
    return bool(names) and names[-1] in ("hundred", "thousand")


_KNOWN = frozenset([*_SMALL, *TENS, *_BIG, *_PARTS, *_DOZENS, "hundred", "hundreds", "and", "point", "of"])


def read_words(words: list[Word]) -> Found | None:
    """The longest number at the beginning of `words`; None if they begin with none ("and", "point", "a" alone)."""
    found = _read(tuple([word.name or str(word.digits) for word in words])) if words else None
    return Found(found.value, found.factor, found.form, words[found.end - 1].end) if found else None


@lru_cache(maxsize=4096)
def _read(names: tuple[str, ...]) -> Found | None:
    """The number at the beginning of `names`, words or digits; it ends where the name of that index begins."""
    words = [
        Word(name, None, at, at + 1) if name[0].isalpha() else Word("", Decimal(name), at, at + 1)
        for at, name in enumerate(names)
    ]
    return _fraction(words) or _cardinal(words)


def _fraction(words: list[Word]) -> Found | None:
    """ "two-thirds", "a quarter", "half", then what it is of: "half a million", "three quarters of a billion"."""
    if words[0].name in ("half", "quarter"):
        value, after = Decimal(1) / _PARTS[words[0].name], 1
    elif (
        len(words) > 1 and words[1].name in _PARTS and words[0].name in _SMALL and _agree(words[0].name, words[1].name)
    ):
        value, after = Decimal(_SMALL[words[0].name]) / _PARTS[words[1].name], 2
    else:
        return _long_fraction(words)
    scaled = _scaled_fraction(words, value, after)
    return scaled or Found(value, Decimal(1), "fraction", words[after - 1].end)


def _long_fraction(words: list[Word]) -> Found | None:
    """ "twenty-three fifths", "three twenty-firsts": a cardinal over a plural; "one twenty-fifth"."""
    at = next((index for index, word in enumerate(words) if word.name in _PARTS), 0)
    if at < 1 or (at > 1 and words[at - 2].name == "and" and words[at - 1].name in UNITS):
        return None
    tens = at > 1 and words[at - 1].name in TENS and words[at - 2].name != "and" and _PARTS[words[at].name] < 10
    below = _PARTS[words[at].name] + (TENS[words[at - 1].name] if tens else 0)
    above = _cardinal(words[: at - 1 if tens else at])
    whole = above is not None and above.end == words[at - 2 if tens else at - 1].end
    if above is None or not whole or not (words[at].name.endswith("s") or (tens and above.value == 1)):
        return None
    return Found(above.value / below, Decimal(1), "fraction", words[at].end)


def _agree(count: str, part: str) -> bool:
    """One third, two thirds."""
    return (_SMALL[count] == 1) != ((part.endswith("s") and part != "halves") or part == "halves")


def _scaled_fraction(words: list[Word], value: Decimal, after: int) -> Found | None:
    at = after
    while at < len(words) and words[at].name in ("of", "a", "an"):
        at += 1
    if at >= len(words):
        return None
    factor = Decimal(_BIG[words[at].name]) if words[at].name in _BIG else None
    if words[at].name in _DOZENS:
        factor = Decimal(12)
    return None if factor is None else Found(value * factor, factor, "words", words[at].end)


def _cardinal(words: list[Word]) -> Found | None:
    total, factor, at, limit = Decimal(0), Decimal(1), 0, Decimal("Infinity")
    end = 0
    while True:
        group = _group(words, at, first=at == 0)
        if group is None:
            break
        value, after = group
        scale, after = _scales(words, after)
        if value * scale >= limit or (end and scale == 1 and value >= limit):
            break
        total, factor, end, limit = total + value * scale, max(factor, scale), after, scale
        if scale == 1:
            break
        at = _skip_and(words, after)
        if at >= len(words) or _is_part(words, at):
            break
    return _tail(words, total, factor, end) if end else None


def _group(words: list[Word], at: int, first: bool) -> tuple[Decimal, int] | None:
    """A number below a thousand (digits: any) with its decimals or half, and the index after it."""
    if at >= len(words):
        return None
    small = _small(words, at, first)
    if small is None:
        bare = first and words[at].name in ("hundred", *_BIG, *_DOZENS) and not words[at].name.endswith("s")
        small = (Decimal(1), at) if bare else None
    if small is None:
        return None
    value, after = small
    if after < len(words) and words[after].name in ("hundred", "hundreds"):
        value, after = value * HUNDRED, after + 1
        rest = _small(words, _skip_and(words, after), first=False)
        parts = rest is not None and rest[1] < len(words) and words[rest[1]].name in _PARTS
        if rest and rest[0] < HUNDRED and not _is(words, rest[1], "hundred") and not parts:
            value, after = value + rest[0], rest[1]
    return _decimals(words, value, after)


def _small(words: list[Word], at: int, first: bool) -> tuple[Decimal, int] | None:
    """Zero to ninety-nine, or digits; "a" only where a scale follows."""
    if at >= len(words):
        return None
    word = words[at]
    if word.digits is not None:
        return word.digits, at + 1
    if word.name in TENS:
        unit = UNITS.get(words[at + 1].name, 0) if at + 1 < len(words) else 0
        return (Decimal(TENS[word.name] + unit), at + 2) if 0 < unit < 10 else (Decimal(TENS[word.name]), at + 1)
    if word.name in ("a", "an"):
        follows = at + 1 < len(words) and words[at + 1].name in ("hundred", *_BIG, *_DOZENS)
        return (Decimal(1), at + 1) if first and follows else None
    return (Decimal(_SMALL[word.name]), at + 1) if word.name in _SMALL else None


def _decimals(words: list[Word], value: Decimal, after: int) -> tuple[Decimal, int]:
    """ "five point two one", and "and a half" where no scale has come yet."""
    if _is(words, after, "point"):
        digits, at = "", after + 1
        while (small := _small(words, at, first=False)) is not None and len(digits) < 8:
            digits, at = digits + str(small[0]), small[1]
        if digits:
            return value + Decimal(f"0.{digits}"), at
    return _and_part(words, value, after, Decimal(1))


def _and_part(words: list[Word], value: Decimal, after: int, unit: Decimal) -> tuple[Decimal, int]:
    """ "and a half", "and three quarters" of `unit` added to `value`."""
    if _is(words, after, "and") and after + 2 < len(words):
        count, part = words[after + 1].name, words[after + 2].name
        if count in _SMALL and part in _PARTS and _agree(count, part):
            own = words[after + 3].name if after + 3 < len(words) else ""
            unit, stop = (Decimal(_BIG[own]), after + 4) if own in _BIG and unit > 1 else (unit, after + 3)
            return value + unit * _SMALL[count] / _PARTS[part], stop
    return value, after


def _scales(words: list[Word], after: int) -> tuple[Decimal, int]:
    """The product of the scale words at `after`: "hundred thousand", "lakh crore", "dozen"."""
    scale = Decimal(1)
    while after < len(words) and (words[after].name in _BIG or words[after].name in _DOZENS):
        scale, after = scale * _BIG.get(words[after].name, 12), after + 1
    return scale, after


def _tail(words: list[Word], total: Decimal, factor: Decimal, end: int) -> Found:
    """ "a million and a half": half of the scale."""
    if factor > 1 and end < len(words):
        total, end = _and_part(words, total, end, factor)
    return Found(total, factor, "words", words[end - 1].end)


def _is_part(words: list[Word], at: int) -> bool:
    """Whether a fraction of the scale before begins here: "(a million and) two thirds"."""
    return at + 1 < len(words) and words[at].name in _SMALL and words[at + 1].name in _PARTS


def _skip_and(words: list[Word], at: int) -> int:
    return at + 1 if _is(words, at, "and") else at


def _is(words: list[Word], at: int, name: str) -> bool:
    return at < len(words) and words[at].name == name
