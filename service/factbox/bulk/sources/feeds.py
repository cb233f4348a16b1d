"""Addresses given as inputs: an RSS or Atom feed or a sitemap stands for the pages it names, any other for itself."""

from __future__ import annotations

import gzip
import io
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from factbox.bulk.sources import addresses
from factbox.bulk.values import BulkError, Unit
from factbox.fetch import Fetcher, FetchError
from factbox.installation import current
from factbox.prepare.charset import decode_page
from factbox.prepare.feed import is_feed, read_feed

XML = frozenset({
    "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml",
    "application/gzip", "application/x-gzip",
})  # fmt: skip
MAX_SITEMAP = 50 << 20
"""Bytes; the protocol of sitemaps (sitemaps.org) allows no more."""
MAX_SITEMAPS = 500


def units(address: str) -> Iterator[Unit]:
    """The pages that `address` names. Raises BulkError when it cannot be had."""
    fetching = current().settings.fetching
    fetcher = Fetcher(replace(fetching, types=fetching.types | XML, max_bytes=MAX_SITEMAP))
    return addresses.units_of(list(_pages(address, fetcher)))


def _pages(address: str, fetcher: Fetcher) -> Iterator[str]:
    maps, seen = [address], {address}
    while maps:
        place = maps.pop(0)
        body, content_type = _fetched(place, fetcher)
        if (root := _sitemap(body)) is not None:
            found = list(_located(root))
            if _name(root) == "sitemapindex":
                new = [one for one in found if one not in seen][: MAX_SITEMAPS - len(seen)]
                seen.update(new)
                maps += new
            else:
                yield from found
        elif is_feed(text := decode_page(body, content_type)):
            page = read_feed(text)
            yield from (entry.url for entry in (page.feed.entries if page else ()) if entry.url)
        else:
            yield place


def _fetched(address: str, fetcher: Fetcher) -> tuple[bytes, str | None]:
    try:
        found = fetcher.fetch(address)
    except FetchError as error:
        raise BulkError(f"{address}: {error}") from None
    return _unpacked(found.body), found.content_type


def _unpacked(body: bytes) -> bytes:
    """A sitemap may be a gzip file; of a larger one than is allowed, the beginning."""
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        return gzip.GzipFile(fileobj=io.BytesIO(body)).read(MAX_SITEMAP)
    except (OSError, EOFError):
        return body


def _sitemap(body: bytes) -> Any:
    """The root of a sitemap or an index of them; None for anything else."""
    if b"<urlset" not in body[:5000] and b"<sitemapindex" not in body[:5000]:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, load_dtd=False)
    try:
        return etree.fromstring(body.strip(), parser=parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _located(root: Any) -> Iterator[str]:
    for element in root.iter():
        is_place = _name(element) == "loc" and _name(element.getparent()) in ("url", "sitemap")
        address = (element.text or "").strip()
        if is_place and address.startswith(("http://", "https://")):
            yield address


def _name(element: Any) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
