"""A text cut at every border of its facts, so that facts which overlap can be marked all the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factbox.formats.facts import Fact

Piece = tuple[str, tuple[Fact, ...], tuple[Fact, ...]]
"""Words; the facts they lie in, the longest first; the facts that end behind them, the shortest first."""


def pieces(text: str, found: Sequence[Fact]) -> Iterator[Piece]:
    """The whole of `text` in pieces, none of which a fact begins or ends within."""
    begins, ends = _by_place(found, "start"), _by_place(found, "end")
    active: list[Fact] = []
    at = 0
    for border in sorted({*begins, *ends, len(text)}):
        over = sorted(ends.get(border, ()), key=_length)
        yield text[at:border], tuple(active), tuple(over)
        closed = {id(fact) for fact in over}
        active = [fact for fact in active if id(fact) not in closed] + begins.get(border, [])
        active.sort(key=_length, reverse=True)
        at = border


def _by_place(found: Sequence[Fact], side: str) -> dict[int, list[Fact]]:
    placed: dict[int, list[Fact]] = {}
    for fact in found:
        placed.setdefault(fact.item[side], []).append(fact)
    return placed


def _length(fact: Fact) -> int:
    length: int = fact.item["end"] - fact.item["start"]
    return length
