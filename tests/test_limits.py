"""The service takes what its container gives it."""

from __future__ import annotations

from pathlib import Path

import pytest

from factbox import limits
from factbox.settings import Settings


def cgroup(root: Path, **files: str) -> Path:
    for name, content in files.items():
        path = root / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return root


@pytest.mark.parametrize(
    ("quota", "wanted"), [("max 100000", None), ("50000 100000", 1), ("100000 100000", 1), ("x y", None), ("", None)]
)
def test_processors_follow_the_quota_of_cgroup_2(tmp_path: Path, quota: str, wanted: int | None) -> None:
    everything = limits.processors(tmp_path / "nothing")
    assert limits.processors(cgroup(tmp_path, cpu_dot_max=quota)) == (wanted or everything)


def test_processors_follow_the_quota_of_cgroup_1(tmp_path: Path) -> None:
    root = cgroup(tmp_path, **{"cpu__cpu.cfs_quota_us": "100000\n", "cpu__cpu.cfs_period_us": "100000\n"})
    assert limits.processors(root) == 1


@pytest.mark.parametrize(("content", "wanted"), [("536870912\n", 512), ("max\n", None), ("9223372036854771712", None)])
def test_memory_is_the_cgroups_limit_if_it_has_one(tmp_path: Path, content: str, wanted: int | None) -> None:
    assert limits.memory_mb(cgroup(tmp_path, memory_dot_max=content)) == wanted


def test_memory_is_shared_between_the_processes_and_leaves_room_for_the_web(tmp_path: Path) -> None:
    root = cgroup(tmp_path, memory_dot_max=str(1024 << 20))
    assert limits.share_mb(2, root) == 384
    assert limits.share_mb(1, root) == 768
    assert limits.share_mb(64, root) == limits.LEAST_MB
    assert limits.share_mb(2, tmp_path / "nothing") == limits.MOST_MB


def test_settings_left_at_zero_are_chosen_from_the_limits() -> None:
    assert Settings().processes == limits.processors()
    assert Settings(memory_mb=77).process_memory_mb == 77
    assert Settings(workers=2).process_memory_mb == limits.share_mb(2)
