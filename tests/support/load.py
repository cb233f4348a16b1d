"""Callers that do not wait for each other: so many requests a second, each timed from when it was due (open loop)."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit


@dataclass
class Load:
    """What became of the requests: how many of each status (0: no answer), and the seconds each took."""

    seconds: float = 0.0
    statuses: Counter[int] = field(default_factory=Counter)
    times: dict[int, list[float]] = field(default_factory=dict)

    def note(self, status: int, seconds: float) -> None:
        self.statuses[status] += 1
        self.times.setdefault(status, []).append(seconds)

    def rate(self, status: int) -> float:
        """Answers of `status` a second."""
        return self.statuses[status] / self.seconds

    def quantile(self, status: int, share: float) -> float:
        """Seconds within which `share` of the answers of `status` came."""
        ordered = sorted(self.times.get(status, [0.0]))
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


class Callers:
    """Connections to one service, kept alive and used by whoever needs one."""

    def __init__(self, address: str, request: bytes) -> None:
        parts = urlsplit(address)
        self._place, self._request = (parts.hostname, parts.port), request
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []
        self.load = Load()

    async def call(self, due: float) -> None:
        status = 0
        try:
            reader, writer = self._idle.pop() if self._idle else await asyncio.open_connection(*self._place)
            writer.write(self._request)
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 30)
            length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
            await reader.readexactly(length)
            status = int(head.split()[1])
            if b"connection: close" in head.lower():
                writer.close()
            else:
                self._idle.append((reader, writer))
        except (TimeoutError, OSError, asyncio.IncompleteReadError, ValueError):
            pass
        self.load.note(status, time.perf_counter() - due)

    async def endless(self, until: float) -> None:
        """One caller who asks again as soon as there is an answer."""
        while (now := time.perf_counter()) < until:
            await self.call(now)


def post(path: str, body: bytes, address: str = "factbox") -> bytes:
    """A request as bytes."""
    head = f"POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\nContent-Length: {len(body)}"
    return head.encode() + b"\r\n\r\n" + body


async def _open(address: str, request: bytes, rate: float, seconds: float) -> Load:
    callers, tasks, began = Callers(address, request), [], time.perf_counter()
    for number in range(int(rate * seconds)):
        due = began + number / rate
        if (wait := due - time.perf_counter()) > 0:
            await asyncio.sleep(wait)
        tasks.append(asyncio.create_task(callers.call(due)))
    callers.load.seconds = time.perf_counter() - began
    await asyncio.gather(*tasks)
    return callers.load


async def _closed(address: str, request: bytes, callers: int, seconds: float) -> Load:
    made, began = Callers(address, request), time.perf_counter()
    await asyncio.gather(*(made.endless(began + seconds) for _ in range(callers)))
    made.load.seconds = time.perf_counter() - began
    return made.load


def _in_child(pipe: Any, how: Any, arguments: tuple[Any, ...]) -> None:
    os.nice(10)  # callers are elsewhere: their work takes nothing from the service
    pipe.send(asyncio.run(how(*arguments)))


def _elsewhere(how: Any, *arguments: Any) -> Load:
    """In a process of its own, whose clock no other thread holds up."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_in_child, args=(theirs, how, arguments))
    child.start()
    load: Load = ours.recv()
    child.join()
    return load


def open_loop(address: str, request: bytes, *, rate: float, seconds: float) -> Load:
    """`rate` requests a second for `seconds`, whatever becomes of them."""
    return _elsewhere(_open, address, request, rate, seconds)


def closed_loop(address: str, request: bytes, *, callers: int, seconds: float) -> Load:
    """`callers` who each ask again once they have an answer."""
    return _elsewhere(_closed, address, request, callers, seconds)
