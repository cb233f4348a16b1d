"""The temporal expressions of an article, as TIMEX3."""

from collections.abc import Iterable
from typing import Any

from factbox import Article, Context, Parser, hookimpl
from factbox_dates.options import DatesOptions
from factbox_dates.schema import DateSchema

# The stages are imported where articles are parsed: who only lists the parsers and their schemas starts faster.


def _set_up() -> None:
    """Load the tables and compile the vetoes before the first article."""
    import factbox_dates.parser  # noqa: F401
    from factbox_dates.neighbours.vetoes import compile_rows

    compile_rows()


def _parse(article: Article, context: Context) -> Iterable[dict[str, Any]]:
    from factbox_dates.parser import parse

    return parse(article, context)


PARSER = Parser(
    name="dates",
    summary="Temporal expressions as TIMEX3 values with the interval they cover.",
    item_schema=DateSchema,
    parse=_parse,
    setup=_set_up,
    options_schema=DatesOptions,
    languages=frozenset({"en"}),
    timeout=15.0,  # two million characters on a busy machine
)


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
