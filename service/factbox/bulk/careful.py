"""One article at a time in a parse process of the service, where each parser has its time limit: for the slow ones."""

from __future__ import annotations

import threading
import time
from functools import partial
from typing import Any

import orjson

from factbox.answer import meta
from factbox.bulk.answering import Tally, microseconds
from factbox.bulk.children import allow_children
from factbox.bulk.request import Unfit, read_request, to_job
from factbox.bulk.values import Entry, Task
from factbox.installation import load_registry
from factbox.registry import Registry
from factbox.settings import Settings
from factbox.workers import Busy, Overtaxed, Pool, Unreadable


class Careful:
    """The process is started when the first article needs it."""

    def __init__(self, settings: Settings, registry: Registry, task: Task) -> None:
        self._settings, self._registry, self._task = settings, registry, task
        self._starting = threading.Lock()
        self._pool: Pool | None = None

    def answers(self, entry: Entry, tally: Tally) -> dict[str, Any] | None:
        """The answer to one entry; None where there is none, which the tally then tells. What fails is in `errors`."""
        began = time.perf_counter()
        own: str | None = None
        try:
            request = read_request(entry, self._task)
            own = request["id"]
            names = self._task.plugins or self._registry.names
            outcome = self._started().run(to_job(request, entry, self._task, names), 3600.0)
        except Unfit as reason:
            tally.refuse(entry, reason.own, str(reason))
            return None
        except Unreadable as reason:
            tally.refuse(entry, own, str(reason))
            return None
        except Overtaxed as reason:
            tally.refuse(entry, own, f"{reason}: raise FACTBOX_MEMORY_MB", "overtaxed")
            return None
        except Busy:
            tally.refuse(entry, own, "no parse process can be started", "busy")
            return None
        spent = microseconds(began)
        tally.articles += 1
        tally.spent["again"] += spent
        tally.note(outcome.errors)
        return {
            "id": request["id"],
            "article": orjson.loads(outcome.article or b"null"),
            "results": {name: orjson.loads(outcome.results.get(name, b"[]")) for name in names},
            "errors": outcome.errors,
            "meta": meta(self._registry, names, spent / 1e3),
        }

    def _started(self) -> Pool:
        with self._starting:
            if self._pool is None:
                settings = self._settings
                allow_children()
                self._pool = Pool(
                    partial(load_registry, settings),
                    workers=1,
                    queue=0,
                    memory_mb=settings.process_memory_mb,
                    prepare_timeout=settings.prepare_timeout,
                )
                self._pool.start()
            return self._pool

    def close(self) -> None:
        if self._pool is not None:
            self._pool.close(0.0)
