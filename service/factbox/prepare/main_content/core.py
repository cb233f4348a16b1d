"""The core of a page: the element with the most of the running text that belongs to the page's headline."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from factbox.prepare.blocks import Block, PageText
from factbox.prepare.called import BITS
from factbox.prepare.elements import HEADINGS
from factbox.prepare.text.words import words_of

LONGEST_HEADLINE = 250
PARAGRAPH = 600
"""More characters of one paragraph count no more than these."""
OWN = BITS["text"] | BITS["article"]
COLUMN = 0.8
"""What holds more than this share of the page's running text is a column of it, however it is called."""
FACTORS = {
    "comment": 0.15, "talk": 0.5, "related": 0.5, "side": 0.6, "foot": 0.2, "form": 0.5, "notice": 0.2, "ad": 0.5,
    "nav": 0.4, "picture": 0.6, "share": 0.8, "text": 1.3, "article": 1.3,
}  # fmt: skip
"""What the name of an element is worth to the running text in it."""
NEXT = ((1, 2.5), (250, 2.0), (700, 1.4))
"""What it is worth to come next after the headline, with fewer than so many characters of running text between."""
ABOVE = 0.5
"""What it is worth to stand above all headlines."""
_FACTORS = tuple((BITS[kind], factor) for kind, factor in FACTORS.items())


def headlines(page: PageText, page_title: str) -> list[int]:
    """The numbers of the blocks that are made of the words of the page's title, most of them."""
    title = frozenset(words_of(page_title))
    if not title:
        return []
    rated = [(_agreement(page, block, title), at) for at, block in enumerate(page.blocks)]
    best = max((rate for rate, _ in rated), default=0.0)
    return [at for rate, at in rated if rate and rate >= COLUMN * best]


def _agreement(page: PageText, block: Block, title: frozenset[str]) -> float:
    is_heading = block.tag in HEADINGS
    if block.end - block.start > LONGEST_HEADLINE or (block.linked > 1 / 2 and not is_heading):
        return 0.0
    words = words_of(page.text[block.start : block.end])
    hits = sum(map(title.__contains__, words))
    if not words or hits < 3 / 4 * len(words):
        return 0.0
    rate = hits / len(words) * min(len(words), len(title))
    return 0.0 if rate < 2 else rate * (1.5 if block.tag == "h1" else 1.2 if is_heading else 1)


def kinds_around(page: PageText, running: Sequence[int]) -> list[int]:
    """The kinds of names of each element and all around it; of those of a column of the page, only good ones count.

    running: the characters of running text in each element.
    """
    most = COLUMN * running[0]
    kinds = [0] * len(page.elements)
    for at, element in enumerate(page.elements[1:], 1):
        own = element.called if running[at] < most else element.called & OWN
        kinds[at] = kinds[element.parent] | own
    return kinds


def find_core(page: PageText, heads: Sequence[int], kinds: Sequence[int]) -> int:
    """The number of the container that holds the article's running text, or most of it; 0 when there is none."""
    running: dict[int, int] = {}
    everything: dict[int, int] = {}
    first: dict[int, int] = {}
    read = [0]
    for at, block in enumerate(page.blocks):
        container, length = block.container, block.end - block.start
        is_text = block.running and not page.elements[block.element].aside
        everything[container] = everything.get(container, 0) + length
        if is_text:
            running[container] = running.get(container, 0) + min(length, PARAGRAPH)
            first.setdefault(container, at)
        read.append(read[-1] + (length if is_text else 0))
    return max(
        running,
        key=lambda container: (
            running[container] ** 0.8
            * _worth(kinds[container])
            * _nearness(read, heads, first[container])
            * (running[container] / everything[container]) ** 0.5
        ),
        default=0,
    )


def _worth(kinds: int) -> float:
    worth = 1.0
    for bit, factor in _FACTORS:
        if kinds & bit:
            worth *= factor
    return worth


def _nearness(read: Sequence[int], heads: Sequence[int], first: int) -> float:
    """What it is worth that running text begins at the block numbered `first`, below one of the headlines.

    read: the characters of running text before each block.
    """
    if not heads:
        return 1.0
    above = bisect_left(heads, first)
    if not above:
        return ABOVE
    between = read[first] - read[heads[above - 1]]
    return next((worth for limit, worth in NEXT if between < limit), 1.0)
