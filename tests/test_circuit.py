"""A parser that crashes its process again and again is switched off for a while, and then tried again."""

from __future__ import annotations

import os
import signal
import threading
from functools import partial

import pytest
from misbehaving import with_culprit
from structlog.testing import capture_logs

from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Job, Outcome, Pool
from factbox.workers.circuit import CRASHES, OFF, WITHIN, Circuits


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def crashed(circuits: Circuits, clock: Clock, times: int, every: float) -> None:
    for _ in range(times):
        circuits.note_crash("bad")
        clock.now += every


@pytest.mark.parametrize(
    ("times", "every", "off"),
    [(CRASHES, 0.0, True), (CRASHES - 1, 0.0, False), (CRASHES, WITHIN / (CRASHES - 1), True), (50, 16.0, False)],
    ids=["at once", "too few", "just within", "too seldom"],
)
def test_so_many_crashes_within_so_long_switch_it_off(times: int, every: float, off: bool) -> None:
    clock = Clock()
    circuits = Circuits(clock)
    crashed(circuits, clock, times, every)
    assert ("bad" in circuits.off) is off


def test_it_is_on_again_after_the_pause_with_a_clean_count() -> None:
    clock = Clock()
    circuits = Circuits(clock)
    crashed(circuits, clock, CRASHES, 0.0)
    assert circuits.off == {"bad": OFF}
    clock.now += OFF
    assert circuits.off == {}
    crashed(circuits, clock, CRASHES - 1, 0.0)
    assert circuits.off == {}


def test_a_job_is_spared_the_parser_and_says_so_where_it_was_asked() -> None:
    circuits = Circuits(Clock())
    outcome, job = Outcome(), Job({"text": "a"}, ("good", "bad"))
    assert circuits.spare(job, outcome) is job
    for _ in range(CRASHES):
        circuits.note_crash("bad")
    spared = circuits.spare(job, outcome)
    assert (spared.plugins, list(spared.failed)) == (("good",), ["bad"])
    assert [(one["plugin"], one["code"]) for one in outcome.errors] == [("bad", "switched-off")]
    silent = Outcome()
    circuits.spare(Job({"text": "a"}, ("good",)), silent)
    assert silent.errors == []


def test_the_pool_stops_losing_processes_to_it_and_everybody_sees_that() -> None:
    pool = Pool(partial(with_culprit, "hard_exit"), workers=1, queue=4, memory_mb=512, prepare_timeout=5.0)
    pool.start()
    try:
        app = create_app(Settings(), with_culprit("hard_exit"), pool)
        client = app.test_client()
        with capture_logs() as logs:
            answers = [client.post("/v1/parse", json={"text": "Some words."}).get_json() for _ in range(CRASHES + 3)]
        codes = [{one["plugin"]: one["code"] for one in answer["errors"]} for answer in answers]
        assert [one["hard_exit"] for one in codes] == ["crashed"] * CRASHES + ["switched-off"] * 3
        assert {one["dependent"] for one in codes} == {"dependency-failed"}
        assert all(len(answer["results"]["words_again"]) == 2 for answer in answers)
        assert pool.restarts == CRASHES
        assert "parser-switched-off" in {line["event"] for line in logs}
        ready = client.get("/readyz")
        assert ready.status_code == 200, "the others work"
        assert 0 < ready.get_json()["switched_off"]["hard_exit"] <= OFF
        assert 'factbox_parser_switched_off{parser="hard_exit"} 1.0' in client.get("/metrics").text
    finally:
        pool.close()


def test_parsers_that_only_fail_or_are_slow_are_not_switched_off() -> None:
    """Neither takes others' processes for long; and a caller with a slow text must not take a parser from all."""
    pool = Pool(partial(with_culprit, "base_exception"), workers=1, queue=4, memory_mb=512, prepare_timeout=5.0)
    pool.start()
    try:
        for _ in range(CRASHES + 1):
            pool.run(Job({"text": "Some words."}, ("base_exception",)))
        assert pool.switched_off == {}
    finally:
        pool.close()


def test_a_parser_that_merely_runs_when_others_end_its_process_is_not_switched_off() -> None:
    pool = Pool(partial(with_culprit, "sleeper"), workers=1, queue=4, memory_mb=512, prepare_timeout=5.0)
    pool.start()
    try:
        for _ in range(CRASHES + 1):
            threading.Timer(0.2, os.kill, (pool.processes[0].pid, signal.SIGKILL)).start()
            (error,) = pool.run(Job({"text": "Some words."}, ("sleeper",))).errors
            assert (error["code"], "signal 9" in error["detail"]) == ("crashed", True)
            pool.processes[0].wait_ready()
        assert pool.switched_off == {}
    finally:
        pool.close()
