"""Parsers that are switched off for a while: one that crashes its process again and again would cost others theirs."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from factbox.workers.protocol import Job, Outcome

CRASHES, WITHIN, OFF = 5, 60.0, 60.0
"""So many crashes within so many seconds switch a parser off for so many."""
CODE = "switched-off"
SAYS = f"It crashed {CRASHES} times within {WITHIN:g} s and is switched off for {OFF:g} s."


class Circuits:
    """One circuit a parser; safe for threads."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._crashes: dict[str, deque[float]] = {}
        self._until: dict[str, float] = {}
        self._lock = threading.Lock()

    @property
    def off(self) -> Mapping[str, float]:
        """The parsers that are switched off, each with the seconds that are left."""
        now = self._clock()
        with self._lock:
            for name in [name for name, until in self._until.items() if until <= now]:
                del self._until[name]
                _log().info("parser-back", plugin=name)
            return {name: until - now for name, until in self._until.items()}

    def note_crash(self, plugin: str) -> None:
        """Count a crash that took the process with it."""
        now = self._clock()
        with self._lock:
            crashes = self._crashes.setdefault(plugin, deque(maxlen=CRASHES))
            crashes.append(now)
            if len(crashes) == CRASHES and now - crashes[0] <= WITHIN:
                crashes.clear()
                self._until[plugin] = now + OFF
                _log().error("parser-switched-off", plugin=plugin, crashes=CRASHES, seconds=OFF)

    def spare(self, job: Job, outcome: Outcome) -> Job:
        """`job` without the parsers that are switched off; `outcome` names those of them that were asked."""
        off = self.off
        for name in off.keys() & set(job.plugins):
            outcome.add_error({"plugin": name, "code": CODE, "detail": SAYS})
        if not off:
            return job
        left = tuple(name for name in job.plugins if name not in off)
        failed = dict(job.failed) | dict.fromkeys(off, (CODE, SAYS))
        return Job(job.request, left, failed, job.page, job.quotations)


def _log() -> Any:
    """Imported when there is something to say: parse processes import this package too, and never log."""
    import structlog

    return structlog.get_logger()
