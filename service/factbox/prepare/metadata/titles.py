"""The headline of a page among its candidates: without the site's name, and as the reader sees it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from factbox.prepare.blocks import is_in_signs
from factbox.prepare.metadata.headings import key_of, once, run_of, tidy
from factbox.prepare.text.words import SIGNS, words_of

_PARTS = re.compile(
    rf"\s+[|\-–—:·•»«›‹/]+\s+|\s*[|｜]\s*|\s+::\s+|(?<=[{SIGNS}])\s*(?:[_＿]+|-{{1,2}}(?!-)|－)\s*(?=\S)"
)
_COLON = re.compile(r":\s+")
_DATED = re.compile(r"\b(?:19|20)\d\d\b|\bby\b")
_AFTER = tuple(" -_|·")
_AGREES = 0.5
_SAME = 0.8
_SAME_LINE = 0.95
_LONG_PART = 4
_WHOLE = 10
NEAR = 4
_SERIES = re.compile(r"\A[\[【〈<][^\[\]【】〈〉<>]{2,30}[\]】〉>]\s*")


def choose_title(
    headings: Iterable[str],
    named: Iterable[str | None],
    page_title: str | None,
    sites: Iterable[str],
    subheadings: Iterable[str] = (),
    lines: Sequence[str] = (),
    runs: Iterable[str] = (),
) -> str | None:
    """The heading that the page's own names for itself agree with; else those names, without the site's.

    headings: texts of `<h1>`. named: JSON-LD headline, `og:title` and the like, best first. sites: names of the site,
    and of authors, who stand beside titles as sites do.
    subheadings: texts of `<h2>` and `<h3>`, one of which is the headline on pages whose `<h1>` names the site.
    lines: the short lines above the article, the nearest first; one of them is the headline of pages without headings.
    runs: parts of headings that have elements or lines of their own; one of them is the headline where a section, a
    byline or the site is set in the heading, too.
    """
    own = {key_of(site) for site in sites if site}
    heads, names, others = _tidied(headings), _tidied((*named, page_title)), list(map(tidy, subheadings))
    near = frozenset(map(key_of, lines[:NEAR]))
    own |= {key_of(head) for head in heads if _is_the_sites(head, names, others, near, own)}
    heads = [head for head in heads if key_of(head) not in own]
    told = [without_site(name, own) for name in names]
    chosen = _agreed(heads, told, others, lines)
    return _unlabelled(run_of(chosen, runs, told) or chosen, told) if chosen else _without_agreement(heads, told, lines)


def _without_agreement(heads: Sequence[str], told: Sequence[str], lines: Iterable[str]) -> str | None:
    """The only heading if it is long, else what the page is called; where that is one word, a heading that stands among
    the lines above the article comes first."""
    if len(heads) == 1 and _is_long(heads[0]):
        return heads[0]
    if any(len(_words(name)) > 1 for name in told):
        return without_short_parts(told[0])
    above = frozenset(map(key_of, lines)) if told else frozenset(map(key_of, heads))
    return next((head for head in heads if key_of(head) in above), told[0] if told else None)


def _tidied(texts: Iterable[str | None]) -> list[str]:
    return [once(line) for line in map(tidy, filter(None, texts)) if line]


def _unlabelled(head: str, told: Sequence[str]) -> str:
    """A heading without the label or the date that a name for the page does not have."""
    return next((name for name in _with_parts(told, head) if _labelled(head, name)), head)


def _agreed(heads: Sequence[str], told: Sequence[str], subheadings: Iterable[str], lines: Iterable[str]) -> str | None:
    """The heading, or else the subheading, or else the line that the names for the page agree with."""
    lower, short, lines = filter(_is_long, subheadings), filter(_is_long, map(tidy, lines)), list(map(tidy, lines))
    return (
        _most(_agreement, heads, told, _AGREES)
        or _most(_sameness, lower, _with_first_parts(told), _SAME)
        or _most(_sameness, short, list(_with_all_parts(told)), _SAME_LINE)
        or _most(_begins, filter(is_in_signs, lines), told, _AGREES)
    )


def _is_the_sites(head: str, names: Sequence[str], others: Sequence[str], near: frozenset[str], own: set[str]) -> bool:
    """Whether a heading is the short first or last part of what the page is called, and all the rest is longer; after a
    colon, or where it is `near` to the article, the rest must be one of the `others`, too."""
    key, headings = key_of(head), set(map(key_of, others))
    for name in names:
        keys = [part for part in map(key_of, _PARTS.split(name)) if part not in own]
        if len(keys) > 1 and key in (keys[0], keys[-1]) and max(keys, key=len) != key:
            return key not in near or not headings.isdisjoint({*keys} - {key})
        first, colon, rest = name.partition(": ")
        if colon and key_of(first) == key and any(key_of(part) in headings for part in (rest, _PARTS.split(rest)[0])):
            return True
    return False


def without_short_parts(name: str) -> str:
    """`name` without parts at its end that are much shorter than its first, as the names of sites and sections are."""
    parts = _PARTS.split(name)
    first = len(words_of(parts[0]))
    if first < _LONG_PART or any(len(words_of(part)) > first / 2 for part in parts[1:]):
        return name
    return parts[0]


def _most(measure: Callable[[str, str], float], heads: Iterable[str], told: Sequence[str], least: float) -> str | None:
    """The head that is nearest to a name the page has for itself, the longest of equals."""
    rated = [(max((measure(head, name) for name in told), default=0.0), head) for head in heads]
    rate, head = max(rated, key=lambda pair: (pair[0], len(pair[1])), default=(0.0, None))
    return head if rate >= least else None


def _with_first_parts(names: Sequence[str]) -> list[str]:
    """The names, their first parts, and what follows the series that some begin with in brackets."""
    return [*names, *(_PARTS.split(name)[0] for name in names), *(_SERIES.sub("", name) for name in names)]


def _with_all_parts(names: Sequence[str]) -> Iterator[str]:
    for name in names:
        yield name
        yield from _PARTS.split(name)


def _is_long(heading: str) -> bool:
    return len(words_of(heading)) > 2


def _with_parts(names: Iterable[str], head: str) -> Iterator[str]:
    """Names, each followed by its long parts ("Bridge opens after years | Local | North") if the head has none."""
    for name in names:
        yield name
        if not _PARTS.search(head):
            yield from (part for part in _PARTS.split(name) if len(words_of(part)) >= _LONG_PART)


def _labelled(head: str, name: str) -> bool:
    """Whether `head` is `name` with a label or a date before or after it ("Blog: ...", "... Posted on July 1")."""
    rest = head.replace(name, "") if name in head else ""
    return len(words_of(rest)) == 1 or _DATED.search(rest) is not None


def without_site(title: str, sites: set[str]) -> str:
    """`title` without its first or last part when that is the site's name."""
    title = tidy(title)
    cuts = list(_PARTS.finditer(title))
    if (colon := _COLON.search(title)) and key_of(title[: colon.start()]) in sites:
        return title[colon.end() :]
    if cuts and _is_site(title[cuts[-1].end() :], sites):
        return without_site(title[: cuts[-1].start()], sites) or title
    if cuts and _is_site(title[: cuts[0].start()], sites):
        return title[cuts[0].end() :]
    return title


