"""Processes below processes that may have none."""

from __future__ import annotations

import multiprocessing


def allow_children() -> None:
    """Let this process start others, although it may be a daemon, as workers of Dask and of process pools are.

    Daemons may have none lest they outlive them; ours end when the pipe to them does.
    """
    multiprocessing.current_process()._config["daemon"] = False  # type: ignore[attr-defined]
