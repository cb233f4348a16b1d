"""What the web needs of those behind it: who parses (the pool, or this process in tests) and who fetches."""

from __future__ import annotations

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
    def restarts(self) -> int: ...
    @property
    def failed_setups(self) -> dict[str, str]: ...
    def run(self, job: Job, patience: float = 0.0) -> Outcome: ...
