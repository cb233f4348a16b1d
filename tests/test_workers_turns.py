"""The line before the parse processes: who gets the next one, who waits, who is sent away."""

from __future__ import annotations

import threading
import time
from queue import Empty

import pytest

from factbox.workers.turns import Full, Turns

SOON = 0.05


def waiting(
    line: Turns[str], served: list[str], name: str, seconds: float = 5.0, patience: float = 0.0
) -> threading.Thread:
    """A caller in the line, who notes its name when it is its turn and gives back what it got."""
    before = line.waiting

    def call() -> None:
        thing = line.borrow(seconds, patience)
        served.append(name)
        line.give_back(thing)

    thread = threading.Thread(target=call)
    thread.start()
    while line.waiting == before:
        time.sleep(0.001)
    return thread


def test_what_is_idle_is_lent_at_once_the_last_used_first() -> None:
    line: Turns[str] = Turns(0)
    line.add("a")
    line.add("b")
    assert (line.borrow(0), line.borrow(0), line.lent) == ("b", "a", 2)
    line.give_back("a")
    assert (line.lent, line.waiting) == (1, 0)


CALLERS = [
    ("those who came first go first", [("a", 5, 0), ("b", 5, 0), ("c", 5, 0)], "abc"),
    ("the patient let others ahead", [("p", 5, 30), ("q", 5, 30), ("a", 5, 0), ("b", 5, 0)], "abpq"),
    ("patience has an end", [("p", 5, 30), ("late", 60, 0)], ["p", "late"]),
]


@pytest.mark.parametrize(("callers", "order"), [row[1:] for row in CALLERS], ids=[row[0] for row in CALLERS])
def test_the_one_who_must_be_served_soonest_is_next(
    callers: list[tuple[str, float, float]], order: str | list[str]
) -> None:
    line: Turns[str] = Turns(len(callers))
    line.add("thing")
    held, served = line.borrow(0), list[str]()
    threads = [waiting(line, served, *caller) for caller in callers]
    line.give_back(held)
    for thread in threads:
        thread.join()
    assert served == list(order)


def test_only_callers_without_patience_are_counted_and_sent_away() -> None:
    line: Turns[str] = Turns(1)
    line.add("thing")
    held, served = line.borrow(0), list[str]()
    threads = [waiting(line, served, name, patience=9.0) for name in "pqr"] + [waiting(line, served, "a")]
    with pytest.raises(Full):
        line.borrow(5.0)
    line.give_back(held)
    for thread in threads:
        thread.join()
    assert served == ["a", "p", "q", "r"]


def test_whoever_waited_long_enough_leaves_the_line_and_takes_nothing_along() -> None:
    line: Turns[str] = Turns(2)
    line.add("thing")
    held = line.borrow(0)
    with pytest.raises(Empty):
        line.borrow(SOON)
    assert line.waiting == 0
    line.give_back(held)
    assert line.borrow(0) == "thing"


def test_nothing_is_lost_or_lent_twice_when_callers_give_up_all_the_time() -> None:
    line: Turns[int] = Turns(1000)
    for thing in range(3):
        line.add(thing)
    lent: set[int] = set()
    lock, faults = threading.Lock(), list[str]()

    def call(number: int) -> None:
        for turn in range(50):
            try:
                thing = line.borrow(0.0005, 0.0003 * (turn % 3))
            except Empty:
                continue
            with lock:
                if thing in lent:
                    faults.append("twice")
                lent.add(thing)
            time.sleep(0.0002)
            with lock:
                lent.remove(thing)
            line.give_back(thing)

    threads = [threading.Thread(target=call, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (faults, line.lent, line.waiting) == ([], 0, 0)
    assert sorted(line.borrow(0) for _ in range(3)) == [0, 1, 2]


def test_it_is_full_when_the_next_without_patience_would_be_sent_away() -> None:
    line: Turns[str] = Turns(1)
    line.add("a")
    assert not line.full
    thing = line.borrow(0)
    assert not line.full
    patient = waiting(line, [], "p", patience=30)
    assert not line.full
    other = waiting(line, [], "b")
    assert line.full
    with pytest.raises(Full):
        line.borrow(0)
    line.give_back(thing)
    patient.join(), other.join()
    assert not line.full
