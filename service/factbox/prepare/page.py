"""A whole page: an extractor says which of its blocks are the article, one walk of its tree gives text and anchors."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from factbox.article import Anchor
from factbox.prepare.boilerplate import is_boilerplate
from factbox.prepare.builder import PARAGRAPH, trim
from factbox.prepare.depth import MAX_DEPTH, flatten
from factbox.prepare.doubt import is_doubtful, is_hopeless
from factbox.prepare.ends import trim_ends, without_strays
from factbox.prepare.gaps import LONG, fill
from factbox.prepare.layout import Block, PageText
from factbox.prepare.opinions import long_paragraphs, readability_text, trafilatura_text
from factbox.prepare.tree import is_vast, parse_tree, read_tree
from factbox.prepare.verdict import are_alike, choose, most_agreed, opinion

SHORT = 120
TINY = 400
"""A page of so few characters has nothing beside its article."""
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufffe\uffff]")
"""Characters that XML does not have and extractors choke on; nobody sees them on a page."""
_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)


class Page(NamedTuple):
    """A page read: its tree and its short lines (for metadata, the nearest to the article's beginning first), the
    article's text and anchors, the base of its links, and what was cut."""

    root: Any
    text: str
    anchors: tuple[Anchor, ...]
    lines: tuple[str, ...]
    base: str | None
    cuts: tuple[str, ...]


def is_page(html: str) -> bool:
    """Whether `html` is a whole page rather than a fragment."""
    return _PAGE.search(html, 0, 5000) is not None


def read_page(html: str) -> Page | None:
    """The article of a page, or None when it holds none."""
    flat, cut = flatten(_CONTROLS.sub("", html))
    root = parse_tree(flat)
    if root is None:
        return None
    whole = read_tree(root)
    blocks = _article(flat, root, whole)
    text, anchors = excerpt(whole, blocks)
    base = next((element.get("href") for element in root.iter("base") if element.get("href")), None)
    return Page(
        root,
        text,
        anchors,
        _lines(whole, blocks),
        base,
        (f"Tags nested deeper than {MAX_DEPTH} were ignored.",) if cut else (),
    )


def _lines(whole: PageText, article: list[Block]) -> tuple[str, ...]:
    """The short lines of the page: upwards from the article's first paragraph, where bylines stand, then downwards
    without its own lines, these last."""
    own = set(article)
    start = next((block.start for block in article if block.size > LONG), 0)
    short = [block for block in whole.blocks if block.size < SHORT]
    above = [block for block in reversed(short) if block.start < start]
    below = sorted((block for block in short if block.start >= start), key=own.__contains__)
    return tuple(whole.text[block.start : block.end] for block in (*above, *below))


def _article(html: str, root: Any, whole: PageText) -> list[Block]:
    """The article's blocks, by established extractors, or by ourselves where these find none."""
    chosen = [] if is_vast(root) else _chosen(html, root, whole)
    if _is_no_article(whole, chosen):
        own = choose(whole, opinion(long_paragraphs(whole)))
        chosen = chosen if chosen and _is_no_article(whole, own) else own
    if chosen and len(whole.text) <= TINY:
        chosen = list(whole.blocks)
    blocks = fill(whole, trim_ends(whole, chosen, root.findtext(".//title") or "") or chosen)
    return [block for block in blocks if not is_boilerplate(whole.text[block.start : block.end])]


def _chosen(html: str, root: Any, whole: PageText) -> list[Block]:
    """The first extractor's choice, or the most agreed of three when that one is doubtful."""
    first = choose(whole, opinion(trafilatura_text(root)))
    if not is_doubtful(whole, without_strays(whole, first)):
        return first
    second = choose(whole, opinion(trafilatura_text(root, precision=True)))
    if are_alike(first, second) and not _is_no_article(whole, first):
        return second
    choices = [first, second, choose(whole, opinion(readability_text(html)))]
    return most_agreed([found for found in choices if not _is_no_article(whole, found)] or choices)


def _is_no_article(whole: PageText, chosen: list[Block]) -> bool:
    return is_hopeless(whole, without_strays(whole, chosen))


def excerpt(page: PageText, blocks: list[Block]) -> tuple[str, tuple[Anchor, ...]]:
    """The text of `blocks`, a blank line between them, and the anchors that lie in it."""
    parts: list[str] = []
    anchors: list[Anchor] = []
    length = at = 0
    for block in blocks:
        while at < len(page.anchors) and page.anchors[at].end <= block.start:
            at += 1
        following = at
        while following < len(page.anchors) and page.anchors[following].start < block.end:
            _move(anchors, page.anchors[following], block, length)
            following += 1
        parts.append(page.text[block.start : block.end])
        length += len(parts[-1]) + len(PARAGRAPH)
    text = PARAGRAPH.join(parts)
    return text, tuple(short for anchor in anchors if (short := trim(anchor, text)) is not None)


def _move(anchors: list[Anchor], anchor: Anchor, block: Block, length: int) -> None:
    """Add the part of `anchor` in `block`, or lengthen it when it began in the block before."""
    start = length + max(0, anchor.start - block.start)
    end = length + min(anchor.end, block.end) - block.start
    if anchor.start < block.start and anchors and anchors[-1].end == length - len(PARAGRAPH):
        start = anchors.pop().start
    anchors.append(Anchor(start, end, anchor.href, anchor.rel))
