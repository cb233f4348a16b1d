"""factbox turns a news article into its facts: links, figures, quotes and dates, each with its place in the text.

What plugin authors and notebooks import is here; see docs/plugins.md.
"""

from typing import TYPE_CHECKING, Any

from factbox.article import Anchor, Article
from factbox.box import Factbox
from factbox.hookspecs import hookimpl
from factbox.inprocess import parse, verify
from factbox.parsers import ANY_LANGUAGE, Context, NoOptions, Parser
from factbox.places import Span
from factbox.spans import PlaceSchema, SpanSchema
from factbox.version import __version__

if TYPE_CHECKING:
    from factbox.client import Client

__all__ = [
    "ANY_LANGUAGE",
    "Anchor",
    "Article",
    "Client",
    "Context",
    "Factbox",
    "NoOptions",
    "Parser",
    "PlaceSchema",
    "Span",
    "SpanSchema",
    "__version__",
    "hookimpl",
    "parse",
    "verify",
]


def __getattr__(name: str) -> Any:
    """`Client` is imported when it is asked for: most who import factbox call no service."""
    if name == "Client":
        from factbox.client import Client

        return Client
    raise AttributeError(f"module 'factbox' has no attribute {name!r}")
