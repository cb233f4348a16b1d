"""Which blocks of a page are its article: those an extractor kept, and what lies between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from factbox.prepare.comments import without_comments
from factbox.prepare.gaps import bridge
from factbox.prepare.layout import Block, PageText

GRAM = 3
SHARE = 0.7
REPEATED = 0.75
LONG_BLOCK = 8
ALIKE = 0.95
_WORD = re.compile(r"\w+")


class Opinion(NamedTuple):
    """An extractor's text, ready to be asked about blocks: its word triples, and its lines word by word."""

    grams: frozenset[tuple[str, ...]]
    lines: frozenset[str]


def opinion(text: str) -> Opinion:
    lines = [_words(line) for line in text.split("\n")]
    grams = frozenset(gram for words in [_words(text)] for gram in _grams(words))
    return Opinion(grams, frozenset(" ".join(words) for words in lines))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _grams(words: list[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[shift:] for shift in range(GRAM)), strict=False)


def holds(view: Opinion, words: list[str]) -> bool:
    """Whether the extractor kept a block of these words: most of its triples, or a short one as a line of its own."""
    if len(words) < GRAM:
        return " ".join(words) in view.lines
    grams = list(_grams(words))
    return sum(gram in view.grams for gram in grams) >= SHARE * len(grams)


def choose(page: PageText, view: Opinion) -> list[Block]:
    """The blocks that the extractor kept and that are no comments, and those of their kind between them."""
    words = [_words(page.text[block.start : block.end]) for block in page.blocks]
    kept = _once([holds(view, said) for said in words], words)
    return bridge(page, without_comments([block for block, keep in zip(page.blocks, kept, strict=True) if keep]))


def most_agreed(choices: Sequence[list[Block]]) -> list[Block]:
    """The choice that is most like the others (their medoid), by the characters they share; the first of equals."""
    return max(choices, key=lambda own: sum(_likeness(own, other) for other in choices))


def are_alike(one: Iterable[Block], other: Iterable[Block]) -> bool:
    """Whether two choices are the same but for details; a third could not outvote them."""
    return _likeness(one, other) >= ALIKE


def _likeness(one: Iterable[Block], other: Iterable[Block]) -> float:
    shared = set(one) & set(other)
    return 2 * _size(shared) / max(1, _size(one) + _size(other))


def _size(blocks: Iterable[Block]) -> int:
    return sum(block.size for block in blocks)


def _once(kept: list[bool], words: list[list[str]]) -> list[bool]:
    """What comes twice (for phones, for printing, as Markdown) is kept once; short blocks may repeat."""
    seen: set[tuple[str, ...]] = set()
    result = []
    for keep, said in zip(kept, words, strict=True):
        grams = list(_grams(said)) if keep else []
        keep = keep and not (len(said) >= LONG_BLOCK and sum(gram in seen for gram in grams) >= REPEATED * len(grams))
        result.append(keep)
        if keep:
            seen.update(grams)
    return result
