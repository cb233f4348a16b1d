"""Quotes as items of the API."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from factbox import Article
from factbox_quotes.turns import Quote


def to_items(article: Article, quotes: Sequence[Quote]) -> Iterator[dict[str, Any]]:
    """One item a quote, in order of place."""
    for quote in quotes:
        yield article.cite(
            quote.start,
            quote.end,
            kind=quote.kind,
            speaker=article.cite(*quote.speaker, name=None) if quote.speaker else None,
            cue=article.cite(*quote.cue) if quote.cue else None,
            continued=quote.continued,
            rule=quote.rule,
        )
