"""What is measured of each block of a page, to tell the article's own: by its words, its element and its neighbours.

A measure is a word for a bucket, such as "place after out 3 run": running text after the core's last, three elements up
and down from it. `weights` says what each is worth.
"""

from __future__ import annotations

import re
from bisect import bisect_right as bucket
from collections.abc import Callable, Iterator
from typing import Any

from factbox.prepare.blocks import Block
from factbox.prepare.called import BITS
from factbox.prepare.elements import HEADINGS
from factbox.prepare.main_content.sums import COUNTS, Sums

SIZES = (12, 25, 45, 80, 140, 250, 500, 1000, 2000)
LINKED = (0.01, 0.1, 0.3, 0.6, 0.95)
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


Values = tuple[Any, ...]
Group = Callable[..., Iterator[str]]


def measures_of(sums: Sums, at: int, block: Block) -> list[str]:
    """The measures of `block`, which is numbered `at`."""
    return [word for group, values in buckets_of(sums, at, block) for word in group(*values)]


def buckets_of(sums: Sums, at: int, block: Block) -> list[tuple[Group, Values]]:
    """The groups of measures of `block`, each with the values that its words are made of."""
    order = "before" if at < sums.first else "after" if at > sums.last else "amid"
    where = "core" if block.container == sums.core else "in" if sums.ways.within[block.element] else "out"
    sort = sums.sorts[at]
    steps = sums.first - at if at < sums.first else max(0, at - sums.last)
    elements, ways = sums.page.elements, sums.ways
    container, around = block.container, ways.around[block.element]
    parent = elements[elements[container].parent].container
    found: list[tuple[Group, Values]] = [
        (_own, _own_values(sums, at, block, sort)),
        (_place, (order, where if where != "out" else f"out {min(FARTHEST, ways.steps[block.element])}", sort)),
        (_steps, (order, bucket(STEPS, steps))),
        (_around, (sums.links_of(around), sums.text_of(around), where, sort)),
        (_core, (sums.own, sums.core_share, where, order)),
        (_container, ("container", *sums.container(container))),
        (_headline, (at in sums.heads, _below(sums.head, at))),
        (_called, (sums.kinds[block.element], sort, sums.links_of(container), where, ways.said[block.element])),
        (_shape, _shape_values(sums, block, order, where, sort)),
        (_beside, _beside_values(sums, block, at)),
    ]
    if parent != container:
        found.append((_container, ("parent", *sums.container(parent))))
    if where == "out":
        more = sums.elements.paragraphs[around] - sums.elements.paragraphs[sums.core]
        found.append((_out, (bucket(COUNTS, more), sort, elements[around].tag)))
    return found


def _own_values(sums: Sums, at: int, block: Block, sort: str) -> Values:
    size = bucket(SIZES, block.end - block.start)
    marked = _MARK.search(sums.page.text, block.start, block.end) is not None
    tag = TAGS.get(block.tag, "box")
    return sort, tag, size, block.ended, bucket(LINKED, block.linked), sums.stamped[at], marked, block.pictured


def _own(
    sort: str, tag: str, size: int, ended: bool, linked: int, stamped: bool, marked: bool, pictured: bool
) -> Iterator[str]:
    """Of its own words and element."""
    yield f"sort {sort} {tag}"
    yield f"size {size} {'ended' if ended else 'open'}"
    yield f"linked {linked}"
    if stamped:
        yield "stamp"
    if marked:
        yield "mark"
    if pictured:
        yield f"pictured {sort}"


def _place(order: str, way: str, sort: str) -> Iterator[str]:
    """Of its way from the core."""
    yield f"place {order} {way} {sort}"


def _steps(order: str, steps: int) -> Iterator[str]:
    """Of the blocks between it and the core's text."""
    yield f"steps {order} {steps}"


