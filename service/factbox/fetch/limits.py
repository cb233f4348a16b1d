"""The settings of fetching, and the budget of one fetch: a deadline and a number of bytes."""

from __future__ import annotations

import time
from dataclasses import dataclass

from factbox.fetch.errors import TooLarge, TooSlow
from factbox.version import __version__

PAGES = frozenset({"text/html", "application/xhtml+xml", "text/plain"})
"""Media types of pages."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """How pages are fetched; times in seconds, sizes in bytes.

    allow_private: also visit loopback and private addresses, on any port (for development; never link-local ones).
    ports: which ports may be visited. contact: address put into the User-Agent, for those whose site is visited.
    robots: ask robots.txt first. proxy: egress proxy, which then resolves and checks names itself.
    timeout: for one fetch, redirects and waiting for a place included. max_bytes: of the page, packed or not.
    cache: path of an SQLite file of answers that may be kept; empty: none. types: media types that are read.
    """

    allow_private: bool = False
    ports: tuple[int, ...] = (80, 443)
    user_agent: str = f"factbox/{__version__}"
    contact: str = ""
    robots: bool = False
    proxy: str = ""
    timeout: float = 10.0
    connect_timeout: float = 4.0
    max_bytes: int = 5 << 20
    max_redirects: int = 5
    concurrency: int = 16
    per_host: int = 2
    cache: str = ""
    types: frozenset[str] = PAGES

    @property
    def agent(self) -> str:
        """The User-Agent header."""
        return f"{self.user_agent} (+{self.contact})" if self.contact else self.user_agent


@dataclass(slots=True)
class Budget:
    """What one fetch may still take. A timeout for each read would stop no server that drips."""

    deadline: float
    bytes_left: int
    connect_timeout: float = 4.0

    @classmethod
    def of(cls, settings: FetchSettings) -> Budget:
        """A fresh budget; headers and what is wasted on redirects come on top of the page."""
        return cls(time.monotonic() + settings.timeout, settings.max_bytes + (1 << 18), settings.connect_timeout)

    def seconds(self) -> float:
        """Seconds left; raises TooSlow when there are none."""
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise TooSlow("The other site did not answer in time.")
        return left

    def spend(self, count: int) -> None:
        """Note that `count` bytes came in; raises TooLarge when they are too many."""
        self.bytes_left -= count
        if self.bytes_left < 0:
            raise TooLarge("The page is larger than this service reads.")
