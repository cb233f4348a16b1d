"""What a page says of its article: JSON-LD first, then meta tags, then what stands on the page itself."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import chain, islice
from typing import Any, NamedTuple

from lxml import etree

from factbox.prepare.metadata.bylines import Signs, authors
from factbox.prepare.metadata.dates import published
from factbox.prepare.metadata.headings import heading_runs, heading_text, tidy
from factbox.prepare.metadata.jsonld import Node, article_nodes, bodies, first_text, names, types
from factbox.prepare.metadata.titles import choose_title
from factbox.prepare.tree import title_of

TITLE_METAS = ("og:title", "twitter:title", "parsely-title", "dc.title", "sailthru.title")
SITE_METAS = ("og:site_name", "application-name")
MORE_SITE_METAS = ("twitter:site", "publisher", "dc.publisher")
WRITER_METAS = ("author", "parsely-author", "byl")
MAX_HEADINGS = 30
MAX_LINES = 25
PUBLISHER = etree.XPath("//@itemprop[. = 'publisher']/..//*[@itemprop='name'][1]")
LANGUAGE_METAS = ("og:locale", "content-language", "language", "dc.language")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_FIRST_PAGE = re.compile(r"(?:https?://[^/]{1,200})?/?(?:index\.\w{2,5})?")


class Metadata(NamedTuple):
    """What a page says of its article; None or () where it says nothing that can be believed; and its meta tags."""

    title: str | None
    authors: tuple[str, ...]
    published_at: date | datetime | None
    language: str | None
    site_name: str | None
    url: str | None
    metas: dict[str, str]


def read_metadata(
    root: Any,
    everything: list[Node],
    lines: Sequence[str],
    signed: Sequence[str],
    opening: str,
    closing: str,
    address: str | None,
) -> Metadata:
    """The metadata of the page below `root`.

    everything: the nodes of its JSON-LD.
    lines: its short blocks, those nearest to the article's beginning first. signed: those where it may be
    signed. opening: how the article begins; closing: how it ends.
    address: where the page came from.
    """
    metas = _metas(root)
    about = article_nodes(everything)
    publishers = names(about, "publisher", everything)
    told_sites = [*publishers, *(first_text([node], "name") for node in everything if "website" in types(node))]
    site = _site(metas, told_sites) or next(map(_said, PUBLISHER(root)), None)
    known = [name for name in (site, *publishers, _domain(address)) if name]
    language = _language(root, metas, about)
    told = names(about, "author", everything) or names(about, "creator", everything)
    page_title, canonical = title_of(root), _address(root, metas)
    title = _title(root, metas, about, lines, page_title, [*known, *told])
    return Metadata(
        title=title,
        authors=authors(
            Signs(
                root, metas, lines, signed, title, page_title, opening, closing, told, bodies(about, everything), known
            )
        ),
        published_at=published(root, metas, about, lines, opening, address or canonical, language),
        language=language,
        site_name=site,
        url=canonical,
        metas=metas,
    )


def _title(
    root: Any, metas: dict[str, str], about: list[Node], lines: Sequence[str], page_title: str, known: list[str]
) -> str | None:
    """The article's title; `known`: names of the site and of who wrote it, which are none."""
    headings = [element for element in root.iter("h1") if not _is_logo(element)]
    return choose_title(
        map(heading_text, headings),
        (first_text(about, "headline"), *map(metas.get, TITLE_METAS)),
        page_title,
        [*known, *filter(None, map(metas.get, WRITER_METAS))],
        map(heading_text, islice(root.iter("h2", "h3"), MAX_HEADINGS)),
        lines[:MAX_LINES],
        chain.from_iterable(map(heading_runs, headings)),
    )


def _metas(root: Any) -> dict[str, str]:
    """`content` of the page's meta tags by lower-case name; the first of a name wins."""
    found: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv")
        if name and meta.get("content"):
            found.setdefault(name.strip().lower(), meta.get("content"))
    return found


def _site(metas: dict[str, str], told: Iterable[str | None]) -> str | None:
    """The site's name: by meta tag, else by JSON-LD; the handle of an account is none."""
    named = chain(map(metas.get, SITE_METAS), told, map(metas.get, MORE_SITE_METAS))
    return next((name for text in named if text and (name := tidy(text)) and not name.startswith(("@", "http"))), None)


def _said(element: Any) -> str:
    return element.get("content") or " ".join(element.text_content().split())


def _is_logo(heading: Any) -> bool:
    """Whether a heading is a link to the site's first page, and little more."""
    links = [link for link in heading.iter("a") if _FIRST_PAGE.fullmatch(link.get("href") or "x")]
    return bool(links) and 2 * len(links[0].text_content().strip()) >= len(heading.text_content().strip())


def _language(root: Any, metas: dict[str, str], about: Iterable[Node]) -> str | None:
    """The language that the page declares."""
    tags = (root.get("lang"), root.get(_XML_LANG), first_text(about, "inLanguage"), *map(metas.get, LANGUAGE_METAS))
    return next((tag for told in tags if told and 2 <= len(tag := told.strip().replace("_", "-")) <= 35), None)


def _address(root: Any, metas: dict[str, str]) -> str | None:
    """The page's canonical address, when it names a whole one."""
    links = [link.get("href") for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"]
    whole = [link for link in (*links, metas.get("og:url")) if link and link.startswith(("http://", "https://"))]
    return whole[0].strip() if whole else None


def _domain(address: str | None) -> str | None:
    """The name in a web address ("https://www.example.com/x": "example.com")."""
    return address.split("/")[2].removeprefix("www.").rpartition(".")[0] if address and "://" in address else None
