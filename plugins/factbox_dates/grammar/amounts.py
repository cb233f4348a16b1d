"""How much time: the words of an amount and a unit as a TIMEX3 duration."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache

from factbox.language.en.numbers import SCALES, TENS, UNITS
from factbox.language.numbers import read_cardinal
from factbox_dates.words.lexicon import Word

SYMBOLS = {
    "second": "S", "minute": "M", "hour": "H", "day": "D", "weekend": "WE", "week": "W", "fortnight": "W", "month": "M",
    "quarter": "M", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML",
}  # fmt: skip
"""TIMEX3 letters; seconds, minutes and hours stand behind a T."""
ABBREVIATIONS = {
    "h": "hour", "hr": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "sec": "second", "secs": "second",
    "d": "day", "w": "week", "wk": "week", "wks": "week", "y": "year", "yr": "year", "yrs": "year",
}  # fmt: skip
Amount = tuple[Decimal | None, str]
"""How much of which unit; None when it is vague."""
SHORT = ("second", "minute", "hour")
"""Units that no calendar has."""
SPELLED = ("numword", "scale")
_NUMBERS = frozenset(("digits", "number", "year", "decimal", "dotted", *SPELLED))
_FIXED, _VAGUE = ("couple", "twelve"), ("some", "dozens")
_TIMES = {"fortnight": 2, "quarter": 3}


@lru_cache(maxsize=1024)
def amount_of(words: tuple[Word, ...]) -> Decimal | None:
    """The number the words say; None when they are vague ("several", "some"). No words: None too."""
    kinds = {word.kind for word in words}
    if not kinds.isdisjoint(_VAGUE):
        return None
    if fixed := [Decimal(word.value) for word in words if word.kind in _FIXED]:
        return fixed[0]
    half = Decimal("0.5") if "half" in kinds else Decimal(0)
    if numbers := [word for word in words if word.kind in _NUMBERS]:
        return _and_half(_number(numbers), half)
    return half or (Decimal(1) if "a" in kinds else None)


def _and_half(number: Decimal | None, half: Decimal) -> Decimal | None:
    return None if number is None else number + half


def _number(words: Sequence[Word]) -> Decimal | None:
    """Digits, perhaps with a scale word behind them, or number words; None where those are no one number."""
    total: Decimal = Decimal(str(words[0].value))
    if len(words) == 1:
        return total
    if words[0].kind not in SPELLED:
        return total * int(words[1].value)
    return read_cardinal(" ".join(_NAMES[int(word.value)] for word in words))


def plain(number: Decimal) -> str:
    """Digits without an exponent or idle zeros."""
    return f"{number.normalize():f}"


@lru_cache(maxsize=1024)
def duration(*parts: Amount) -> str:
    """TIMEX3 of amounts with units: (2, "year"), (1, "month") -> P2Y1M; X where vague; half an hour is PT30M."""
    whole = [_whole(amount, unit) for amount, unit in parts]
    days = [_piece(amount, unit) for amount, unit in whole if unit not in SHORT]
    clock = [_piece(amount, unit) for amount, unit in whole if unit in SHORT]
    return f"P{''.join(days)}{'T' if clock else ''}{''.join(clock)}"


_FINER = {
    "millennium": (1000, "year"), "century": (100, "year"), "decade": (10, "year"), "year": (12, "month"),
    "quarter": (3, "month"), "fortnight": (2, "week"), "week": (7, "day"), "weekend": (7, "day"), "day": (24, "hour"),
    "hour": (60, "minute"), "minute": (60, "second"),
}  # fmt: skip


def in_steps(parts: Sequence[Amount]) -> tuple[int, str] | None:
    """Amounts as whole steps of one unit: (2.5 years) is 30 months, (2 weeks, 2 days) 16 days; None when vague.

    Units that do not measure each other (a year and 3 days) keep the first alone.
    """
    first, unit = parts[0]
    if first is None:
        return None
    if unit in ("quarter", "fortnight"):
        return in_steps([(first * _FINER[unit][0], _FINER[unit][1]), *parts[1:]])
    if len(parts) > 1 and parts[1][0] is not None and (scale := scale_of(unit, parts[1][1])):
        return in_steps([(first * scale + parts[1][0], parts[1][1]), *parts[2:]])
    if first != int(first) and unit in _FINER:
        return in_steps([(first * _FINER[unit][0], _FINER[unit][1])])
    return int(first), unit


def scale_of(coarse: str, fine: str) -> int:
    """How many of the fine unit make the coarse one; 0 when none do evenly."""
    scale = 1
    while coarse != fine and coarse in _FINER:
        factor, coarse = _FINER[coarse]
        scale *= factor
    return scale if coarse == fine else 0


def _piece(amount: Decimal | None, unit: str) -> str:
    if amount is None:
        return f"X{'Q' if unit == 'quarter' else SYMBOLS[unit]}"
    return f"{plain(amount * _TIMES.get(unit, 1))}{SYMBOLS[unit]}"


_HALVES = {
    "minute": (30, "second"), "hour": (30, "minute"), "day": (12, "hour"), "year": (6, "month"), "decade": (5, "year"),
    "century": (50, "year"),
}  # fmt: skip


def _whole(amount: Decimal | None, unit: str) -> Amount:
    """Half an hour as 30 minutes, half a century as 50 years."""
    if amount == Decimal("0.5") and unit in _HALVES:
        number, smaller = _HALVES[unit]
        return Decimal(number), smaller
    return amount, unit


def _number_names() -> dict[int, str]:
    return {value: word for word, value in (UNITS | TENS | SCALES).items()} | {
        TENS[ten] + UNITS[one]: f"{ten} {one}" for ten in TENS for one in list(UNITS)[1:10]
    }


_NAMES = _number_names()
