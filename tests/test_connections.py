"""Connections: one length a request, bounded by address, and health that answers whatever a crowd does."""

from __future__ import annotations

import contextlib
import json
import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from serving import Running, exchange, running

HALF = b"POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nX-Slow: "


@contextlib.contextmanager
def crowd(
    service: Running, number: int, address: str = "127.0.0.1", sent: bytes = HALF
) -> Iterator[list[socket.socket]]:
    """Connections from one address that never finish their request."""
    host, port = service.address.removeprefix("http://").split(":")
    opened: list[socket.socket] = []
    try:
        for _ in range(number):
            connection = socket.create_connection((host, int(port)), timeout=5, source_address=(address, 0))
            opened.append(connection)
            with contextlib.suppress(OSError):
                connection.sendall(sent)
        yield opened
    finally:
        for connection in opened:
            connection.close()


@pytest.fixture(scope="module")
def service() -> Iterator[Running]:
    with running() as started:
        started.event("ready")
        yield started


@pytest.mark.slow
@pytest.mark.parametrize("sent", [HALF, b"", b"GET /li"])
def test_a_thousand_half_open_connections_block_nothing(service: Running, sent: bytes) -> None:
    with crowd(service, 1100, sent=sent):
        for path in ("/livez", "/readyz", "/metrics", "/v1/plugins"):
            assert requests.get(f"{service.address}{path}", timeout=3).status_code == 200
        assert service.post(text="It cost $5.").json()["results"]["figures"][0]["value"] == 5


@pytest.mark.slow
def test_a_crowd_from_one_address_costs_others_no_connection(service: Running) -> None:
    with requests.Session() as session:
        session.get(f"{service.address}/livez", timeout=3)
        kept = next(iter(session.adapters["http://"].poolmanager.pools._container.values()))  # type: ignore[attr-defined]
        with crowd(service, 1100, "127.0.0.2"):
            assert session.get(f"{service.address}/livez", timeout=3).status_code == 200
        assert kept.num_connections == 1


@pytest.mark.slow
def test_a_request_that_is_being_answered_is_never_the_one_that_makes_room(slow_plugin: Path) -> None:
    with running({"FACTBOX_CONNECTIONS_PER_ADDRESS": "5"}, path=slow_plugin) as service:
        service.event("ready")
        answers: list[int] = []
        asking = threading.Thread(
            target=lambda: answers.append(service.post(text="Some words", plugins=["slow"]).status_code)
        )
        asking.start()
        time.sleep(0.3)
        with crowd(service, 30):
            asking.join()
        assert answers == [200]


@pytest.mark.slow
def test_health_is_answered_while_every_thread_waits(slow_plugin: Path) -> None:
    env = {"FACTBOX_QUEUE": "0", "FACTBOX_FETCH_CONCURRENCY": "1"}
    with running(env, path=slow_plugin) as service:
        service.event("ready")
        batch = [{"text": "Some words", "plugins": ["slow"]}] * 3
        body = json.dumps(batch).encode()
        head = f"POST /v1/batch HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        with crowd(service, 30, sent=head.encode() + body):
            time.sleep(0.5)
            began = time.monotonic()
            for path in ("/livez", "/readyz", "/healthz", "/metrics"):
                assert requests.get(f"{service.address}{path}", timeout=3).status_code == 200
            assert time.monotonic() - began < 2


@pytest.mark.slow
@pytest.mark.parametrize(("version", "headers"), [
    ("1.1", ["Content-Length: 13", "Transfer-Encoding: chunked"]),
    ("1.1", ["Transfer-Encoding: chunked", "Content-Length: 13"]),
    ("1.1", ["Content-Length: 0", "Transfer-Encoding: chunked"]),
    ("1.0", ["Content-Length: 13", "Transfer-Encoding: chunked"]),
    ("1.0", ["Transfer-Encoding: chunked"]),
    ("1.1", ["Content-Length: 13", "Content-Length: 14"]),
])  # fmt: skip
def test_a_request_with_two_lengths_is_refused_and_its_connection_closed(
    service: Running, version: str, headers: list[str]
) -> None:
    head = f"POST /v1/parse HTTP/{version}\r\nHost: a\r\nContent-Type: application/json\r\n" + "\r\n".join(headers)
    body = b'd\r\n{"text": "a"}\r\n0\r\n\r\n'
    smuggled = b"GET /livez HTTP/1.1\r\nHost: a\r\n\r\n"
    status, answer = exchange(service.address, head.encode() + b"\r\n\r\n" + body + smuggled)
    assert status == 400
    assert json.loads(answer)["type"] == "urn:factbox:problem:malformed-request"
    assert b"HTTP/1.1 200" not in answer


@pytest.mark.slow
def test_chunks_alone_are_fine(service: Running) -> None:
    head = b"POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
    status, answer = exchange(service.address, head + b'd\r\n{"text": "a"}\r\n0\r\n\r\n')
    assert (status, json.loads(answer)["article"]["text"]) == (200, "a")
