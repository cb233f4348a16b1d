"""factbox parser: images with captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urljoin

from marshmallow import fields

from factbox import Article, Context, Parser, SpanSchema, hookimpl

MAX_HTML = 1_000_000
_CREDIT = re.compile(r"(?:Photo(?:graph)?|Image|Picture|Credit)s?(?: by)?:? +([^.|]{2,80})\.?$", re.IGNORECASE)


class ImageSchema(SpanSchema):
    """An image with its caption; the span is the caption's."""

    url = fields.String(required=True, metadata={"description": "Address of the image."})
    alt = fields.String(required=True, allow_none=True, metadata={"description": "Its alternative text."})
    credit = fields.String(required=True, allow_none=True, metadata={"description": "Who made it, by the caption."})


@dataclass
class Figure:
    """A `<figure>` while it is read."""

    src: str | None = None
    alt: str | None = None
    caption: list[str] = field(default_factory=list)


class _Figures(HTMLParser):
    """Collects the figures of a page."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.done: list[Figure] = []
        self._open: Figure | None = None
        self._in_caption = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "figure":
            self._open = Figure()
        elif self._open and tag == "img" and self._open.src is None:
            known = dict(attrs)
            self._open.src, self._open.alt = known.get("src"), known.get("alt") or None
        self._in_caption = self._in_caption or tag == "figcaption"

    def handle_endtag(self, tag: str) -> None:
        if tag == "figcaption":
            self._in_caption = False
        elif tag == "figure" and self._open:
            self.done.append(self._open)
            self._open = None

    def handle_data(self, data: str) -> None:
        if self._open and self._in_caption:
            self._open.caption.append(data)


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """One item for each figure whose caption stands in the article's text."""
    reader, at = _Figures(), 0
    reader.feed((article.html or "")[:MAX_HTML])
    for figure in reader.done:
        caption = " ".join("".join(figure.caption).split())
        start = article.text.find(caption, at) if caption and figure.src else -1
        if start >= 0:
            at = start + len(caption)
            credit = _CREDIT.search(caption)
            url = urljoin(article.base_url or "", figure.src)
            yield article.cite(start, at, url=url, alt=figure.alt, credit=credit and credit[1].strip())


PARSER = Parser(name="images", summary="Images with captions and credits.", item_schema=ImageSchema, parse=parse)


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
