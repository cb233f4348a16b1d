"""Boxes of pointers to other stories inside an article: told by what they are called and by being mostly links."""

from __future__ import annotations

from collections.abc import Sequence

from factbox.prepare.blocks import Block, PageText
from factbox.prepare.called import BITS

LEVELS = 4
POINTING = BITS["related"] | BITS["share"] | BITS["ad"] | BITS["tag"]


def without_boxes(page: PageText, chosen: Sequence[Block]) -> list[Block]:
    """`chosen` without the blocks of such boxes, their headings included."""
    boxes = [_box_of(page, block) for block in page.blocks]
    sizes: dict[int, float] = {}
    linked: dict[int, float] = {}
    for box, block in zip(boxes, page.blocks, strict=True):
        if box:
            sizes[box] = sizes.get(box, 0) + block.end - block.start
            linked[box] = linked.get(box, 0) + (block.end - block.start) * block.linked
    pointing = {box for box, size in sizes.items() if linked[box] > size / 2}
    out = {block for box, block in zip(boxes, page.blocks, strict=True) if box in pointing} if pointing else set()
    return [block for block in chosen if block not in out]


def _box_of(page: PageText, block: Block) -> int:
    """The number of the nearest element around a block that is called after pointers; 0 when there is none."""
    at = block.element
    for _ in range(LEVELS):
        if page.elements[at].called & POINTING:
            return at
        at = page.elements[at].parent
    return 0
