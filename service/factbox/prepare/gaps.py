"""What an extractor left out of an article's middle: blocks of the same kind as those on both sides of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from factbox.prepare.blocks import FLOW, HEADINGS
from factbox.prepare.layout import Block, PageText

LONG = 80
"""The fewest characters of a paragraph that is surely running text."""
ENOUGH = 3
"""So many long paragraphs make an article of what holds them."""
LINKS = 0.3
RUNNING = 0.6
_ENDED = re.compile(r"[.!?:;…。！？\"”»’')\]]\W*\Z")


def is_ended(text: str) -> bool:
    """Whether `text` ends as sentences do, unlike labels and names."""
    return _ENDED.search(text, max(0, len(text) - 12)) is not None


def bridge(page: PageText, chosen: Sequence[Block]) -> list[Block]:
    """`chosen`, and the flowing text between the first and the last long paragraph of one container."""
    kept = set(chosen)
    reach: dict[int, list[Block]] = {}
    for block in chosen:
        if block.tag == "p" and block.size > LONG:
            reach.setdefault(block.container, []).append(block)
    paragraphs = {container: found for container, found in reach.items() if len(found) >= ENOUGH}
    return [block for block in page.blocks if block in kept or _is_between(block, paragraphs.get(block.container))]


def _is_between(block: Block, paragraphs: Sequence[Block] | None) -> bool:
    return paragraphs is not None and block.tag in FLOW and paragraphs[0] < block < paragraphs[-1]


def fill(page: PageText, chosen: Sequence[Block]) -> list[Block]:
    """`chosen`, and what is missing of its running text: own words of containers, headings, whole gaps."""
    kept = set(chosen)
    kept.update(_own_words(page.blocks, kept))
    kept.update(_headings(page.blocks, kept))
    kept.update(_running_text(page, kept))
    return [block for block in page.blocks if block in kept]


def _own_words(blocks: Sequence[Block], kept: set[Block]) -> Iterable[Block]:
    """Long text that stands in a container itself, without a paragraph of its own, beside chosen paragraphs of it."""
    paragraphs = Counter(block.container for block in kept if block.size > LONG)
    for one, other in pairwise(blocks):
        for block, beside in ((one, other), (other, one)):
            if beside in kept and beside.container == block.container and paragraphs[block.container] >= ENOUGH:
                yield from (block,) if block.size > LONG and block.linked < LINKS else ()


def _headings(blocks: Sequence[Block], kept: set[Block]) -> Iterable[Block]:
    """Headings inside the article whose text was chosen."""
    followed = False
    for block in reversed(_inside(blocks, kept)):
        if block not in kept and followed and block.tag in HEADINGS and block.linked < LINKS:
            yield block
        else:
            followed = block in kept


def _running_text(page: PageText, kept: set[Block]) -> Iterable[Block]:
    """Gaps that are mostly long paragraphs of whole sentences, several of them."""
    gap: list[Block] = []
    for block in _inside(page.blocks, kept):
        if block not in kept:
            gap.append(block)
            continue
        running = [block.size for block in gap if is_running(page, block)]
        if len(running) >= ENOUGH and sum(running) >= RUNNING * sum(block.size for block in gap):
            yield from gap
        gap = []


def is_running(page: PageText, block: Block) -> bool:
    """Whether a block is a long paragraph of whole sentences."""
    is_long = block.size > LONG and block.linked < LINKS and not block.comment
    return is_long and is_ended(page.text[block.start : block.end])


def _inside(blocks: Sequence[Block], kept: set[Block]) -> Sequence[Block]:
    """The blocks from the first to the last of those kept."""
    places = [at for at, block in enumerate(blocks) if block in kept]
    return blocks[places[0] : places[-1] + 1] if places else ()
