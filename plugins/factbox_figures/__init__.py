"""The figures of an article: numbers with unit, modifier, change and what they count."""

from collections.abc import Iterable

from factbox import Parser, hookimpl
from factbox_figures.parser import PARSER


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
