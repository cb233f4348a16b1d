"""Boxes of pointers to other stories inside an article: told by what they are called and by being mostly links."""

from __future__ import annotations

from collections.abc import Sequence

from factbox.prepare.blocks import Block, PageText
from factbox.prepare.called import BITS

LEVELS = 4
POINTING = BITS["related"] | BITS["share"] | BITS["ad"] | BITS["tag"]


def without_boxes(page: PageText, chosen: Sequence[Block]) -> list[Block]:
    """`chosen` without the blocks of such boxes, their headings included."""
    own = {block: box for block in chosen if (box := _box_of(page, block))}
    pointing = _pointing(page, frozenset(own.values())) if own else frozenset()
    return [block for block in chosen if own.get(block) not in pointing]


def _pointing(page: PageText, boxes: frozenset[int]) -> frozenset[int]:
    """Those of `boxes` that are mostly links."""
    sizes = dict.fromkeys(boxes, 0)
    linked = dict.fromkeys(boxes, 0.0)
    for block in page.blocks:
        box = _box_of(page, block)
        if box in boxes:
            sizes[box] += block.end - block.start
            linked[box] += (block.end - block.start) * block.linked
    return frozenset(box for box in boxes if linked[box] > sizes[box] / 2)


def _box_of(page: PageText, block: Block) -> int:
    """The number of the nearest element around a block that is called after pointers; 0 when there is none."""
    at = block.element
    for _ in range(LEVELS):
        if page.elements[at].called & POINTING:
            return at
        at = page.elements[at].parent
    return 0
