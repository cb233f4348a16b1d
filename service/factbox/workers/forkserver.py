"""The server that forks parse processes: it has the slow imports done, and the web process never forks."""

from __future__ import annotations

import multiprocessing
import os
from multiprocessing import forkserver, resource_tracker
from typing import Any

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["factbox.workers.preload"])


def start() -> None:
    """Start it now, so that it loads while the caller does other things; else the first parse process does.

    For a process that is all factbox's: Python's resource tracker is left out.
    """
    _track_nothing()
    forkserver.ensure_running()


def _track_nothing() -> None:
    """Python starts a process of 7 MB to remove named semaphores and shared memory that others forget; we have neither.

    It takes whatever it can write to for a tracker that runs.
    """
    tracker: Any = getattr(resource_tracker, "_resource_tracker", None)
    if getattr(tracker, "_fd", tracker) is None:
        tracker._fd = os.open(os.devnull, os.O_WRONLY)
