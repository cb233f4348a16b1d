"""Runs on a Dask cluster: complete whatever becomes of a worker, refused where workers are not ours."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import synthetic
from bulked import bulk_run, lines_of

from factbox.bulk.values import BulkError

distributed = pytest.importorskip("distributed")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("default"), pytest.mark.xdist_group("dask")]


@contextmanager
def cluster(**env: str) -> Iterator[Any]:
    """Two workers, each a process."""
    options = {"n_workers": 2, "threads_per_worker": 1, "processes": True, "dashboard_address": None, "env": env}
    with distributed.LocalCluster(**options, silence_logs=50) as made:
        yield made


def corpus(folder: Path, files: int, articles: int) -> list[Path]:
    paths = [folder / f"in-{number}.jsonl" for number in range(files)]
    for number, path in enumerate(paths):
        path.write_bytes(synthetic.lines(articles, 1000 * number))
    return paths


def test_a_worker_that_is_killed_costs_time_and_nothing_else(tmp_path: Path) -> None:
    paths, out = corpus(tmp_path, 6, 60), tmp_path / "out"
    with cluster() as made, distributed.Client(made, set_as_default=False) as client:
        pids = list(client.run(os.getpid).values())

        def kill() -> None:
            while not list(out.glob("part-*")):
                time.sleep(0.02)
            os.kill(pids[0], signal.SIGKILL)

        killer = threading.Thread(target=kill)
        killer.start()
        manifest = bulk_run(paths, out, scheduler=made.scheduler_address, articles=20)
        killer.join()
        assert pids[0] not in client.run(os.getpid).values()
    expected = [f"article-{1000 * number + article}" for number in range(6) for article in range(60)]
    assert [row["id"] for row in lines_of(out)] == expected
    assert (manifest["status"], manifest["counts"]) == ("done", {"articles": 360, "errors": 0, "parts": 18})
    assert bulk_run(paths, out, articles=20)["counts"]["articles"] == 360


def test_workers_with_other_parsers_are_refused(tmp_path: Path) -> None:
    with (
        cluster(FACTBOX_DISABLED_PLUGINS="dates") as made,
        pytest.raises(BulkError, match=r"worker at tcp.*dates .* here, missing there"),
    ):
        bulk_run(corpus(tmp_path, 1, 3), tmp_path / "out", scheduler=made.scheduler_address)


def test_a_scheduler_that_is_not_there_and_a_limit_are_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factbox.bulk.cluster.CONNECT", 1.0)
    with pytest.raises(BulkError, match=r"no Dask scheduler answers at tcp://127\.0\.0\.1:1"):
        bulk_run(corpus(tmp_path, 1, 3), tmp_path / "one", scheduler="tcp://127.0.0.1:1")
    with pytest.raises(BulkError, match="take --sample"):
        bulk_run(corpus(tmp_path, 1, 3), tmp_path / "two", scheduler="tcp://127.0.0.1:1", limit=2)
