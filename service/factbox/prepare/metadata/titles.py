"""The headline of a page among its candidates: without the site's name, and as the reader sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from lxml import etree

from factbox.prepare.elements import BLOCKS
from factbox.prepare.text.entities import decode

_PARTS = re.compile(r"\s+[|\-–—:·•»«›‹/]+\s+|\s*\|\s*|\s+::\s+")
_COLON = re.compile(r":\s+")
_SIGNS = re.compile(r"\s*[¶#§🔗]+\Z")
"""Signs behind which headings have a link to themselves."""
_WORD = re.compile(r"\w+")
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\bby\b")
_AGREES = 0.5
_SAME = 0.8
_SAME_LINE = 0.95
_LONG_PART = 4
_WHOLE = 10
NEAR = 4
MAX_TITLE = 300


def choose_title(
    headings: Iterable[str],
    named: Iterable[str | None],
    page_title: str | None,
    sites: Iterable[str],
    subheadings: Iterable[str] = (),
    lines: Sequence[str] = (),
) -> str | None:
    """The heading that the page's own names for itself agree with; else those names, without the site's.

    headings: texts of `<h1>`. named: JSON-LD headline, `og:title` and the like, best first. sites: names of the site.
    subheadings: texts of `<h2>` and `<h3>`, one of which is the headline on pages whose `<h1>` names the site.
    lines: the short lines above the article, the nearest first; one of them is the headline of pages without headings.
    """
    own = {_key(site) for site in sites if site}
    heads, others = list(filter(None, map(tidy, headings))), list(map(tidy, subheadings))
    names = [tidy(name) for name in (*named, page_title) if name and tidy(name)]
    near = frozenset(map(_key, lines[:NEAR]))
    own.update(_key(head) for head in heads if _is_the_sites(head, names, others, near))
    heads = [head for head in heads if _key(head) not in own]
    told = [without_site(name, own) for name in names]
    chosen = _agreed(heads, told, others, lines)
    if chosen:
        return next((name for name in _with_parts(told, chosen) if _labelled(chosen, name)), chosen)
    if len(heads) == 1 and _is_long(heads[0]):
        return heads[0]
    return without_short_parts(told[0]) if told else next(iter(heads), None)


def _agreed(heads: Sequence[str], told: Sequence[str], subheadings: Iterable[str], lines: Iterable[str]) -> str | None:
    """The heading, or else the subheading, or else the line that the names for the page agree with."""
    lower, short = filter(_is_long, subheadings), filter(_is_long, map(tidy, lines))
    return (
        _most(_agreement, heads, told, _AGREES)
        or _most(_sameness, lower, _with_first_parts(told), _SAME)
        or _most(_sameness, short, list(_with_all_parts(told)), _SAME_LINE)
    )


def _is_the_sites(head: str, names: Sequence[str], others: Sequence[str], near: frozenset[str]) -> bool:
    """Whether a heading is the short first or last part of what the page is called, and all the rest is longer; after a
    colon, or where it is `near` to the article, the rest must be one of the `others`, too."""
    key, headings = _key(head), set(map(_key, others))
    for name in names:
        keys = [_key(part) for part in _PARTS.split(name)]
        if len(keys) > 1 and key in (keys[0], keys[-1]) and max(keys, key=len) != key:
            return key not in near or not headings.isdisjoint({*keys} - {key})
        first, colon, rest = name.partition(": ")
        if colon and _key(first) == key and any(_key(part) in headings for part in (rest, _PARTS.split(rest)[0])):
            return True
    return False


def without_short_parts(name: str) -> str:
    """`name` without parts at its end that are much shorter than its first, as the names of sites and sections are."""
    parts = _PARTS.split(name)
    first = len(_WORD.findall(parts[0]))
    if first < _LONG_PART or any(len(_WORD.findall(part)) > first / 2 for part in parts[1:]):
        return name
    return parts[0]


def _most(measure: Callable[[str, str], float], heads: Iterable[str], told: Sequence[str], least: float) -> str | None:
    """The head that is nearest to a name the page has for itself, the longest of equals."""
    rated = [(max((measure(head, name) for name in told), default=0.0), head) for head in heads]
    rate, head = max(rated, key=lambda pair: (pair[0], len(pair[1])), default=(0.0, None))
    return head if rate >= least else None


def _with_first_parts(names: Sequence[str]) -> list[str]:
    return [*names, *(_PARTS.split(name)[0] for name in names)]


def _with_all_parts(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        yield name
        yield from _PARTS.split(name)


def _is_long(heading: str) -> bool:
    return len(_WORD.findall(heading)) > 2


def _with_parts(names: Iterable[str], head: str) -> Iterator[str]:
    """Names, each followed by its long parts ("Bridge opens after years | Local | North") if the head has none."""
    for name in names:
        yield name
        if not _PARTS.search(head):
            yield from (part for part in _PARTS.split(name) if len(_WORD.findall(part)) >= _LONG_PART)


def _labelled(head: str, name: str) -> bool:
    """Whether `head` is `name` with a label or a date before or after it ("Blog: ...", "... Posted on July 1")."""
    rest = head.replace(name, "") if name in head else ""
    return len(_WORD.findall(rest)) == 1 or _DATED.search(rest) is not None


def tidy(text: str) -> str:
    """One line without doubled or invisible blanks or references escaped twice, cut at a sane length."""
    line = " ".join(decode(text).replace("\u200b", "").replace("\xad", "").split())
    return _SIGNS.sub("", line[:MAX_TITLE]).strip()


def heading_text(element: Any) -> str:
    """The words of a heading as a browser shows them: inline elements part no words, line breaks and blocks do."""
    return "".join(_pieces(element))


def _pieces(element: Any) -> Iterator[str]:
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield " " if inner.tag in BLOCKS or inner.tag == "br" else ""
            yield inner.text or ""
        else:
            yield " " if inner.tag in BLOCKS else ""
            yield (inner.tail or "") if inner is not element else ""


def without_site(title: str, sites: set[str]) -> str:
    """`title` without its first or last part when that is the site's name."""
    title = tidy(title)
    cuts = list(_PARTS.finditer(title))
    if (colon := _COLON.search(title)) and _key(title[: colon.start()]) in sites:
        return title[colon.end() :]
    if cuts and _is_site(title[cuts[-1].end() :], sites):
        return without_site(title[: cuts[-1].start()], sites) or title
    if cuts and _is_site(title[: cuts[0].start()], sites):
        return title[cuts[0].end() :]
    return title


def _is_site(part: str, sites: set[str]) -> bool:
    key = _key(part)
    return bool(key) and any(key == site or (len(key) > 3 and (key in site or site in key)) for site in sites if site)


def names_site(name: str, sites: Iterable[str]) -> bool:
    """Whether `name` is the site's, maybe with something added ("The Herald Staff")."""
    key = _key(name)
    return any(site == key or (len(site) > 3 and site in key) for site in map(_key, sites))


def _key(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))


def _agreement(one: str, other: str) -> float:
    """The share of the shorter one's words that are in the other, too; 1.0 when it stands there as a whole."""
    shorter, longer = sorted((_key(one), _key(other)), key=len)
    if len(shorter) > _WHOLE and shorter in longer:
        return 1.0
    a, b = _words(one), _words(other)
    return len(a & b) / max(1, min(len(a), len(b)))


def _sameness(one: str, other: str) -> float:
    """The share of the longer one's words that are in the other, too."""
    a, b = _words(one), _words(other)
    return len(a & b) / max(1, len(a), len(b))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))
