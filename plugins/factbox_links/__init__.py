"""The links of an article: anchors, and addresses found bare in the text."""

from collections.abc import Iterable

from factbox import Parser, hookimpl
from factbox_links.parser import PARSER


@hookimpl
def factbox_parsers() -> Iterable[Parser]:
    return [PARSER]
