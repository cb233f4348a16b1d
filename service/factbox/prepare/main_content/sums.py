"""What is summed over a page before its blocks can be measured: by element, by shape, and from the core."""

from __future__ import annotations

import re
from bisect import bisect_right as bucket
from collections import Counter
from dataclasses import dataclass, field

from factbox.prepare.blocks import Block, PageText
from factbox.prepare.main_content.core import COLUMN, find_core, headlines, kinds_around

SAID = frozenset("aside footer header form table figure blockquote article main section ul ol address dl td li".split())
"""Elements that say something of all that is in them."""
STAMPED = 80
_DIGIT = re.compile(r"\d")
STAMP = re.compile(r"\d{1,2}[:.h]\d\d|(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+ ?(?:min|h|ago)\b")
"""A time or a date in short lines, in any language."""


class ElementSums:
    """For each element, with all in it: characters of running text, of links and of all text, and its paragraphs."""

    def __init__(self, page: PageText) -> None:
        count = len(page.elements)
        self.running, self.linked, self.letters, self.paragraphs = ([0] * count for _ in range(4))
        for block in page.blocks:
            at, size = block.element, block.end - block.start
            self.letters[at] += size
            self.linked[at] += int(size * block.linked)
            if block.running and not page.elements[at].aside:
                self.running[at] += size
                self.paragraphs[at] += 1
        for at in range(count - 1, 0, -1):
            if self.letters[at]:
                self._add(at, page.elements[at].parent)

    def _add(self, at: int, parent: int) -> None:
        """Add the sums of an element to its parent's."""
        self.running[parent] += self.running[at]
        self.linked[parent] += self.linked[at]
        self.letters[parent] += self.letters[at]
        self.paragraphs[parent] += self.paragraphs[at]

    def linked_share(self, at: int) -> float:
        """The share of links in the text of an element."""
        return self.linked[at] / (self.letters[at] or 1)

    def running_share(self, at: int) -> float:
        """The share of running text in the text of an element."""
        return self.running[at] / (self.letters[at] or 1)

    def page_share(self, at: int) -> float:
        """The share of the page's running text that an element has."""
        return self.running[at] / (self.running[0] or 1)


class Ways:
    """For each element: the nearest one around it and the core (`around`), how far up from the core that is (`steps`),
    whether the core holds it (`within`), and the tags around it that say something (`said`)."""

    def __init__(self, page: PageText, sums: ElementSums, core: int) -> None:
        elements, count = page.elements, len(page.elements)
        up = {core: 0}
        at = core
        while at:
            at = elements[at].parent
            up[at] = len(up)
        self.around, self.within, self.said = [0] * count, [core == 0] * count, [frozenset[str]()] * count
        for at in range(1, count):
            element = elements[at]
            self.around[at] = at if at in up else self.around[element.parent]
            self.within[at] = at == core or self.within[element.parent]
            said = self.said[element.parent]
            is_part = element.tag in SAID and sums.page_share(at) < COLUMN
            self.said[at] = said | {element.tag} if is_part and element.tag not in said else said
        self.steps = [up[at] for at in self.around]


@dataclass(slots=True)
class Shapes:
    """By shape: its blocks, those of running text and their characters, those that are links, and those of running text
    beside a link or a date, as teasers and comments are; and the shapes of the core's running text."""

    blocks: Counter[int] = field(default_factory=Counter)
    texts: Counter[int] = field(default_factory=Counter)
    sizes: Counter[int] = field(default_factory=Counter)
    links: Counter[int] = field(default_factory=Counter)
    teasers: Counter[int] = field(default_factory=Counter)
    dated: Counter[int] = field(default_factory=Counter)
    own: set[int] = field(default_factory=set)

    def count(self, block: Block, sort: str, beside: list[str], stamps: list[bool]) -> None:
        """Add `block`, with the sorts of what stands beside it and whether that has a date."""
        shape = block.shape
        self.blocks[shape] += 1
        if sort == "link":
            self.links[shape] += 1
        elif sort == "run":
            self.texts[shape] += 1
            self.sizes[shape] += block.end - block.start
            self.teasers[shape] += "link" in beside
            self.dated[shape] += True in stamps


SHARES = (0.001, 0.05, 0.2, 0.5, 0.8)
COUNTS = (1, 2, 4, 8)
LINKS = (0.05, 0.12, 0.25, 0.45)
TEXT = (0.25, 0.5, 0.7, 0.85)


class Sums:
    """All sums over a page; `sorts` and `stamped` are its blocks', `first` and `last` the core's, `heads` headlines."""

    def __init__(self, page: PageText, page_title: str) -> None:
        self.page = page
        self.elements = ElementSums(page)
        heads = headlines(page, page_title)
        self.heads = frozenset(heads)
        self.kinds = kinds_around(page, self.elements.running)
        self.core = find_core(page, heads, self.kinds)
        self.ways = Ways(page, self.elements, self.core)
        own = [at for at, block in enumerate(page.blocks) if block.running and block.container == self.core]
        self.own = bucket(COUNTS, len(own))
        self.core_share = bucket(SHARES, self.elements.page_share(self.core))
        self._containers: dict[int, tuple[int, int, int, int]] = {}
        self.first, self.last = (own[0], own[-1]) if own else (0, len(page.blocks) - 1)
        self.head = max((at for at in heads if at <= self.first), default=-1)
        self.sorts = list(map(sort_of, page.blocks))
        self.stamped = [_is_stamped(page, block) for block in page.blocks]
        self.shapes = Shapes(own={page.blocks[at].shape for at in own})
        for at, block in enumerate(page.blocks):
            beside = self.sorts[max(0, at - 1) : at + 2]
            self.shapes.count(block, self.sorts[at], beside, self.stamped[max(0, at - 2) : at + 2])

    def links_of(self, at: int) -> int:
        """The bucket of the share of links in an element."""
        return bucket(LINKS, self.elements.linked_share(at))

    def text_of(self, at: int) -> int:
        """The bucket of the share of running text in an element."""
        return bucket(TEXT, self.elements.running_share(at))

    def container(self, at: int) -> tuple[int, int, int, int]:
        """The buckets of an element's share of the page's running text, its paragraphs, its links, its running text."""
        if at not in self._containers:
            share, paragraphs = self.elements.page_share(at), self.elements.paragraphs[at]
            self._containers[at] = (
                bucket(SHARES, share),
                bucket(COUNTS, paragraphs),
                self.links_of(at),
                self.text_of(at),
            )
        return self._containers[at]


def sort_of(block: Block) -> str:
    """Running text, links, other long text, a sentence, or a short line."""
    if block.running:
        return "run"
    if block.linked > 1 / 2:
        return "link"
    return "long" if block.long else "sentence" if block.ended else "short"


def _is_stamped(page: PageText, block: Block) -> bool:
    if block.end - block.start >= STAMPED:
        return False
    first = _DIGIT.search(page.text, block.start, block.end)
    return first is not None and STAMP.search(page.text, first.start(), block.end) is not None
