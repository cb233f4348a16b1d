"""What a parse process gives up before it reads anything: signals, standard output, memory without end."""

from __future__ import annotations

import os
import resource
import signal
from pathlib import Path


def quiet() -> None:
    """Ctrl-C is the parent's to handle; what plugins print must reach neither a protocol nor the log."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1):
        os.dup2(nowhere, standard)
    os.close(nowhere)


def confine(memory_mb: int) -> None:
    """Take at most so much memory beyond what start-up took, and leave no core file."""
    pages = int(Path("/proc/self/statm").read_text().split()[0]) if Path("/proc/self/statm").exists() else 0
    limit = pages * resource.getpagesize() + (memory_mb << 20)
    resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
