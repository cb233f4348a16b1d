"""Ten minutes of honest requests with 5 % hostile ones among them: what the service holds stays as it is, and nobody honest
sees an error. `make soak`; SOAK_SECONDS and SOAK_RATE change it.
"""

from __future__ import annotations

import json
import os
import random
import socket
import statistics
import sys
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import requests
from serving import running

SECONDS = float(os.environ.get("SOAK_SECONDS", "600"))
RATE = float(os.environ.get("SOAK_RATE", "25"))
"""Requests a second; the machine is to be busy, not overloaded."""
HOSTILE = 0.05
SAMPLE = 5.0
GROWTH_MB, GROWTH = 24.0, 0.10
"""So much more memory may be held in the last fifth than in the second one: the larger of both bounds."""
SEEDS = Path(__file__).parents[2] / "seeds"
SERVE = (sys.executable, "-m", "factbox", "serve", "--port", "0", "--workers", "2")
TEXTS = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*/article.txt"))]
PAGES = [path.read_text(encoding="utf-8") for path in sorted(SEEDS.glob("*/article.html"))]


@dataclass(frozen=True)
class Sample:
    """What the service and all its processes hold."""

    memory_mb: float
    descriptors: int
    processes: int


def tree(pid: int) -> list[int]:
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += tree(int(child))
    return found


def sample(pid: int) -> Sample:
    """Proportional set size: what is shared counts once."""
    memory, descriptors, processes = 0.0, 0, tree(pid)
    for one in processes:
        try:
            rollup = Path(f"/proc/{one}/smaps_rollup").read_text()
            memory += next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024
            descriptors += len(list(Path(f"/proc/{one}/fd").iterdir()))
        except (OSError, StopIteration):
            continue  # it ended in this moment
    return Sample(memory, descriptors, len(processes))


def honest(chance: random.Random) -> tuple[str, object]:
    text = chance.choice(TEXTS)
    kind = chance.random()
    if kind < 0.6 or not PAGES:
        return "/v1/parse", {"text": text, "published_at": "2025-01-06"}
    if kind < 0.8:
        return "/v1/parse", {"html": chance.choice(PAGES)}
    if kind < 0.9:
        return "/v1/verify", {"source": {"text": text}, "quotes": [{"text": text[100:160]}]}
    if kind < 0.95:
        return "/v1/jobs", {"text": text}
    return "/v1/batch", [{"text": text}] * 3


def hostile(chance: random.Random, address: str) -> None:
    """Whatever it answers is fine, so long as it goes on answering."""
    host, port = address.removeprefix("http://").split(":")
    kinds = [
        b"POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\nContent-Type: application/json\r\n\r\n{",
        b"GET / HTTP/9.9\r\n\r\n",
        b"\x16\x03\x01" + bytes(200),
        b"POST /v1/parse HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
    ]
    bodies: list[object] = [
        {"text": "(" * 20_000},
        {"text": "“" * 20_000},
        {"html": "<div>" * 3_000},
        {"html": "<a href='//[" * 2_000},
        {"url": "http://169.254.169.254/"},
        {"text": "1," * 10_000, "plugins": ["figures"]},
        {"text": 7},
        {"text": "a", "plugins": ["../../etc"]},
    ]
    if chance.random() < 0.4:
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(chance.choice(kinds))
            connection.settimeout(0.2)
            try:
                connection.recv(4096)
            except OSError:
                return
    else:
        requests.post(f"{address}/v1/parse", data=json.dumps(chance.choice(bodies)), timeout=60)


def main() -> int:
    chance, seen, wrong = random.Random(1), Counter[int](), list[str]()
    samples: list[Sample] = []
    lock = threading.Lock()

    def call(address: str, path: str, body: object) -> None:
        headers = {"Content-Type": "application/json"}
        try:
            answer = requests.post(address + path, data=json.dumps(body), headers=headers, timeout=60)
            status, text = answer.status_code, answer.text
        except requests.RequestException as error:
            status, text = 0, type(error).__name__
        with lock:
            seen[status] += 1
            if status not in (200, 202):
                wrong.append(f"{path}: {status} {text[:200]}")

    def harm(address: str, seed: int) -> None:
        with suppress(requests.RequestException, OSError):
            hostile(random.Random(seed), address)

    with running({"FACTBOX_JOBS_SECONDS": "20"}, command=SERVE) as service, ThreadPoolExecutor(16) as callers:
        service.event("ready")
        began, due = time.monotonic(), time.monotonic()
        sampled = began
        while (now := time.monotonic()) - began < SECONDS:
            if now < due:
                time.sleep(due - now)
            due += 1 / RATE
            if chance.random() < HOSTILE:
                callers.submit(harm, service.address, chance.getrandbits(32))
            else:
                callers.submit(call, service.address, *honest(chance))
            if now - sampled >= SAMPLE:
                sampled = now
                samples.append(sample(service.process.pid))
            if callers._work_queue.qsize() > 200:  # the machine is slower than the rate: wait for it
                time.sleep(0.2)
                due = time.monotonic()
            service.events.clear()
        callers.shutdown(wait=True)
        alive = requests.get(f"{service.address}/readyz", timeout=10).status_code
    return judge(samples, seen, wrong, alive)


def judge(samples: list[Sample], seen: Counter[int], wrong: list[str], alive: int) -> int:
    fifth = max(1, len(samples) // 5)
    early, late = samples[fifth : 2 * fifth], samples[-fifth:]

    def both(name: str) -> tuple[float, float]:
        before, after = (statistics.median(getattr(one, name) for one in part) for part in (early, late))
        return before, after

    memory, descriptors, processes = both("memory_mb"), both("descriptors"), both("processes")
    flat = (
        memory[1] - memory[0] <= max(GROWTH_MB, GROWTH * memory[0])
        and descriptors[1] - descriptors[0] <= 10
        and processes[1] == processes[0]
    )
    for line in wrong[:10]:
        print(line)
    print(
        f"soak: {SECONDS:.0f} s, {sum(seen.values())} honest requests, {len(wrong)} errors; memory {memory[0]:.0f} -> "
        f"{memory[1]:.0f} MiB, descriptors {descriptors[0]:.0f} -> {descriptors[1]:.0f}, processes {processes[0]:.0f} -> "
        f"{processes[1]:.0f}: {'flat' if flat and not wrong and alive == 200 else 'FAILED'}"
    )
    return 0 if flat and not wrong and alive == 200 else 1


if __name__ == "__main__":
    sys.exit(main())
