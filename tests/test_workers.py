"""Parse processes: whatever a parser does, the others' results arrive and the next request is unaffected."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import misbehaving
import orjson
import pytest

from factbox.registry import Registry
from factbox.workers import Busy, Job, Overtaxed, Pool, Unreadable

TEXT = "Nothing here is good."
CULPRITS = {function.__name__: code for function, code in misbehaving.BLAMED.items()}


@contextmanager
def pool(load: Callable[[], Registry], workers: int = 1, queue: int = 4, memory_mb: int = 512) -> Iterator[Pool]:
    made = Pool(load, workers=workers, queue=queue, memory_mb=memory_mb, prepare_timeout=2.0)
    made.start()
    try:
        yield made
    finally:
        made.close()


def job(*plugins: str, text: str = TEXT) -> Job:
    return Job({"text": text}, plugins)


def words_in(outcome_items: bytes) -> list[str]:
    return [item["text"] for item in orjson.loads(outcome_items)]


@pytest.mark.parametrize("culprit", CULPRITS)
def test_a_misbehaving_parser_is_named_and_the_others_results_arrive(culprit: str) -> None:
    with pool(partial(misbehaving.with_culprit, culprit)) as made:
        outcome = made.run(job("words", culprit, "dependent", "words_again"))
        assert words_in(outcome.results["words"]) == ["Nothing", "here", "is", "good"]
        assert outcome.results["words_again"] == outcome.results["words"]
        assert [(error["plugin"], error["code"]) for error in outcome.errors] == [
            (culprit, CULPRITS[culprit]),
            ("dependent", "dependency-failed"),
        ]
        assert set(outcome.results) == {"words", "words_again"}
        after = made.run(job("words"))
        assert after.errors == []
        assert words_in(after.results["words"]) == ["Nothing", "here", "is", "good"]


def descendants() -> list[str]:
    """Process ids of everything below this process, over all its threads."""
    found, todo = [], [str(os.getpid())]
    while todo:
        for task in Path(f"/proc/{todo.pop()}/task").glob("*/children"):
            try:
                below = task.read_text().split()
            except OSError:
                continue
            found += below
            todo += below
    return found


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def resident_mb(pid: int | str = "self") -> float:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 / 2**20


@pytest.mark.slow
def test_a_hundred_crashes_in_a_row_leak_neither_processes_nor_files_nor_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("factbox.workers.circuit.CRASHES", 1000)  # else the parser is soon switched off
    with pool(partial(misbehaving.with_culprit, "hard_exit")) as made:
        for _ in range(10):
            made.run(job("hard_exit"))
        files, processes, memory = open_files(), len(descendants()), resident_mb()
        for _ in range(100):
            assert made.run(job("hard_exit", "words")).results.keys() == {"words"}
        assert made.restarts >= 110
        assert open_files() <= files
        assert len(descendants()) <= processes
        assert resident_mb() - memory < 20


def test_closing_ends_every_process() -> None:
    with pool(partial(misbehaving.with_culprit, "sleeper"), workers=2) as made:
        pids = [process.pid for process in made.processes]
        made.run(job("words"))
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)


def test_when_the_queue_is_full_the_next_caller_is_told_at_once() -> None:
    with pool(partial(misbehaving.with_culprit, "sleeper"), workers=1, queue=1) as made:
        threads = [threading.Thread(target=made.run, args=(job("sleeper"),)) for _ in range(2)]
        for thread in threads:
            thread.start()
        while made.busy + made.waiting < 2:
            time.sleep(0.01)
        assert (made.busy, made.waiting) == (1, 1)
        began = time.monotonic()
        with pytest.raises(Busy):
            made.run(job("words"))
        assert time.monotonic() - began < 0.1
        for thread in threads:
            thread.join()
        assert made.run(job("words")).errors == []


def test_a_process_that_died_while_idle_is_replaced_before_the_next_article() -> None:
    with pool(partial(misbehaving.with_culprit, "sleeper")) as made:
        (process,) = made.processes
        os.kill(process.pid or 0, 9)
        time.sleep(0.1)
        assert words_in(made.run(job("words")).results["words"])


def test_a_parser_whose_setup_fails_is_reported_and_the_others_work() -> None:
    with pool(misbehaving.with_failing_setup) as made:
        outcome = made.run(job("words", "modelled"))
        assert set(outcome.results) == {"words"}
        assert [(e["plugin"], e["code"]) for e in outcome.errors] == [("modelled", "crashed")]
        assert "the model is not there" in outcome.errors[0]["detail"]


def test_the_article_comes_back_with_the_results() -> None:
    with pool(partial(misbehaving.with_culprit, "sleeper")) as made:
        outcome = made.run(Job({"text": "See <b>this</b>", "language": "en"}, ("words",)))
        article = orjson.loads(outcome.article or b"")
        assert (article["text"], article["language"]) == ("See this", "en")
        assert outcome.spent["words"][1] == 2


def test_offsets_come_in_the_unit_that_was_asked_for() -> None:
    with pool(partial(misbehaving.with_culprit, "sleeper")) as made:
        for unit, start in (("codepoint", 2), ("utf16", 3), ("utf8", 5)):
            outcome = made.run(Job({"text": "\U0001f600 word", "offsets": unit}, ("words",)))
            assert orjson.loads(outcome.results["words"])[0]["start"] == start


def test_a_page_without_an_article_is_unreadable_and_says_so() -> None:
    with pool(partial(misbehaving.with_culprit, "sleeper")) as made, pytest.raises(Unreadable, match="no article"):
        made.run(Job({"html": "<!doctype html><html><body></body></html>"}, ("words",)))


def test_many_threads_share_the_processes_without_crosstalk() -> None:
    found: dict[int, list[str]] = {}
    with pool(partial(misbehaving.with_culprit, "sleeper"), workers=2, queue=40) as made:

        def one(number: int) -> None:
            found[number] = words_in(made.run(job("words", text=f"number {number}")).results["words"])

        threads = [threading.Thread(target=one, args=(number,)) for number in range(40)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert found == {number: ["number", str(number)] for number in range(40)}


def loaded_unless(mark: str) -> Registry:
    """Plugins that load as long as a file is not there."""
    if Path(mark).exists():
        os._exit(3)
    return misbehaving.with_culprit("sleeper")


def test_when_no_process_can_be_started_any_more_callers_are_told_to_come_back(tmp_path: Path) -> None:
    mark = tmp_path / "gone"
    with pool(partial(loaded_unless, str(mark))) as made:
        mark.write_text("")
        os.kill(made.processes[0].pid or 0, 9)
        time.sleep(0.1)
        with pytest.raises(Busy):
            made.run(job("words"))
        mark.unlink()
        assert made.run(job("words")).errors == []


@pytest.mark.parametrize("source", [{"text": "good " * 2_000_000}, {"html": "<p>Nothing here is good.</p>" * 200_000}])
def test_too_little_memory_to_read_an_article_is_not_told_as_the_articles_fault(source: dict[str, str]) -> None:
    with pool(partial(misbehaving.with_culprit, "sleeper"), memory_mb=16) as made:
        with pytest.raises(Overtaxed, match=r"memory|was killed"):
            made.run(Job(source, ("words",)))
        assert made.run(job("words")).errors == []


def test_nobody_waits_longer_than_the_queue_allows() -> None:
    load = partial(misbehaving.with_culprit, "sleeper")
    made = Pool(load, workers=1, queue=4, memory_mb=512, prepare_timeout=2.0, queue_timeout=0.2)
    made.start()
    thread = threading.Thread(target=made.run, args=(job("sleeper"),))
    thread.start()
    while made.busy == 0:
        time.sleep(0.01)
    began = time.monotonic()
    with pytest.raises(Busy):
        made.run(job("words"))
    assert 0.1 < time.monotonic() - began < 0.9
    thread.join()
    made.close()


def test_whoever_has_patience_is_served_after_those_who_have_none() -> None:
    done: list[str] = []
    with pool(partial(misbehaving.with_culprit, "sleeper"), workers=1, queue=1) as made:

        def one(name: str, asked: Job, patience: float = 0.0) -> threading.Thread:
            thread = threading.Thread(target=lambda: (made.run(asked, patience), done.append(name)))
            known = made.busy + made.waiting
            thread.start()
            while made.busy + made.waiting == known:
                time.sleep(0.005)
            return thread

        threads = [one("sleeper", job("sleeper"))]
        threads += [one(f"patient {number}", job("words"), 20.0) for number in range(3)]
        threads.append(one("single", job("words")))
        with pytest.raises(Busy):
            made.run(job("words"))
        for thread in threads:
            thread.join()
    assert done == ["sleeper", "single", "patient 0", "patient 1", "patient 2"]


LEFT_OPEN = """
import sys
import threading
from functools import partial
import misbehaving
from factbox.workers import Pool

