"""When to collect garbage: seldom, between articles, best while nobody waits; never again what lives for ever.

Values here are freed when their last user lets go; cycles are few (those of a parsed page, of a plugin's objects). Yet
the collector would walk every table and cache for each of them, in the middle of an article.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

IDLE = 0.02
"""Seconds without a job after which a process counts as idle."""
OFTEN, SELDOM = 16, 256
"""Articles after which an idle process collects, and after which it does so whether idle or not."""
BACKSTOP = 100_000, 20, 100
"""Thresholds while articles are read: for a plugin that makes cycles without end."""


class Sweeper:
    """Takes the collector's work to the pauses between articles. What is alive when it is made is frozen."""

    def __init__(self) -> None:
        gc.collect()
        gc.freeze()
        gc.set_threshold(*BACKSTOP)
        self._articles = 0

    def sweep(self, idle: Callable[[], bool]) -> None:
        """Call it after each article; `idle` is asked only when it matters."""
        self._articles += 1
        if self._articles >= SELDOM or (self._articles >= OFTEN and idle()):
            gc.collect()
            gc.freeze()  # caches: they fill up to their bounds, and what they drop is freed all the same
            self._articles = 0
