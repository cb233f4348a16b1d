"""When a page was first published: what it declares, then what its markup marks, then what stands in it in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from typing import Any

from factbox.prepare.jsonld import Node, first_text
from factbox.prepare.timestamps import day_in_words, read_moment
from factbox.prepare.tree import is_vast

DATE_METAS = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date",
    "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "citation_publication_date", "cxenseparse:recs:publishtime",
    "article.published", "published_at", "rnews:datepublished", "originalpublicationdate", "dc.date", "dcterms.date",
    "date", "og:published_time", "cdate",
)  # fmt: skip
MAX_LINE = 80
MARKED = (
    "//time[@itemprop='datePublished' or @pubdate or contains(@class, 'published')]",
    "//*[@itemprop='datePublished']",
    "//article//time[@datetime]",
)
"""Elements whose `datetime`, `content` or words are the publication date, the surest first (XPath)."""


def published(
    root: Any, metas: dict[str, str], about: Iterable[Node], lines: Iterable[str], address: str | None
) -> date | datetime | None:
    """The first of all that reads as a date."""
    moments = (read_moment(text) for text in _told(root, metas, about))
    return next(filter(None, moments), None) or _searched(root, address) or next(filter(None, _written(lines)), None)


def _written(lines: Iterable[str]) -> Iterator[date | None]:
    """Days in the page's short lines; a line about changes tells when it was changed."""
    return (day_in_words(line) for line in lines if len(line) <= MAX_LINE and "pdated" not in line)


def _told(root: Any, metas: dict[str, str], about: Iterable[Node]) -> Iterator[str | None]:
    known = list(about)
    yield first_text(known, "datePublished")
    yield from (metas.get(name) for name in DATE_METAS)
    yield first_text(known, "dateCreated", "uploadDate")
    for path in MARKED:
        for element in root.xpath(path)[:1]:
            yield element.get("datetime") or element.get("content") or element.text_content().strip()


def _searched(root: Any, address: str | None) -> date | None:
    """htmldate knows where pages put dates; without its extensive search, which loads a parser of 200 languages."""
    from htmldate import find_date

    if is_vast(root):
        return None
    try:
        found: str | None = find_date(root, original_date=True, extensive_search=False, url=address)
        return date.fromisoformat(found) if found else None
    except Exception:
        return None
