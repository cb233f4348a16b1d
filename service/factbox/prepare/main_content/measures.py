"""What is measured of each block of a page, to tell the article's own: by its words, its element and its neighbours.

A measure is a word for a bucket, such as "place after out 3 run": running text after the core's last, three elements up
and down from it. `weights` says what each is worth.
"""

from __future__ import annotations

import re
from bisect import bisect_right as bucket
from collections.abc import Iterator
from typing import NamedTuple

from factbox.prepare.blocks import Block
from factbox.prepare.called import BITS
from factbox.prepare.elements import HEADINGS
from factbox.prepare.main_content.sums import Sums

SIZES = (12, 25, 45, 80, 140, 250, 500)
LINKED = (0.01, 0.1, 0.3, 0.6, 0.95)
SHARES = (0.001, 0.05, 0.2, 0.5, 0.8)
COUNTS = (1, 2, 4, 8)
LINKS_AROUND = (0.05, 0.12, 0.25, 0.45)
TEXT_AROUND = (0.25, 0.5, 0.7, 0.85)
STEPS = (1, 2, 4, 8, 16, 40)
AVERAGES = (130, 200, 300, 450)
PARTS = (0.01, 0.4, 0.8)
NEAR = (0.1, 0.3, 0.5, 0.8)
NEIGHBOURS = 4
FARTHEST = 5
OWN_TAGS = frozenset("p li h1 blockquote pre figcaption form address table ul ol".split())
TAGS = dict.fromkeys(HEADINGS, "h") | {"td": "cell", "th": "cell", "dt": "dl", "dd": "dl"}
TAGS |= {tag: tag for tag in OWN_TAGS}
_MARK = re.compile(r"[©®|•»›→▶►]")


class _Place(NamedTuple):
    """Where a block stands: its number, what sort it is, before, amid or after the core's running text, and in the core
    itself, inside of it or out of it."""

    at: int
    sort: str
    order: str
    where: str


def measures_of(sums: Sums, at: int, block: Block) -> list[str]:
    """The measures of `block`, which is numbered `at`."""
    order = "before" if at < sums.first else "after" if at > sums.last else "amid"
    where = "core" if block.container == sums.core else "in" if sums.ways.within[block.element] else "out"
    place = _Place(at, sums.sorts[at], order, where)
    return [
        *_own(sums, block, place),
        *_from_core(sums, block, place),
        *_containers(sums, block),
        *_below_headline(sums, at),
        *_called(sums, block, place),
        *_shape(sums, block, place),
        *_beside(sums, block, at),
    ]


def _own(sums: Sums, block: Block, place: _Place) -> Iterator[str]:
    """Of its own words and element."""
    size, sort = block.end - block.start, place.sort
    yield f"sort {sort} {TAGS.get(block.tag, 'box')}"
    yield f"size {bucket(SIZES, size)} {'ended' if block.ended else 'open'}"
    yield f"linked {bucket(LINKED, block.linked)}"
    if sums.stamped[place.at]:
        yield "stamp"
    if _MARK.search(sums.page.text, block.start, block.end):
        yield "mark"
    if block.pictured:
        yield f"pictured {sort}"


def _from_core(sums: Sums, block: Block, place: _Place) -> Iterator[str]:
    """Of its way from the core, and of what is around both."""
    at, sort, order, where = place
    around = sums.ways.around[block.element]
    way = where if where != "out" else f"out {min(FARTHEST, sums.ways.steps[block.element])}"
    steps = sums.first - at if at < sums.first else max(0, at - sums.last)
    elements = sums.elements
    yield f"place {order} {way} {sort}"
    yield f"steps {order} {bucket(STEPS, steps)}"
    yield f"around links {bucket(LINKS_AROUND, elements.linked_share(around))} {where} {sort}"
    yield f"around text {bucket(TEXT_AROUND, elements.running_share(around))} {where} {sort}"
    yield f"core paragraphs {bucket(COUNTS, sums.own)} {where} {order}"
    yield f"core share {bucket(SHARES, elements.page_share(sums.core))} {where}"
    if where == "out":
        more = elements.paragraphs[around] - elements.paragraphs[sums.core]
        yield f"out paragraphs {bucket(COUNTS, more)} {sort}"
        yield f"out {sums.page.elements[around].tag}"


def _containers(sums: Sums, block: Block) -> Iterator[str]:
    """Of its container and of the one around that."""
    elements = sums.page.elements
    container = block.container
    yield from _container(sums, "container", container)
    parent = elements[elements[container].parent].container
    if parent != container:
        yield from _container(sums, "parent", parent)


def _container(sums: Sums, name: str, at: int) -> Iterator[str]:
    elements = sums.elements
    yield f"{name} share {bucket(SHARES, elements.page_share(at))}"
    yield f"{name} paragraphs {bucket(COUNTS, elements.paragraphs[at])}"
    yield f"{name} links {bucket(LINKS_AROUND, elements.linked_share(at))}"
    yield f"{name} text {bucket(TEXT_AROUND, elements.running_share(at))}"


def _below_headline(sums: Sums, at: int) -> Iterator[str]:
    if sums.head >= 0:
        yield "headline above" if at < sums.head else "headline is" if at == sums.head else "headline below"
    if at in sums.heads:
        yield "headline again"


def _called(sums: Sums, block: Block, place: _Place) -> Iterator[str]:
    """Of how what it stands in is called, and which elements that are."""
    kinds = sums.kinds[block.element]
    for kind, bit in BITS.items():
        if kinds & bit:
            yield f"called {kind}"
            if place.sort != "run":
                yield f"{place.sort} called {kind}"
    if place.sort != "run":
        share = sums.elements.linked_share(block.container)
        yield f"{place.sort} in links {bucket(LINKS_AROUND, share)} {place.where}"
    if sums.page.elements[block.element].aside:
        yield "aside"
    yield from (f"inside {tag}" for tag in sums.ways.said[block.element])


def _shape(sums: Sums, block: Block, place: _Place) -> Iterator[str]:
    """Of the blocks that are set as it is."""
    shapes, shape = sums.shapes, block.shape
    number, texts = shapes.blocks[shape], shapes.texts[shape]
    yield f"shape {'own' if shape in shapes.own else 'other'} {place.order} {place.sort}"
    yield f"shape of {bucket(COUNTS, number)} text {bucket(PARTS, texts / number)}"
    yield f"shape links {bucket(PARTS, shapes.links[shape] / number)}"
    if place.sort == "run":
        many = bucket(COUNTS, texts)
        yield f"texts {many} average {bucket(AVERAGES, shapes.sizes[shape] / texts)} {place.where}"
        yield f"texts {many} teasers {bucket(PARTS, shapes.teasers[shape] / texts)} {place.where}"
        yield f"texts {many} dated {bucket(PARTS, shapes.dated[shape] / texts)} {place.where}"


def _beside(sums: Sums, block: Block, at: int) -> Iterator[str]:
    """Of the blocks before and after it."""
    blocks, sorts = sums.page.blocks, sums.sorts
    for name, other in (("last", at - 1), ("next", at + 1)):
        if 0 <= other < len(blocks):
            same = "same" if blocks[other].container == block.container else "other"
            yield f"{name} {sorts[other]} {same}"
        else:
            yield f"{name} none"
    near = sorts[max(0, at - NEIGHBOURS) : at] + sorts[at + 1 : at + 1 + NEIGHBOURS]
    text = near.count("run") + near.count("sentence")
    yield f"near {bucket(NEAR, text / (len(near) or 1))} {TAGS.get(block.tag, 'box')}"
