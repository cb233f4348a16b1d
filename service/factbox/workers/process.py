"""One parse process seen from the parent: spawn, talk to it against a deadline, kill it, replace it."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.process import BaseProcess
from typing import NoReturn

import orjson

from factbox.registry import Registry
from factbox.workers import child
from factbox.workers.forkserver import CONTEXT
from factbox.workers.line import Ear, Mouth
from factbox.workers.protocol import DONE, OVERTAXED, READY, REFUSED, STARTED, Job, Outcome, read_frame

START_TIMEOUT = 60.0
OUTSIDE = (-signal.SIGKILL, -signal.SIGTERM)
"""Exit statuses of a process that others ended: what code does wrong ends it by other signals, or by a status."""


class Died(Exception):
    """The process is gone: `plugin` was running (None: the article was being prepared), `code` and `how` say why.

    `outside`: somebody else ended it (an operator, the kernel short of memory), whatever was running.
    """

    def __init__(self, plugin: str | None, code: str, how: str, outside: bool = False) -> None:
        super().__init__(f"{plugin}: {how}")
        self.plugin, self.code, self.how, self.outside = plugin, code, how, outside


class Overtaxed(Exception):
    """The article cannot be read with what a parse process may use; the message says what it lacked."""


class NotStarted(Exception):
    """No process could be started: the plugins cannot be loaded, or the machine has no room."""


class ParseProcess:
    """A place for a parse process; whoever holds it is its only user."""

    def __init__(self, load: Callable[[], Registry], memory_mb: int, prepare_timeout: float) -> None:
        self._load, self._memory_mb, self._prepare_timeout = load, memory_mb, prepare_timeout
        self._process: BaseProcess | None = None
        self._ear: Ear | None = None
        self.ready = False
        self.failed_setups: dict[str, str] = {}
        self.setup_traces: dict[str, str] = {}
        self.restarts = 0
        self._closed = False
        self._changing = threading.RLock()
        """Held while the process is started, ended or replaced: whoever closes the pool is another than who uses it."""

    @property
    def pid(self) -> int | None:
        """The operating system's number of the process, when there is one."""
        return self._process.pid if self._process is not None else None

    def spawn(self) -> None:
        """Start a process, unless this place is closed; it loads its parsers meanwhile."""
        with self._changing:
            if self._closed:
                return
            self._ear, theirs = _line()
            process = CONTEXT.Process(
                target=child.serve, args=(theirs, self._load, self._memory_mb), name="factbox-parse", daemon=True
            )
            process.start()
            self._process = process  # now, for one that is not started cannot be ended
            theirs.close()

    def wait_ready(self) -> None:
        """Wait until the process has loaded its parsers; raises Died when it does not."""
        if not self.ready:
            tag, _, body = self._receive(time.monotonic() + START_TIMEOUT, None)
            self.ready = tag == READY
            self.failed_setups, self.setup_traces = orjson.loads(body)

    def do(self, job: Job, outcome: Outcome) -> str | None:
        """Run `job`, adding to `outcome` as frames come; returns why the article was refused, or None.

        Raises Died, after replacing the process, when it crashed or overran a deadline, and Overtaxed.
        """
        self._revive()
        ear, running = self._ear, None
        assert ear is not None
        self._send(ear, job)
        deadline = time.monotonic() + self._prepare_timeout
        while True:
            tag, name, body = self._receive(deadline, running)
            if tag == DONE:
                return None
            if tag == REFUSED:
                return body.decode()
            if tag == OVERTAXED:
                self._replace()  # it is full of what it could not read
                raise Overtaxed(body.decode())
            if tag == STARTED:
                running, deadline = name, time.monotonic() + float(body)
            else:
                outcome.note(tag, name, body)

    def _revive(self) -> None:
        """Replace a process that died between jobs, and wait for one that is still starting."""
        if self._process is None or not self._process.is_alive():
            self._replace()
        try:
            self.wait_ready()
        except Died as death:
            raise NotStarted(death.how) from None

    @staticmethod
    def _send(ear: Ear, job: Job) -> None:
        """Send `job`. A process that hangs up meanwhile may have said why: what is received next tells."""
        with suppress(OSError):
            ear.doze()
            ear.jobs.send_bytes(job.encode())
            if job.page is not None:
                ear.jobs.send_bytes(job.page.body)

    def _receive(self, deadline: float, running: str | None) -> tuple[bytes, str, bytes]:
        if self._ear is None:
            raise Died(running, "crashed", "was ended before it began")
        try:
            return read_frame(self._ear.hear(deadline))
        except TimeoutError:
            self._replace()
            raise Died(running, "timed-out", "took longer than it may and was stopped") from None
        except (EOFError, OSError):
            self._fail(running)

    def _fail(self, running: str | None) -> NoReturn:
        status = self._exit_status()
        self._replace()
        how = (
            f"was killed by signal {-status}"
            if status is not None and status < 0
            else f"ended its process (exit status {status})"
        )
        raise Died(running, "crashed", how, outside=status in OUTSIDE)

    def _exit_status(self) -> int | None:
        process = self._process
        if process is None:
            return None
        try:
            process.join(1.0)
            return process.exitcode
        except (AssertionError, ValueError):  # another ended it meanwhile
            return None

    def _replace(self) -> None:
        with self._changing:
            if not self._closed:
                self.restarts += 1
                self.end(0.0)
                self.spawn()

    def hang_up(self) -> None:
        """Close the pipe: an idle process ends by itself."""
        self.ready = False
        if self._ear is not None:
            self._ear.close()

    def close(self, patience: float) -> None:
        """End the process as `end` does, also one that is just being started, and start none again."""
        self._closed = True
        with self._changing:
            self.end(patience)

    def end(self, patience: float) -> None:
        """Wait `patience` seconds for the process to end, then kill it; frees all it held."""
        self.hang_up()
        if self._process is not None:
            self._process.join(patience)
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None


def _line() -> tuple[Ear, Mouth]:
    heard, said = CONTEXT.Pipe(duplex=False)
    rung, bell = CONTEXT.Pipe(duplex=False)
    taken, given = CONTEXT.Pipe(duplex=False)
    return Ear(given, heard, rung), Mouth(taken, said, bell)
