"""What a caller sends, and the choice of how to read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factbox.article import Anchor, Article
from factbox.prepare.fragment import read_fragment
from factbox.prepare.markup import has_markup, read_markup
from factbox.prepare.page import is_page, read_page


class NoArticle(ValueError):
    """The source holds no article; the message says what was looked at."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article as it came: exactly one of `text` and `html`; the rest overrides what a page says of itself.

    `markup`: "auto" takes known inline tags out of `text`, "none" takes `text` literally, "html" reads `text` as HTML.
    `url` is where a page was fetched from.
    """

    text: str | None = None
    html: str | None = None
    markup: str = "auto"
    published_at: date | datetime | None = None
    base_url: str | None = None
    language: str | None = None
    url: str | None = None


def prepare(source: Source) -> Article:
    """The article of `source`. Raises ValueError when it has not exactly one body, NoArticle when a page holds none."""
    if (source.text is None) == (source.html is None):
        raise ValueError("give exactly one of text and html")
    html = source.text if source.markup == "html" and source.html is None else source.html
    if html is not None:
        return _from_html(html, source)
    text = source.text or ""
    if source.markup == "auto" and has_markup(text):
        return _article(*read_markup(text), source)
    return _article(text, (), source)


def _from_html(html: str, source: Source) -> Article:
    if not is_page(html):
        return _article(*read_fragment(html), source)
    page = read_page(html, source)
    if page is None:
        raise NoArticle("the page holds no article text")
    return page


def _article(text: str, anchors: tuple[Anchor, ...], source: Source) -> Article:
    return Article(
        text=text,
        anchors=anchors,
        published_at=source.published_at,
        language=source.language,
        url=source.url,
        base_url=source.base_url or source.url,
    )


def warm_up() -> None:
    """Import what reading pages needs, so that the first page is as fast as the next."""
    import trafilatura  # noqa: F401
