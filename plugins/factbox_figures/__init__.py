"""The figures of an article: numbers with unit, modifier, change and what they count."""

from collections.abc import Iterable
from typing import Any

from factbox import Article, Context, Parser, hookimpl
from factbox_figures.schema import FigureOptions, FigureSchema

# The stages are imported where articles are parsed: who only lists the parsers and their schemas starts faster.


def _set_up() -> None:
    """Load the tables before the first article."""
    import factbox_figures.parser  # noqa: F401


def _parse(article: Article, context: Context) -> Iterable[dict[str, Any]]:
    from factbox_figures.parser import parse

    return parse(article, context)


PARSER = Parser(
    name="figures",
    summary="Numbers with their unit, modifier, change and what they count.",
    item_schema=FigureSchema,
    options_schema=FigureOptions,
    parse=_parse,
    setup=_set_up,
    requires=("dates",),
    languages=frozenset({"en"}),
    timeout=15.0,  # two million characters on a busy machine
)


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
