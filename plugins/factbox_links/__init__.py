"""The links of an article: anchors, and addresses found bare in the text."""

from collections.abc import Iterable
from typing import Any

from factbox import Article, Context, Parser, hookimpl
from factbox_links.schema import LinkSchema

# The stages are imported where articles are parsed: who only lists the parsers and their schemas starts faster.


def _set_up() -> None:
    """Read the suffix list and compile the scanner before the first article."""
    from factbox_links.parser import set_up

    set_up()


def _parse(article: Article, context: Context) -> Iterable[dict[str, Any]]:
    from factbox_links.parser import parse

    return parse(article, context)


PARSER = Parser(
    name="links",
    summary="Anchors with resolved addresses, and addresses found bare in the text.",
    item_schema=LinkSchema,
    parse=_parse,
    setup=_set_up,
)


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
