"""Batches on a real socket: a slow reader is waited for, a caller who hangs up is worked for no longer."""

from __future__ import annotations

import json
import re
import socket
import time
from contextlib import closing
from pathlib import Path

import pytest
import requests
from serving import Running, running

pytestmark = pytest.mark.slow
NDJSON = "application/x-ndjson"


def items(service: Running, parser: str) -> int:
    """How many items a parser has found since the service began."""
    found = re.search(
        rf'^factbox_items_total{{parser="{parser}"}} ([0-9]+)',
        requests.get(f"{service.address}/metrics", timeout=5).text,
        re.M,
    )
    return int(found[1]) if found else 0


def begin(service: Running, lines: list[dict[str, object]]) -> socket.socket:
    """A connection that has sent a batch and read nothing yet."""
    host, port = service.address.removeprefix("http://").split(":")
    body = b"\n".join(json.dumps(line).encode() for line in lines)
    made = socket.create_connection((host, int(port)), timeout=20)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
    head = f"POST /v1/batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: {NDJSON}\r\nContent-Length: {len(body)}\r\n\r\n"
    made.sendall(head.encode() + body)
    return made


def settled(service: Running, parser: str) -> int:
    """The count once it has stood still for a second."""
    seen, since = -1, time.monotonic()
    while time.monotonic() - since < 1.0:
        if (now := items(service, parser)) != seen:
            seen, since = now, time.monotonic()
        time.sleep(0.05)
    return seen


def test_a_reader_who_waits_holds_the_work_up_and_gets_it_all_once_it_reads() -> None:
    article = "It rained. " * 9000 + "See https://example.org/."
    with running() as service:
        service.event("ready")
        with closing(begin(service, [{"text": article, "plugins": ["links"]}] * 300)) as reader:
            held = settled(service, "links")
            assert 10 < held < 200
            assert service.post(text="On Monday.").status_code == 200
            received = b""
            while chunk := reader.recv(1 << 20):
                received += chunk
        assert received.count(b'{"index":') == 300
        assert items(service, "links") == 300


def test_a_caller_who_hangs_up_is_worked_for_no_longer(slow_plugin: Path) -> None:
    with running(path=slow_plugin) as service:
        service.event("ready")
        with closing(begin(service, [{"text": "word", "plugins": ["slow"]}] * 40)) as caller:
            assert b"200 OK" in caller.recv(1 << 16)
        time.sleep(8.0)
        assert settled(service, "slow") <= 7
        health = requests.get(f"{service.address}/healthz", timeout=5).json()
        assert (health["busy"], health["waiting"]) == (0, 0)
