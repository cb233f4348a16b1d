"""What this container or machine gives us: processors and memory, by affinity and cgroup (versions 1 and 2)."""

from __future__ import annotations

import math
import os
from pathlib import Path

CGROUP = Path("/sys/fs/cgroup")
WEB_MB = 256
"""Left to the web process and the fork server when memory is shared out."""
MOST_MB = 1024
LEAST_MB = 128


def processors(root: Path = CGROUP) -> int:
    """Processors this process may use: its affinity, or the cgroup's quota rounded up when that is less."""
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    quota = _quota(root)
    return max(1, min(allowed, math.ceil(quota))) if quota else allowed


def memory_mb(root: Path = CGROUP) -> int | None:
    """MiB of memory the cgroup allows, or None when it sets no limit."""
    for name in ("memory.max", "memory/memory.limit_in_bytes"):
        value = _read(root / name)
        if value.isdigit() and int(value) < 1 << 50:
            return int(value) >> 20
    return None


def share_mb(processes: int, root: Path = CGROUP) -> int:
    """MiB that each of `processes` parse processes may take, so that all together stay within the cgroup's limit."""
    whole = memory_mb(root)
    if whole is None:
        return MOST_MB
    return max(LEAST_MB, min(MOST_MB, (whole - WEB_MB) // processes))


def _quota(root: Path) -> float | None:
    """The cgroup's quota in processors, or None."""
    value, _, period = _read(root / "cpu.max").partition(" ")
    if not value:
        value, period = _read(root / "cpu/cpu.cfs_quota_us"), _read(root / "cpu/cpu.cfs_period_us")
    return int(value) / int(period) if value.isdigit() and period.isdigit() and int(period) else None


def _read(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:
        return ""
