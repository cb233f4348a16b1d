"""Where an article begins and ends: strays, labels, lists of links and the headline at its ends are not its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from factbox.prepare.blocks import LONG, Block, PageText, size
from factbox.prepare.elements import HEADINGS, ITEMS
from factbox.prepare.main_content.boilerplate import LONGEST_HEADING, is_boilerplate, is_end
from factbox.prepare.main_content.opinion import Opinion
from factbox.prepare.main_content.sums import is_stamped
from factbox.prepare.text.words import words_of

GAP = 20
"""What a block that was not chosen weighs, in characters, between the article and a stray."""
NEARLY = 0.1
"""The share of its weight that a block which was not chosen weighs against a run."""
WHOLE = 0.85
"""Strays are at most the rest of the chosen text; a larger part is no stray."""
POINTER = 200
"""The longest line of links that only points elsewhere."""
LABEL = 60
SEVERAL = 3
TALK = 12
"""So many blocks below its heading tell whether it is what readers say."""
_SIGNATURE = re.compile(r"[—–-]? ?(?:[^\W\d_a-zß-ÿа-яёα-ώ][^\W\d_]+[ -]){1,3}[^\W\d_a-zß-ÿа-яёα-ώ][^\W\d_]+")
"""Who wrote it, alone in a line."""
FEW = 5
"""More labels than these do not stand below an article."""


def trim_ends(page: PageText, chosen: Sequence[Block], page_title: str, opinion: Opinion) -> list[Block]:
    """`chosen` without what is not the article's own at its ends; where all is short, little can be told from it."""
    headline = frozenset(words_of(page_title))
    blocks: Sequence[Block] = without_strays(page, chosen, opinion)
    has_paragraphs = any(block.long for block in blocks)
    if has_paragraphs:
        blocks = _stripped(page, blocks)
    return list(_below_headline(page, blocks, headline, has_paragraphs))


def without_strays(page: PageText, chosen: Sequence[Block], opinion: Opinion) -> list[Block]:
    """The heaviest run of chosen blocks: one that stands far from the others and is short falls off.

    What lies between weighs against it, less when it was nearly chosen. The core's own paragraphs are no strays.
    """
    kept = set(chosen)
    first, last = _heaviest_run(page, kept, opinion)
    own = [
        at for at, block in enumerate(page.blocks) if block.long and block.container == opinion.core and block in kept
    ]
    if own:
        first, last = min(first, own[0]), max(last, own[-1] + 1)
    run = [block for block in page.blocks[first:last] if block in kept]
    return run if own or size(run) >= WHOLE * size(chosen) else list(chosen)


def until_end(page: PageText, blocks: Sequence[Block], opinion: Opinion) -> list[Block]:
    """`blocks` without what follows a heading, below the core's running text or above what readers say, of what comes
    after articles.

    An article in several containers goes on below such a box: then its running text is set as the core's is.
    """
    own = [block for block in page.blocks if block.running and block.container == opinion.core]
    begin = own[0].start if own else len(page.text)
    last = _last_set_alike(blocks, own)
    for at, block in enumerate(page.blocks):
        if block.start > begin and is_end(_first_line(page, block)) and _ends(page, at, last):
            return [chosen for chosen in blocks if chosen < block]
    return list(blocks)


def _ends(page: PageText, at: int, last: int) -> bool:
    """Whether the heading numbered `at` stands below the article, whose `last` text begins there, or above a talk."""
    block = page.blocks[at]
    is_below = block.start > last and not block.long
    return is_below or _is_talk(page, page.blocks[at + 1 : at + 1 + TALK])


def _last_set_alike(blocks: Sequence[Block], own: Sequence[Block]) -> int:
    """Where the last running text begins that is the core's `own` or set as it is."""
    shapes = {block.shape for block in own}
    return max((block.start for block in (*own, *blocks) if block.running and block.shape in shapes), default=0)


def _first_line(page: PageText, block: Block) -> str:
    """The first line of a block, "" when that is long."""
    longest = block.start + LONGEST_HEADING
    cut = page.text.find("\n", block.start, min(longest, block.end))
    return page.text[block.start : cut] if cut >= 0 else page.words(block) if block.end <= longest else ""


def _is_talk(page: PageText, blocks: Sequence[Block]) -> bool:
    """Whether several of the blocks are short lines with a time, as between what readers say."""
    return sum(is_stamped(page, block) for block in blocks) >= SEVERAL


def unsigned(page: PageText, blocks: Sequence[Block]) -> list[Block]:
    """`blocks` without who wrote it at the end, alone in a line below running text."""
    last = len(blocks) - _count(blocks[::-1], lambda block: _SIGNATURE.fullmatch(page.words(block)) is not None)
    return list(blocks[:last]) if last and blocks[last - 1].running else list(blocks)


def without_frames(page: PageText, blocks: Sequence[Block]) -> list[Block]:
    """`blocks`, the first and the last without lines that say what pages say around articles: where mere line breaks
    part paragraphs, these are of one block with them."""
    if not blocks:
        return []
    first = _shortened(page, blocks[0], starts=True, ends=len(blocks) == 1)
    last = _shortened(page, blocks[-1], starts=False, ends=True)
    return [first] if len(blocks) == 1 else [first, *blocks[1:-1], last]


