"""What else a page says of its article, read when somebody asks: changes, address, description, keywords, access."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factbox.article import Details
from factbox.prepare.metadata.dates import modified
from factbox.prepare.metadata.embeds import read_embeds
from factbox.prepare.metadata.headings import tidy
from factbox.prepare.metadata.jsonld import Node, first_text, first_value, texts
from factbox.prepare.metadata.pictures import read_images
from factbox.prepare.walk import Shown

DESCRIPTION_METAS = ("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
SECTION_METAS = ("article:section", "og:section", "parsely-section", "cxenseparse:category", "dc.subject", "category")
KEYWORD_METAS = ("article:tag", "news_keywords", "keywords", "parsely-tags", "sailthru.tags")
ACCESS_METAS = ("article:content_tier", "og:article:content_tier", "cxenseparse:accesslevel")
FREE = frozenset({"free", "public", "true"})
PAID = frozenset({"locked", "premium", "subscriber", "subscribers", "paid", "false"})
MAX_KEYWORDS = 50
MAX_KEYWORD = 80
_COMMA = re.compile(r"\s*[,;，、|]\s*")


def read_details(
    root: Any,
    metas: dict[str, str],
    about: Sequence[Node],
    shown: Iterable[Shown],
    address: str | None,
    base: str | None,
) -> Details:
    """The details of the page below `root`.

    metas: its meta tags. about: the nodes of its JSON-LD that describe the article. shown: the pictures and frames that
    stand in the article. address: where it wants to be found. base: what its links are relative to.
    """
    pictures = list(shown)
    return Details(
        modified_at=modified(metas, about),
        canonical_url=address,
        description=_first([first_text(about, "description"), *map(metas.get, DESCRIPTION_METAS)]),
        section=_first([*texts(about, "articleSection"), *map(metas.get, SECTION_METAS)]),
        keywords=tuple(dict.fromkeys(_keywords(root, about)))[:MAX_KEYWORDS],
        images=read_images(pictures, metas, about, base),
        free=_free(metas, about),
        embeds=read_embeds(pictures, base),
    )


def _first(found: Iterable[str | None]) -> str | None:
    return next((line for text in found if text and (line := tidy(text))), None)


def _keywords(root: Any, about: Iterable[Node]) -> Iterator[str]:
    """By JSON-LD, else by all meta tags of the first kind that there is, else by links that are marked as tags."""
    lists = texts(about, "keywords") or _keyword_metas(root) or _tag_links(root)
    words = (tidy(word) for listed in lists for word in _COMMA.split(listed))
    return (word for word in words if word and len(word) <= MAX_KEYWORD)


def _keyword_metas(root: Any) -> list[str]:
    by_name: dict[str, list[str]] = {}
    for meta in root.iter("meta"):
        name = (meta.get("property") or meta.get("name") or "").strip().lower()
        if meta.get("content"):
            by_name.setdefault(name, []).append(meta.get("content"))
    return next((by_name[name] for name in KEYWORD_METAS if name in by_name), [])


def _tag_links(root: Any) -> list[str]:
    return [link.text_content() for link in root.iter("a") if "tag" in (link.get("rel") or "").split()]


def _free(metas: dict[str, str], about: Sequence[Node]) -> bool | None:
    """Whether the article can be read without paying: by JSON-LD, of the whole or of a part, else by a meta tag."""
    parts = [part for node in about if isinstance(part := node.get("hasPart"), dict)]
    told = [first_value([node], "isAccessibleForFree") for node in (*about, *parts)]
    answers = [str(value).strip().lower() for value in (*told, *map(metas.get, ACCESS_METAS)) if value is not None]
    if any(answer in PAID for answer in answers):
        return False
    return True if any(answer in FREE for answer in answers) else None
