"""The links parser: the list of its stages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox import Article, Context, Parser
from factbox_links.schema import LinkSchema


def parse(article: Article, context: Context) -> Iterator[dict[str, Any]]:
    """The links of `article`."""
    yield from ()


PARSER = Parser(
    name="links",
    summary="Anchors with resolved addresses, and addresses found bare in the text.",
    item_schema=LinkSchema,
    parse=parse,
)
