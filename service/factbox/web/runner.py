"""What the web needs of those behind it: who parses (the pool, or this process in tests) and who fetches."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from factbox.fetch import Fetched
from factbox.workers import Job, Outcome


class Fetches(Protocol):
    """Gets pages; `fetch.Fetcher` is one. Raises FetchErrors."""

    def fetch(self, url: str) -> Fetched: ...


class Runner(Protocol):
    """Parses jobs; `workers.Pool` is one."""

    @property
    def state(self) -> str: ...
    @property
    def busy(self) -> int: ...
    @property
    def waiting(self) -> int: ...
    @property
    def full(self) -> bool: ...
    @property
    def restarts(self) -> int: ...
    @property
    def failed_setups(self) -> dict[str, str]: ...
    @property
    def switched_off(self) -> Mapping[str, float]: ...
    def run(self, job: Job, patience: float = 0.0) -> Outcome: ...
