"""The pool of parse processes, as the web process sees it: hand in a job, get an outcome, whatever happens inside."""

from __future__ import annotations

import atexit
import time
from collections.abc import Callable, Mapping
from queue import Empty

from factbox.registry import Registry
from factbox.workers.circuit import Circuits
from factbox.workers.process import Died, NotStarted, Overtaxed, ParseProcess
from factbox.workers.protocol import Job, Outcome
from factbox.workers.turns import Full, Turns

RETRY_AFTER = 1


class Busy(Exception):
    """As many articles as may wait are waiting: come back in `RETRY_AFTER` seconds."""


class Unreadable(Exception):
    """The article itself cannot be prepared; the message says why."""


class Pool:
    """`workers` parse processes and at most `queue` callers waiting for one, for at most `queue_timeout` seconds.

    Callers with patience wait longer, let the others go ahead, and are not counted.

    `load` makes the registry in each process; it must be picklable. Use `start`, then `run` from any thread, then
    `close`.
    """

    def __init__(
        self,
        load: Callable[[], Registry],
        *,
        workers: int,
        queue: int,
        memory_mb: int,
        prepare_timeout: float,
        queue_timeout: float = 5.0,
    ) -> None:
        self.workers = workers
        self._queue_timeout = queue_timeout
        self.places = workers + queue
        self._turns: Turns[ParseProcess] = Turns(queue)
        self.processes = [ParseProcess(load, memory_mb, prepare_timeout) for _ in range(workers)]
        self.started = self.closing = False
        self.circuits = Circuits()

    def spawn(self) -> None:
        """Begin to start the processes that are not there yet, so that they load while the caller does other things."""
        atexit.register(self.close, 0.0)  # multiprocessing would wait for ever: its signal is ignored by the processes
        for process in self.processes:
            if process.pid is None:
                process.spawn()

    def start(self) -> None:
        """Start all processes and wait until each is ready. Raises Died when one cannot start."""
        self.spawn()
        for process in self.processes:
            process.wait_ready()
            self._turns.add(process)
        self.started = True

    @property
    def state(self) -> str:
        """draining: no more articles, please; starting: not all processes have loaded their parsers; or ok."""
        if self.closing:
            return "draining"
        return "ok" if self.started else "starting"

    @property
    def restarts(self) -> int:
        """How often a process had to be replaced."""
        return sum(process.restarts for process in self.processes)

    @property
    def full(self) -> bool:
        """Whether the next article would be sent away."""
        return self._turns.full

    @property
    def busy(self) -> int:
        """Articles being parsed now."""
        return self._turns.lent

    @property
    def waiting(self) -> int:
        """Articles that wait for a process."""
        return self._turns.waiting

    @property
    def switched_off(self) -> Mapping[str, float]:
        """Parsers that crashed too often, each with the seconds until it is tried again."""
        return self.circuits.off

    @property
    def failed_setups(self) -> dict[str, str]:
        """Why the setup of a parser failed, by its name, as the processes told when they started."""
        return {name: why for process in self.processes for name, why in process.failed_setups.items()}

    @property
    def setup_traces(self) -> dict[str, str]:
        """The tracebacks of those setups."""
        return {name: trace for process in self.processes for name, trace in process.setup_traces.items()}

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        """Parse one article. Raises Busy, Unreadable, or Overtaxed; a parser's failure is in the outcome's `errors`.

        With `patience` it waits so many seconds more than others for a process, and after them.
        """
        try:
            return self._run(job, self._turns.borrow(self._queue_timeout, patience))
        except (Full, Empty, NotStarted):
            raise Busy from None

    def _run(self, job: Job, process: ParseProcess) -> Outcome:
        outcome = Outcome()
        job = self.circuits.spare(job, outcome)
        try:
            while True:
                try:
                    refused = process.do(job, outcome)
                except Died as death:
                    if death.plugin is not None and death.code == "crashed" and not death.outside:
                        self.circuits.note_crash(death.plugin)
                    job = _after(death, job, outcome)
                    continue
                if refused is not None:
                    raise Unreadable(refused)
                return outcome
        finally:
            self._turns.give_back(process)

    def close(self, timeout: float = 5.0) -> None:
        """Let every process end by itself, then by force. It may be called again, and is at exit."""
        self.closing = True
        atexit.unregister(self.close)
        deadline = time.monotonic() + timeout
        for process in self.processes:
            process.hang_up()
        for process in self.processes:
            process.close(max(0.0, deadline - time.monotonic()))


def _after(death: Died, job: Job, outcome: Outcome) -> Job:
    """Blame the parser that ran when the process died, and go on with the others."""
    if death.plugin is None and death.code == "crashed":
        raise Overtaxed(f"reading it {death.how}")
    if death.plugin is None:
        raise Unreadable(f"the article could not be read: reading it {death.how}")
    outcome.add_error({"plugin": death.plugin, "code": death.code, "detail": f"It {death.how}."})
    return job.without(outcome)
