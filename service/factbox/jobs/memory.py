"""Jobs in the memory of this process: nothing to run beside it, and nothing left when it ends."""

from __future__ import annotations

import threading
import time

import orjson

from factbox.jobs.callbacks import PAUSES, signed
from factbox.jobs.job import Deliver, Job, Order, Taken, Work
from factbox.jobs.table import Entry, Table


class Memory:
    """The queue of one process. Finished jobs with a callback are told by a thread each."""

    def __init__(self, table: Table, work: Work, deliver: Deliver, secret: str) -> None:
        self._table, self._work, self._deliver, self._secret = table, work, deliver, secret
        self._keys: dict[str, tuple[str, str]] = {}
        self._lock = threading.Lock()

    @property
    def unfinished(self) -> int:
        """Jobs that wait or run."""
        return self._table.unfinished

    def add(self, order: Order) -> Job:
        """As `Queue.add`."""
        with self._lock:
            self._keys = {key: known for key, known in self._keys.items() if self._table.get(known[0])}
            job_id, digest = self._keys.get(order.key, ("", ""))
            if known := self._table.get(job_id):
                if digest != order.digest:
                    raise Taken
                return _job(known)
            entry = Entry(lambda: self._work(order), len(order.body), id=order.id, href=order.href)
            if order.callback_url:
                entry.callback = "waiting"
                entry.then = lambda: self._call_back(entry, order.callback_url)
            self._table.add(entry)
            if order.key:
                self._keys[order.key] = (order.id, order.digest)
            return _job(entry)

    def get(self, job_id: str) -> Job | None:
        """As `Queue.get`."""
        found = self._table.get(job_id)
        return _job(found) if found else None

    def cancel(self, job_id: str) -> Job | None:
        """As `Queue.cancel`; what is being parsed goes on, and its result is dropped."""
        found = self._table.cancel(job_id)
        return _job(found) if found else None

    def _call_back(self, entry: Entry, url: str) -> None:
        threading.Thread(target=self._tell, args=(entry, url), name="callback", daemon=True).start()

    def _tell(self, entry: Entry, url: str) -> None:
        body = orjson.dumps(_job(entry).document())
        for pause in (*PAUSES, None):
            outcome = self._deliver(url, signed(self._secret, entry.id, body), body)
            if outcome != "again" or pause is None:
                break
            time.sleep(pause)
        entry.callback = "delivered" if outcome == "delivered" else "given-up"


def _job(entry: Entry) -> Job:
    return Job(entry.id, entry.status, entry.href, entry.result, entry.callback)
