"""A page as blocks of text: where each stands, in which elements, how much is links, and whether it is running text."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from factbox.article import Anchor
from factbox.prepare.text.words import SIGNS

LONG = 80
"""The fewest characters of a paragraph that is surely running text."""
LONG_IN_SIGNS = 30
"""The same in scripts that write a word in a sign or two."""
SURELY = 3 * LONG
"""A paragraph of so many characters is running text however it ends."""
LINKS = 0.3
"""More of running text than this share is not links."""
_ENDED = re.compile(r"[.!?:;…。！？；：।؟۔\"”»’')\]」』）]\W*\Z")
_SIGNS = re.compile(f"[{SIGNS}]")


class Element(NamedTuple):
    """A block-level element of the page: its parent's number (its own for the root), its tag, how it is called
    (see `called`), the nearest element that holds blocks rather than text, whether it is no part of a text, and
    whether it is or stands in what is called comments."""

    parent: int
    tag: str
    called: int
    container: int
    aside: bool
    comment: bool


class Block(NamedTuple):
    """A run of text between the borders of block-level elements: its place in the page's text, its own element and
    that one's tag, the number of its container, its shape (blocks of one shape are set alike), the share of its
    characters that are links, whether it is as long as a paragraph and ends as a sentence does, whether it is running
    text (a long paragraph of whole sentences or a very long one, mostly not links), and whether a picture stands right
    before it."""

    start: int
    end: int
    tag: str
    element: int
    container: int
    shape: int
    linked: float
    long: bool
    ended: bool
    running: bool
    pictured: bool

    @property
    def size(self) -> int:
        """Its length in characters."""
        return self.end - self.start


class PageText(NamedTuple):
    """The words of a page, its anchors, its block-level elements, and its blocks, all in the page's order."""

    text: str
    anchors: tuple[Anchor, ...]
    elements: tuple[Element, ...]
    blocks: tuple[Block, ...]

    def words(self, block: Block) -> str:
        """The text of `block`."""
        return self.text[block.start : block.end]


def size(blocks: Iterable[Block]) -> int:
    """The characters of `blocks`."""
    return sum(block.end - block.start for block in blocks)


def is_long(text: str) -> bool:
    """Whether `text` is as long as a paragraph."""
    return len(text) > LONG or (len(text) > LONG_IN_SIGNS and is_in_signs(text))


def is_in_signs(text: str) -> bool:
    """Whether most of `text` is in a script that writes a word in a sign or two."""
    return len(_SIGNS.findall(text)) > len(text) / 2


def is_ended(text: str) -> bool:
    """Whether `text` ends as sentences do, unlike labels and names."""
    return not text[-1:].isalnum() and _ENDED.search(text, max(0, len(text) - 12)) is not None
