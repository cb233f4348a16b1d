"""A process that parses many articles at a time, as fast as they go; when one hangs or kills it, says which."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

import orjson

from factbox.bulk import sinks
from factbox.bulk.answering import Answerer, Tally, microseconds
from factbox.bulk.values import BulkError, Entry, Task
from factbox.engine import set_up
from factbox.installation import load_registry
from factbox.registry import PluginError
from factbox.settings import Settings
from factbox.sweeping import Sweeper
from factbox.workers.confined import confine, quiet
from factbox.workers.forkserver import CONTEXT

PATIENCE = 3.0
"""Seconds for one article here. One that takes longer is parsed anew where each parser has its own time limit."""
LIFE = 10_000
"""Articles after which a new process takes over: what parsers keep, and what they lose, does not add up."""
LOOK = 0.25
"""Seconds between two looks at how long the article has taken."""
START = 60.0
NONE = -1.0


class Lost(Exception):
    """The process is gone, or was ended; `index` is the article it was at, None when it was at none."""

    def __init__(self, index: int | None) -> None:
        super().__init__(index)
        self.index = index


class Lane:
    """One such process, used by one thread at a time; a new one takes its place when it is lost."""

    def __init__(self, settings: Settings, task: Task) -> None:
        self._make = partial(_serve, settings, task)
        self._clock = CONTEXT.RawArray("d", 2)  # which article it is at, and since when
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._articles = 0

    @property
    def pid(self) -> int | None:
        return self._process.pid if self._process else None

    def work(self, entries: Sequence[Entry]) -> Tally:
        """What the entries come to. Raises Lost, after which it can be used again, and BulkError."""
        pipe = self._pipe or self._start()
        try:
            pipe.send(list(entries))
            tally = self._receive(pipe)
        except (EOFError, OSError):
            index = int(self._clock[0])
            self.close()
            raise Lost(index if index >= 0 else None) from None
        self._articles += len(entries)
        if self._articles >= LIFE:
            self.close()
        return tally

    def _receive(self, pipe: Connection) -> Tally:
        while not pipe.poll(LOOK):
            index, since = self._clock
            if index >= 0 and time.monotonic() - since > PATIENCE:
                raise EOFError
        head = orjson.loads(pipe.recv_bytes())
        payload = pipe.recv_bytes()
        spent, troubles = Counter(head["spent"]), Counter(head["troubles"])
        return Tally(head["articles"], [payload] if payload else [], head["problems"], spent, troubles)

    def _start(self) -> Connection:
        self._pipe, theirs = CONTEXT.Pipe()
        self._clock[0] = NONE
        self._process = CONTEXT.Process(target=self._make, args=(theirs, self._clock), name="factbox-lane", daemon=True)
        self._process.start()
        theirs.close()
        self._articles = 0
        try:
            if self._pipe.poll(START) and self._pipe.recv_bytes():
                return self._pipe
        except (EOFError, OSError):
            pass
        self.close()
        raise BulkError("no process can be started that parses: see `factbox plugins` for plugins that are broken")

    def close(self) -> None:
        """End the process."""
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None


def _serve(settings: Settings, task: Task, pipe: Connection, clock: Any) -> None:
    quiet()
    try:
        registry = load_registry(settings)
    except PluginError:
        raise SystemExit(1) from None
    answerer = Answerer(registry, set_up(registry), task)
    encode = sinks.encoder(registry, task)
    confine(settings.process_memory_mb)
    sweeper = Sweeper()
    with suppress(EOFError, OSError):
        pipe.send_bytes(b"ready")
        while True:
            entries = pipe.recv()
            tally, payload = _done(answerer, encode, entries, clock)
            pipe.send_bytes(_head(tally))
            pipe.send_bytes(payload)
            for _ in range(len(entries)):
                sweeper.sweep(lambda: False)


def _head(tally: Tally) -> bytes:
    """All but the payload, as JSON."""
    names = ("articles", "problems", "spent", "troubles")
    return orjson.dumps({name: getattr(tally, name) for name in names})


def _done(
    answerer: Answerer, encode: Callable[[Sequence[dict[str, Any]]], bytes], entries: Sequence[Entry], clock: Any
) -> tuple[Tally, bytes]:
    tally, answers = Tally(), []
    for index, entry in enumerate(entries):
        clock[1], clock[0] = time.monotonic(), float(index)
        if (made := answerer.answers(entry, tally)) is not None:
            answers.append(made)
    clock[0] = NONE
    began = time.perf_counter()
    payload = encode(answers) if answers else b""
    tally.spent["encode"] += microseconds(began)
    return tally, payload
