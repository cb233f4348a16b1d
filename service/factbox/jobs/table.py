"""A bounded table of jobs in memory: what is in it ends with the process."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from queue import SimpleQueue
from uuid import uuid4

from factbox.jobs.job import Full


@dataclass(slots=True)
class Entry:
    """One job. `size` is the bytes it holds; `result` JSON once it ended; `then` is called after that."""

    work: Callable[[], tuple[bool, bytes]] | None
    size: int
    id: str = field(default_factory=lambda: uuid4().hex)
    href: str = ""
    callback: str | None = None
    then: Callable[[], None] = lambda: None
    status: str = "queued"
    result: bytes = b"null"
    ended_at: float | None = None

    def end(self, status: str, result: bytes) -> None:
        self.work, self.result, self.size = None, result, len(result)
        self.ended_at, self.status = time.monotonic(), status


class Table:
    """At most `most` jobs of together `room` bytes, done in order by `threads` threads.

    A job that ended is kept for `keep` seconds, less when its room is needed: the oldest goes first.
    """

    def __init__(self, *, threads: int, most: int, room: int, keep: float) -> None:
        self._threads, self._most, self._room, self._keep = threads, most, room, keep
        self._table: dict[str, Entry] = {}
        self._queue: SimpleQueue[Entry] = SimpleQueue()
        self._lock = threading.Lock()
        self._started = False

    @property
    def unfinished(self) -> int:
        """Jobs that wait or run."""
        return sum(job.ended_at is None for job in list(self._table.values()))

    def add(self, job: Entry) -> Entry:
        """Take a job. Raises Full."""
        with self._lock:
            self._make_room(1, job.size)
            if len(self._table) >= self._most or self._held + job.size > self._room:
                raise Full
            self._table[job.id] = job
            self._start()
        self._queue.put(job)
        return job

    def get(self, key: str) -> Entry | None:
        """The job of this id; None when there is none, or none any more."""
        with self._lock:
            self._make_room(0, 0)
            return self._table.get(key)

    def cancel(self, key: str) -> Entry | None:
        """Cancel a job that has not ended; forget one that has. The job as it stands now."""
        with self._lock:
            job = self._table.get(key)
            if job is not None and job.ended_at is not None:
                del self._table[key]
            elif job is not None:
                job.end("cancelled", b"null")
            return job

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

    def _do(self, job: Entry) -> None:
        with self._lock:
            if job.work is None:  # cancelled
                return
            job.status, work = "running", job.work
        well, result = work()
        with self._lock:
            if job.ended_at is not None:  # cancelled meanwhile
                return
            self._make_room(0, len(result))
            job.end("done" if well else "failed", result)
        job.then()
