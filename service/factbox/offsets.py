"""Offsets in the unit a caller counts in: code points, UTF-16 code units or UTF-8 bytes."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import accumulate
from typing import Any

UNITS = ("codepoint", "utf16", "utf8")


def table(text: str, unit: str) -> Sequence[int] | None:
    """Where each code point of `text` begins, counted in `unit`; None where that is the code point's own index.

    Raises ValueError for a unit that is none.
    """
    if unit not in UNITS:
        raise ValueError(f"{unit!r:.40} is no unit of offsets: use one of {', '.join(UNITS)}")
    if unit == "codepoint" or text.isascii():
        return None
    width = _utf16_width if unit == "utf16" else _utf8_width
    return array("L", accumulate(map(width, text), initial=0))


def _utf16_width(char: str) -> int:
    return 1 if char <= "\uffff" else 2


def _utf8_width(char: str) -> int:
    return 1 if char <= "\x7f" else 2 if char <= "\u07ff" else 3 if char <= "\uffff" else 4


def convert(value: Any, places: Sequence[int]) -> Any:
    """A copy of an item (or list of items) with every span's `start` and `end` looked up in `places`."""
    if isinstance(value, list):
        return [convert(part, places) for part in value]
    if not isinstance(value, dict):
        return value
    copied = {key: convert(part, places) for key, part in value.items()}
    if "text" in copied and type(copied.get("start")) is int and type(copied.get("end")) is int:
        copied |= {"start": places[copied["start"]], "end": places[copied["end"]]}
    return copied
