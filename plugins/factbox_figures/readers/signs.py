"""Reads what is put before a figure: its minus sign ("-5 degrees", "minus five percent"), and "sub-" for under."""

from __future__ import annotations

import re

from factbox_figures.figure import Figure

# A hyphen right before the number, after a blank or bracket and no number; alone only at the very beginning.
_MINUS = re.compile(r"(?:\A|[\s(\[=:<>~/])([-−])\Z|\A[-−] ?\Z")
_BELOW = re.compile(r" below zero\b")
_WORD = re.compile(r"\b(?:minus[ -]|negative )\Z", re.IGNORECASE)
_APART = re.compile(r"[a-z] ([-−]) \Z")
_OR = "plus or "
_DEGREES = frozenset(("°", "°C", "°F"))
_AFTER_NUMBER = re.compile(r"(?:\d|[\d°][CF]|[%°]) ?[-−]\Z")
# What the text ends with where a sign may stand: the mark or the last letters of the word, and a blank.
_UNDER = "under"
_SUBS = ("sub-", "Sub-", "SUB-")
_ENDS = ("us-", "US-", "-", "−", "- ", "− ", "us ", "US ", "ve ", "VE ")
_WINDOW = 10


def with_sign(text: str, figure: Figure) -> Figure:
    """`figure` below zero, its sign in the span, if one stands before it or between currency and digits."""
    if figure.kind in ("age", "ordinal", "vague"):
        return figure
    if (figure.unit in _DEGREES or figure.is_bare) and _BELOW.match(text, figure.end):
        figure = figure.with_(kind="measure", unit=figure.unit or "°")
        return figure.with_(end=figure.end + len(" below zero"), low=-figure.high, high=-figure.low)
    if (
        text.endswith(_SUBS, 0, figure.start)
        and not text[figure.start - len(" sub-") : figure.start - len("sub-")].isalnum()
    ):
        return figure.with_(start=figure.start - len("sub-"), modifier=_UNDER)
    start = _sign(text, figure)
    return figure if start is None else figure.with_(start=start, low=-figure.high, high=-figure.low)


def _sign(text: str, figure: Figure) -> int | None:
    if figure.start < figure.number.start and text[figure.number.start - 1] in "-−":
        return figure.start
    if not text.endswith(_ENDS, 0, figure.start):
        return None
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
