"""What a caller sends, and the choice of how to read it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from factbox.article import Anchor, Article
from factbox.language.detect import detect
from factbox.prepare.text.markup import has_markup, read_markup


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
    if source.text is None or source.markup == "html":
        from factbox.prepare.from_html import read_body, read_html

        given = source.html if source.text is None else source.text
        return read_html(whole(given), source) if given is not None else read_body(source)
    text = whole(source.text)
    if source.markup == "auto" and has_markup(text):
        return article(*read_markup(text), source)
    return article(text, (), source)


def whole(text: str) -> str:
    """`text` with U+FFFD for every lone surrogate, one for one, so that offsets hold and it can be sent as UTF-8."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def article(text: str, anchors: tuple[Anchor, ...], source: Source, base: str | None = None) -> Article:
    """The article of a text; `base` is what its `<base href>` says, where it has one."""
    return Article(
        text=text,
        anchors=anchors,
        published_at=source.published_at,
        language=source.language or detect(text),
        url=source.url,
        base_url=base_of(base, source),
    )


def base_of(own: str | None, source: Source) -> str | None:
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
