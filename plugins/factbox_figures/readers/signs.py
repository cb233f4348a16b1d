"""Reads what is put before a figure: its minus sign ("-5 degrees", "minus five percent"), and "sub-" for under."""

from __future__ import annotations

import re

from factbox_figures.figure import Figure

# A hyphen right before the number, after a blank or bracket and no number; alone only at the very beginning.
_MINUS = re.compile(r"(?:\A|[\s(\[=:<>~/])([-−])\Z|\A[-−] ?\Z")
_LOWER = " below zero"
_BELOW = re.compile(rf"{_LOWER}\b")
_WORD = re.compile(r"\b(?:minus[ -]|negative )\Z", re.IGNORECASE)
_APART = re.compile(r"[a-z] ([-−]) \Z")
_OR = "plus or "
_DEGREES = frozenset(("°", "°C", "°F"))
_AFTER_NUMBER = re.compile(r"(?:\d|[\d°][CF]|[%°]) ?[-−]\Z")
# What the text ends with where a sign may stand: the mark or the last letters of the word, and a blank.
_UNDER, _UNSIGNED = "under", frozenset(("age", "ordinal", "vague"))
_SUBS = ("sub-", "Sub-", "SUB-")
_ENDS = ("us-", "US-", "-", "−", "- ", "− ", "us ", "US ", "ve ", "VE ")
_WINDOW = 10


def with_sign(text: str, figure: Figure) -> Figure:
    """`figure` below zero, its sign in the span, if one stands before it or between currency and digits."""
    if figure.kind in _UNSIGNED:
        return figure
    below = _below_zero(text, figure) if text.startswith(_LOWER, figure.end) else None
    if below is not None:
        return below
    led = text.endswith(_ENDS, 0, figure.start)
    if led and _is_under(text, figure.start - len("sub-")):
        return figure.with_(start=figure.start - len("sub-"), modifier=_UNDER)
    inside = figure.start < figure.number.start and text[figure.number.start - 1] in "-−"
    start = figure.start if inside else _sign(text, figure) if led else None
    return figure if start is None else figure.with_(start=start, low=-figure.high, high=-figure.low)


def _below_zero(text: str, figure: Figure) -> Figure | None:
    """ "5 degrees below zero", "5 below zero"."""
    if _BELOW.match(text, figure.end) is None or not (figure.unit in _DEGREES or figure.is_bare):
        return None
    end, unit = figure.end + len(_LOWER), figure.unit or "°"
    return figure.with_(kind="measure", unit=unit, end=end, low=-figure.high, high=-figure.low)


def _is_under(text: str, at: int) -> bool:
    """ "sub-3%", and no "Missub-3"."""
    return text.startswith(_SUBS, at) and not text[at - 1 : at].isalnum()


def _sign(text: str, figure: Figure) -> int | None:
    offset = max(0, figure.start - _WINDOW)
    before = text[offset : figure.start]
    word = _WORD.search(before)
    if word:
        start = offset + word.start()
        return None if text.endswith(_OR, 0, start) else start
    return _mark(figure, before, offset)


def _mark(figure: Figure, before: str, offset: int) -> int | None:
    """Where the minus sign stands that `before` ends with."""
    minus = _MINUS.search(before) or (figure.unit in _DEGREES and _APART.search(before)) or None
    if minus is None or _AFTER_NUMBER.search(before) or (minus[1] is None and offset):
        return None
    return offset + (minus.start(1) if minus[1] else minus.start())