if __name__ == "__main__":
    threading.excepthook = lambda failure: None  # what a thread says meanwhile is another matter
    pool = Pool(partial(misbehaving.with_culprit, "sleeper"), workers=2, queue=1, memory_mb=512, prepare_timeout=2.0)
    {how}
    raise SystemExit("left open")
"""


@pytest.mark.slow
@pytest.mark.parametrize("how", [
    "pool.start()",
    "pool.spawn()",
    "threading.Thread(target=pool.spawn, daemon=True).start(); pool.close(0.0)",
    "threading.Thread(target=pool.start, daemon=True).start(); import time; time.sleep(0.5); pool.close(0.0)",
])  # fmt: skip
def test_whoever_leaves_a_pool_open_or_closes_it_early_ends_all_the_same(tmp_path: Path, how: str) -> None:
    script = tmp_path / "left_open.py"
    script.write_text(LEFT_OPEN.format(how=how))
    environ = os.environ | {"PYTHONPATH": str(Path(misbehaving.__file__).parent)}
    done = subprocess.run([sys.executable, str(script)], env=environ, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr.strip().splitlines()[-1]) == (1, "left open")


def test_a_closed_place_starts_no_process_again() -> None:
    with pool(partial(misbehaving.with_culprit, "sleeper")) as made:
        made.close()
        made.spawn()
        assert [process.pid for process in made.processes] == [None]
