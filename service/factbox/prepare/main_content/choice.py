"""The choice of a page's article among its blocks: our own opinion, a second one in doubt, then ends and gaps.

No page is refused while any opinion finds running text, and no answer holds much less than the best opinion.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from factbox.prepare.blocks import LINKS, Block, PageText, is_in_signs, size
from factbox.prepare.called import BITS
from factbox.prepare.elements import HEADINGS, ITEMS
from factbox.prepare.main_content.boilerplate import is_boilerplate
from factbox.prepare.main_content.boxes import without_boxes
from factbox.prepare.main_content.comments import without_comments
from factbox.prepare.main_content.ends import last_of_core, trim_ends, unsigned, until_end
from factbox.prepare.main_content.gaps import bridge, fill
from factbox.prepare.main_content.lead import lead
from factbox.prepare.main_content.opinion import SURE, Opinion, first_opinion
from factbox.prepare.main_content.pointers import has_credit, is_caption, without_pointers
from factbox.prepare.main_content.repeats import without_repeats
from factbox.prepare.main_content.second_opinion import better, second_opinion
from factbox.prepare.tree import is_vast

CAPTION = BITS["picture"]
CALLED = CAPTION | BITS["lead"]
SHORT = 50
SCANT = 300
"""So few characters are perhaps not the article."""
TINY, TINY_IN_SIGNS = 400, 150
"""A page of so few characters has nothing beside its article."""


def main_content(root: Any, page: PageText, page_title: str, *, fast: bool = False) -> list[Block]:
    """The blocks of `page` that are its article. With `fast`, nobody else is asked."""
    own = first_opinion(page, page_title)
    chosen = _tidied(page, own.chosen(page), own)
    if (own.doubtful or size(chosen) < SCANT) and not fast and not is_vast(root):
        refused = own.refused(page)
        other = [block for block in second_opinion(root, page) if block not in refused]
        chosen = better(page, chosen, _tidied(page, other, own), own.chosen(page, least=SURE))
    chosen = _or_what_there_is(page, chosen)
    chosen = until_end(page, chosen, own) or chosen
    blocks = fill(page, trim_ends(page, chosen, page_title, own) or chosen, own)
    blocks = [*lead(page, blocks, own), *blocks, *last_of_core(page, blocks, own)]
    return unsigned(page, [block for block in without_pointers(page, blocks) if not _is_between(page, block)] or blocks)


def _or_what_there_is(page: PageText, chosen: list[Block]) -> list[Block]:
    """`chosen`, or all running text where that has none and less of it, or all sentences; all of a tiny page."""
    if len(page.text) <= (TINY_IN_SIGNS if is_in_signs(page.text) else TINY):
        return [block for block in page.blocks if not page.elements[block.element].aside]
    if any(block.long for block in chosen):
        return chosen
    return max(_long_paragraphs(page), chosen, key=size) or _sentences(page)


def _tidied(page: PageText, chosen: Sequence[Block], own: Opinion) -> list[Block]:
    """`chosen` without what comes twice, points elsewhere or is what readers say, and with what lies between."""
    return bridge(page, without_comments(page, without_boxes(page, without_repeats(page, chosen))), own)


def _long_paragraphs(page: PageText) -> list[Block]:
    """All running text; if there is none but in captions and the like, that."""
    running = [block for block in page.blocks if block.running]
    return [block for block in running if not page.elements[block.element].aside] or running


def _sentences(page: PageText) -> list[Block]:
    """Short text that ends as sentences do and is mostly not links."""
    blocks = (block for block in page.blocks if block.ended and not page.elements[block.element].aside)
    return without_repeats(page, [block for block in blocks if block.linked < LINKS])


def _is_between(page: PageText, block: Block) -> bool:
    """Whether a block is set between paragraphs: a line below a picture, a pointer, a label."""
    words = page.words(block)
    return (block.pictured and _is_below_picture(page, block, words)) or is_caption(words) or is_boilerplate(words)


def _is_below_picture(page: PageText, block: Block, words: str) -> bool:
    """Whether what stands below a picture tells of it: a short line, one that is called so, one with a credit."""
    is_long = block.long and block.size > SHORT
    is_short = not (is_long or block.ended or block.tag in HEADINGS or block.tag in ITEMS)
    return is_short or page.elements[block.element].called & CALLED == CAPTION or has_credit(words)
