"""The dates parser: the list of its stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox import Article, Context, Parser
from factbox_dates.schema import DateSchema


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """The dates of `article`."""
    yield from ()


PARSER = Parser(
    name="dates",
    summary="Temporal expressions as TIMEX3 values with the interval they cover.",
    item_schema=DateSchema,
    parse=parse,
    languages=frozenset({"en"}),
)