def _shortened(page: PageText, block: Block, *, starts: bool, ends: bool) -> Block:
    lines = page.words(block).split("\n")
    above = _count(lines, _is_frame) if starts else 0
    below = _count(lines[::-1], lambda line: _is_frame(line) or _SIGNATURE.fullmatch(line) is not None) if ends else 0
    if not block.running or above + below >= len(lines):
        return block
    cut = sum(len(line) + 1 for line in lines[:above]), sum(len(line) + 1 for line in lines[len(lines) - below :])
    return block._replace(start=block.start + cut[0], end=block.end - cut[1])


def _is_frame(line: str) -> bool:
    return not line.strip() or is_boilerplate(line)


def last_of_core(page: PageText, blocks: Sequence[Block], opinion: Opinion) -> Sequence[Block]:
    """The few short paragraphs that stand between the last chosen one and the end of their container, unlinked."""
    if not blocks or blocks[-1].container != opinion.core or blocks[-1].tag != "p":
        return ()
    at = page.blocks.index(blocks[-1]) + 1
    rest = [block for block in page.blocks[at:] if block.container == opinion.core]
    is_its_end = 0 < len(rest) <= SEVERAL and list(page.blocks[at : at + len(rest)]) == rest
    return rest if is_its_end and all(_is_own_paragraph(page, block) for block in rest) else ()


def _is_own_paragraph(page: PageText, block: Block) -> bool:
    """Whether a block is set as a paragraph and is no pointer; one that is a link as a whole is a long sentence."""
    is_sentence = block.long and page.words(block).endswith(".")
    return block.tag == "p" and not block.pictured and (is_sentence or not block.linked)


def _heaviest_run(page: PageText, kept: set[Block], opinion: Opinion) -> tuple[int, int]:
    """The numbers of the first block of the run, and of the one after it."""
    best, weight, start = (0.0, 0, 0), 0.0, 0
    for at, (block, own) in enumerate(zip(page.blocks, opinion.weights, strict=True)):
        if weight <= 0:
            weight, start = 0, at
        weight += block.end - block.start if block in kept else max(-GAP, own * NEARLY)
        best = max(best, (weight, start, at + 1))
    return best[1], best[2]


def _stripped(page: PageText, blocks: Sequence[Block]) -> Sequence[Block]:
    """Without lines of links at both ends, nor headings and labels at the end; many short lines are a poem."""
    start = _count(blocks, _is_pointer)
    own = frozenset(block.container for block in blocks if block.tag == "p" and block.long)
    blocks = _without_list_of_links(blocks)
    end = _count(blocks[:start:-1], lambda block: _is_last(page, block, own))
    if end > FEW:
        end = _count(blocks[:start:-1], _is_pointer)
    return blocks[start : len(blocks) - end]


def _without_list_of_links(blocks: Sequence[Block]) -> Sequence[Block]:
    """Without what follows the last long paragraph from the first pointer on, when most of that is pointers."""
    text = max((at for at, block in enumerate(blocks) if block.running), default=len(blocks))
    first = next((at for at in range(text + 1, len(blocks)) if _is_pointer(blocks[at])), len(blocks))
    rest = blocks[first:]
    return blocks[:first] if len(rest) >= SEVERAL and 2 * sum(map(_is_pointer, rest)) > len(rest) else blocks


def _count(blocks: Sequence[Any], falls: Callable[[Any], bool]) -> int:
    """How many of the first blocks fall off."""
    return next((at for at, block in enumerate(blocks) if not falls(block)), len(blocks))


def _is_pointer(block: Block) -> bool:
    return block.linked > 1 / 2 and block.size < POINTER


def _is_last(page: PageText, block: Block, own: frozenset[int]) -> bool:
    """Whether a block does not end the article; a short paragraph among its paragraphs, in one of `own`, may."""
    if block.tag == "p" and block.container in own:
        return _is_pointer(block) and not (block.long and page.words(block).endswith("."))
    return _is_pointer(block) or block.tag in HEADINGS or _is_label(page, block, LONG)


def _is_label(page: PageText, block: Block, longest: int = LABEL) -> bool:
    """Whether a block is too short for a paragraph and no sentence: a byline, a section, a button."""
    return block.size < longest and block.tag not in ITEMS and not block.ended


def _below_headline(
    page: PageText, blocks: Sequence[Block], headline: frozenset[str], has_paragraphs: bool
) -> Iterator[Block]:
    """Without labels and the headline before the first paragraph; an `<h1>` further down is a subheading."""
    begun = False
    for at, block in enumerate(blocks):
        if not (at or block.ended) and _is_made_of(page, block, headline):
            continue
        is_heading = block.tag in HEADINGS
        begun = begun or (block.long if has_paragraphs else not is_heading)
        if begun or not (_is_headline(page, block, headline) if is_heading else _is_label(page, block)):
            yield block


def _is_headline(page: PageText, block: Block, headline: frozenset[str]) -> bool:
    """Whether a heading is the page's: its `<h1>`, or made of the words of its title."""
    return block.tag == "h1" or _is_made_of(page, block, headline)


def _is_made_of(page: PageText, block: Block, headline: frozenset[str]) -> bool:
    words = words_of(page.words(block))
    return len(words) > 2 and headline.issuperset(words)
