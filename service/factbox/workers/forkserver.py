"""The server that forks parse processes: it has the slow imports done, and the web process never forks."""

from __future__ import annotations

import multiprocessing
from multiprocessing import forkserver

CONTEXT = multiprocessing.get_context("forkserver")
CONTEXT.set_forkserver_preload(["factbox.workers.preload"])


def start() -> None:
    """Start it now, so that it loads while the caller does other things; else the first parse process does."""
    forkserver.ensure_running()
