"""The lead of an article: what stands between its headline and its first paragraph, and is a paragraph itself."""

from __future__ import annotations

from collections.abc import Sequence

from factbox.prepare.blocks import LINKS, Block, PageText
from factbox.prepare.called import BITS
from factbox.prepare.elements import HEADINGS
from factbox.prepare.main_content.opinion import Opinion
from factbox.prepare.main_content.sums import STAMP

CLOSE = 12
"""So many blocks stand between a headline and the first paragraph at most: bylines, days, captions, buttons."""
NEXT = 2
"""So near to the headline a paragraph hardly is anything else."""
AGAINST, NEXT_AGAINST = -300, -500
ANOTHERS = BITS["related"] | BITS["comment"] | BITS["notice"] | BITS["form"]


def lead(page: PageText, blocks: Sequence[Block], opinion: Opinion) -> list[Block]:
    """The running text between the headline and `blocks`, which may be set as a heading, above any other heading."""
    first = page.blocks.index(blocks[0]) if blocks else 0
    above = range(first - 1, max(-1, first - 1 - CLOSE), -1)
    head = next((at for at in above if at in opinion.heads), first)
    found = []
    for at in range(head + 1, first):
        block = page.blocks[at]
        is_next = at - head <= NEXT
        if block.tag in HEADINGS and not (block.long and is_next):
            break
        if opinion.weights[at] > (NEXT_AGAINST if is_next else AGAINST) and _is_lead(page, block):
            found.append(block)
    return found


def _is_lead(page: PageText, block: Block) -> bool:
    """Whether a block is a paragraph of the article's; what names a time or a year is told of the page."""
    element = page.elements[block.element]
    names = element.called | page.elements[block.container].called
    is_text = block.running or (block.long and block.tag in HEADINGS and block.linked < LINKS)
    if element.aside or block.pictured or names & ANOTHERS or not is_text:
        return False
    return STAMP.search(page.text, block.start, block.end) is None
