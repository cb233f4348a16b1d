"""A whole page: trafilatura finds the main content, one walk of its tree gives text and anchors."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from factbox.article import Article
from factbox.prepare.fragment import Folding
from factbox.prepare.tokens import Token

if TYPE_CHECKING:
    from factbox.prepare.source import Source

_PAGE = re.compile(r"<(?:!doctype|html|head|body)\b", re.IGNORECASE)
_BLOCK_TAGS = frozenset({"p", "head", "list", "item", "quote", "table", "row", "cell", "code", "main", "body"})


def is_page(html: str) -> bool:
    """Whether `html` is a whole page rather than a fragment."""
    return _PAGE.search(html, 0, 5000) is not None


def read_page(html: str, source: Source) -> Article | None:
    """The page's article, or None when it holds none. What the caller says of it wins over what it says of itself."""
    from trafilatura import bare_extraction

    found: Any = bare_extraction(html, include_links=True, with_metadata=True, url=source.url)
    if found is None or found.body is None:
        return None
    folding = Folding()
    _walk(found.body, folding)
    text, anchors = folding.builder.done()
    return Article(
        text=text,
        anchors=anchors,
        title=found.title,
        authors=tuple(name.strip() for name in (found.author or "").split(";") if name.strip()),
        published_at=source.published_at or _day(found.date),
        language=source.language,
        url=source.url or found.url,
        site_name=found.sitename,
        base_url=source.base_url or source.url,
    )


def _day(value: str | None) -> Any:
    from datetime import date

    return date.fromisoformat(value) if value else None


def _walk(element: Any, folding: Folding) -> None:
    block = element.tag in _BLOCK_TAGS
    if block:
        folding.block()
    elif element.tag == "lb":
        folding.line_break()
    link = element.tag == "ref"
    if link:
        folding.flush_blank()
        folding.builder.anchor(Token(f'<a href="{element.get("target", "")}">', "a"))
    if element.text:
        folding.text(element.text)
    for child in element:
        _walk(child, folding)
    if link:
        folding.builder.anchor(Token("</a>", "a", closing=True))
    if block:
        folding.block()
    if element.tail:
        folding.text(element.tail)
