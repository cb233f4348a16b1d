"""What a caller sends, and the choice of how to read it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from factbox.article import Anchor, Article, Details
from factbox.language.detect import detect
from factbox.prepare.charset import decode_page
from factbox.prepare.feed import is_feed, read_feed
from factbox.prepare.metadata.details import read_details
from factbox.prepare.metadata.jsonld import article_nodes
from factbox.prepare.metadata.page_metadata import Metadata, read_metadata
from factbox.prepare.page import Page, is_page, read_page
from factbox.prepare.text.fragment import read_fragment
from factbox.prepare.text.markup import has_markup, read_markup
from factbox.prepare.text.mojibake import mend

OPENING = 80
"""So many characters of an article hold its dateline."""


class NoArticle(ValueError):
    """The source holds no article; the message says what was looked at."""


@dataclass(frozen=True, slots=True)
class Source:
    """One article as it came: exactly one of `text`, `html` and `body`; the rest overrides what a page says of itself.

    `markup`: "auto" takes known inline tags out of `text`, "none" takes `text` literally, "html" reads `text` as HTML.
    `url` is where a page was fetched from. `body` is a fetched answer, not yet decoded, and `content_type` its header.
    `fast` asks for no second opinions of what is a page's article.
    """

    text: str | None = None
    html: str | None = None
    markup: str = "auto"
    published_at: date | datetime | None = None
    base_url: str | None = None
    language: str | None = None
    url: str | None = None
    body: bytes | None = None
    content_type: str | None = None
    fast: bool = False


def prepare(source: Source) -> Article:
    """The article of `source`. Raises ValueError when it has not exactly one body, NoArticle when a page holds none."""
    if (source.text, source.html, source.body).count(None) != 2:
        raise ValueError("give exactly one of text and html")
    if source.body is not None:
        return _from_body(source.body, source)
    if source.html is not None:
        return _from_html(_whole(source.html), source)
    text = _whole(source.text or "")
    if source.markup == "html":
        return _from_html(text, source)
    if source.markup == "auto" and has_markup(text):
        return _article(*read_markup(text), source)
    return _article(text, (), source)


def _whole(text: str) -> str:
    """`text` with U+FFFD for every lone surrogate, one for one, so that offsets hold and it can be sent as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def _from_body(body: bytes, source: Source) -> Article:
    """The article of a fetched answer; plain text has no markup."""
    text = decode_page(body, source.content_type)
    if (source.content_type or "").partition(";")[0].strip().lower() == "text/plain":
        if not text.strip():
            raise NoArticle("the address answers with an empty text")
        return _article(text, (), source)
    return _feed(text, source) if is_feed(text) else _page(text, source)


def _from_html(html: str, source: Source) -> Article:
    if is_feed(html):
        return _feed(html, source)
    if is_page(html):
        return _page(html, source)
    text, anchors, base = read_fragment(html)
    return replace(_article(text, anchors, source, base), html=html)


def _feed(xml: str, source: Source) -> Article:
    """The entries of a feed as an article that is named as one."""
    page = read_feed(xml)
    if page is None or not page.text.strip():
        raise NoArticle("the source is a feed without entries: send the address of a page that it would name")
    details = Details(feed=page.feed)
    return replace(_article(page.text, page.anchors, source), title=page.title, html=xml, read_details=lambda: details)


def _page(given: str, source: Source) -> Article:
    html = mend(given)
    page = read_page(html, fast=source.fast)
    if page is None or not page.text.strip():
        raise NoArticle("the page holds no article text")
    address = source.url or source.base_url
    said = read_metadata(page.root, page.ld_nodes, page.lines, page.signed, page.text[:OPENING], address)
    base = _base(page.base, source)
    return Article(
        text=page.text,
        anchors=page.anchors,
        title=said.title,
        authors=said.authors,
        published_at=source.published_at or said.published_at,
        language=source.language or detect(page.text, said.language),
        url=source.url or said.url,
        site_name=said.site_name,
        base_url=base,
        cuts=page.cuts,
        html=html,
        read_details=lambda: _details(page, said, base or address),
    )


def _details(page: Page, said: Metadata, base: str | None) -> Details:
    return read_details(page.root, said.metas, article_nodes(page.ld_nodes), page.shown, said.url, base)


def _article(text: str, anchors: tuple[Anchor, ...], source: Source, base: str | None = None) -> Article:
    return Article(
        text=text,
        anchors=anchors,
        published_at=source.published_at,
        language=source.language or detect(text),
        url=source.url,
        base_url=_base(base, source),
    )


def _base(own: str | None, source: Source) -> str | None:
    """What relative links are resolved against: the page's own `<base href>`, itself relative to its address."""
    address = source.url or source.base_url
    if own is None:
        return source.base_url or source.url
    from ada_url import URL

    try:
        resolved: str = (URL(own, address) if address else URL(own)).href
    except ValueError:
        return address
    return resolved


def warm_up() -> None:
    """Import what reading pages needs, so that the first page is as fast as the next."""
    import trafilatura  # noqa: F401

    prepare(Source(html="<html><body><p>warm up</p></body></html>"))
