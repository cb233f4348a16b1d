"""What is measured of each block of a page, to tell the article's own: by its words, its element and its neighbours.

A measure is a word for a bucket, such as "after out 3 run": running text after the core's last, three elements up and
down from it. `weights` says what each is worth.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter

from factbox.prepare.blocks import Block, PageText
from factbox.prepare.called import BITS
from factbox.prepare.elements import HEADINGS
from factbox.prepare.main_content.core import find_core, headlines, kinds_around

SIZES = (12, 25, 45, 80, 140, 250, 500)
LINKED = (0.01, 0.1, 0.3, 0.6, 0.95)
SHARES = (0.001, 0.05, 0.2, 0.5, 0.8)
COUNTS = (1, 2, 4, 8)
LINKS_AROUND = (0.05, 0.12, 0.25, 0.45)
TEXT_AROUND = (0.25, 0.5, 0.7, 0.85)
STEPS = (1, 2, 4, 8, 16, 40)
AVERAGES = (130, 200, 300, 450)
PARTS = (0.01, 0.4, 0.8)
NEIGHBOURS = 4
FARTHEST = 5
SAID = frozenset("aside footer header form table figure blockquote article main section ul ol address dl td li".split())
"""Elements that say something of all that is in them."""
OWN_TAGS = frozenset("p li h1 blockquote pre figcaption form address table ul ol".split())
STAMPED = 80
_STAMP = re.compile(r"\d{1,2}[:.h]\d\d|(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d+ ?(?:min|h|ago)\b")
"""A time or a date in short lines, in any language."""
_MARK = re.compile(r"[©®|•»›→▶►]")


class Measures:
    """Measures the blocks of a page, after sums over it: by element, by shape, from the core."""

    def __init__(self, page: PageText, page_title: str) -> None:
        self.page = page
        self._by_element()
        heads = headlines(page, page_title)
        self.kinds = kinds_around(page, self.running)
        self.core = find_core(page, heads, self.kinds)
        self._from_core()
        self._sorts = [_sort(block) for block in page.blocks]
        self._by_shape()
        own = [at for at, block in enumerate(page.blocks) if block.running and block.container == self.core]
        self.first, self.last = (own[0], own[-1]) if own else (0, len(page.blocks) - 1)
        self.own = bisect_right(COUNTS, len(own))
        self.heads = frozenset(heads)
        self.head = max((at for at in heads if at <= self.first), default=-1)

    def _by_element(self) -> None:
        """Characters of running text, of links and of all text in each element, and its paragraphs."""
        elements = self.page.elements
        self.running, self.linked, self.letters, self.paragraphs = ([0] * len(elements) for _ in range(4))
        for block in self.page.blocks:
            at, size = block.element, block.end - block.start
            self.letters[at] += size
            self.linked[at] += int(size * block.linked)
            if block.running and not elements[at].aside:
                self.running[at] += size
                self.paragraphs[at] += 1
        for sums in (self.running, self.linked, self.letters, self.paragraphs):
            for at in range(len(elements) - 1, 0, -1):
                sums[elements[at].parent] += sums[at]

    def _from_core(self) -> None:
        """For each element: the nearest one around it and the core, how far up from the core that is, whether the core
        holds it, and what holds it that says something."""
        elements = self.page.elements
        ways = {self.core: 0}
        at = self.core
        while at:
            at = elements[at].parent
            ways[at] = len(ways)
        count = len(elements)
        self.shared, self.within, self.said = [0] * count, [self.core == 0] * count, [frozenset[str]()] * count
        for at in range(1, count):
            element = elements[at]
            self.shared[at] = at if at in ways else self.shared[element.parent]
            self.within[at] = at == self.core or self.within[element.parent]
            said = self.said[element.parent]
            is_part = element.tag in SAID and self.running[at] < 0.8 * (self.running[0] or 1)
            self.said[at] = said | {element.tag} if is_part and element.tag not in said else said
        self.ways = [ways[at] for at in self.shared]

    def _by_shape(self) -> None:
        """For each shape: its blocks, those of running text with their characters, those that are links, and those of
        running text beside a link or a date, as teasers and comments are."""
        blocks, text, sorts = self.page.blocks, self.page.text, self._sorts
        self.stamped = [
            block.end - block.start < STAMPED and _STAMP.search(text, block.start, block.end) is not None
            for block in blocks
        ]
        self.shapes: Counter[int] = Counter()
        self.texts: Counter[int] = Counter()
        self.links: Counter[int] = Counter()
        self.sizes: Counter[int] = Counter()
        self.teasers: Counter[int] = Counter()
        self.dated: Counter[int] = Counter()
        stamped = self.stamped
        self.own_shapes = set()
        for at, block in enumerate(blocks):
            shape = block.shape
            self.shapes[shape] += 1
            if sorts[at] == "link":
                self.links[shape] += 1
            elif sorts[at] == "run":
                self.texts[shape] += 1
                self.sizes[shape] += block.end - block.start
                self.teasers[shape] += "link" in sorts[max(0, at - 1) : at + 2]
                self.dated[shape] += any(stamped[max(0, at - 2) : at + 2])
                if block.container == self.core:
                    self.own_shapes.add(shape)

    def of(self, at: int, block: Block) -> list[str]:
        """The measures of `block`, which is numbered `at`."""
        page, element, sort = self.page, block.element, self._sorts[at]
        size = block.end - block.start
        container = block.container
        place = "before" if at < self.first else "after" if at > self.last else "amid"
        steps = self.first - at if at < self.first else max(0, at - self.last)
        within = self.within[element]
        where = "core" if container == self.core else "in" if within else "out"
        way = where if where != "out" else f"out {min(FARTHEST, self.ways[element])}"
        around = self.shared[element]
        letters = self.letters[around] or 1
        parent = page.elements[page.elements[container].parent].container
        own_shape = block.shape in self.own_shapes
        found = [
            f"sort {sort} {_tag(block.tag)}",
            f"size {bisect_right(SIZES, size)} {'ended' if block.ended else 'open'}",
            f"linked {bisect_right(LINKED, block.linked)}",
            f"place {place} {way} {sort}",
            f"shape {'own' if own_shape else 'other'} {place} {sort}",
            f"around links {bisect_right(LINKS_AROUND, self.linked[around] / letters)} {where} {sort}",
            f"around text {bisect_right(TEXT_AROUND, self.running[around] / letters)} {where} {sort}",
            f"core paragraphs {self.own} {where} {place}",
            f"core share {bisect_right(SHARES, self.running[self.core] / (self.running[0] or 1))} {where}",
            f"steps {place} {bisect_right(STEPS, steps)}",
        ]
        found += self._container("container", container)
        if parent != container:
            found += self._container("parent", parent)
        if where == "out":
            more = self.paragraphs[around] - self.paragraphs[self.core]
            found.append(f"out paragraphs {bisect_right(COUNTS, more)} {sort}")
            found.append(f"out {page.elements[around].tag}")
        if self.head >= 0:
            found.append("headline above" if at < self.head else "headline is" if at == self.head else "headline below")
        if at in self.heads:
            found.append("headline again")
        if page.elements[element].aside:
            found.append("aside")
        kinds = self.kinds[element]
        called = [kind for kind, bit in BITS.items() if kinds & bit]
        found += [f"called {kind}" for kind in called]
        if sort != "run":
            found += [f"{sort} called {kind}" for kind in called]
            share = self.linked[container] / (self.letters[container] or 1)
            found.append(f"{sort} in links {bisect_right(LINKS_AROUND, share)} {where}")
        if block.pictured:
            found.append(f"pictured {sort}")
        found += [f"inside {tag}" for tag in self.said[element]]
        found += self._shape(block, sort, where)
        found += self._beside(at, container)
        if self.stamped[at]:
            found.append("stamp")
        if _MARK.search(page.text, block.start, block.end):
            found.append("mark")
        return found

    def _container(self, name: str, at: int) -> list[str]:
        letters = self.letters[at] or 1
        return [
            f"{name} share {bisect_right(SHARES, self.running[at] / (self.running[0] or 1))}",
            f"{name} paragraphs {bisect_right(COUNTS, self.paragraphs[at])}",
            f"{name} links {bisect_right(LINKS_AROUND, self.linked[at] / letters)}",
            f"{name} text {bisect_right(TEXT_AROUND, self.running[at] / letters)}",
        ]

    def _shape(self, block: Block, sort: str, where: str) -> list[str]:
        shape = block.shape
        number, texts = self.shapes[shape], self.texts[shape]
        found = [
            f"shape of {bisect_right(COUNTS, number)} text {bisect_right(PARTS, texts / number)}",
            f"shape links {bisect_right(PARTS, self.links[shape] / number)}",
        ]
        if sort == "run":
            texts, many = texts or 1, bisect_right(COUNTS, texts)
            found += [
                f"texts {many} average {bisect_right(AVERAGES, self.sizes[shape] / texts)} {where}",
                f"texts {many} teasers {bisect_right(PARTS, self.teasers[shape] / texts)} {where}",
                f"texts {many} dated {bisect_right(PARTS, self.dated[shape] / texts)} {where}",
            ]
        return found

    def _beside(self, at: int, container: int) -> list[str]:
        blocks, sorts = self.page.blocks, self._sorts
        found = []
        for name, other in (("last", at - 1), ("next", at + 1)):
            if 0 <= other < len(blocks):
                same = "same" if blocks[other].container == container else "other"
                found.append(f"{name} {sorts[other]} {same}")
            else:
                found.append(f"{name} none")
        near = sorts[max(0, at - NEIGHBOURS) : at] + sorts[at + 1 : at + 1 + NEIGHBOURS]
        text = near.count("run") + near.count("sentence")
        found.append(f"near {bisect_right((0.1, 0.3, 0.5, 0.8), text / (len(near) or 1))} {_tag(blocks[at].tag)}")
        return found


def _sort(block: Block) -> str:
    if block.running:
        return "run"
    if block.linked > 1 / 2:
        return "link"
    return "long" if block.long else "sentence" if block.ended else "short"


def _tag(tag: str) -> str:
    if tag in OWN_TAGS:
        return tag
    return "h" if tag in HEADINGS else "cell" if tag in ("td", "th") else "dl" if tag in ("dt", "dd") else "box"
