"""One walk over a page's tree: its text, its anchors, its elements, what it shows, and its blocks measured."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from lxml import etree

from factbox.article import Anchor
from factbox.prepare.blocks import LINKS, SURELY, Block, Element, PageText, is_ended, is_long
from factbox.prepare.called import BITS, kinds_of
from factbox.prepare.elements import ASIDE, BLOCKS, FLOW, HIDDEN, PICTURES, PREFORMATTED
from factbox.prepare.text.builder import Folding

COMMENT = BITS["comment"]
_WORD = re.compile(r"\w")


class Shown(NamedTuple):
    """What a page shows: a picture, a frame, a player or a post, as an element of its tree, and the number of the
    block-level element that was opened last before it."""

    element: Any
    place: int


def read_tree(root: Any) -> tuple[PageText, list[Shown]]:
    """The text of the tree below `root`, folded as a browser does, and what is shown in it."""
    walk = _Walk()
    write = walk.folding.text
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        enter, leave, is_read = _ROLES.get(element.tag, _INLINE)
        if event == "end":
            if leave:
                leave(walk, element)
            text = element.tail
        else:
            if enter:
                enter(walk, element)
            if not is_read:
                events.skip_subtree()
                continue
            text = element.text
        if text:
            write(text)
    return walk.done(), walk.shown


class _Walk:
    def __init__(self) -> None:
        self.folding = Folding()
        self.shown: list[Shown] = []
        self._elements = [Element(0, "html", 0, 0, False, False)]
        self._open = [0]
        self._spans: list[tuple[int, int, int, bool]] = []
        self._start = 0
        self._pictured = False
        self._settings: dict[tuple[str, str], tuple[int, int]] = {}
        self._set = [-1]
        self._shapes: dict[tuple[int, int, int], int] = {}

    def open_picture(self, element: Any) -> None:
        """A picture stands here; it belongs to the block that follows, unless it stands in the middle of one."""
        self.shown.append(Shown(element, len(self._elements) - 1))
        self._pictured = self.folding.builder.length == self._start

    def open_block(self, element: Any) -> None:
        self._break()
        tag = element.tag
        parent = self._open[-1]
        outer = self._elements[parent]
        number = len(self._elements)
        setting, kinds = self._setting(tag, element)
        self._elements.append(
            Element(
                parent,
                tag,
                kinds,
                outer.container if tag in FLOW else number,
                outer.aside or tag in ASIDE,
                outer.comment or kinds & COMMENT != 0,
            )
        )
        self._set.append(setting)
        self._open.append(number)

    def close_block(self, element: Any) -> None:
        self._break()
        self._open.pop()

    def open_preformatted(self, element: Any) -> None:
        self.open_block(element)
        self.folding.preformatted += 1

    def close_preformatted(self, element: Any) -> None:
        self.close_block(element)
        self.folding.preformatted -= 1

    def open_picture_block(self, element: Any) -> None:
        self.open_picture(element)
        self.open_block(element)

    def open_quote(self, element: Any) -> None:
        if element.get("class"):
            self.open_picture(element)
        self.open_block(element)

    def open_anchor(self, element: Any) -> None:
        href = element.get("href")
        if href is not None:
            self.folding.builder.open_anchor(href, element.get("rel") or "")

    def close_anchor(self, element: Any) -> None:
        self.folding.builder.close_anchor()

    def break_line(self, element: Any) -> None:
        self.folding.line_break()

    def _setting(self, tag: str, element: Any) -> tuple[int, int]:
        """The number of an element's tag and names together, and the kinds of these names."""
        names = element.get("class") or ""
        for key in ("id", "role", "itemprop"):
            if name := element.get(key):
                names = f"{names} {name}"
        setting = self._settings.get((tag, names))
        if setting is None:
            setting = self._settings[tag, names] = (len(self._settings), kinds_of(names))
        return setting

    def _break(self) -> None:
        """End the block that is being written; the words after a child block form one of their own."""
        folding = self.folding
        end = folding.builder.length
        if end > self._start:
            self._spans.append((self._start, end, self._open[-1], self._pictured))
            self._start = end
            self._pictured = False
        folding.block()

    def done(self) -> PageText:
        self._break()
        text, anchors = self.folding.builder.done()
        blocks = []
        at = 0
        for start, end, element, pictured in self._spans:
            words = text[start:end].lstrip()
            if not _WORD.search(words):
                continue
            while at < len(anchors) and anchors[at].end <= start:
                at += 1
            own = self._elements[element]
            start = end - len(words)
            linked = _linked(anchors, at, start, end) / (end - start)
            long, ended = is_long(words), is_ended(words)
            blocks.append(
                Block(
                    start,
                    end,
                    own.tag,
                    element,
                    own.container,
                    self._shape(element),
                    linked,
                    long,
                    ended,
                    long and linked < LINKS and (ended or end - start > SURELY),
                    pictured,
                )
            )
        return PageText(text, anchors, _with_text_in_asides(self._elements, blocks), tuple(blocks))

    def _shape(self, element: int) -> int:
        """The number of the shape of `element`: how it and the two around it are set."""
        parent = self._elements[element].parent
        key = (self._set[element], self._set[parent], self._set[self._elements[parent].parent])
        return self._shapes.setdefault(key, len(self._shapes))


def _with_text_in_asides(elements: list[Element], blocks: list[Block]) -> tuple[Element, ...]:
    """The elements; one that is called an aside but has most of the page's running text in it is none.

    A `<nav>` or `<figcaption>` in which another element was left open swallows all that follows.
    """
    sizes = [0] * len(elements)
    for block in blocks:
        if block.running:
            sizes[block.element] += block.end - block.start
    for at in range(len(elements) - 1, 0, -1):
        if sizes[at]:
            sizes[elements[at].parent] += sizes[at]
    found = list(elements)
    for at, element in enumerate(elements):
        if element.aside and (
            sizes[at] > sizes[0] / 2 or (not found[element.parent].aside and element.tag not in ASIDE)
        ):
            found[at] = element._replace(aside=False)
    return tuple(found)


def _linked(anchors: tuple[Anchor, ...], at: int, start: int, end: int) -> int:
    """The characters between `start` and `end` that lie in anchors from the one numbered `at` on."""
    letters = 0
    while at < len(anchors) and anchors[at].start < end:
        letters += min(anchors[at].end, end) - max(anchors[at].start, start)
        at += 1
    return letters


_INLINE: tuple[Any, Any, bool] = (None, None, True)
_ROLES: dict[Any, tuple[Any, Any, bool]] = {
    **dict.fromkeys(HIDDEN - PICTURES, (None, None, False)),
    **dict.fromkeys(BLOCKS | ASIDE, (_Walk.open_block, _Walk.close_block, True)),
    **dict.fromkeys(PREFORMATTED, (_Walk.open_preformatted, _Walk.close_preformatted, True)),
    **{tag: (_Walk.open_picture, None, tag not in HIDDEN) for tag in PICTURES},
    **dict.fromkeys(PICTURES & (BLOCKS | ASIDE), (_Walk.open_picture_block, _Walk.close_block, True)),
    "blockquote": (_Walk.open_quote, _Walk.close_block, True),
    "a": (_Walk.open_anchor, _Walk.close_anchor, True),
    "br": (_Walk.break_line, None, True),
}
"""What entering and leaving an element does to the walk, by its tag, and whether what is in it is read."""
