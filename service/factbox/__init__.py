"""factbox turns a news article into its facts: links, figures, quotes and dates, each with its place in the text.

What plugin authors and notebooks import is here; see docs/plugins.md.
"""

from factbox.article import Anchor, Article
from factbox.box import Factbox
from factbox.hookspecs import hookimpl
from factbox.inprocess import parse, verify
from factbox.parsers import ANY_LANGUAGE, Context, NoOptions, Parser
from factbox.places import Span
from factbox.spans import PlaceSchema, SpanSchema
from factbox.version import __version__

__all__ = [
    "ANY_LANGUAGE",
    "Anchor",
    "Article",
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
