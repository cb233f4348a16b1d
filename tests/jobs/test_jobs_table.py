"""The table of jobs: done in order, bounded in number and bytes, forgotten in time."""

from __future__ import annotations

import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.jobs import Full
from factbox.jobs.table import Entry, Table


def table(threads: int = 1, most: int = 3, room: int = 1000, keep: float = 60.0) -> Table:
    return Table(threads=threads, most=most, room=room, keep=keep)


def ended(jobs: Table, job: Entry) -> Entry:
    """The job once it has ended."""
    deadline = time.monotonic() + 10
    while job.ended_at is None and time.monotonic() < deadline:
        time.sleep(0.002)
    assert job.ended_at is not None
    return job


def well() -> tuple[bool, bytes]:
    return True, b'"yes"'


def badly() -> tuple[bool, bytes]:
    return False, b'"no"'


def test_a_job_is_done_or_failed_with_its_result() -> None:
    jobs = table()
    assert [(one.status, one.result) for one in (ended(jobs, jobs.add(Entry(work, 1))) for work in (well, badly))] == [
        ("done", b'"yes"'),
        ("failed", b'"no"'),
    ]


def test_a_job_is_found_by_its_id_and_nothing_by_another() -> None:
    jobs = table()
    job = jobs.add(Entry(well, 1))
    assert jobs.get(job.id) is job
    assert jobs.get("nothing") is None
    assert len({jobs.add(Entry(well, 1)).id, job.id}) == 2


def test_jobs_are_queued_then_run_in_order() -> None:
    jobs, gate, order = table(), threading.Event(), []

    def waits() -> tuple[bool, bytes]:
        gate.wait(10)
        order.append("first")
        return well()

    def follows() -> tuple[bool, bytes]:
        order.append("second")
        return well()

    first, second = jobs.add(Entry(waits, 1)), jobs.add(Entry(follows, 1))
    while first.status == "queued":
        time.sleep(0.002)
    assert (first.status, second.status, jobs.unfinished) == ("running", "queued", 2)
    gate.set()
    ended(jobs, second)
    assert (order, jobs.unfinished) == (["first", "second"], 0)


def test_several_threads_work_side_by_side() -> None:
    jobs, both = table(threads=2), threading.Barrier(2)

    def meets() -> tuple[bool, bytes]:
        both.wait(10)
        return well()

    assert [ended(jobs, job).status for job in [jobs.add(Entry(meets, 1)), jobs.add(Entry(meets, 1))]] == [
        "done",
        "done",
    ]


@pytest.mark.parametrize(
    ("most", "room", "size"), [(1, 1000, 1), (5, 100, 60), (0, 1000, 1)], ids=["many", "large", "off"]
)
def test_what_has_no_room_is_refused_while_nothing_has_ended(most: int, room: int, size: int) -> None:
    jobs, gate = table(most=most, room=room), threading.Event()

    def waits() -> tuple[bool, bytes]:
        gate.wait(10)
        return well()

    if most:
        jobs.add(Entry(waits, size))
    with pytest.raises(Full):
        jobs.add(Entry(well, size))
    gate.set()


def test_the_oldest_that_ended_goes_when_room_is_needed() -> None:
    jobs = table(most=2)
    first, second = (ended(jobs, jobs.add(Entry(well, 1))) for _ in range(2))
    third = jobs.add(Entry(well, 1))
    assert [jobs.get(job.id) is job for job in (first, second, third)] == [False, True, True]


def test_a_large_answer_makes_room_among_older_ones() -> None:
    jobs = table(room=100)
    small = ended(jobs, jobs.add(Entry(well, 1)))
    large = ended(jobs, jobs.add(Entry(lambda: (True, b"x" * 98), 1)))
    assert (jobs.get(small.id), jobs.get(large.id)) == (None, large)


def test_a_job_that_ended_is_forgotten_in_time() -> None:
    jobs = table(keep=0.05)
    job = ended(jobs, jobs.add(Entry(well, 1)))
    assert jobs.get(job.id) is job
    time.sleep(0.1)
    assert jobs.get(job.id) is None


def test_the_request_is_let_go_once_the_job_ended() -> None:
    jobs = table()
    assert ended(jobs, jobs.add(Entry(well, 500))).work is None


@given(st.lists(st.integers(0, 400), max_size=12))
def test_however_large_the_jobs_are_the_table_keeps_its_bounds(sizes: list[int]) -> None:
    jobs = table(most=4, room=1000)
    for size in sizes:
        try:
            ended(jobs, jobs.add(Entry(lambda size=size: (True, b"x" * size), size)))  # type: ignore[misc]
        except Full:
            pytest.fail("everything before has ended")
        kept = list(jobs._table.values())
        assert len(kept) <= 4
        assert sum(job.size for job in kept) <= 1000
