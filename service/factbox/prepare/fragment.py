"""An HTML fragment, taken whole: white space folded as a browser does, blocks parted by a blank line."""

from __future__ import annotations

import re
from html import unescape

from factbox.article import Anchor
from factbox.prepare.markup import Builder
from factbox.prepare.tokens import RAW_TEXT, tokens

BLOCKS = frozenset(
    (
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption "
        "figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary "
        "table tbody td tfoot th thead tr ul"
    ).split()
)
_BLANKS = re.compile(r"[ \t\n\r\f]+")


def read_fragment(html: str) -> tuple[str, tuple[Anchor, ...]]:
    """The fragment's text and anchors. Scripts, styles and the like are left out."""
    folding, skipping = Folding(), ""
    for token in tokens(html):
        if skipping:
            skipping = "" if token.closing and token.name == skipping else skipping
        elif not token.name:
            folding.text(unescape(token.raw))
        elif token.name in RAW_TEXT:
            skipping = "" if token.closing else token.name
        elif token.name == "br":
            folding.line_break()
        elif token.name in BLOCKS:
            folding.block()
        elif token.name == "a":
            folding.flush_blank()
            folding.builder.anchor(token)
    return folding.builder.done()


class Folding:
    """Folds white space while text is written: a blank, a line break or a paragraph break waits until words follow."""

    def __init__(self) -> None:
        self.builder = Builder()
        self._waiting = ""

    def text(self, text: str) -> None:
        folded = _BLANKS.sub(" ", text)
        if folded.startswith(" "):
            self._waiting = self._waiting or " "
        words = folded.strip(" ")
        if words:
            self.flush_blank()
            self.builder.write(words)
            self._waiting = " " if folded.endswith(" ") else ""

    def line_break(self) -> None:
        self._waiting = "\n\n" if self._waiting == "\n\n" else "\n"

    def block(self) -> None:
        self._waiting = "\n\n"

    def flush_blank(self) -> None:
        """Write the blank that waits, unless nothing was written yet."""
        if self.builder.length and self._waiting:
            self.builder.write(self._waiting)
        self._waiting = ""
