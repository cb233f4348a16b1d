"""The temporal expressions of an article, as TIMEX3."""

from collections.abc import Iterable

from factbox import Parser, hookimpl
from factbox_dates.parser import PARSER


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
