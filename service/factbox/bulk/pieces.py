"""Units of input cut into parts, and these into pieces: a handful of articles, which is what a process is given."""

from __future__ import annotations

import time
import zlib
from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass, field

from factbox.bulk import sources
from factbox.bulk.values import Entry, Reading, Task, Unit

ARTICLES, BYTES = 16, 1 << 20
"""A piece has so many articles, or so many bytes of them."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Which part of which unit."""

    unit: int
    part: int

    def __str__(self) -> str:
        return f"part-{self.unit:05d}-{self.part:05d}"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some articles of a part. `ends` the part, `last` the unit; `read` is how far into the unit they end, in bytes.

    `spent` are the microseconds that reading them took.
    """

    place: Place
    entries: tuple[Entry, ...]
    ends: bool
    last: bool
    read: int
    spent: int
    skipped: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Budget:
    """Articles that may still be taken; None: all."""

    left: int | None = None

    @property
    def spent(self) -> bool:
        return self.left == 0

    def take(self) -> None:
        if self.left is not None:
            self.left -= 1


def pieces(number: int, unit: Unit, task: Task, done: Container[Place], budget: Budget) -> Iterator[Piece]:
    """The pieces of those parts of a unit that are not `done`, as far as `budget` goes.

    Every part but the last has `task.articles` articles, so that what is done can be read past.
    """
    reading, clock = Reading(), _Clock()
    found = _Ahead(_sampled(sources.entries(unit, reading), task), budget)
    part = 0
    while part == 0 or found.more:
        place = Place(number, part)
        if place in done:
            found.take(task.articles)
            reading.skipped.clear()
        else:
            yield from _of_part(place, found, task.articles, reading, clock)
        part += 1


def _of_part(place: Place, found: _Ahead, articles: int, reading: Reading, clock: _Clock) -> Iterator[Piece]:
    left = articles
    while True:
        entries = tuple(found.take(min(left, ARTICLES), BYTES))
        left -= len(entries)
        last = not found.more
        skipped = Counter(reading.skipped)
        reading.skipped.clear()
        clock.stop()
        yield Piece(place, entries, last or not left, last, reading.place, clock.spent(), skipped)
        clock.start()
        if last or not left:
            return


def _sampled(entries: Iterator[Entry], task: Task) -> Iterator[Entry]:
    if task.sample >= 1.0:
        return entries
    return (entry for entry in entries if zlib.crc32(entry.name.encode()) < task.sample * 2**32)


class _Ahead:
    """An iterator that knows whether more is to come."""

    def __init__(self, entries: Iterator[Entry], budget: Budget) -> None:
        self._entries, self._budget = entries, budget
        self._next = next(entries, None)

    @property
    def more(self) -> bool:
        return self._next is not None and not self._budget.spent

    def take(self, count: int, size: int = 1 << 62) -> list[Entry]:
        """The next `count`, or fewer that have `size` bytes together."""
        taken: list[Entry] = []
        while self.more and len(taken) < count and size > 0:
            assert self._next is not None
            taken.append(self._next)
            size -= _weight(self._next)
            self._budget.take()
            self._next = next(self._entries, None)
        return taken


def _weight(entry: Entry) -> int:
    """About the bytes of its article."""
    given = (entry.line, entry.body, entry.fields.get("html"), entry.fields.get("text"))
    return sum(len(one) for one in given if isinstance(one, (bytes, str)))


class _Clock:
    """Seconds of reading, without those in which somebody else was at work."""

    def __init__(self) -> None:
        self._sum, self._since = 0.0, time.perf_counter()

    def start(self) -> None:
        self._since = time.perf_counter()

    def stop(self) -> None:
        self._sum += time.perf_counter() - self._since

    def spent(self) -> int:
        """Microseconds since it was asked last."""
        spent, self._sum = self._sum, 0.0
        return round(spent * 1e6)
