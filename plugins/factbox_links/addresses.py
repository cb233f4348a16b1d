"""Addresses as a browser resolves them: the WHATWG URL standard (https://url.spec.whatwg.org/), by ada."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from ada_url import URL

NEVER_LINKS = ("javascript:", "data:", "vbscript:")
"""Schemes that run or hold content instead of naming a place."""


class Address(NamedTuple):
    """A resolved address: the whole `url`, and what it was read as."""

    url: str
    parsed: URL

    @property
    def host(self) -> str:
        """The host; "" where the scheme has none. Each part that is asked of a parsed address costs time."""
        return str(self.parsed.hostname)


def resolve(href: str, base: str | None) -> Address | None:
    """What a browser would open for `href` on a page at `base`, or None when it opens nothing or it is no place."""
    try:
        parsed = URL(href, base) if base else URL(href)
    except (ValueError, UnicodeError):
        return None
    url = str(parsed.href)
    return None if url.startswith(NEVER_LINKS) else Address(url, parsed)


def is_relative(href: str) -> bool:
    """Whether `href` names a place only on a page whose own address is known."""
    return resolve(href, None) is None and resolve(href, _SOMEWHERE) is not None


_SOMEWHERE = "https://somewhere.example/"


@lru_cache(maxsize=256)
def base_of(page: str | None) -> str | None:
    """`page` when links can be resolved against it, else None."""
    return page if page and resolve(page, None) else None
