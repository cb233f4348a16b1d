"""HTML as a flat run of tokens, in linear time and without recursion; a simplified HTML-standard tokenizer.

https://html.spec.whatwg.org/multipage/parsing.html#tokenization. What never ends (a tag, a comment) is text here, not
a reason to lose the rest of the article.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import NamedTuple

from factbox.places import Span
from factbox.prepare.text.entities import decode_attribute

_TAG = re.compile(
    r"<(/?)([A-Za-z][^\s/>]*+)"
    r"((?:[^>\"'=]++|=(?:[ \t\n\r\f]*+(?:\"[^\"]*+\"|'[^']*+'))?|[\"'])*+)>"
)
_PLAIN_TAG = re.compile(
    r"<(/?)([A-Za-z][A-Za-z0-9]{0,15}+)"
    r"((?>(?:\s++[A-Za-z][\w:.-]*+\s*+=\s*+(?:\"[^\"<]*+\"|'[^'<]*+'|[^\s\"'<>=]++)){0,99}))\s*+/?>"
)
"""A tag as it must look in prose: nothing in it begins another, attributes have values ("a <b and c> d" is none)."""
_ATTRIBUTE = re.compile(r"([^\s/>=\"'<][^\s/>=]*+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s>]++)))?")
_COMMENT_END = re.compile(r"--!?>")
_DECLARATION_END = re.compile(r">")
_MARKUP = re.compile(r"<(?=/?[A-Za-z]|[!?])")

UNSEEN = frozenset(
    (
        "script style textarea title xmp iframe noembed noframes template noscript svg audio video canvas head "
        "select datalist"
    ).split()
)
"""Elements whose content a browser does not show as text."""


class Token(NamedTuple):
    """A piece of source, `raw` as it stands there: plain text (`name` empty), a start tag or an end tag (`closing`)."""

    raw: str
    name: str = ""
    closing: bool = False
    inside: str = ""

    def attributes(self) -> dict[str, str]:
        """Attributes of a start tag, names in lower case, values decoded; the first of a name wins."""
        found: dict[str, str] = {}
        for match in _ATTRIBUTE.finditer(self.inside):
            found.setdefault(match[1].lower(), decode_attribute(match[2] or match[3] or match[4] or ""))
        return found


_token: Callable[[tuple[str, str, bool, str]], Token] = partial(tuple.__new__, Token)
"""What `Token(...)` does, in half the time."""


def plain_tokens(text: str) -> Iterator[Token]:
    """The tags and closed comments of prose; all else, a lonely `<` too, is text."""
    at = 0
    for tag in _PLAIN_TAG.finditer(text):
        start, end = tag.span()
        if start > at:
            yield _token((text[at:start], "", False, ""))
        closing, name, inside = tag.groups()
        yield _token((text[start:end], name.lower(), closing == "/", inside))
        at = end
    if at < len(text):
        yield _token((text[at:], "", False, ""))


def tokens(html: str) -> Iterator[Token]:
    """The tokens of `html` in order, without comments, declarations and what a browser does not show."""
    at, ends = 0, Ends(html)
    while at < len(html):
        markup = _MARKUP.search(html, at)
        opening = markup.start() if markup else len(html)
        if opening > at:
            yield Token(html[at:opening])
        if markup is None:
            return
        if html.startswith(("<!", "<?"), opening):
            at = _after_declaration(html, opening, ends)
        elif tag := _TAG.match(html, opening):
            name, closing = tag[2].lower(), tag[1] == "/"
            yield Token(tag[0], name, closing, tag[3])
            at = ends.before(_end_tag(name), tag.end()) if name in UNSEEN and not closing else tag.end()
        else:  # a tag that never ends: from here on only plain ones are believed, so that nothing is read twice
            yield from plain_tokens(html[opening:])
            return


class Ends:
    """Finds where things end, each place once: what is searched in vain is not searched again."""

    def __init__(self, html: str) -> None:
        self._html = html
        self._next: dict[re.Pattern[str], Span | None] = {}

    def find(self, end: re.Pattern[str], start: int) -> Span | None:
        """The first place of `end` from `start` on; calls come with rising `start`."""
        known = self._next.get(end, Span(-1, -1))
        if known is not None and known.start < start:
            found = end.search(self._html, start)
            known = self._next[end] = Span(*found.span()) if found else None
        return known

    def before(self, end: re.Pattern[str], start: int) -> int:
        """Where `end` begins, or `start` when it never comes: an element that is not closed is taken to be empty."""
        found = self.find(end, start)
        return found.start if found else start


def _after_declaration(html: str, opening: int, ends: Ends) -> int:
    """Where a comment or declaration ends; one that never does ends right after its mark."""
    comment = html.startswith("<!--", opening)
    start = opening + (4 if comment else 2)
    found = ends.find(_COMMENT_END if comment else _DECLARATION_END, start)
    return found.end if found else start


@cache
def _end_tag(name: str) -> re.Pattern[str]:
    return re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE)
