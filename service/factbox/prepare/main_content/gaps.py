"""What an extractor left out of an article's middle: blocks of the same kind as those on both sides of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from factbox.prepare.blocks import LINKS, Block, PageText
from factbox.prepare.elements import FLOW, HEADINGS
from factbox.prepare.main_content.opinion import Opinion

ENOUGH = 3
"""So many long paragraphs make an article of what holds them."""
RUNNING = 0.6
CELLS = frozenset({"td", "th"})
CELLS_OF_DATA = 6
NEARLY = -60
AGAINST = -200
CLOSE = 3
"""Blocks so close to each other are neighbours."""


def bridge(page: PageText, chosen: Sequence[Block], opinion: Opinion) -> list[Block]:
    """`chosen`, and the flowing text between the first and the last long paragraph of one container, unless it weighs
    much against that."""
    kept = set(chosen)
    reach: dict[int, list[Block]] = {}
    for block in chosen:
        if block.tag == "p" and block.long:
            reach.setdefault(block.container, []).append(block)
    paragraphs = {container: found for container, found in reach.items() if len(found) >= ENOUGH}
    return [
        block
        for block, weight in zip(page.blocks, opinion.weights, strict=True)
        if block in kept or (weight > AGAINST and _is_between(block, paragraphs.get(block.container)))
    ]


def _is_between(block: Block, paragraphs: Sequence[Block] | None) -> bool:
    return paragraphs is not None and block.tag in FLOW and paragraphs[0] < block < paragraphs[-1]


def fill(page: PageText, chosen: Sequence[Block], opinion: Opinion) -> list[Block]:
    """`chosen`, and what is missing of its running text: own words of containers, headings, whole gaps."""
    kept = set(chosen)
    kept.update(_nearly_chosen(page, kept, opinion))
    kept.update(_tables(page, kept))
    kept.update(_linked_paragraphs(page, kept))
    kept.update(_own_words(page.blocks, kept))
    kept.update(_headings(page.blocks, kept))
    kept.update(_running_text(page, kept))
    return list(_without_idle_headings(page, kept)) or list(chosen)


def _without_idle_headings(page: PageText, kept: set[Block]) -> Iterator[Block]:
    """The blocks of `kept` in order, without headings of what was not chosen."""
    blocks = [block for block in page.blocks if block in kept or not page.elements[block.element].aside]
    for at, block in enumerate(blocks):
        if block in kept and (block.tag not in HEADINGS or not kept.isdisjoint(blocks[at + 1 : at + 1 + CLOSE])):
            yield block


def _nearly_chosen(page: PageText, kept: set[Block], opinion: Opinion) -> Iterable[Block]:
    """Blocks that were nearly chosen, with chosen ones close by on both sides."""
    chosen = [block in kept for block in page.blocks]
    for at, (block, weight) in enumerate(zip(page.blocks, opinion.weights, strict=True)):
        is_near = NEARLY < weight <= 0 and not page.elements[block.element].aside
        if is_near and any(chosen[max(0, at - CLOSE) : at]) and any(chosen[at + 1 : at + 1 + CLOSE]):
            yield block


def _linked_paragraphs(page: PageText, kept: set[Block]) -> Iterable[Block]:
    """Whole sentences that are links and are set as several of the chosen paragraphs around them are."""
    shapes = Counter(block.shape for block in kept if block.running)
    for block in _inside(page.blocks, kept):
        if block.long and block.ended and block.linked > LINKS and shapes[block.shape] >= ENOUGH:
            yield block


def _tables(page: PageText, kept: set[Block]) -> Iterable[Block]:
    """Tables of data that stand between chosen blocks or right after the last: cells that are short and no links."""
    tables: dict[int, list[int]] = {}
    for at, block in enumerate(page.blocks):
        if block.tag in CELLS and not page.elements[block.element].aside:
            tables.setdefault(_table_of(page, block), []).append(at)
    places = [at for at, block in enumerate(page.blocks) if block in kept]
    inside = range(places[0] + 1, places[-1] + 2 + CLOSE) if places else ()
    for cells in tables.values():
        if cells[0] in inside and _is_data([page.blocks[at] for at in cells]):
            yield from (page.blocks[at] for at in cells)


def _is_data(cells: Sequence[Block]) -> bool:
    return len(cells) >= CELLS_OF_DATA and not any(cell.long or cell.linked > LINKS for cell in cells)


def _table_of(page: PageText, block: Block) -> int:
    at = block.element
    while at and page.elements[at].tag != "table":
        at = page.elements[at].parent
    return at


def _own_words(blocks: Sequence[Block], kept: set[Block]) -> Iterable[Block]:
    """Long text that stands in a container itself, without a paragraph of its own, beside chosen paragraphs of it."""
    paragraphs = Counter(block.container for block in kept if block.long)
    for one, other in pairwise(blocks):
        for block, beside in ((one, other), (other, one)):
            if beside in kept and beside.container == block.container and paragraphs[block.container] >= ENOUGH:
                yield from (block,) if block.long and block.linked < LINKS else ()


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
        running = [block.size for block in gap if block.running and not page.elements[block.element].comment]
        if len(running) >= ENOUGH and sum(running) >= RUNNING * sum(block.size for block in gap):
            yield from gap
        gap = []


def _inside(blocks: Sequence[Block], kept: set[Block]) -> Sequence[Block]:
    """The blocks from the first to the last of those kept."""
    places = [at for at, block in enumerate(blocks) if block in kept]
    return blocks[places[0] : places[-1] + 1] if places else ()
