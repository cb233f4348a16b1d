"""One run at a time in a folder of this machine."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factbox.bulk.storage import is_remote
from factbox.bulk.values import BulkError


@contextmanager
def locked(folder: str) -> Iterator[None]:
    """Holds the folder; a run that was killed holds it no longer. Raises BulkError. Stores have no locks."""
    if is_remote(folder):
        yield
        return
    Path(folder).mkdir(parents=True, exist_ok=True)
    with (Path(folder) / "_lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BulkError(f"another run is at work in {folder}") from None
        yield
