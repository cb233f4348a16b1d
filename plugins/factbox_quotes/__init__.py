"""The quotes of an article: who said what, word for word or in other words."""

from collections.abc import Iterable

from factbox import Parser, hookimpl
from factbox_quotes.parser import PARSER


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
