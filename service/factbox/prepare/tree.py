"""A page as an element tree, and one walk over it: the text of its blocks, their places, and the anchors."""

from __future__ import annotations

from itertools import islice
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from factbox.prepare.blocks import ASIDE, BLOCKS, FLOW, PREFORMATTED
from factbox.prepare.builder import Folding
from factbox.prepare.comments import holds_comments
from factbox.prepare.layout import Block, PageText, lay_out

MAX_ELEMENTS = 10_000
"""Pages of news have some 1,000 elements, the longest reference works 10,000."""


def parse_tree(html: str) -> Any:
    """The root element of `html`, or None when there is none. Comments and processing instructions are dropped."""
    parser = lxml_html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        return lxml_html.document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def is_vast(root: Any) -> bool:
    """Whether the tree has more elements than extractors, which are quadratic in places, should be given."""
    return next(islice(root.iter(), MAX_ELEMENTS, None), None) is not None


def read_tree(root: Any) -> PageText:
    """The text of the tree below `root`, folded as a browser does."""
    walk = _Walk()
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if isinstance(element.tag, str):
            walk.enter(element) if event == "start" else walk.leave(element)
    return walk.done()


class _Walk:
    def __init__(self) -> None:
        self._folding = Folding()
        self._blocks: list[Block] = []
        self._start = 0
        self._unseen = 0
        self._containers = [0]
        self._comments = [False]
        self._tags = ["html"]
        self._count = 0

    def enter(self, element: Any) -> None:
        tag = element.tag
        if self._unseen or tag in ASIDE:
            self._unseen += 1
            return
        if tag in BLOCKS:
            self._break()
            self._tags.append(tag)
            self._count += 1
            self._containers.append(self._containers[-1] if tag in FLOW else self._count)
            self._comments.append(self._comments[-1] or holds_comments(element))
            self._folding.preformatted += tag in PREFORMATTED
        elif tag == "br":
            self._folding.line_break()
        elif tag == "a" and element.get("href") is not None:
            self._folding.builder.open_anchor(element.get("href"), element.get("rel") or "")
        if element.text:
            self._folding.text(element.text)

    def leave(self, element: Any) -> None:
        if self._unseen:
            self._unseen -= 1
        else:
            self._close(element.tag)
        if element.tail and not self._unseen:
            self._folding.text(element.tail)

    def _close(self, tag: str) -> None:
        if tag in BLOCKS:
            self._break()
            self._tags.pop()
            self._containers.pop()
            self._comments.pop()
            self._folding.preformatted -= tag in PREFORMATTED
        elif tag == "a":
            self._folding.builder.close_anchor()

    def _break(self) -> None:
        """End the block that is being written; the words after a child block form one of their own."""
        end = self._folding.builder.length
        if end > self._start:
            self._blocks.append(Block(self._start, end, self._tags[-1], self._containers[-1], self._comments[-1]))
            self._start = end
        self._folding.block()

    def done(self) -> PageText:
        self._break()
        text, anchors = self._folding.builder.done()
        return lay_out(text, anchors, self._blocks)
