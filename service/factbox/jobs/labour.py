"""What a worker does with jobs from Redis. It may be killed at any moment: whatever it had is done again by another."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import dramatiq
import orjson
import structlog

from factbox.jobs.broker import PERFORM, QUEUE, TELL, Brokered
from factbox.jobs.callbacks import PAUSES, signed
from factbox.jobs.job import Away, Deliver, Work

T = TypeVar("T")
PAUSE = 0.5
LOOK = 5.0
"""Seconds between two looks for jobs that nobody has."""
_log = structlog.get_logger()


class Labour:
    """The actors of Dramatiq, and the look after what was left. `start`, then `stop`."""

    def __init__(self, queue: Brokered, work: Work, deliver: Deliver, secret: str, threads: int) -> None:
        self._queue, self._work, self._deliver, self._secret = queue, work, deliver, secret
        self._stopping = threading.Event()
        for name, function in ((PERFORM, self.perform), (TELL, self.tell)):
            dramatiq.actor(function, broker=queue.broker, actor_name=name, queue_name=QUEUE)  # type: ignore[call-overload]
        self._worker: Any = dramatiq.Worker(queue.broker, worker_threads=threads, worker_timeout=500)

    def start(self) -> None:
        """Begin to take jobs."""
        self._worker.start()
        threading.Thread(target=self._look_after, name="look-after", daemon=True).start()

    def stop(self, seconds: float) -> None:
        """End what was begun, give the rest back."""
        self._stopping.set()
        self._worker.stop(timeout=int(seconds * 1000))

    def perform(self, job_id: str) -> None:
        """Do a job, unless it has ended; then have its caller told. Never raises: what is lost here stays lost."""
        order = self._patiently(lambda: self._queue.records.begin(job_id))
        if order is not None:
            well, result = self._work(order)
            self._patiently(lambda: self._queue.records.end(job_id, "done" if well else "failed", result))
        url, stands = self._patiently(lambda: self._queue.records.callback(job_id))
        if url and stands == "waiting":
            self._patiently(lambda: self._queue.send(TELL, job_id, 0))

    def tell(self, job_id: str, tries: int) -> None:
        """POST how a job ended to the address it came with; again later while the other side fails."""
        job = self._patiently(lambda: self._queue.get(job_id))
        url, stands = self._patiently(lambda: self._queue.records.callback(job_id))
        if job is None or job.status not in ("done", "failed") or stands != "waiting":
            return
        body = orjson.dumps(job.document())
        outcome = self._deliver(url, signed(self._secret, job_id, body), body)
        if outcome == "again" and tries < len(PAUSES):
            self._patiently(lambda: self._queue.send(TELL, job_id, tries + 1, after=PAUSES[tries]))
            return
        stands = "delivered" if outcome == "delivered" else "given-up"
        self._patiently(lambda: self._queue.records.note_callback(job_id, stands))

    def _patiently(self, call: Callable[[], T]) -> T:
        """Until Redis is there. A message that is not acknowledged is read again, should this process end first."""
        while True:
            try:
                return call()
            except Away as away:
                _log.warning("jobs-away", reason=str(away))
                time.sleep(PAUSE)

    def _look_after(self) -> None:
        """Send jobs again that nobody has: their message fell between records and queue."""
        while not self._stopping.wait(LOOK):
            try:
                if not self._queue.backlog:
                    for job_id in self._queue.records.overdue():
                        _log.warning("job-sent-again", job=job_id)
                        self._queue.send(PERFORM, job_id)
            except Away:
                continue
