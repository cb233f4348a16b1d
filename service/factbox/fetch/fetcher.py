"""Fetches pages under common limits. What speaks HTTP is imported with the first page: most services fetch none."""

from __future__ import annotations

from dataclasses import dataclass

from factbox.fetch.cache import Cache
from factbox.fetch.gate import Gate
from factbox.fetch.limits import Budget, FetchSettings
from factbox.fetch.target import read_target


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: its final address, its Content-Type header, and its bytes, unpacked but not decoded."""

    url: str
    content_type: str | None
    body: bytes


class Fetcher:
    """Fetches pages under common limits; one for a service, shared by its threads."""

    def __init__(self, settings: FetchSettings) -> None:
        self._settings = settings
        self._gate = Gate(settings.concurrency, settings.per_host)
        self._cache = Cache(settings.cache) if settings.cache else None

    def fetch(self, url: str) -> Fetched:
        """The page at `url`. Raises one of the FetchErrors, whatever the other site does."""
        target = read_target(url, self._settings)
        if self._cache and (kept := self._cache.get(target.url)):
            return Fetched(*kept)
        from factbox.fetch.trip import Trip

        trip = Trip(self._settings, self._gate, Budget.of(self._settings))
        fetched, fresh = trip.take(target)
        if self._cache and fresh:
            self._cache.put(target.url, (fetched.url, fetched.content_type, fetched.body), fresh)
        return fetched


def fetch(url: str, settings: FetchSettings | None = None) -> Fetched:
    """The page at `url`, fetched alone; services share one Fetcher instead."""
    return Fetcher(settings or FetchSettings()).fetch(url)
