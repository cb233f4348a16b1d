"""Runs of `factbox run`, in this process and in one of their own, and what they have written."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from factbox.bulk import run as bulk
from factbox.bulk.progress import Lines
from factbox.bulk.values import Task
from factbox.installation import current


def bulk_run(
    inputs: Sequence[Path | str],
    output: Path | str,
    kind: str | None = None,
    workers: int = 1,
    scheduler: str = "",
    **task: Any,
) -> dict[str, Any]:
    """The manifest of a run."""
    wanted, installation = Task(**task), current()
    planned = bulk.plan([str(one) for one in inputs], str(output), wanted, installation, kind)
    return bulk.run(planned, wanted, installation, Lines(lambda line: None), workers, scheduler)


def lines_of(output: Path, pattern: str = "part-*.jsonl.gz") -> list[dict[str, Any]]:
    """All that its parts hold."""
    return [
        json.loads(line)
        for path in sorted(output.glob(pattern))
        for line in gzip.decompress(path.read_bytes()).splitlines()
    ]


def errors_of(output: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (output / "errors.jsonl").read_bytes().splitlines()]


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "factbox", "run", *map(str, arguments)]


@contextmanager
def started(*arguments: object, **env: str) -> Iterator[subprocess.Popen[bytes]]:
    """`factbox run` in a process of its own, which is gone afterwards."""
    process = subprocess.Popen(command(*arguments), stderr=subprocess.DEVNULL, env=os.environ | env)
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def finished(*arguments: object, **env: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command(*arguments), capture_output=True, text=True, env=os.environ | env, timeout=300)
