"""What another extractor takes for the article, asked where our own opinion is in doubt, as blocks of the page."""

from __future__ import annotations

import logging
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any

from factbox.prepare.blocks import Block, PageText, size
from factbox.prepare.called import BITS
from factbox.prepare.main_content.repeats import Gram, grams_of
from factbox.prepare.text.words import words_of

SHARE = 0.7
ALIKE = 0.95
MUCH_MORE = 3
_LINES = frozenset("p head list item quote table row cell code div lb li h2 h3 td".split())
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)


def second_opinion(root: Any, page: PageText) -> list[Block]:
    """The blocks of `page` that trafilatura takes for its article; none when it finds nothing or fails.

    It is asked for its own rules alone, those that take less: in doubt it would ask two more extractors, which costs as
    much again, loads the stop lists of a hundred languages (33 MB), and is no better here.
    """
    from trafilatura import bare_extraction

    try:
        found: Any = bare_extraction(root, include_comments=False, favor_precision=True, fast=True)
    except Exception:
        return []
    return [] if found is None or found.body is None else agreeing(page, _lines(found.body))


def better(page: PageText, own: list[Block], other: list[Block], sure: Sequence[Block]) -> list[Block]:
    """`other` and what is set alike, unless it is much like `own`, or lacks most of what is `sure` without having much
    more than `own`."""
    if likeness(own, other) > ALIKE:
        return own
    has_most = 2 * size(set(other).intersection(sure)) >= size(sure)
    is_better = (other and has_most) or size(other) > MUCH_MORE * size(own)
    return _with_alike(page, other, own) if is_better else own


def _with_alike(page: PageText, other: list[Block], own: list[Block]) -> list[Block]:
    """`other`, and running text of `own` that is set as its own is: an article may be in two containers of one kind."""
    kinds = {kind for block in other if block.running for kind in _kinds(page, block)}
    return sorted({*other, *(block for block in own if block.running and not kinds.isdisjoint(_kinds(page, block)))})


def _kinds(page: PageText, block: Block) -> Iterator[Hashable]:
    """How a block is set, and in what, where that is called after articles."""
    yield block.shape
    container = page.elements[block.container]
    if container.called & BITS["article"]:
        yield block.tag, container.tag, container.called


def likeness(one: Iterable[Block], other: Iterable[Block]) -> float:
    """The share of the characters of two choices that both have."""
    one, other = set(one), set(other)
    return 2 * size(one & other) / max(1, size(one) + size(other))


def agreeing(page: PageText, text: str) -> list[Block]:
    """The blocks of `page` that are in `text`: most of their word triples, or short ones as a line of their own."""
    lines = [words_of(line) for line in text.split("\n")]
    grams = frozenset(grams_of([word for words in lines for word in words]))
    whole = frozenset(map(" ".join, lines))
    return [
        block
        for block in page.blocks
        if not page.elements[block.element].aside and _holds(grams, whole, words_of(page.words(block)))
    ]


def _holds(grams: frozenset[Gram], lines: frozenset[str], words: list[str]) -> bool:
    own = grams_of(words)
    if not own:
        return " ".join(words) in lines
    return sum(map(grams.__contains__, own)) >= SHARE * len(own)


def _lines(body: Any) -> str:
    for element in body.iter():
        if element.tag in _LINES:
            element.text = "\n" + (element.text or "")
            element.tail = "\n" + (element.tail or "")
    return "".join(body.itertext())
