"""The lead of an article: what stands between its headline and its first paragraph, and is a paragraph itself."""

from __future__ import annotations

from collections.abc import Sequence

from factbox.prepare.blocks import Block, PageText
from factbox.prepare.called import BITS
from factbox.prepare.elements import HEADINGS
from factbox.prepare.main_content.opinion import Opinion
from factbox.prepare.main_content.sums import STAMP

CLOSE = 12
"""So many blocks stand between a headline and the first paragraph at most: bylines, days, captions, buttons."""
AGAINST = -300
ANOTHERS = BITS["related"] | BITS["comment"] | BITS["notice"] | BITS["form"]


def lead(page: PageText, blocks: Sequence[Block], opinion: Opinion) -> list[Block]:
    """The running text between the headline and `blocks`; what names a time or a year is told of the page."""
    first = page.blocks.index(blocks[0]) if blocks else 0
    head = opinion.head
    if head < 0 or not 0 < first - head <= CLOSE:
        return []
    between = range(head + 1, first)
    if any(page.blocks[at].tag in HEADINGS for at in between):
        return []
    found = [at for at in between if page.blocks[at].running and not page.elements[page.blocks[at].element].aside]
    return [page.blocks[at] for at in found if _is_lead(page, page.blocks[at], opinion.weights[at])]


def _is_lead(page: PageText, block: Block, weight: int) -> bool:
    names = page.elements[block.element].called | page.elements[block.container].called
    is_told = weight > AGAINST and block.ended and not (block.pictured or names & ANOTHERS)
    return is_told and STAMP.search(page.text, block.start, block.end) is None
