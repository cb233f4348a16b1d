"""Guarded download of a page that a caller names: nothing but public web servers, in bounded time and space.

    fetcher = Fetcher(FetchSettings())
    page = fetcher.fetch("https://example.org/story")     # Fetched, or one of the errors below

The stages of one fetch: target (is this an address we may visit?) -> gate (is there room?) -> visit (connect to a
checked address, read with one budget) -> answer (status, type, size, compression); redirects begin again.
"""

from factbox.fetch.errors import Busy, FetchError, Refused, TooLarge, TooSlow, Unreachable, WrongType
from factbox.fetch.fetcher import Fetched, Fetcher, fetch
from factbox.fetch.limits import FetchSettings

__all__ = [
    "Busy",
    "FetchError",
    "FetchSettings",
    "Fetched",
    "Fetcher",
    "Refused",
    "TooLarge",
    "TooSlow",
    "Unreachable",
    "WrongType",
    "fetch",
]
