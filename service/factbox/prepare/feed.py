"""Feeds (RSS 2.0, RSS 1.0, Atom) that were sent where a page was expected: named as such, their entries as text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from html import escape
from typing import Any, NamedTuple

from lxml import etree

from factbox.article import Anchor, Feed, FeedEntry
from factbox.prepare.metadata.timestamps import read_moment
from factbox.prepare.text.fragment import read_fragment

_FEED = re.compile(
    r"\ufeff?\s*(?:<\?[^>]{0,300}\?>\s*|<!--.{0,500}?-->\s*|<!DOCTYPE[^\[>]{0,300}(?:\[.{0,1000}?\]\s*)?>\s*){0,6}"
    r"<(?:rss|feed|(?:\w{1,10}:)?RDF)\b",
    re.DOTALL,
)
MAX_ENTRIES = 1000
TITLES, LINKS = ("title",), ("link", "id", "guid")
DAYS = ("pubDate", "published", "date", "updated")
WORDS = ("description", "summary", "encoded", "content")


class FeedPage(NamedTuple):
    """A feed read: what it is, its title, its entries' text with anchors."""

    feed: Feed
    title: str | None
    text: str
    anchors: tuple[Anchor, ...]


def is_feed(source: str) -> bool:
    """Whether `source` is a feed."""
    return _FEED.match(source, 0, 5000) is not None


def read_feed(source: str) -> FeedPage | None:
    """The feed in `source`, or None when it cannot be read as XML. Entities and networks are never followed."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, load_dtd=False)
    try:
        root = etree.fromstring(source.lstrip("\ufeff").strip().encode("utf-8", "replace"), parser=parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
    if root is None:
        return None
    kind = "atom" if _name(root) == "feed" else "rss"
    items = [element for element in root.iter() if _name(element) in ("item", "entry")][:MAX_ENTRIES]
    entries = tuple(FeedEntry(_text(item, TITLES), _link(item), _moment(item)) for item in items)
    written = (_markup(entry, _text(item, WORDS)) for entry, item in zip(entries, items, strict=True))
    reading = read_fragment("".join(written))
    channel = next((element for element in root.iter() if _name(element) in ("channel", "feed")), root)
    return FeedPage(Feed(kind, entries), _text(channel, TITLES), reading.text, reading.anchors)


def _markup(entry: FeedEntry, words: str | None) -> str:
    """An entry as HTML: its title, linked, and its words, which are HTML in most feeds."""
    title = escape(entry.title or entry.url or "")
    linked = f'<a href="{escape(entry.url)}">{title}</a>' if entry.url else title
    return f"<h2>{linked}</h2><div>{words or ''}</div>"


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _children(item: Any, names: tuple[str, ...]) -> Iterator[Any]:
    """The children called so, the names in order."""
    for name in names:
        yield from (child for child in item if _name(child) == name)


def _text(item: Any, names: tuple[str, ...]) -> str | None:
    texts = ("".join(child.itertext()).strip() for child in _children(item, names))
    return next((text for text in texts if text), None)


def _link(item: Any) -> str | None:
    """The entry's address: Atom's stands in an attribute, and may be one of several."""
    for child in _children(item, LINKS):
        told = child.get("href") if child.get("rel") in (None, "alternate") else None
        address = (told or child.text or "").strip()
        if address.startswith(("http://", "https://")):
            return address
    return None


def _moment(item: Any) -> date | datetime | None:
    return next((moment for child in _children(item, DAYS) if (moment := read_moment(child.text))), None)
