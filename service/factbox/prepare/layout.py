"""A page's text block by block: where each stands, what it is, and how much of it is links."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from factbox.article import Anchor

_WORD = re.compile(r"\w")


class Block(NamedTuple):
    """A block of a page: its place in the whole text, its own element's tag, the number of its container, whether it
    stands in what is called comments, and the share of its characters that are links."""

    start: int
    end: int
    tag: str
    container: int
    comment: bool
    linked: float = 0.0

    @property
    def size(self) -> int:
        """Its length in characters."""
        return self.end - self.start


class PageText(NamedTuple):
    """All visible words of a page, its anchors, and its blocks in order."""

    text: str
    anchors: tuple[Anchor, ...]
    blocks: tuple[Block, ...]


def lay_out(text: str, anchors: tuple[Anchor, ...], blocks: Iterable[Block]) -> PageText:
    """The page of this text; blocks lose the breaks in front of them, those without a word are none."""
    return PageText(text, anchors, tuple(_linked(_trimmed(text, blocks), anchors)))


def _trimmed(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        words = text[block.start : block.end]
        if _WORD.search(words):
            yield block._replace(start=block.start + len(words) - len(words.lstrip()))


def _linked(blocks: Iterable[Block], anchors: tuple[Anchor, ...]) -> Iterator[Block]:
    """Blocks that know how much of them is links."""
    at = 0
    for block in blocks:
        while at < len(anchors) and anchors[at].end <= block.start:
            at += 1
        yield block._replace(linked=_letters_linked(block, anchors, at) / block.size)


def _letters_linked(block: Block, anchors: tuple[Anchor, ...], at: int) -> int:
    """The letters of `block` that lie in anchors from the one numbered `at` on."""
    letters = 0
    while at < len(anchors) and anchors[at].start < block.end:
        letters += min(anchors[at].end, block.end) - max(anchors[at].start, block.start)
        at += 1
    return letters
