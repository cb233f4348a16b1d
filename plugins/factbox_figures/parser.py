"""The figures parser: the list of its stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox import Article, Context, Parser
from factbox_figures.schema import FigureSchema


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """The figures of `article`."""
    yield from ()


PARSER = Parser(
    name="figures",
    summary="Numbers with their unit, modifier, change and what they count.",
    item_schema=FigureSchema,
    parse=parse,
    requires=("dates",),
    languages=frozenset({"en"}),
)
