"""A runner without parse processes, for tests: it does what a parse process does in this one, without deadline."""

from __future__ import annotations

import orjson

from factbox.engine import set_up
from factbox.registry import Registry
from factbox.workers import Job, Outcome, Overtaxed, Unreadable
from factbox.workers.child import frames
from factbox.workers.protocol import OVERTAXED, REFUSED, read_frame


class InProcess:
    """Stands in for the pool."""

    state, busy, waiting, restarts, full = "ok", 0, 0, 0, False

    def __init__(self, registry: Registry) -> None:
        self._registry, self._broken = registry, set_up(registry)

    @property
    def failed_setups(self) -> dict[str, str]:
        """Why the setup of a parser failed, by its name."""
        return self._registry.set_up()

    @property
    def switched_off(self) -> dict[str, float]:
        """None ever is: a parser that crashes takes this process with it."""
        return {}

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        """Parse one article here. Raises Unreadable as the pool does."""
        outcome, body = Outcome(), job.page.body if job.page else None
        for data in frames(self._registry, self._broken, orjson.loads(job.encode()), body):
            tag, name, content = read_frame(data)
            if tag == REFUSED:
                raise Unreadable(content.decode())
            if tag == OVERTAXED:
                raise Overtaxed(content.decode())
            outcome.note(tag, name, content)
        return outcome
