"""The headline of a page among its candidates: without the site's name, and as the reader sees it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox.prepare.entities import decode

_PARTS = re.compile(r"\s+[|\-–—:·•»«/]+\s+|\s*\|\s*|\s+::\s+")
_WORD = re.compile(r"\w+")
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\bby\b")
_AGREES = 0.5
MAX_TITLE = 300


def choose_title(
    headings: Iterable[str], named: Iterable[str | None], page_title: str | None, sites: Iterable[str]
) -> str | None:
    """The heading that the page's own names for itself agree with; else those names, without the site's.

    headings: texts of `<h1>`. named: JSON-LD headline, `og:title` and the like, best first. sites: names of the site.
    """
    own = {_key(site) for site in sites if site}
    heads = [head for heading in headings if (head := tidy(heading)) and _key(head) not in own]
    told = [without_site(name, own) for name in (*named, page_title) if name and tidy(name)]
    agreeing = [(max(_agreement(head, name) for name in told), -at) for at, head in enumerate(heads)] if told else []
    if agreeing and max(agreeing)[0] >= _AGREES:
        head = heads[-max(agreeing)[1]]
        return next((name for name in told if _labelled(head, name)), head)
    if len(heads) == 1 and len(_WORD.findall(heads[0])) > 2:
        return heads[0]
    return told[0] if told else heads[0] if heads else None


def _labelled(head: str, name: str) -> bool:
    """Whether `head` is `name` with a label or a date before or after it ("Blog: ...", "... Posted on July 1")."""
    rest = head.replace(name, "").strip() if name in head else ""
    return bool(rest) and (len(rest.split()) == 1 or _DATED.search(rest) is not None)


def tidy(text: str) -> str:
    """One line without doubled or invisible blanks or references escaped twice, cut at a sane length."""
    return " ".join(decode(text).replace("\u200b", "").replace("\xad", "").split())[:MAX_TITLE].strip()


def without_site(title: str, sites: set[str]) -> str:
    """`title` without its first or last part when that is the site's name."""
    title = tidy(title)
    cuts = list(_PARTS.finditer(title))
    if cuts and _is_site(title[cuts[-1].end() :], sites):
        return without_site(title[: cuts[-1].start()], sites) or title
    if cuts and _is_site(title[: cuts[0].start()], sites):
        return title[cuts[0].end() :]
    return title


def _is_site(part: str, sites: set[str]) -> bool:
    key = _key(part)
    return bool(key) and any(key == site or (len(key) > 3 and (key in site or site in key)) for site in sites if site)


def _key(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _agreement(one: str, other: str) -> float:
    a, b = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return len(a & b) / max(1, min(len(a), len(b)))
