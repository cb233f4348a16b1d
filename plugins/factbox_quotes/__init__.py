"""The quotes of an article: who said what, word for word or in other words."""

from collections.abc import Iterable
from typing import Any

from factbox import Article, Context, Parser, hookimpl
from factbox_quotes.schema import QuoteSchema

# The stages are imported where articles are parsed: who only lists the parsers and their schemas starts faster.


def _set_up() -> None:
    """Load the tables before the first article."""
    import factbox_quotes.parser  # noqa: F401


def _parse(article: Article, context: Context) -> Iterable[dict[str, Any]]:
    from factbox_quotes.parser import parse

    return parse(article, context)


PARSER = Parser(
    name="quotes",
    summary="Who said what: direct, mixed and indirect quotes with speaker and cue.",
    item_schema=QuoteSchema,
    parse=_parse,
    setup=_set_up,
    languages=frozenset({"en"}),
    timeout=15.0,  # two million characters on a busy machine
)


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
