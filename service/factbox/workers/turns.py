"""The line of callers before the parse processes: whoever must be served soonest goes first."""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from queue import Empty, SimpleQueue
from typing import Generic, TypeVar

T = TypeVar("T")


class Full(Exception):
    """As many callers as may wait are waiting already."""


class Turns(Generic[T]):
    """Lends things (parse processes) to threads.

    A caller waits at most so long, and stands before all who may wait longer than it still may (earliest deadline
    first): one with patience lets those without go ahead, yet none of them for ever. `places` bounds the callers that
    wait without patience; the patient ones are bounded by whoever sends them.
    """

    def __init__(self, places: int) -> None:
        self._places = places
        self._lock = threading.Lock()
        self._idle: list[T] = []
        self._line: list[tuple[float, int, bool, SimpleQueue[T]]] = []
        self._numbers = itertools.count()
        self.lent = 0
        """Things that somebody has."""

    @property
    def waiting(self) -> int:
        """Callers in the line."""
        return len(self._line)

    @property
    def full(self) -> bool:
        """Whether a caller without patience would be sent away."""
        with self._lock:
            return not self._idle and self._impatient >= self._places

    @property
    def _impatient(self) -> int:
        return sum(not patient for _, _, patient, _ in self._line)

    def add(self, thing: T) -> None:
        """One more thing to lend."""
        with self._lock:
            self.lent += 1
        self.give_back(thing)

    def borrow(self, seconds: float, patience: float = 0.0) -> T:
        """The next idle thing, the one that was used last first. Raises Full, or Empty after `seconds + patience`."""
        mine: SimpleQueue[T] = SimpleQueue()
        with self._lock:
            if self._idle:
                self.lent += 1
                return self._idle.pop()
            if not patience and self._impatient >= self._places:
                raise Full
            place = (time.monotonic() + seconds + patience, next(self._numbers), patience > 0, mine)
            heapq.heappush(self._line, place)
        try:
            return mine.get(timeout=seconds + patience)
        except Empty:
            return self._leave(place)

    def _leave(self, place: tuple[float, int, bool, SimpleQueue[T]]) -> T:
        """Out of the line, unless a thing was handed over in this very moment."""
        with self._lock:
            if place in self._line:
                self._line.remove(place)
                heapq.heapify(self._line)
        return place[-1].get_nowait()

    def give_back(self, thing: T) -> None:
        """Hand a thing to the first in the line; it is idle when there is none."""
        with self._lock:
            if self._line:
                heapq.heappop(self._line)[-1].put(thing)
            else:
                self.lent -= 1
                self._idle.append(thing)
