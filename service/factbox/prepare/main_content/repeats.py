"""Words, and triples of them, that tell texts which say the same; and blocks that stand on a page twice."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from factbox.prepare.blocks import Block, PageText

GRAM = 3
REPEATED = 0.75
LONG_BLOCK = 8
SAMPLED = 5
"""Of every so many triples one is looked at first."""
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
    sizes: list[int] = []
    owners: dict[Gram, int] = {}
    for block in chosen:
        words = words_of(page.words(block))
        grams = grams_of(words)
        if len(words) < LONG_BLOCK or not _is_repeated(grams, owners, sizes):
            owners.update(dict.fromkeys(grams, len(kept)))
            kept.append(block)
            sizes.append(len(grams))
    return kept


def _is_repeated(grams: Sequence[Gram], owners: dict[Gram, int], sizes: Sequence[int]) -> bool:
    """Whether most of `grams` stand in one block before, or are most of several.

    owners: the number of the last block that has a gram. sizes: how many grams each block has.
    """
    some = grams[::SAMPLED]
    if sum(map(owners.__contains__, some)) < REPEATED * len(some):
        return False
    before = Counter(owners[gram] for gram in grams if gram in owners)
    least = REPEATED * len(grams)
    if sum(before.values()) < least:
        return False
    return max(before.values()) >= least or sum(before.values()) >= REPEATED * sum(sizes[owner] for owner in before)
