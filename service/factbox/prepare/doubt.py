"""When an extractor's choice is doubted: it leaves out much of the page's running text, or is scattered over it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from factbox.prepare.comments import without_comments
from factbox.prepare.gaps import LINKS, LONG
from factbox.prepare.layout import Block, PageText

WRECKED = 0.75
"""An article that holds less than this share of the page's long paragraphs may not be all of it."""
TOGETHER = 0.8
"""The share of an article's long paragraphs that one container commonly holds."""
STRANGE = 0.25
"""The share of other blocks inside an article that is much."""
SCATTERED = 0.8
"""The share of other blocks inside what is no article, but a list of teasers."""


def is_doubtful(page: PageText, chosen: Sequence[Block]) -> bool:
    """Whether other extractors should be asked about the article of `page`, too."""
    if _size(chosen) < WRECKED * _size(without_comments(page.blocks)):
        return True
    return _largest_part(chosen) < TOGETHER and _strangers(page.blocks, chosen) > STRANGE


def is_hopeless(page: PageText, chosen: Sequence[Block]) -> bool:
    """Whether `chosen` has no long paragraph, or lies so far apart on the page that it cannot be one article."""
    return not _size(chosen) or _strangers(page.blocks, chosen) > SCATTERED


def _size(blocks: Sequence[Block]) -> int:
    return sum(block.size for block in blocks if block.size > LONG and block.linked < LINKS)


def _largest_part(chosen: Sequence[Block]) -> float:
    """The share of the long paragraphs that the container with most of them holds."""
    parts: Counter[int] = Counter()
    for block in chosen:
        parts[block.container] += _size([block])
    return max(parts.values(), default=0) / max(1, _size(chosen))


def _strangers(blocks: Sequence[Block], chosen: Sequence[Block]) -> float:
    """The share of the blocks from the first to the last chosen one that were not chosen."""
    if not chosen:
        return 1.0
    within = sum(chosen[0] <= block <= chosen[-1] for block in blocks)
    return 1 - len(chosen) / within
