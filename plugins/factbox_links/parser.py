"""The links parser: the list of its stages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from factbox import Anchor, Article, Context
from factbox_links import bare, sites
from factbox_links.addresses import Address, base_of, is_relative, resolve
from factbox_links.find import Find
from factbox_links.trackers import clean

Item = dict[str, Any]


def parse(article: Article, context: Context) -> Iterator[Item]:
    """The links of `article`: its anchors, then what stands bare outside of them."""
    base = base_of(article.base_url or article.url)
    home = _home(article)
    resolved = [(anchor, resolve(anchor.href, base)) for anchor in article.anchors]
    anchors = [(anchor, address) for anchor, address in resolved if address]
    if base is None:
        _tell_lost([anchor.href for anchor, address in resolved if not address], context)
    for anchor, address in anchors:
        yield _item(article, anchor.start, anchor.end, "anchor", "anchor", address, home, anchor.rel)
    for find in _outside(bare.finds(article.text), [anchor for anchor, _ in anchors]):
        if found := resolve(find.href, None):
            yield _item(article, find.start, find.end, find.kind, find.rule, found, home, ())


def _tell_lost(unresolved: Iterable[str], context: Context) -> None:
    """Says how many addresses there are that only a page's own could complete."""
    if lost := sum(map(is_relative, unresolved)):
        context.cut(f"Links left out because their addresses are relative: {lost}. Give base_url to have them.")


def _home(article: Article) -> str | None:
    """The article's own site, when its address is known."""
    address = article.url or article.base_url
    own = resolve(address, None) if address else None
    return sites.site(host) if own and (host := own.host) else None


def _outside(found: Iterable[Find], anchors: list[Anchor]) -> Iterator[Find]:
    """What of `found` touches no anchor; both are in order of place, so one walk will do."""
    at = 0
    for find in found:
        while at < len(anchors) and anchors[at].end <= find.start:
            at += 1
        if at == len(anchors) or find.end <= anchors[at].start:
            yield find


def _item(
    article: Article, start: int, end: int, kind: str, rule: str, address: Address, home: str | None, rel: Iterable[str]
) -> Item:
    internal = sites.site(host) == home if home and (host := address.host) else None
    cleaned = clean(address.url)
    return article.cite(
        start, end, url=address.url, kind=kind, rel=list(rel), internal=internal, clean_url=cleaned, rule=rule
    )


def set_up() -> None:
    """Read the suffix list and compile the scanner before the first article."""
    sites.site("example.org")
    bare.scanner()
