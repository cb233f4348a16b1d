"""Lanes: many articles at a time, a new process now and then, and who was to blame when one is lost."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
import synthetic

from factbox.bulk import lane as lanes
from factbox.bulk.lane import Lane, Lost
from factbox.bulk.values import Entry, Task
from factbox.settings import Settings


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane(Settings(), Task(plugins=("links",)))
    yield made
    made.close()


def entries(count: int, first: int = 0) -> list[Entry]:
    return [Entry(row["id"], fields=row) for row in synthetic.rows(count, first)]


def test_a_process_serves_many_pieces_and_is_replaced_before_it_grows_old(
    lane: Lane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lanes, "LIFE", 10)
    pids = []
    for number in range(4):
        assert lane.work(entries(5, 5 * number)).articles == 5
        pids.append(lane.pid)
    assert pids[1] is pids[3] is None
    assert pids[0] != pids[2]


def test_one_that_is_killed_between_pieces_costs_the_next_nothing_but_a_new_process(lane: Lane) -> None:
    lane.work(entries(1))
    os.kill(lane.pid or 0, signal.SIGKILL)
    with pytest.raises(Lost) as lost:
        lane.work(entries(2))
    assert lost.value.index is None
    assert lane.work(entries(2)).articles == 2


HANGS = """
import time
from factbox import Parser, SpanSchema, hookimpl

def parse(article, context):
    time.sleep(60 if "HANG" in article.text else 0)
    return []

@hookimpl
def factbox_parsers():
    return [Parser(name="hangs", summary="Hangs.", item_schema=SpanSchema, parse=parse, timeout=60.0)]
"""


def test_one_that_hangs_is_ended_and_says_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "PATIENCE", 0.5)
    (tmp_path / "hangs.py").write_text(HANGS)
    lane = Lane(Settings(plugins_dir=str(tmp_path)), Task(plugins=("hangs",)))
    given = [*entries(3), Entry("bad", fields={"text": "HANG"}), *entries(2)]
    lane.work(entries(1))
    began = time.monotonic()
    with pytest.raises(Lost) as lost:
        lane.work(given)
    assert (lost.value.index, time.monotonic() - began < 20) == (3, True)
    lane.close()


def test_memory_of_a_process_is_bounded(tmp_path: Path) -> None:
    (tmp_path / "hungry.py").write_text(
        HANGS.replace("time.sleep(60 if", "bytearray((1 << 32) if").replace('name="hangs"', 'name="hungry"')
    )
    lane = Lane(Settings(plugins_dir=str(tmp_path), memory_mb=128), Task(plugins=("hungry",)))
    tally = lane.work([Entry("bad", fields={"text": "HANG"}), *entries(2)])
    assert (tally.articles, tally.troubles) == (3, {"hungry out-of-memory": 1})
    lane.close()


def test_threads_that_use_lanes_do_not_disturb_each_other() -> None:
    made = [Lane(Settings(), Task(plugins=("links",))) for _ in range(2)]
    found: list[int] = []

    def use(lane: Lane, first: int) -> None:
        found.extend(lane.work(entries(3, first + 3 * turn)).articles for turn in range(5))

    threads = [threading.Thread(target=use, args=(lane, 100 * number)) for number, lane in enumerate(made)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for lane in made:
        lane.close()
    assert found == [3] * 10
