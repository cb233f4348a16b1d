"""Lists of addresses: pages fetched under guard, robots.txt minded, with a pause between two visits to a host."""

from __future__ import annotations

import threading
import time
from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit

from factbox.bulk import storage
from factbox.bulk.values import Entry, Reading, Unit
from factbox.fetch import Busy, Fetcher, FetchError
from factbox.installation import current
from factbox.workers import in_order

ADDRESSES = 1000
"""Addresses that one reader takes."""
WEIGHT = 30_000
THREADS = 16
PAUSE = 1.0
"""Seconds between two visits to one host."""
TRIES = 5


def units(path: str) -> Iterator[Unit]:
    """An address a line; blank lines and those that begin with # are none."""
    lines = (line.strip() for line in storage.read(path).decode("utf-8-sig", "replace").splitlines())
    return units_of([line for line in lines if line and not line.startswith("#")])


def units_of(addresses: Sequence[str]) -> Iterator[Unit]:
    """Hosts take turns, so that the pause at one is time for the others."""
    turns = _in_turns(list(dict.fromkeys(addresses)))
    for first in range(0, len(turns), ADDRESSES):
        chosen = tuple(turns[first : first + ADDRESSES])
        yield Unit("urls", items=chosen, size=WEIGHT * len(chosen))


def _in_turns(addresses: Sequence[str]) -> list[str]:
    by_host: dict[str, deque[str]] = defaultdict(deque)
    for address in addresses:
        by_host[_host(address)].append(address)
    waiting = deque(by_host.values())
    turns = []
    while waiting:
        host = waiting.popleft()
        turns.append(host.popleft())
        if host:
            waiting.append(host)
    return turns


def _host(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def entries(unit: Unit, reading: Reading) -> Iterator[Entry]:
    visitor = _Visitor(Fetcher(replace(current().settings.fetching, robots=True)))
    for entry in in_order(visitor.visit, unit.items, threads=THREADS, ahead=2 * THREADS):
        reading.done += WEIGHT
        yield entry


class _Visitor:
    """Fetches, so that each host is visited by one thread at a time, with a pause after it."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher
        self._lock = threading.Lock()
        self._at: dict[str, threading.Lock] = defaultdict(threading.Lock)

    def visit(self, address: str) -> Entry:
        with self._lock:
            host = self._at[_host(address)]
        with host:
            try:
                return self._fetch(address)
            finally:
                time.sleep(PAUSE)

    def _fetch(self, address: str) -> Entry:
        for left in reversed(range(TRIES)):
            try:
                page = self._fetcher.fetch(address)
                return Entry(address, fields={"url": page.url}, body=page.body, content_type=page.content_type)
            except Busy as error:
                if not left:
                    return Entry(address, problem=str(error))
                time.sleep(PAUSE)
            except FetchError as error:
                return Entry(address, problem=str(error))
        raise AssertionError
