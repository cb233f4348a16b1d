"""From what a caller sends (text, an HTML fragment, a page) to the Article that parsers read."""

from factbox.prepare.source import NoArticle, Source, prepare, warm_up

__all__ = ["NoArticle", "Source", "prepare", "warm_up"]
