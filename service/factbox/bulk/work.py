"""Units worked off: read, parsed by a crew, written part by part. The same on one machine and on each of a cluster."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from typing import IO

from factbox.bulk import sinks
from factbox.bulk.answering import Tally, microseconds
from factbox.bulk.crew import Crew
from factbox.bulk.folder import Folder, Report
from factbox.bulk.pieces import Budget, Piece, Place, pieces
from factbox.bulk.values import Task, Unit
from factbox.registry import Registry
from factbox.workers import in_order

AHEAD = 3
"""Pieces begun, for each lane, before the first is written."""
Notify = Callable[[Piece, Tally], None]


def work_off(
    units: Iterable[tuple[int, Unit]], task: Task, registry: Registry, crew: Crew, folder: Folder, notify: Notify
) -> None:
    """Write the parts of `units` that the folder does not have; `notify` hears of each piece once it is written."""
    done = folder.done()
    lanes = len(crew.lanes)

    def work(piece: Piece) -> tuple[Piece, Tally]:
        return piece, crew.work(piece.entries) if piece.entries else Tally()

    made = in_order(work, _pieces(units, task, done), threads=lanes, ahead=AHEAD * lanes)
    with ExitStack() as open_part:
        writer: _Writer | None = None
        for piece, tally in made:
            if writer is None:
                file = open_part.enter_context(folder.part(piece.place, sinks.suffix(task)))
                writer = _Writer(file, registry, task)
            writer.add(piece, tally)
            if piece.ends:
                report = writer.finish(piece.last)
                open_part.close()
                folder.report(piece.place, report)
                writer = None
            notify(piece, tally)


def _pieces(units: Iterable[tuple[int, Unit]], task: Task, done: set[Place]) -> Iterator[Piece]:
    budget = Budget(task.limit or None)
    for number, unit in units:
        if not budget.spent:
            yield from pieces(number, unit, task, done, budget)


class _Writer:
    """One part on its way."""

    def __init__(self, file: IO[bytes], registry: Registry, task: Task) -> None:
        self._part = sinks.opened(file, registry, task)
        self._sum = Tally()
        self._skipped: dict[str, int] = {}

    def add(self, piece: Piece, tally: Tally) -> None:
        began = time.perf_counter()
        for payload in tally.payloads:
            self._part.add(payload)
        tally.payloads = []
        tally.spent["write"] += microseconds(began)
        tally.spent["read"] += piece.spent
        self._sum.add(tally)
        for reason, count in piece.skipped.items():
            self._skipped[reason] = self._skipped.get(reason, 0) + count

    def finish(self, last: bool) -> Report:
        began = time.perf_counter()
        self._part.finish()
        whole = self._sum
        whole.spent["write"] += microseconds(began)
        return Report(whole.articles, last, whole.problems, dict(whole.troubles), self._skipped, dict(whole.spent))
