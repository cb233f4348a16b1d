"""The article of HTML: a page, a feed or a fragment. Imported with the first of them, for it is slow to start."""

from __future__ import annotations

from dataclasses import replace

from factbox.article import Article, Details
from factbox.language.detect import detect
from factbox.prepare.charset import decode_page
from factbox.prepare.feed import is_feed, read_feed
from factbox.prepare.metadata.details import read_details
from factbox.prepare.metadata.jsonld import article_nodes
from factbox.prepare.metadata.page_metadata import Metadata, read_metadata
from factbox.prepare.page import Page, is_page, read_page
from factbox.prepare.source import NoArticle, Source, article, base_of
from factbox.prepare.text.fragment import read_fragment
from factbox.prepare.text.mojibake import mend

CLOSING = 20
OPENING = 80
"""So many characters of an article hold its dateline."""


def read_body(source: Source) -> Article:
    """The article of a fetched answer; plain text has no markup. Raises NoArticle."""
    text = decode_page(source.body or b"", source.content_type)
    if (source.content_type or "").partition(";")[0].strip().lower() == "text/plain":
        if not text.strip():
            raise NoArticle("the address answers with an empty text")
        return article(text, (), source)
    return _feed(text, source) if is_feed(text) else _page(text, source)


def read_html(html: str, source: Source) -> Article:
    """The article of a feed, a page, or a fragment, which is taken whole. Raises NoArticle."""
    if is_feed(html):
        return _feed(html, source)
    if is_page(html):
        return _page(html, source)
    text, anchors, base = read_fragment(html)
    return replace(article(text, anchors, source, base), html=html)


def _feed(xml: str, source: Source) -> Article:
    """The entries of a feed as an article that is named as one."""
    page = read_feed(xml)
    if page is None or not page.text.strip():
        raise NoArticle("the source is a feed without entries: send the address of a page that it would name")
    details = Details(feed=page.feed)
    return replace(article(page.text, page.anchors, source), title=page.title, html=xml, read_details=lambda: details)


def _page(given: str, source: Source) -> Article:
    html = mend(given)
    page = read_page(html, fast=source.fast)
    if page is None or not page.text.strip():
        raise NoArticle("the page holds no article text")
    address = source.url or source.base_url
    said = read_metadata(
        page.root, page.ld_nodes, page.lines, page.signed, page.text[:OPENING], page.text[-CLOSING:], address
    )
    base = base_of(page.base, source)
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
