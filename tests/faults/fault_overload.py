"""At three times its capacity: refusals at once, most of the capacity still used, health answering, and an end to it."""

from __future__ import annotations

import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

import requests
from load import closed_loop, open_loop, post
from serving import Running, running

TEXT = (Path(__file__).parents[2] / "seeds" / "homs-roadblocks" / "article.txt").read_text(encoding="utf-8")
REQUEST = post("/v1/parse", json.dumps({"text": TEXT, "published_at": "2025-01-06"}).encode())
SERVE = (sys.executable, "-m", "factbox", "serve", "--port", "0", "--workers", "2")
ANYWHERE = {"FACTBOX_CONNECTIONS_PER_ADDRESS": "0", "FACTBOX_CONNECTIONS": "3000"}
"""The callers stand for many, who come from many addresses."""
ROUNDS, SECONDS = 4, 4.0


class Watch(threading.Thread):
    """One caller among the crowd, who asks again and again, and notes the status and the seconds of each answer."""

    def __init__(self, address: str, method: str, path: str, **more: Any) -> None:
        super().__init__(daemon=True)
        self._asking, self._more = (method, address + path), more
        self.seen: list[tuple[int, float]] = []
        self._done = threading.Event()
        self.start()

    def run(self) -> None:
        with requests.Session() as session:
            while not self._done.wait(0.05):
                began = time.perf_counter()
                status = session.request(*self._asking, timeout=30, **self._more).status_code
                self.seen.append((status, time.perf_counter() - began))

    def end(self) -> Watch:
        self._done.set()
        self.join()
        return self


def capacity(service: Running) -> float:
    return closed_loop(service.address, REQUEST, callers=8, seconds=SECONDS).rate(200)


def test_three_times_the_capacity() -> None:
    with running(ANYWHERE, command=SERVE) as service:
        service.event("ready")
        capacity(service)  # the first articles warm the processes up
        able, crowds = [capacity(service)], []  # type: list[float], list[Load]
        health = Watch(service.address, "GET", "/livez")
        sent = Watch(service.address, "POST", "/v1/parse", json={"text": TEXT})
        for _ in range(ROUNDS):
            crowds.append(open_loop(service.address, REQUEST, rate=3 * able[-1], seconds=SECONDS))
            began = time.perf_counter()
            while service.post(text=TEXT).status_code != 200:
                assert time.perf_counter() - began < 5, "it does not recover"
                time.sleep(0.05)
            recovered = time.perf_counter() - began
            able.append(capacity(service))
        health.end(), sent.end()
    goodput = sum(one.rate(200) for one in crowds) / ROUNDS / (sum(able) / len(able))
    refused = sorted(seconds for status, seconds in sent.seen if status == 503)
    slowest = max(seconds for _, seconds in health.seen)
    told = refused[int(0.95 * (len(refused) - 1))] if refused else 0.0
    offered = sum(sum(one.statuses.values()) / one.seconds for one in crowds) / ROUNDS
    print(
        f"\noverload: {offered:.0f}/s offered, capacity {sum(able) / len(able):.0f}/s, goodput {goodput:.0%}; "
        f"503 after {told * 1e3:.0f} ms (95 %), /livez after {slowest * 1e3:.0f} ms at most, "
        f"recovered in {recovered:.2f} s"
    )
    assert {status for one in crowds for status in one.statuses} <= {200, 503}, [one.statuses for one in crowds]
    assert sum(one.statuses[503] for one in crowds) > 100
    assert goodput >= 0.8
    assert told <= 0.1
    assert {status for status, _ in health.seen} == {200}
    assert slowest < 1
