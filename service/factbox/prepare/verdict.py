"""Which blocks of a page are its article: those an extractor kept, and what lies between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factbox.prepare.boilerplate import is_boilerplate
from factbox.prepare.tree import FLOW, Block, PageText

GRAM = 3
SHARE = 0.7
REPEATED = 0.75
LONG_BLOCK = 8
LONG_PARAGRAPH = 80
ENOUGH_PARAGRAPHS = 3
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
    """The blocks that the extractor kept, those between them, and none that says what pages say around articles."""
    words = [_words(page.text[block.start : block.end]) for block in page.blocks]
    kept = _once([holds(view, said) for said in words], words)
    kept = _filled(page.blocks, kept)
    blocks = [block for block, keep in zip(page.blocks, kept, strict=True) if keep]
    return [block for block in _below_headline(blocks) if not is_boilerplate(page.text[block.start : block.end])]


def most_agreed(choices: Sequence[list[Block]]) -> list[Block]:
    """The choice that is most like the others (their medoid), by the characters they share; the larger of equals."""
    return max(choices, key=lambda own: (sum(_likeness(own, other) for other in choices), _size(own)))


def _likeness(one: Iterable[Block], other: Iterable[Block]) -> float:
    shared = set(one) & set(other)
    return 2 * _size(shared) / max(1, _size(one) + _size(other))


def _size(blocks: Iterable[Block]) -> int:
    return sum(block.end - block.start for block in blocks)


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


def _filled(blocks: Sequence[Block], kept: list[bool]) -> list[bool]:
    """Running text between the first and the last chosen paragraph of one container belongs to it."""
    reach: dict[int, list[int]] = {}
    for index, (block, keep) in enumerate(zip(blocks, kept, strict=True)):
        if keep and block.tag == "p" and block.end - block.start > LONG_PARAGRAPH:
            reach.setdefault(block.container, []).append(index)
    return [
        keep or (block.tag in FLOW and _within(index, reach.get(block.container, ())))
        for index, (block, keep) in enumerate(zip(blocks, kept, strict=True))
    ]


def _within(index: int, chosen: Sequence[int]) -> bool:
    return len(chosen) >= ENOUGH_PARAGRAPHS and chosen[0] < index < chosen[-1]


def _below_headline(blocks: list[Block]) -> Iterator[Block]:
    """Without the headline: every `<h1>` before the first paragraph; later ones are subheadings."""
    begun = False
    for block in blocks:
        begun = begun or block.tag == "p"
        if begun or block.tag != "h1":
            yield block
