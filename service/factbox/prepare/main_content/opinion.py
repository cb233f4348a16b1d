"""Our own first opinion of which blocks are the article: what is measured of each, weighed; and how sure that is."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factbox.prepare.blocks import Block, PageText
from factbox.prepare.main_content.measures import Group, Values, buckets_of
from factbox.prepare.main_content.sums import Sums
from factbox.prepare.main_content.weights import BASE, WEIGHTS

REFUSED = -450
SURE = 150
"""A block whose weight is nearer to zero may well be wrong."""
CORE = 100
"""What it is worth, instead of BASE, to be running text of the core, which hardly ever is not the article's."""
NOTHING = -400
"""The weight of a block that is surely none of the article's."""
MUCH = 600
"""More characters of one block count no more than these."""
DOUBTFUL = 0.2


class Opinion(NamedTuple):
    """The weight of each block of a page, above zero where it seems to be the article's; the number of the container
    that is its core; the numbers of its headlines; and the share of long text, against what was chosen, whose weight is
    unsure."""

    weights: tuple[int, ...]
    core: int
    heads: frozenset[int]
    unsure: float

    @property
    def doubtful(self) -> bool:
        """Whether others should be asked."""
        return self.unsure > DOUBTFUL

    def chosen(self, page: PageText, least: int = 0) -> list[Block]:
        """The blocks that seem to be the article's own, those of more than the `least` weight."""
        return [
            block
            for block, weight in zip(page.blocks, self.weights, strict=True)
            if weight > least and not page.elements[block.element].aside
        ]

    def refused(self, page: PageText) -> frozenset[Block]:
        """The blocks that are surely not the article's own."""
        pairs = zip(page.blocks, self.weights, strict=True)
        return frozenset(block for block, weight in pairs if weight < REFUSED)


def first_opinion(page: PageText, page_title: str) -> Opinion:
    """What is the article of `page` by the weights of its blocks."""
    sums = Sums(page, page_title)
    weights = tuple(_weight(sums, at, block) for at, block in enumerate(page.blocks))
    return Opinion(weights, sums.core, sums.heads, _unsure(page, weights))


def _weight(sums: Sums, at: int, block: Block) -> int:
    """The weight of the block numbered `at`."""
    if sums.page.elements[block.element].aside or _is_menu(sums, at, block):
        return NOTHING
    base = CORE if block.container == sums.core and block.running else BASE
    return base + sum(itertools.starmap(_worth, buckets_of(sums, at, block)))


def _is_menu(sums: Sums, at: int, block: Block) -> bool:
    """Whether a block is a link far from all running text."""
    if sums.sorts[at] != "link":
        return False
    elements, paragraphs = sums.page.elements, sums.elements.paragraphs
    outer = elements[block.container].parent
    return not (paragraphs[outer] or paragraphs[elements[outer].parent])


def _unsure(page: PageText, weights: Sequence[int]) -> float:
    long = [
        (min(block.end - block.start, MUCH), weight)
        for block, weight in zip(page.blocks, weights, strict=True)
        if block.long and not page.elements[block.element].aside
    ]
    unsure = sum(much for much, weight in long if abs(weight) < SURE)
    chosen = sum(much for much, weight in long if weight > 0)
    return unsure / chosen if chosen else 1.0


@lru_cache(maxsize=100_000)
def _worth(group: Group, values: Values) -> int:
    """What the measures of a group are worth that have these values."""
    return sum(WEIGHTS.get(word, 0) for word in group(*values))