def _around(links: int, text: int, where: str, sort: str) -> Iterator[str]:
    """Of what is around it and the core."""
    yield f"around links {links} {where} {sort}"
    yield f"around text {text} {where} {sort}"


def _core(paragraphs: int, share: int, where: str, order: str) -> Iterator[str]:
    """Of the core itself."""
    yield f"core paragraphs {paragraphs} {where} {order}"
    yield f"core share {share} {where}"


def _container(name: str, share: int, paragraphs: int, links: int, text: int) -> Iterator[str]:
    """Of its container, or of the one around that."""
    yield f"{name} share {share}"
    yield f"{name} paragraphs {paragraphs}"
    yield f"{name} links {links}"
    yield f"{name} text {text}"


def _out(paragraphs: int, sort: str, tag: str) -> Iterator[str]:
    """Of what holds it and the core, where that does not hold it."""
    yield f"out paragraphs {paragraphs} {sort}"
    yield f"out {tag}"


def _below(head: int, at: int) -> str:
    """Where a block stands from the last headline before the core's text; "" where there is none."""
    if head < 0:
        return ""
    return "below" if at > head else "above" if at < head else "is"


def _headline(again: bool, place: str) -> Iterator[str]:
    """Of the headlines."""
    if place:
        yield f"headline {place}"
    if again:
        yield "headline again"


def _called(kinds: int, sort: str, links: int, where: str, said: frozenset[str]) -> Iterator[str]:
    """Of how what it stands in is called, and which elements that are."""
    for kind, bit in BITS.items():
        if kinds & bit:
            yield f"called {kind}"
            if sort != "run":
                yield f"{sort} called {kind}"
    if sort != "run":
        yield f"{sort} in links {links} {where}"
    yield from (f"inside {tag}" for tag in said)


def _shape_values(sums: Sums, block: Block, order: str, where: str, sort: str) -> Values:
    shapes, shape = sums.shapes, block.shape
    number, texts = shapes.blocks[shape], shapes.texts[shape]
    text, links = bucket(PARTS, texts / number), bucket(PARTS, shapes.links[shape] / number)
    values = (shape in shapes.own, order, sort, where, bucket(COUNTS, number), text, links)
    if sort != "run":
        return values
    average, teasers = bucket(AVERAGES, shapes.sizes[shape] / texts), bucket(PARTS, shapes.teasers[shape] / texts)
    return *values, bucket(COUNTS, texts), average, teasers, bucket(PARTS, shapes.dated[shape] / texts)


def _shape(
    own: bool, order: str, sort: str, where: str, number: int, text: int, links: int, *run: int
) -> Iterator[str]:
    """Of the blocks that are set as it is."""
    yield f"shape {'own' if own else 'other'} {order} {sort}"
    yield f"shape of {number} text {text}"
    yield f"shape links {links}"
    if run:
        texts, average, teasers, dated = run
        yield f"texts {texts} average {average} {where}"
        yield f"texts {texts} teasers {teasers} {where}"
        yield f"texts {texts} dated {dated} {where}"


def _beside_values(sums: Sums, block: Block, at: int) -> Values:
    sorts = sums.sorts
    near = sorts[max(0, at - NEIGHBOURS) : at] + sorts[at + 1 : at + 1 + NEIGHBOURS]
    text = bucket(NEAR, (near.count("run") + near.count("sentence")) / (len(near) or 1))
    return _neighbour(sums, block, at - 1), _neighbour(sums, block, at + 1), text, TAGS.get(block.tag, "box")


def _neighbour(sums: Sums, block: Block, at: int) -> str:
    blocks = sums.page.blocks
    if not 0 <= at < len(blocks):
        return "none"
    return f"{sums.sorts[at]} {'same' if blocks[at].container == block.container else 'other'}"


def _beside(last: str, following: str, text: int, tag: str) -> Iterator[str]:
    """Of the blocks before and after it."""
    yield f"last {last}"
    yield f"next {following}"
    yield f"near {text} {tag}"
