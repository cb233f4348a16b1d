"""An HTML fragment, taken whole: white space folded as a browser does, blocks parted by a blank line."""

from __future__ import annotations

from typing import NamedTuple

from factbox.article import Anchor
from factbox.prepare.elements import BLOCKS, PREFORMATTED
from factbox.prepare.text.builder import Folding
from factbox.prepare.text.entities import decode
from factbox.prepare.text.tokens import UNSEEN, Token, tokens


class Reading(NamedTuple):
    """What was read of HTML: the text, its anchors, and the address its own `<base>` names."""

    text: str
    anchors: tuple[Anchor, ...]
    base: str | None


def read_fragment(html: str) -> Reading:
    """The fragment's text and anchors. Scripts, styles and the like are left out."""
    folding, base = Folding(), None
    for token in tokens(html):
        if not token.name:
            folding.text(decode(token.raw))
        elif token.name == "base" and base is None:
            base = token.attributes().get("href")
        elif token.name not in UNSEEN:
            _structure(folding, token)
    return Reading(*folding.builder.done(), base)


def _structure(folding: Folding, token: Token) -> None:
    """What a tag does to the flow of the text."""
    if token.name == "br":
        folding.line_break()
    elif token.name in BLOCKS:
        folding.block()
        if token.name in PREFORMATTED:
            folding.preformatted = max(0, folding.preformatted + (-1 if token.closing else 1))
    elif token.name == "a":
        attributes = {} if token.closing else token.attributes()
        if "href" in attributes:
            folding.builder.open_anchor(attributes["href"], attributes.get("rel", ""))
        else:
            folding.builder.close_anchor()
