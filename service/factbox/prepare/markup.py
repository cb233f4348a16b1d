"""Text with inline HTML in it: known tags come out, links stay as anchors, white space stays as it came."""

from __future__ import annotations

import re
from html import unescape

from factbox.article import Anchor
from factbox.prepare.tokens import Token, tokens

INLINE = frozenset(
    (
        "a abbr b bdi bdo big br cite code del dfn em font i ins kbd mark q s samp small span strike strong "
        "sub sup time tt u var wbr p div"
    ).split()
)
_HINT = re.compile(r"</?(?:" + "|".join(sorted(INLINE)) + r")(?:[\s/][^<>]{0,2000})?>", re.IGNORECASE)


def has_markup(text: str) -> bool:
    """Whether `text` holds at least one tag we know; if not it must stay exactly as it came."""
    return _HINT.search(text) is not None


def read_markup(text: str) -> tuple[str, tuple[Anchor, ...]]:
    """The clean text and its anchors. A tag we do not know stays as text; `<br>` becomes a line break."""
    builder = Builder()
    for token in tokens(text):
        if token.name not in INLINE:
            builder.write(unescape(token.raw))
        elif token.name == "br":
            builder.write("\n")
        elif token.name == "a":
            builder.anchor(token)
    return builder.done()


class Builder:
    """Collects clean text and the anchors over it, counting code points as it goes."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.anchors: list[Anchor] = []
        self._open: tuple[int, str, tuple[str, ...]] | None = None

    def write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)

    def anchor(self, token: Token) -> None:
        """Begin an anchor at a start tag with `href`, end it at the end tag; a second `<a>` ends the first."""
        self._close()
        attributes = {} if token.closing else token.attributes()
        if "href" in attributes:
            rel = tuple(unescape(attributes.get("rel", "")).lower().split())
            self._open = (self.length, unescape(attributes["href"]), rel)

    def _close(self) -> None:
        if self._open is not None and self.length > self._open[0]:
            start, href, rel = self._open
            self.anchors.append(Anchor(start, self.length, href, rel))
        self._open = None

    def done(self) -> tuple[str, tuple[Anchor, ...]]:
        """The whole text, and its anchors without the blanks at their ends; one without words is none."""
        self._close()
        text = "".join(self.parts)
        return text, tuple(trimmed for anchor in self.anchors if (trimmed := _trim(anchor, text)) is not None)


def _trim(anchor: Anchor, text: str) -> Anchor | None:
    words = text[anchor.start : anchor.end]
    start = anchor.start + len(words) - len(words.lstrip())
    end = anchor.end - (len(words) - len(words.rstrip()))
    return Anchor(start, end, anchor.href, anchor.rel) if start < end else None
