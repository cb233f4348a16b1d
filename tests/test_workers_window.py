"""Results of a stream in order, from several threads, never far ahead of the reader."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.workers import in_order


@given(st.lists(st.integers(0, 3)), st.integers(1, 4), st.integers(1, 6))
def test_results_come_in_order_whatever_takes_longer(pauses: list[int], threads: int, ahead: int) -> None:
    def work(numbered: tuple[int, int]) -> int:
        time.sleep(numbered[1] / 5000)
        return numbered[0]

    assert list(in_order(work, enumerate(pauses), threads=threads, ahead=ahead)) == list(range(len(pauses)))


def test_no_more_is_begun_than_the_reader_may_be_behind() -> None:
    taken = 0

    def endless() -> Iterator[int]:
        nonlocal taken
        while True:
            taken += 1
            yield taken

    results = in_order(lambda number: number, endless(), threads=2, ahead=5)
    assert [next(results), next(results)] == [1, 2]
    assert taken == 6
    results.close()  # type: ignore[attr-defined]


def test_several_are_worked_on_at_once() -> None:
    together = threading.Barrier(3, timeout=10)
    assert list(in_order(lambda _: together.wait() >= 0, range(6), threads=3, ahead=3)) == [True] * 6


def test_closing_it_drops_what_is_not_begun() -> None:
    done: list[int] = []

    def work(number: int) -> int:
        done.append(number)
        time.sleep(0.05)
        return number

    results = in_order(work, range(100), threads=1, ahead=50)
    next(results)
    results.close()  # type: ignore[attr-defined]
    time.sleep(0.2)
    assert len(done) <= 3


def test_what_the_work_or_the_items_raise_comes_in_its_place() -> None:
    results = in_order(lambda number: 1 // number, [1, 0], threads=2, ahead=2)
    assert next(results) == 1
    with pytest.raises(ZeroDivisionError):
        next(results)
