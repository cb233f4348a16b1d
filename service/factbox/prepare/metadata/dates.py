"""When a page was first published: what it declares, what its markup marks, then what stands beside the article."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Any

from lxml import etree

from factbox.prepare.metadata.jsonld import Node, first_text
from factbox.prepare.metadata.timestamps import (
    day_in_address,
    day_in_dateline,
    day_in_words,
    days_in,
    is_day_first,
    read_moment,
)
from factbox.prepare.tree import is_vast

DATE_METAS = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished", "parsely-pub-date",
    "sailthru.date", "publishdate", "publish-date", "publish_date", "pubdate", "publication_date", "dc.date.issued",
    "dcterms.issued", "dcterms.created", "dc.date.created", "citation_publication_date", "cxenseparse:recs:publishtime",
    "article.published", "published_at", "rnews:datepublished", "originalpublicationdate", "dc.date", "dcterms.date",
    "date", "og:published_time", "cdate", "displaydate", "article_date_original", "video:release_date",
    "date_published", "published-date", "publication-date", "pub_date", "article:publicationdate", "og:pubdate",
    "prism.publicationdate", "og:release_date", "shareaholic:article_published_time", "cxenseparse:publishtime",
    "bt:pubdate", "vr:published_time", "bytedance:published_time", "weibo:article:create_at", "article_date",
    "apub:time", "firstpublishedtime", "datecreated", "dc.created", "created_at",
)  # fmt: skip
CHANGE_METAS = (
    "article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "dc.date.modified", "lastmod",
    "last-modified",
)  # fmt: skip
_OWN = (
    "[not(ancestor::*[self::aside or self::nav or self::footer or starts-with(@class, 'comment') or @id='comments'])]"
    "[not(contains(@itemprop, 'odified') or contains(@class, 'pdated') or contains(@class, 'odified'))]"
)
"""Of the article itself, not of a comment or another article, nor of its last change."""
MARKED = tuple(
    etree.XPath(path + _OWN)
    for path in (
        "//@itemprop[. = 'datePublished']/parent::*",
        "(//h1)[position() < 4]/ancestor::header//time[@datetime]",
        "(//h1)[position() < 4]/following-sibling::*[position() < 4]/descendant-or-self::time[@datetime]",
        "//time[@pubdate or contains(@class, 'published')]",
        "//article//time[@datetime]",
    )
)
"""Elements whose `datetime`, `content` or words are the publication date, the surest first (XPath)."""
_CHANGED = re.compile(
    r"updat|modif|chang|revis|edited|aktuali|geänder|änder|\bstand\b|"
    r"mis à jour|maj\b|actualiz|atualiz|aggiorn|обновл|измен|"
    r"оновлен|zaktual|ενημέρ|更新|修改|수정|gewijzigd|uppdater|opdater|oppdater|päivit|frissít|güncel|accepted|received",
    re.IGNORECASE,
)
"""The word for a change beside a day, in many languages."""
_FIRST = re.compile(r"\b(?:first|original|erst|initial)", re.IGNORECASE)
BESIDE = 15
"""So many short lines around an article's beginning are its own."""
MAX_LINE = 120
ONE_DAY = timedelta(days=1)
EAST, WEST = 10, 12
"""The hours of UTC from which it is the next day somewhere in the east, and to which the day before in the west."""


def published(
    root: Any,
    metas: dict[str, str],
    about: Iterable[Node],
    lines: Sequence[str],
    opening: str,
    address: str | None,
    language: str | None = None,
) -> date | datetime | None:
    """The first of all that reads as a date. `lines` come nearest to the article's beginning first.

    language: what the page declares; it tells which figure of 06/01/2025 is the day.
    """
    day_first = is_day_first(language, address)
    told = chain(_declared(metas, about), _marked(root))
    declared = _first(read_moment(text, day_first) for text in told)
    shown = list(_written(lines[:BESIDE], day_first))
    seen = _first([*shown, day_in_address(address or ""), day_in_dateline(opening)])
    if declared and seen and _day(declared) not in shown and _is_day_elsewhere(declared, seen):
        return seen
    any_day = (day_in_words(line, day_first) for line in lines[:BESIDE])
    rest = chain(_searched(root, address), _written(lines, day_first), any_day)
    return declared or _first([day_in_address(address or ""), day_in_dateline(opening), *shown]) or _first(rest)


def modified(metas: dict[str, str], about: Iterable[Node]) -> date | datetime | None:
    """When the page says that its article was last changed."""
    return _first(map(read_moment, (first_text(about, "dateModified"), *map(metas.get, CHANGE_METAS))))


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _first(found: Iterable[date | datetime | None]) -> date | datetime | None:
    return next(filter(None, found), None)


def _is_day_elsewhere(moment: date | datetime, seen: date) -> bool:
    """Whether `moment`, told in UTC or as a mere day, is the day that the page shows, in another time zone."""
    if not isinstance(moment, datetime):
        return abs(moment - seen) == ONE_DAY
    shift = seen - moment.date()
    eastern, western = shift == ONE_DAY and moment.hour >= EAST, shift == -ONE_DAY and moment.hour < WEST
    return moment.utcoffset() == timedelta(0) and (eastern or western)


def _declared(metas: dict[str, str], about: Iterable[Node]) -> Iterator[str | None]:
    known = list(about)
    yield first_text(known, "datePublished")
    yield from (metas.get(name) for name in DATE_METAS)
    yield first_text(known, "dateCreated", "uploadDate")


def _marked(root: Any) -> Iterator[str]:
    """What marked elements say; of words, what stands behind the word for a change is its day."""
    for path in MARKED:
        for element in path(root)[:1]:
            yield (
                element.get("datetime")
                or element.get("content")
                or _unchanged(" ".join(element.text_content().split()))
            )


def _unchanged(text: str) -> str:
    """`text`, or the day in it that is not of a change, where it speaks of one."""
    return next(map(date.isoformat, _written([text])), "") if _CHANGED.search(text) else text


def _written(lines: Iterable[str], day_first: bool | None = None) -> Iterator[date]:
    """Days in short lines; one beside a word for a change tells when it was changed, which is not asked for first."""
    for line in lines:
        if len(line) <= MAX_LINE:
            days = (found for found in days_in(line, day_first) if not _CHANGED.search(found.before))
            yield from (found.day for found in sorted(days, key=lambda found: not _FIRST.search(found.before)))


def _searched(root: Any, address: str | None) -> Iterator[date | None]:
    """htmldate knows where pages put dates; without its extensive search, which loads a parser of 200 languages."""
    from htmldate import find_date

    if is_vast(root):
        return
    try:
        found: str | None = find_date(root, original_date=True, extensive_search=False, url=address)
        yield date.fromisoformat(found) if found else None
    except Exception:
        return
