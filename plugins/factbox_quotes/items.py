"""Quotes as items of the API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from factbox import Article
from factbox_quotes.speakers.naming import Named


def to_items(article: Article, quotes: Sequence[Named]) -> Iterator[dict[str, Any]]:
    """One item a quote, in order of place."""
    for quote, name in quotes:
        yield article.cite(
            quote.start,
            quote.end,
            kind=quote.kind,
            speaker=article.cite(*quote.speaker, name=name) if quote.speaker else None,
            cue=article.cite(*quote.cue) if quote.cue else None,
            continued=quote.continued,
            rule=quote.rule,
        )
