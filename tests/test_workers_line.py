"""The line to a parse process: whole frames, few wake-ups, and nothing lost when the process ends."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from multiprocessing import Pipe

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factbox.workers.line import QUIET, Ear, Mouth


@pytest.fixture
def line() -> Iterator[tuple[Ear, Mouth]]:
    ear, mouth = made()
    yield ear, mouth
    ear.close()
    mouth.close()


def made() -> tuple[Ear, Mouth]:
    (heard, said), (rung, bell), (taken, given_) = (Pipe(duplex=False) for _ in range(3))
    return Ear(given_, heard, rung), Mouth(taken, said, bell)


def soon() -> float:
    return time.monotonic() + 5.0


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(frames=st.lists(st.binary(max_size=300), max_size=20))
def test_frames_come_out_whole_and_in_order_whatever_is_in_them(line: tuple[Ear, Mouth], frames: list[bytes]) -> None:
    ear, mouth = line
    ear.doze()
    for frame in frames:
        mouth.say(frame)
    mouth.ring()
    assert [ear.hear(soon()) for _ in frames] == frames


def test_a_frame_larger_than_the_pipe_passes_while_the_other_end_listens(line: tuple[Ear, Mouth]) -> None:
    ear, mouth = line
    large = os.urandom(1 << 20) * 5
    speaker = threading.Thread(target=mouth.say, args=(large,))
    ear.doze()
    speaker.start()
    assert ear.hear(soon()) == large
    speaker.join()


def test_before_the_bell_the_parent_sleeps_and_after_a_while_it_listens_all_the_same(line: tuple[Ear, Mouth]) -> None:
    ear, mouth = line
    ear.doze()
    mouth.say(b"early")
    began = time.monotonic()
    assert ear.hear(soon()) == b"early"
    assert time.monotonic() - began >= QUIET * 0.9
    mouth.say(b"late")
    assert ear.hear(soon()) == b"late"


def test_the_bell_wakes_the_parent_at_once(line: tuple[Ear, Mouth], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factbox.workers.line.QUIET", 60.0)
    ear, mouth = line
    ear.doze()
    threading.Timer(0.05, lambda: (mouth.say(b"all"), mouth.ring())).start()
    assert ear.hear(soon()) == b"all"


def test_a_bell_left_over_from_the_last_job_disturbs_nobody(line: tuple[Ear, Mouth]) -> None:
    ear, mouth = line
    for word in (b"one", b"two"):
        mouth.ring()
        ear.doze()
        mouth.say(word)
        mouth.ring()
        assert ear.hear(soon()) == word


def test_what_was_said_before_the_end_is_heard_and_then_the_end(
    line: tuple[Ear, Mouth], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factbox.workers.line.QUIET", 60.0)
    ear, mouth = line
    ear.doze()
    mouth.say(b"last words")
    mouth.close()
    assert ear.hear(soon()) == b"last words"
    with pytest.raises(EOFError):
        ear.hear(soon())


def test_half_a_frame_is_no_frame(line: tuple[Ear, Mouth]) -> None:
    ear, mouth = line
    os.write(mouth._frames.fileno(), (100).to_bytes(8, "big") + b"half of it")
    mouth.close()
    with pytest.raises(EOFError):
        ear.hear(soon())


@pytest.mark.parametrize("seconds", [0.0, QUIET / 2, QUIET * 4])
def test_a_deadline_is_kept_in_silence_and_in_listening(line: tuple[Ear, Mouth], seconds: float) -> None:
    ear, _ = line
    ear.doze()
    began = time.monotonic()
    with pytest.raises(TimeoutError):
        ear.hear(began + seconds)
    assert seconds * 0.9 <= time.monotonic() - began < seconds + 1.0


def test_an_ear_that_another_closed_says_so(line: tuple[Ear, Mouth]) -> None:
    ear, _ = line
    ear.close()
    with pytest.raises(OSError, match="closed"):
        ear.hear(soon())


def test_nobody_listens_any_more(line: tuple[Ear, Mouth]) -> None:
    ear, mouth = line
    ear.close()
    with pytest.raises(BrokenPipeError):
        mouth.say(b"hello?")
