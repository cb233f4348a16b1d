"""Garbage is collected between articles, seldom, and never walks what lives for ever."""

from __future__ import annotations

import gc
import subprocess
import sys
import textwrap
from collections.abc import Iterator

import pytest

from factbox.sweeping import BACKSTOP, OFTEN, SELDOM, Sweeper


@pytest.fixture
def collector() -> Iterator[None]:
    before = gc.get_threshold()
    yield
    gc.unfreeze()
    gc.set_threshold(*before)


def collections() -> int:
    return gc.get_stats()[2]["collections"]


@pytest.mark.usefixtures("collector")
@pytest.mark.parametrize(
    ("articles", "idle", "collects"),
    [
        (OFTEN - 1, True, False),
        (OFTEN, True, True),
        (OFTEN, False, False),
        (SELDOM - 1, False, False),
        (SELDOM, False, True),
    ],
)
def test_an_idle_process_collects_soon_and_a_busy_one_late(articles: int, idle: bool, collects: bool) -> None:
    sweeper, before = Sweeper(), collections()
    for _ in range(articles):
        sweeper.sweep(lambda: idle)
    assert (collections() > before) is collects


@pytest.mark.usefixtures("collector")
def test_whether_it_is_idle_is_asked_only_when_it_matters() -> None:
    asked: list[int] = []
    sweeper = Sweeper()
    for _ in range(OFTEN):
        sweeper.sweep(lambda: bool(asked.append(1)))
    assert len(asked) == 1


@pytest.mark.usefixtures("collector")
def test_what_lives_when_it_begins_is_frozen_and_cycles_have_a_backstop() -> None:
    Sweeper()
    assert gc.get_freeze_count() > 10_000
    assert gc.get_threshold() == BACKSTOP
    assert gc.isenabled()


@pytest.mark.slow
def test_no_collection_holds_a_parse_process_up_for_long() -> None:
    """With all tables loaded and caches warm, the longest pause of a hundred articles is a few milliseconds."""
    script = """
        import gc, time
        from factbox.discovery import built_in
        from factbox.engine import run, set_up
        from factbox.prepare import Source, prepare
        from factbox.sweeping import Sweeper
        registry = built_in(); set_up(registry)
        def read(number):
            text = f"About {number} boats left on Monday, said Ann Lee{number}. “We wait,” the mayor, Bo{number} Orr, said. " * 20
            for _ in run(registry, prepare(Source(text=text, language="en")), registry.names, {}): pass
        read(0)
        sweeper, pauses, began = Sweeper(), [], 0.0
        def watch(phase, info):
            global began
            if phase == "start": began = time.thread_time()
            else: pauses.append(time.thread_time() - began)
        gc.callbacks.append(watch)
        for number in range(100):
            read(number)
            sweeper.sweep(lambda: True)
        print(len(pauses), max(pauses))
    """
    done = subprocess.run([sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=True)
    count, longest = done.stdout.split()
    assert int(count) >= 100 // OFTEN
    assert float(longest) < 0.02