def _is_site(part: str, sites: set[str]) -> bool:
    key = key_of(part)
    return bool(key) and any(key == site or (len(key) > 3 and (key in site or site in key)) for site in sites if site)


def last_part(page_title: str) -> str:
    """What stands behind the last mark in the name of a page, as the name of its site does; "" when there is none."""
    parts = _PARTS.split(tidy(page_title))
    return parts[-1] if len(parts) > 1 else ""


def names_site(name: str, sites: Iterable[str]) -> bool:
    """Whether `name` is the site's, maybe with something added ("The Herald Staff")."""
    key = key_of(name)
    return any(site == key or (len(site) > 3 and site in key) for site in map(key_of, sites))


def _agreement(one: str, other: str) -> float:
    """The share of the shorter one's words that are in the other, too; 1.0 when it stands there as a whole. The `other`
    must have several words, for one may be the site's name."""
    shorter, longer = sorted((key_of(one), key_of(other)), key=len)
    if len(shorter) > _WHOLE and shorter in longer:
        return 1.0
    a, b = _words(one), _words(other)
    return 0.0 if len(b) == 1 < len(a) else len(a & b) / max(1, min(len(a), len(b)))


def _begins(line: str, name: str) -> float:
    """The share of a name in signs that a line is with which it begins, where a mark or a blank follows."""
    return len(line) / len(name) if name.startswith(line) and name[len(line) : len(line) + 1] in _AFTER else 0.0


def _sameness(one: str, other: str) -> float:
    """The share of the longer one's words that are in the other, too."""
    a, b = _words(one), _words(other)
    return len(a & b) / max(1, len(a), len(b))


def _words(text: str) -> set[str]:
    return set(words_of(text.casefold()))
