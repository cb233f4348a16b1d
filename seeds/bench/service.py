"""A running service, measured from outside: a request, a batch, its start, its memory."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import orjson
import requests

from bench.articles import DAY, SAMPLE

BATCH = 60
_TICK_MS = 1e3 / os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Service:
    """Where it answers, its process, and the seconds until it was ready."""

    address: str
    pid: int
    ready: float

    def request(self, times: int = 20) -> float:
        """Milliseconds of CPU of the whole service for one request of the sample."""
        body = {"text": SAMPLE, "published_at": DAY}
        return self._spent(lambda session: session.post(f"{self.address}/v1/parse", json=body), times) / times

    def batch(self) -> float:
        """Milliseconds of the clock for an article of a batch of the sample."""
        lines = orjson.dumps({"text": SAMPLE, "published_at": DAY}, option=orjson.OPT_APPEND_NEWLINE) * BATCH
        began = time.perf_counter()
        answer = requests.post(
            f"{self.address}/v1/batch", data=lines, headers={"Content-Type": "application/x-ndjson"}, timeout=60
        )
        assert answer.text.count("\n") == BATCH, answer.text[:200]
        return (time.perf_counter() - began) * 1e3 / BATCH

    def _spent(self, ask: object, times: int) -> float:
        before = _cpu_ms(self.pid)
        with requests.Session() as session:
            for _ in range(times):
                ask(session).raise_for_status()  # type: ignore[operator]
        return _cpu_ms(self.pid) - before

    def memory(self) -> float:
        """Megabytes of the service and its processes: shared pages count once (PSS)."""
        return sum(_pss_mb(pid) for pid in _tree(self.pid))


@contextmanager
def service() -> Iterator[Service]:
    """A service of this installation, with two parse processes, on a free port; ended afterwards."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environ = os.environ | {"FACTBOX_PORT": str(port), "FACTBOX_WORKERS": "2", "FACTBOX_LOG_LEVEL": "error"}
    began = time.perf_counter()
    process = subprocess.Popen([sys.executable, "-m", "factbox", "serve"], env=environ)
    try:
        address = f"http://127.0.0.1:{port}"
        while not _is_ready(address):
            time.sleep(0.01)
        yield Service(address, process.pid, time.perf_counter() - began)
    finally:
        process.terminate()
        process.wait()


def _is_ready(address: str) -> bool:
    try:
        return requests.get(f"{address}/readyz", timeout=1).ok
    except requests.RequestException:
        return False


def _tree(pid: int) -> list[int]:
    below = [int(child) for task in Path(f"/proc/{pid}/task").glob("*/children") for child in task.read_text().split()]
    return [pid, *(one for child in below for one in _tree(child))]


def _cpu_ms(pid: int) -> float:
    ticks = 0
    for one in _tree(pid):
        fields = Path(f"/proc/{one}/stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks * _TICK_MS


def _pss_mb(pid: int) -> float:
    lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024
