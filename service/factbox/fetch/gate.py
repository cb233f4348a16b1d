"""Room for fetches: so many at once, so few at one host, that no crowd of slow sites fills the service."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from factbox.fetch.errors import Busy
from factbox.fetch.limits import Budget


class Gate:
    """Lets `total` fetches in, `per_host` of them at one host; as many others may wait for half their time."""

    def __init__(self, total: int, per_host: int) -> None:
        self._total, self._per_host = total, per_host
        self._at: Counter[str] = Counter()
        self._inside = self._waiting = 0
        self._changed = threading.Condition()

    @contextmanager
    def enter(self, host: str, budget: Budget) -> Iterator[None]:
        """A place at `host` while the block runs; Busy when none gets free within half the time that is left."""
        with self._changed:
            self._wait(host, budget)
            self._inside += 1
            self._at[host] += 1
        try:
            yield
        finally:
            with self._changed:
                self._inside -= 1
                self._at[host] -= 1
                self._at += Counter()  # forget hosts that nobody is at
                self._changed.notify_all()

    def _wait(self, host: str, budget: Budget) -> None:
        """Wait for a place; a crowd is not let in to wait."""
        self._waiting += 1
        try:
            crowd = self._waiting > self._total
            if crowd or not self._changed.wait_for(lambda: self._has_room(host), budget.seconds() / 2):
                raise Busy("Too many pages are being fetched; try again soon.")
        finally:
            self._waiting -= 1

    def _has_room(self, host: str) -> bool:
        return self._inside < self._total and self._at[host] < self._per_host
