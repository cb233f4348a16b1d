"""What a content region holds: one quotation, several, a clause with quotations in it, or plain words."""

from __future__ import annotations

from collections.abc import Sequence

from factbox import Span
from factbox_quotes.marks.stretches import Stretch

EDGES = " \t\u00a0,;:—–-…"
FILLERS = frozenset(["", "and", "or", "but", "then"])


Piece = tuple[int, int, str]
"""Where content starts and ends, and its kind: direct, mixed or indirect."""


def pieces(text: str, region: Span, stretches: Sequence[Stretch]) -> list[Piece]:
    """The pieces of content in `region`, whose quoted stretches are `stretches`."""
    if _only_marks(text, region, stretches):
        return [(s.start, s.end, "direct") for s in stretches]
    return [(*trim(text, *region), "mixed" if stretches else "indirect")]


def _only_marks(text: str, region: Span, inside: Sequence[Stretch]) -> bool:
    at = region.start
    for stretch in inside:
        if text[at : stretch.outer_start].strip(EDGES + ".").lower() not in FILLERS:
            return False
        at = stretch.outer_end
    return text[at : region.end].strip(EDGES + ".?!").lower() in FILLERS


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without blanks and points at the ends."""
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    return start, end
