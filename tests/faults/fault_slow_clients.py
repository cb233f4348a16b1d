"""Slow callers, all at once: whoever is quick is served as if they were not there."""

from __future__ import annotations

import contextlib
import socket
import sys
import time
from collections.abc import Iterator

import pytest
import requests
from serving import Running, running

SERVE = (sys.executable, "-m", "factbox", "serve", "--port", "0", "--workers", "2")
HEAD = b"POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n"
CROWDS = {
    "1,000 half-open": (1000, b""),
    "200 slow headers": (200, HEAD),
    "100 slow bodies": (100, HEAD + b'\r\n{"text": "'),
}


@pytest.fixture(scope="module")
def service() -> Iterator[Running]:
    with running(command=SERVE) as made:
        made.event("ready")
        yield made


def connect(service: Running, count: int, first: bytes) -> list[socket.socket]:
    host, port = service.address.removeprefix("http://").split(":")
    crowd = []
    for _ in range(count):
        with contextlib.suppress(OSError):
            crowd.append(socket.create_connection((host, int(port)), timeout=5))
            crowd[-1].sendall(first)
    return crowd


def slowest(service: Running, seconds: float, crowd: list[socket.socket]) -> tuple[float, float]:
    """The slowest article and the slowest sign of life within `seconds`, while each of the crowd sends a byte at times."""
    end, articles, health = time.monotonic() + seconds, [0.0], [0.0]
    while time.monotonic() < end:
        for one in crowd[:: max(1, len(crowd) // 20)]:
            with contextlib.suppress(OSError):
                one.send(b"x")
        began = time.perf_counter()
        assert service.post(text="It cost $5.").status_code == 200
        articles.append(time.perf_counter() - began)
        began = time.perf_counter()
        assert requests.get(f"{service.address}/livez", timeout=10).status_code == 200
        health.append(time.perf_counter() - began)
    return max(articles), max(health)


@pytest.mark.parametrize("name", CROWDS)
def test_a_crowd_of_slow_callers(service: Running, name: str) -> None:
    crowd = connect(service, *CROWDS[name])
    try:
        article, health = slowest(service, 4.0, crowd)
        print(f"\nslow clients, {name}: an article {article * 1e3:.0f} ms, /livez {health * 1e3:.0f} ms at most")
        assert article < 2
        assert health < 1
    finally:
        for one in crowd:
            one.close()


def test_sixteen_who_read_nothing_of_a_large_answer(service: Running) -> None:
    body = b'{"text": "' + b"It cost $5 on Monday, she said. " * 20_000 + b'"}'
    head = (
        f"POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    crowd = connect(service, 16, head.encode() + body)
    try:
        time.sleep(8.0)  # their articles are parsed first
        article, health = slowest(service, 4.0, [])
        print(f"\nslow clients, 16 readers: an article {article * 1e3:.0f} ms, /livez {health * 1e3:.0f} ms at most")
        assert article < 5
        assert health < 1
    finally:
        for one in crowd:
            one.close()
