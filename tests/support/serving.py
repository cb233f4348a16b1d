"""A service in a process of its own, as tests run it."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import requests

SERVE = (sys.executable, "-m", "factbox", "serve", "--port", "0", "--workers", "1")


class Running:
    """A service in a process of its own, the lines of its log, and what else it writes."""

    def __init__(self, env: dict[str, str], path: Path | None = None, command: tuple[str, ...] = SERVE) -> None:
        environ = {key: value for key, value in os.environ.items() if not key.startswith("FACTBOX_")} | env
        if path is not None:
            environ["PYTHONPATH"] = str(path)
        self.process = subprocess.Popen(command, stderr=subprocess.PIPE, env=environ, text=True)
        self.events: list[dict[str, Any]] = []
        self.noise: list[str] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.address = self.event("listening")["address"]

    def _read(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            if line.startswith("{") and line.endswith("}\n"):  # a killed service may leave half a line
                self.events.append(json.loads(line))
            else:
                self.noise.append(line)

    def event(self, name: str, seconds: float = 30, **fields: Any) -> dict[str, Any]:
        """The first line of the log called `name` that has these fields, once it is there."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            for event in list(self.events):
                if event["event"] == name and fields.items() <= event.items():
                    return event
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        raise AssertionError(f"no {name} in {self.events}")

    def end(self) -> None:
        self.process.kill()
        self.process.wait()
        self._reader.join(10)
        assert self.process.stderr is not None
        self.process.stderr.close()

    def post(self, **body: Any) -> requests.Response:
        return requests.post(f"{self.address}/v1/parse", json=body, timeout=30)


@contextmanager
def running(
    env: dict[str, str] | None = None, path: Path | None = None, command: tuple[str, ...] = SERVE
) -> Iterator[Running]:
    service = Running(env or {}, path, command)
    try:
        yield service
    finally:
        service.end()


def exchange(address: str, sent: bytes, close: bool = False) -> tuple[int, bytes]:
    """Send raw bytes; the status and body of the answer."""
    host, port = address.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as connection:
        connection.sendall(sent)
        if close:
            connection.shutdown(socket.SHUT_WR)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    head, _, body = received.partition(b"\r\n\r\n")
    return int(head.split()[1]) if head else 0, body
