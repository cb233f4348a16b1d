"""A text cut at every border of its facts, so that facts which overlap can be marked all the same."""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterator, Sequence

from factbox.formats.facts import Fact

Piece = tuple[str, tuple[Fact, ...], tuple[Fact, ...]]
"""Words; the facts they lie in, the longest first; the facts that end behind them, the shortest first."""
DEEPEST = 8
"""Of so many facts over one another the shortest are told, so that what is written grows with the text only."""


def pieces(text: str, found: Sequence[Fact]) -> Iterator[Piece]:
    """The whole of `text` in pieces, none of which a fact begins or ends within."""
    begins, ends = _by_place(found, "start"), _by_place(found, "end")
    active: list[Fact] = []
    at = 0
    for border in sorted({*begins, *ends, len(text)}):
        over = sorted(ends.get(border, ()), key=_length)
        yield text[at:border], tuple(active[-DEEPEST:]), tuple(over)
        for fact in over:
            active.remove(fact)
        for fact in begins.get(border, ()):
            insort(active, fact, key=_shortness)
        at = border


def _by_place(found: Sequence[Fact], side: str) -> dict[int, list[Fact]]:
    placed: dict[int, list[Fact]] = {}
    for fact in found:
        placed.setdefault(fact.item[side], []).append(fact)
    return placed


def _shortness(fact: Fact) -> int:
    return -_length(fact)


def _length(fact: Fact) -> int:
    length: int = fact.item["end"] - fact.item["start"]
    return length
