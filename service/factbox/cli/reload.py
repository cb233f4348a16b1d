"""`factbox serve --reload`: a service that starts anew whenever a plugin's source changes, for plugin authors."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

import click

from factbox import builtin_parsers
from factbox.discovery import GROUP

PAUSE = 0.3
PATIENCE = 35.0
"""Seconds to let a service finish its requests; its own limit is less."""
Stamps = dict[Path, int]


def serve_reloading(arguments: Sequence[str], folder: Path | None) -> int:
    """Run `factbox ARGUMENTS` until Ctrl-C or SIGTERM, anew after each change; the exit status of the last run.

    `folder` is that of folder plugins. A service that ended by itself is started again by the next change.
    """
    signal.signal(signal.SIGTERM, _interrupt)
    places = [*_packages(), *([folder] if folder else [])]
    click.echo(f"watching {', '.join(map(str, places))}", err=True)
    service = _start(arguments)
    try:
        seen = _stamps(places)
        while True:
            time.sleep(PAUSE)
            if (now := _stamps(places)) != seen:
                seen = now
                click.echo("a plugin changed: starting anew", err=True)
                _stop(service)
                service = _start(arguments)
    except KeyboardInterrupt:
        return _stop(service)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _start(arguments: Sequence[str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "factbox", *arguments]
    return subprocess.Popen(command, start_new_session=True)  # noqa: S603 - our own command


def _stop(service: subprocess.Popen[bytes]) -> int:
    service.terminate()
    try:
        return service.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        service.kill()
        return service.wait()


def _packages() -> Iterator[Path]:
    """Where the source of each installed plugin lies; none is imported, so none is held in an old state."""
    modules = {point.module.partition(".")[0] for point in entry_points(group=GROUP)} - builtin_parsers.packages()
    for name in sorted(modules):
        spec = find_spec(name)
        if spec is not None and spec.origin is not None:
            origin = Path(spec.origin)
            yield origin.parent if origin.name == "__init__.py" else origin
    yield builtin_parsers.home()


def _stamps(places: Sequence[Path]) -> Stamps:
    found: Stamps = {}
    for place in places:
        for path in place.rglob("*.py") if place.is_dir() else (place,):
            try:
                found[path] = path.stat().st_mtime_ns
            except OSError:
                continue  # an editor is just replacing it
    return found
