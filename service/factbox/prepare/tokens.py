"""HTML as a flat run of tokens, in linear time and without recursion; a simplified HTML-standard tokenizer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TAG_NAME = re.compile(r"/?[A-Za-z][^\s/>]{0,63}")
_ATTRIBUTE = re.compile(r"[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+)))?")
RAW_TEXT = frozenset(
    {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "template", "noscript"}
)
MAX_TAG = 20_000


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of source, `raw` as it stands there: plain text (`name` empty), a start tag or an end tag (`closing`)."""

    raw: str
    name: str = ""
    closing: bool = False

    def attributes(self) -> dict[str, str]:
        """Attributes of a start tag, names in lower case, entities not yet decoded; the first of a name wins."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(self.raw, 1 + len(self.name), len(self.raw) - 1):
            found.setdefault(match[1].lower(), match[2] or match[3] or match[4] or "")
        return found


def tokens(html: str) -> Iterator[Token]:
    """The tokens of `html` in order; comments and declarations left out. What is no markup comes as text."""
    at = 0
    while at < len(html):
        opening = html.find("<", at)
        if opening < 0:
            opening = len(html)
        if opening > at:
            yield Token(html[at:opening])
        if opening == len(html):
            return
        token, at = _markup(html, opening)
        if token is not None:
            yield token


def _markup(html: str, opening: int) -> tuple[Token | None, int]:
    """The token that begins at `<`, and where the next one begins."""
    if html.startswith("<!--", opening):
        return None, _after(html, "-->", opening + 4)
    if html.startswith(("<!", "<?"), opening):
        return None, _after(html, ">", opening)
    name = _TAG_NAME.match(html, opening + 1)
    end = _tag_end(html, opening) if name else None
    if name is None or end is None:
        return Token("<"), opening + 1
    closing = name.group().startswith("/")
    return Token(html[opening:end], name.group().lstrip("/").lower(), closing), end


def _after(html: str, mark: str, start: int) -> int:
    found = html.find(mark, start)
    return len(html) if found < 0 else found + len(mark)


def _tag_end(html: str, opening: int) -> int | None:
    """One past the `>` that closes the tag; a `>` in quotes does not. None when none is near."""
    limit, at, quote = min(len(html), opening + MAX_TAG), opening + 1, ""
    while at < limit:
        char = html[at]
        if quote:
            quote = "" if char == quote else quote
        elif char == ">":
            return at + 1
        elif char in "\"'" and html[at - 1] == "=":
            quote = char
        at += 1
    return None
