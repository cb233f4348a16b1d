"""Runs of words that a quotation shares with the source, found for many quotations in one pass over the source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple, TypeVar

from factbox.verification.words import Words

K = TypeVar("K")

RARE = 16
"""A single word is a clue where the source has it at most so often."""
CLUES = 64
"""Of a pair of words, so many places are looked at: the first ones."""
WORK = 1_000
"""So many clues of one quotation are looked at, give or take its length: time stays linear on any source."""
BLOCKS = 100
"""So many blocks of one quotation are weighed against each other: the longest."""


class Block(NamedTuple):
    """`size` words that are the same in the quotation from word `quoted` on and in the source from `source` on."""

    quoted: int
    source: int
    size: int

    @property
    def quoted_end(self) -> int:
        return self.quoted + self.size

    @property
    def source_end(self) -> int:
        return self.source + self.size


class Clues:
    """Where in the source the pairs of words and the rare words of some quotations stand."""

    def __init__(self, source: Words, quotations: Iterable[Words]) -> None:
        self._source = source
        self._pairs: dict[tuple[str, str], list[int]] = {}
        self._words: dict[str, list[int]] = {}
        for quotation in quotations:
            self._pairs.update((pair, []) for pair in pairwise(quotation.forms))
            self._words.update((form, []) for form in quotation.forms)
        _fill(self._pairs, pairwise(source.forms), CLUES)
        _fill(self._words, source.forms, RARE + 1)

    def blocks(self, quotation: Words) -> list[Block]:
        """The longest blocks that the quotation shares with the source, by place in the source; none within another."""
        found = sorted(_blocks(self._hits(quotation), quotation.forms, self._source.forms), key=_by_size)[:BLOCKS]
        return sorted(found, key=itemgetter(1, 0))

    def _hits(self, quotation: Words) -> list[tuple[int, int]]:
        """(diagonal, word of the quotation) of every clue."""
        most = max(2, min(CLUES, WORK // max(1, len(quotation))))
        hits = [
            (place - at, at) for at, pair in enumerate(pairwise(quotation.forms)) for place in self._pairs[pair][:most]
        ]
        for at, form in enumerate(quotation.forms):
            places = self._words[form]
            if len(places) <= min(RARE, most):
                hits.extend((place - at, at) for place in places)
        return sorted(hits)


def _fill(wanted: dict[K, list[int]], keys: Iterable[K], most: int) -> None:
    """Note the first `most` places of each wanted key."""
    for place, key in enumerate(keys):
        places = wanted.get(key)
        if places is not None and len(places) < most:
            places.append(place)


def _by_size(block: Block) -> tuple[int, int]:
    return -block.size, block.source


def _blocks(hits: Sequence[tuple[int, int]], quoted: Sequence[str], source: Sequence[str]) -> Iterator[Block]:
    """Each hit grown to the longest run of the same words; hits inside a run that is known are passed over."""
    diagonal, reached = None, 0
    for shift, at in hits:
        if shift == diagonal and at < reached:
            continue
        start = at - _alike_before(quoted, at, source, at + shift, reached if shift == diagonal else 0)
        end = at + _alike(quoted, at, source, at + shift)
        yield Block(start, start + shift, end - start)
        diagonal, reached = shift, end


def _alike(quoted: Sequence[str], at: int, source: Sequence[str], place: int) -> int:
    """How many words from `at` and from `place` on are the same; compares slices, so that it is fast on long runs."""
    most = min(len(quoted) - at, len(source) - place)
    size, step = 0, 1
    while step:
        step = min(step, most - size)
        if step and quoted[at + size : at + size + step] == source[place + size : place + size + step]:
            size, step = size + step, step * 2
        else:
            step //= 2
    return size


def _alike_before(quoted: Sequence[str], at: int, source: Sequence[str], place: int, floor: int) -> int:
    """How many words just before are the same, down to word `floor` of the quotation."""
    size = 0
    while at - size > floor and place - size > 0 and quoted[at - size - 1] == source[place - size - 1]:
        size += 1
    return size
