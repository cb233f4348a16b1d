"""Text with HTML tags in it: known tags come out, links stay as anchors, white space stays as it came."""

from __future__ import annotations

from factbox.article import Anchor
from factbox.prepare.elements import BLOCKS
from factbox.prepare.text.builder import PARAGRAPH, Builder
from factbox.prepare.text.entities import decode
from factbox.prepare.text.tokens import plain_tokens

INLINE = frozenset(
    (
        "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike "
        "strong sub sup time tt u var wbr"
    ).split()
)
BREAKS = frozenset({"br", "p", "div", "hr"}) | (BLOCKS & frozenset("h1 h2 h3 h4 h5 h6 blockquote ul ol li".split()))
KNOWN = INLINE | BREAKS


def has_markup(text: str) -> bool:
    """Whether `text` holds at least one tag we know; if not it must stay exactly as it came."""
    return "<" in text and any(token.name in KNOWN for token in plain_tokens(text))


def read_markup(text: str) -> tuple[str, tuple[Anchor, ...]]:
    """The clean text and its anchors. A tag we do not know stays as text; `<br>` and blocks break the line.

    Blocks that the source does not part by a line break already are parted by a blank line.
    """
    writer = _Writer()
    for token in plain_tokens(text):
        if token.name not in KNOWN:
            writer.text(decode(token.raw))
        elif token.name == "br":
            writer.text("\n")
        elif token.name in BREAKS:
            writer.parted = True
        elif token.name == "a":
            attributes = {} if token.closing else token.attributes()
            writer.builder.open_anchor(attributes.get("href"), attributes.get("rel", ""))
    return writer.builder.done()


class _Writer:
    """Writes text as it came; a block break shows only where no line break stands already."""

    def __init__(self) -> None:
        self.builder = Builder()
        self.parted = False

    def text(self, text: str) -> None:
        if self.parted and text.strip():
            last = self.builder.parts[-1] if self.builder.parts else "\n"
            if not last.endswith("\n") and not text.lstrip(" \t").startswith(("\n", "\r")):
                self.builder.write(PARAGRAPH)
            self.parted = False
        self.builder.write(text)
