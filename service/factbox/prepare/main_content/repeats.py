"""Words, and triples of them, that tell texts which say the same; and blocks that stand on a page twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factbox.prepare.blocks import Block, PageText

GRAM = 3
REPEATED = 0.75
KNOWN = 0.9
LONG_BLOCK = 8
_WORD = re.compile(r"\w+")
Gram = tuple[str, ...]


def words_of(text: str) -> list[str]:
    """The words of `text` in lower case."""
    return _WORD.findall(text.lower())


def grams_of(words: list[str]) -> list[Gram]:
    """Each word with the two after it."""
    return list(zip(*(words[shift:] for shift in range(GRAM)), strict=False))


def without_repeats(page: PageText, chosen: Sequence[Block]) -> list[Block]:
    """`chosen` without blocks that come a second time (for phones, for printing, as Markdown); short ones may."""
    kept: list[Block] = []
    known: set[str] = set()
    before = _Before()
    for block in chosen:
        words = words_of(page.words(block))
        if len(words) < LONG_BLOCK or not (_are_known(words, known) and before.hold(grams_of(words))):
            kept.append(block)
            known.update(words)
            before.waiting.append(words)
    return kept


def _are_known(words: Sequence[str], known: set[str]) -> bool:
    """Whether nearly all of `words` came before, as they have where most of their triples did."""
    return sum(map(known.__contains__, words)) >= KNOWN * len(words)


class _Before:
    """The blocks before, whose triples are made when the first block comes that may be one of theirs.

    owners: the number of the last block that has a gram. sizes: how many grams each block has.
    """

    def __init__(self) -> None:
        self.waiting: list[list[str]] = []
        self.owners: dict[Gram, int] = {}
        self.sizes: list[int] = []

    def hold(self, grams: Sequence[Gram]) -> bool:
        """Whether most of `grams` stand in one block before, or are most of several."""
        for words in self.waiting:
            own = grams_of(words)
            self.owners.update(dict.fromkeys(own, len(self.sizes)))
            self.sizes.append(len(own))
        self.waiting.clear()
        shared = Counter(self.owners[gram] for gram in grams if gram in self.owners)
        least = REPEATED * len(grams)
        if shared.total() < least:
            return False
        return max(shared.values()) >= least or shared.total() >= REPEATED * sum(self.sizes[owner] for owner in shared)
