"""Jobs: work that is done behind the caller's back and asked for later.

A bounded table in memory: what is in it ends with the process.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from uuid import uuid4

Work = Callable[[], tuple[bool, bytes]]
"""What a job does: whether it went well, and its result as JSON. It raises nothing."""


class Full(Exception):
    """No room for another job: none of those in the table has ended."""


@dataclass(slots=True)
class Job:
    """One job. `status` is queued, running, done or failed; `size` the bytes it holds; `result` JSON once it ended."""

    work: Work | None
    size: int
    id: str = field(default_factory=lambda: uuid4().hex)
    status: str = "queued"
    result: bytes = b"null"
    ended_at: float | None = None


class Jobs:
    """At most `most` jobs of together `room` bytes, done in order by `threads` threads.

    A job that ended is kept for `keep` seconds, less when its room is needed: the oldest goes first.
    """

    def __init__(self, *, threads: int, most: int, room: int, keep: float) -> None:
        self._threads, self._most, self._room, self._keep = threads, most, room, keep
        self._table: dict[str, Job] = {}
        self._queue: SimpleQueue[Job] = SimpleQueue()
        self._lock = threading.Lock()
        self._started = False

    @property
    def unfinished(self) -> int:
        """Jobs that wait or run."""
        return sum(job.ended_at is None for job in list(self._table.values()))

    def add(self, work: Work, size: int) -> Job:
        """Take a job that holds `size` bytes. Raises Full."""
        job = Job(work, size)
        with self._lock:
            self._make_room(1, size)
            if len(self._table) >= self._most or self._held + size > self._room:
                raise Full
            self._table[job.id] = job
            self._start()
        self._queue.put(job)
        return job

    def get(self, key: str) -> Job | None:
        """The job of this id; None when there is none, or none any more."""
        with self._lock:
            self._make_room(0, 0)
            return self._table.get(key)

    @property
    def _held(self) -> int:
        return sum(job.size for job in self._table.values())

    def _make_room(self, jobs: int, size: int) -> None:
        """Forget jobs that ended: those kept long enough, then the oldest while room is short."""
        ended = sorted(
            (job for job in self._table.values() if job.ended_at is not None), key=lambda job: job.ended_at or 0
        )
        for job in ended:
            short = len(self._table) + jobs > self._most or self._held + size > self._room
            if short or time.monotonic() - (job.ended_at or 0) > self._keep:
                del self._table[job.id]

    def _start(self) -> None:
        if not self._started:
            self._started = True
            for number in range(self._threads):
                threading.Thread(target=self._serve, name=f"jobs-{number}", daemon=True).start()

    def _serve(self) -> None:
        while True:
            self._do(self._queue.get())

    def _do(self, job: Job) -> None:
        job.status = "running"
        well, result = job.work() if job.work else (False, b"null")
        with self._lock:
            self._make_room(0, len(result))
            job.work, job.result, job.size = None, result, len(result)
            job.ended_at, job.status = time.monotonic(), "done" if well else "failed"
