"""The quotes parser: the list of its stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox import Article, Context, Parser
from factbox_quotes.schema import QuoteSchema


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """The quotes of `article`."""
    yield from ()


PARSER = Parser(
    name="quotes",
    summary="Who said what: direct, mixed and indirect quotes with speaker and cue.",
    item_schema=QuoteSchema,
    parse=parse,
    languages=frozenset({"en"}),
)
