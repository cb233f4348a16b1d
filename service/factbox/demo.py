"""`make demo`: start the service, POST an article to it, print its factbox, stop."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import orjson
import requests

from factbox import render


def main(path: str, published_at: str) -> int:
    """Run the demo on the article in `path`; the exit status."""
    with service() as address:
        request = {"text": Path(path).read_text(encoding="utf-8"), "published_at": published_at}
        response = requests.post(f"{address}/v1/parse", json=request, timeout=30)
    print(f"POST {address}/v1/parse ({path}, published {published_at}): {response.status_code}\n")
    answer = response.json()
    render.errors(answer)
    render.show(answer, "table")
    print("\n" + ", ".join(f"{len(items)} {name}" for name, items in answer["results"].items()))
    return 0 if response.ok and not answer["errors"] else 1


@contextmanager
def service() -> Iterator[str]:
    """A service on a free port while the block runs, ready; its address."""
    command = [sys.executable, "-m", "factbox", "serve", "--port", "0"]
    environ = os.environ | {"FACTBOX_LOG_FORMAT": "json"}
    with subprocess.Popen(command, stderr=subprocess.PIPE, env=environ) as process:  # noqa: S603 - our own command
        try:
            address = _address(process)
            _wait(address)
            yield address
        finally:
            process.terminate()
            process.wait(30)


def _address(service: subprocess.Popen[bytes]) -> str:
    """The address of the service, from its log."""
    assert service.stderr is not None
    for line in service.stderr:
        event = orjson.loads(line) if line.startswith(b"{") else {}
        if event.get("event") == "listening":
            return str(event["address"])
        sys.stderr.buffer.write(line)
    raise SystemExit("The service did not start.")


def _wait(address: str) -> None:
    for _ in range(600):
        if requests.get(f"{address}/readyz", timeout=5).ok:
            return
        time.sleep(0.1)
    raise SystemExit("The service did not become ready within a minute.")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
