"""A whole page: source -> tree -> walk -> blocks -> main content, whose blocks and anchors make the article's text."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import Any, NamedTuple

from factbox.article import Anchor
from factbox.prepare.blocks import Block, PageText
from factbox.prepare.depth import MAX_DEPTH, flatten, is_deep
from factbox.prepare.main_content.boilerplate import is_byline
from factbox.prepare.main_content.choice import main_content
from factbox.prepare.main_content.ends import without_frames
from factbox.prepare.main_content.told import told_text
from factbox.prepare.metadata.jsonld import Node, nodes
from factbox.prepare.text.builder import PARAGRAPH, trim
from factbox.prepare.tree import parse_tree, title_of
from factbox.prepare.walk import Shown, read_tree

SHORT = 120
HEAD = 15
"""So many blocks above an article's text may be below its headline."""
SIGNED = 4
BELOW = 6
"""So many short lines right below a headline are nearer to it than to what begins far below."""
SCANT = 500
MUCH_MORE = 2
_CONTROLS = bytes((*range(9), 0x0B, *range(0x0E, 0x20), 0x7F))
_NO_CHARACTERS = (b"\xef\xbf\xbe", b"\xef\xbf\xbf")
"""What XML does not have (of the second, U+FFFE and U+FFFF) and extractors choke on; nobody sees them on a page."""
_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)


class Page(NamedTuple):
    """A page read: its tree, its JSON-LD, what is shown in the article, its short lines (for metadata, the nearest to
    the article's beginning first) and those among them where it may be signed, the article's text and anchors, the base
    of its links, and what was cut."""

    root: Any
    ld_nodes: list[Node]
    shown: list[Shown]
    text: str
    anchors: tuple[Anchor, ...]
    lines: tuple[str, ...]
    signed: tuple[str, ...]
    base: str | None
    cuts: tuple[str, ...]


def is_page(html: str) -> bool:
    """Whether `html` is a whole page rather than a fragment."""
    return _PAGE.search(html, 0, 5000) is not None


def read_page(html: str, *, fast: bool = False) -> Page | None:
    """The article of a page, or None when it holds none. With `fast` our own first opinion is the last."""
    root, cut = _tree(_shown_bytes(html))
    if root is None:
        return None
    whole, shown = read_tree(root)
    blocks = main_content(root, whole, title_of(root), fast=fast)
    scripts = (script for script in root.iter("script") if "ld+json" in (script.get("type") or "").lower())
    ld_nodes = nodes(script.text or "" for script in scripts)
    text, anchors = _or_told(root, ld_nodes, *excerpt(whole, without_frames(whole, blocks)))
    base = next((element.get("href") for element in root.iter("base") if element.get("href")), None)
    return Page(
        root,
        ld_nodes,
        _shown_in(whole, shown, blocks),
        text,
        anchors,
        _lines(whole, blocks),
        _signed(whole, blocks),
        base,
        (f"Tags nested deeper than {MAX_DEPTH} were ignored.",) if cut else (),
    )


def _tree(html: bytes) -> tuple[Any, bool]:
    """The root of `html`, and whether tags were taken out of it that were nested too deep."""
    root = parse_tree(html)
    if root is None or not is_deep(root):
        return root, False
    return parse_tree(flatten(html)), True


def _shown_bytes(html: str) -> bytes:
    """`html` in UTF-8, without characters that nobody sees."""
    shown = html.encode("utf-8", "replace").translate(None, _CONTROLS)
    for character in _NO_CHARACTERS:
        shown = shown.replace(character, b"")
    return shown


def _or_told(root: Any, ld_nodes: list[Node], text: str, anchors: tuple[Anchor, ...]) -> tuple[str, tuple[Anchor, ...]]:
    """`text`, unless that is scant and a script of the page tells much more."""
    if len(text) >= SCANT:
        return text, anchors
    told = told_text(root, ld_nodes)
    return told if len(told[0]) > MUCH_MORE * len(text) else (text, anchors)


def _shown_in(whole: PageText, shown: list[Shown], article: list[Block]) -> list[Shown]:
    """What is shown from the heading above the article to its end."""
    if not article:
        return []
    above = [block for block in whole.blocks if block.start <= article[0].start][-HEAD:]
    first = next((block.element for block in reversed(above) if block.tag in ("h1", "h2")), article[0].element)
    last = max(block.element for block in article)
    return [one for one in shown if first <= one.place <= last]


def _lines(whole: PageText, article: list[Block]) -> tuple[str, ...]:
    """The short lines of the page: upwards from the article's first paragraph, where bylines stand, then downwards
    without its own lines, these last."""
    own = set(article)
    start = next((block.start for block in article if block.long), 0)
    short = [block for block in whole.blocks if block.size < SHORT]
    above = _with_headline_first([block for block in reversed(short) if block.start < start])
    below = sorted((block for block in short if block.start >= start), key=own.__contains__)
    return tuple(whole.text[block.start : block.end] for block in (*above, *below))


def _with_headline_first(above: list[Block]) -> list[Block]:
    """The lines above an article, upwards; where its headline stands far above, those right below that come early."""
    headline = next((at for at, block in enumerate(above) if block.tag == "h1"), 0)
    first = headline - BELOW
    if first <= BELOW:
        return above
    return [*above[:BELOW], *above[first : headline + 1], *above[BELOW:first], *above[headline + 1 :]]


def _signed(whole: PageText, article: list[Block]) -> tuple[str, ...]:
    """The short lines where an article may be signed: its own first and last, and those right below it."""
    if not article:
        return ()
    kept = frozenset(article)
    first, end = bisect_left(whole.blocks, article[0]), bisect_right(whole.blocks, article[-1])
    inside = (block for block in whole.blocks[first:end] if block.size < SHORT)
    own = [block for block in inside if block in kept or is_byline(whole.words(block))]
    after = whole.blocks[end : end + SIGNED]
    ends = dict.fromkeys((*own[:SIGNED], *own[-SIGNED:], *(block for block in after if block.size < SHORT)))
    return (*map(whole.words, ends), *_last_lines(whole.words(article[-1])))


def _last_lines(words: str) -> list[str]:
    """The short lines at the end of a block of several."""
    return [line for line in words.split("\n")[1:][-SIGNED:] if len(line) < SHORT]


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
