"""Who wrote a page's article: whom the page declares, whom its markup marks, who stands in a line "By Jane Doe"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from factbox.prepare.metadata.byline_lines import (
    CLOSE,
    is_persons,
    names_at_end,
    names_beside_days,
    names_in_dateline,
    names_in_lines,
)
from factbox.prepare.metadata.byline_markup import MAX_BYLINE, names_in_addresses, names_in_boxes, names_in_bylines
from factbox.prepare.metadata.byline_words import HOUSE
from factbox.prepare.metadata.headings import key_of
from factbox.prepare.metadata.names import clean_names, is_body
from factbox.prepare.metadata.titles import last_part, names_site

AUTHOR_METAS = (
    "author", "parsely-author", "sailthru.author", "article:author", "dc.creator", "dcterms.creator", "byl",
    "citation_author", "cxenseparse:author", "article:author_name", "twitter:creator:name", "og:article:author",
    "authors", "author_name", "article_author", "article-author", "shareaholic:article_author_name", "bt:author",
    "twitter:creator",
)  # fmt: skip

LEAST = 3


@dataclass(frozen=True)
class Signs:
    """What a page has to say who wrote its article.

    lines: its short lines, upwards from the article's beginning. signed: those where the article may be signed.
    title: its headline; page_title: what the page is called. opening: how it begins; closing: how it ends. told: names
    in JSON-LD; bodies: those of them that are not people's. sites: names of the site.
    """

    root: Any
    metas: dict[str, str]
    lines: Sequence[str]
    signed: Sequence[str]
    title: str | None
    page_title: str | None
    opening: str
    closing: str
    told: Sequence[str]
    bodies: Sequence[str]
    sites: Sequence[str]


def authors(page: Signs) -> tuple[str, ...]:
    """By JSON-LD, else the meta tags, else the surest byline on the page: marked as one, or a line "By Jane Doe".

    The name of a publisher, a body or a login is believed only when no person is found.
    """
    others: tuple[str, ...] = ()
    publishers = [*page.sites, *_with_addresses(page.metas)]
    end = key_of(last_part(page.page_title or ""))
    for found in _found(page):
        persons = tuple(name for name in found if _is_a_persons(name, page.bodies, publishers, end))
        if persons:
            return persons
        others = others or tuple(name for name in found if not _is_house(name, publishers, end))
    return others


def _is_a_persons(name: str, bodies: Sequence[str], publishers: Sequence[str], end: str) -> bool:
    is_of_body = name in bodies or is_body(name)
    return not is_of_body and (is_persons(name) or not _is_sites(name, publishers, end))


def _is_sites(name: str, publishers: Sequence[str], end: str) -> bool:
    """Whether `name` is the site's, which the title of the page ends with."""
    return names_site(name, publishers) or key_of(name) in end


def _is_house(name: str, publishers: Sequence[str], end: str) -> bool:
    """Whether `name` is that of the whole paper, as it signs ("Herald Newsroom"): no author at all."""
    is_own = names_site(name, publishers) or (len(end) > LEAST and end in key_of(name))
    return is_own and HOUSE.search(name) is not None


def _with_addresses(metas: dict[str, str]) -> tuple[str, ...]:
    """Names in meta tags that have a web address beside them: publishers' and makers' of sites."""
    return clean_names(content for name in AUTHOR_METAS if "www." in (content := metas.get(name, "")))


def _found(page: Signs) -> Iterator[tuple[str, ...]]:
    """The names of each source, the surest first."""
    near = _up_to_headline(
        [" ".join(line.split()) for line in page.lines[:CLOSE] if len(line) <= MAX_BYLINE], page.title
    )
    yield clean_names(page.told)
    yield from _declared_names(page.root, page.metas)
    yield names_in_dateline(page.opening)
    yield from names_in_bylines(page.root, near)
    yield from names_in_lines(page.lines, page.signed)
    yield names_at_end(page.closing)
    yield from names_in_addresses(page.root)
    yield from names_in_boxes(page.root, near)
    yield from names_beside_days(page.lines, page.signed)
    yield from (clean_names([site]) for site in page.sites if is_persons(site))


def _up_to_headline(near: list[str], title: str | None) -> list[str]:
    """The lines between the article's beginning and its headline, or all of them where that is none of them."""
    return near[: near.index(title)] or near if title in near else near


def _declared_names(root: Any, metas: dict[str, str]) -> Iterator[tuple[str, ...]]:
    """Names in meta tags, kind by kind: all of the first tag of a kind, and persons' in the others, for a page of
    several authors may have several; a body's address may stand there, too, part by part."""
    told: dict[str, list[str]] = {name: [] for name in AUTHOR_METAS if name in metas}
    for meta in root.iter("meta") if told else ():
        name = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").strip().lower()
        if name in told:
            told[name].append(meta.get("content") or "")
    for contents in told.values():
        yield tuple(dict.fromkeys((*clean_names(contents[:1]), *filter(is_persons, clean_names(contents[1:])))))
