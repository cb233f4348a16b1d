"""What the web needs of whoever parses: the pool in the service, this process in tests of plugin authors."""

from __future__ import annotations

from typing import Protocol

from factbox.workers import Job, Outcome


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
    def run(self, job: Job) -> Outcome: ...
