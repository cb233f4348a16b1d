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


Gram = tuple[str, ...]


class Opinion(NamedTuple):
    """An extractor's text, ready to be asked about blocks: its word triples, and its lines word by word."""

    grams: frozenset[Gram]
    lines: frozenset[str]


def opinion(text: str) -> Opinion:
    lines = [_words(line) for line in text.split("\n")]
    return Opinion(
        frozenset(_grams([word for words in lines for word in words])), frozenset(" ".join(words) for words in lines)
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _grams(words: list[str]) -> list[Gram]:
    return list(zip(*(words[shift:] for shift in range(GRAM)), strict=False))


def choose(page: PageText, view: Opinion) -> list[Block]:
    """The blocks that the extractor kept and that are no comments, and those of their kind between them."""
    kept: list[Block] = []
    seen: set[Gram] = set()
    for block in page.blocks:
        words = _words(page.text[block.start : block.end])
        grams = _grams(words)
        if _holds(view, words, grams) and not _repeats(seen, words, grams):
            kept.append(block)
            seen.update(grams)
    return bridge(page, without_comments(kept))


def _holds(view: Opinion, words: list[str], grams: list[Gram]) -> bool:
    """Whether the extractor kept a block of these words: most of its triples, or a short one as a line of its own."""
    if not grams:
        return " ".join(words) in view.lines
    return sum(map(view.grams.__contains__, grams)) >= SHARE * len(grams)


def _repeats(seen: set[Gram], words: list[str], grams: list[Gram]) -> bool:
    """Whether a block comes a second time (for phones, for printing, as Markdown); short blocks may."""
    return len(words) >= LONG_BLOCK and sum(map(seen.__contains__, grams)) >= REPEATED * len(grams)


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
