"""The bench: readings are interleaved, ratios are kept, and a slower parser is seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import bench.__main__ as command
from bench.articles import PAGE, SAMPLE, STREAM
from bench.plot import bars
from bench.rivals import RIVALS, Rivals
from bench.service import service
from bench.yardstick import cpu_ms, interleaved, yardstick
from factbox.prepare import Source, prepare


def test_each_round_asks_every_job_and_the_least_reading_counts() -> None:
    asked: list[str] = []
    readings = {"a": [5.0, 3.0, 4.0], "b": [1.0, 2.0, 0.5]}

    def job(name: str) -> Callable[[], float]:
        return lambda: asked.append(name) or readings[name][asked.count(name) - 1]

    assert interleaved({"a": job("a"), "b": job("b")}, 3) == {"a": 3.0, "b": 0.5}
    assert asked == ["a", "b"] * 3


def test_the_yardstick_always_does_the_same_work() -> None:
    assert yardstick(SAMPLE) == yardstick(SAMPLE) > 0
    assert cpu_ms(lambda: yardstick(SAMPLE)) > 0


def test_the_page_is_read_as_the_sample_and_the_stream_has_other_articles() -> None:
    text = prepare(Source(html=PAGE)).text
    assert SAMPLE.split("\n")[0].strip() in text
    assert "Story 7 of the day" not in text
    assert len(STREAM) > 4


@pytest.fixture
def committed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "ratios.json"
    file.write_text(json.dumps({"sample": 4.0, "page": 5.0}))
    monkeypatch.setattr(command, "RATIOS", file)
    return file


@pytest.mark.usefixtures("committed")
@pytest.mark.parametrize(
    ("runs", "status"),
    [
        ([{"sample": 4.0, "page": 5.0}], 0),
        ([{"sample": 4.5, "page": 3.0}], 0),
        ([{"sample": 4.8, "page": 5.0}, {"sample": 4.2, "page": 5.0}], 0),
        ([{"sample": 4.8, "page": 5.0}] * 3, 1),
        ([{"sample": 4.0, "page": 9.0}, {"sample": 9.0, "page": 5.0}], 0),
    ],
)
def test_a_ratio_must_be_worse_three_times(
    runs: list[dict[str, float]], status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = iter(runs)
    monkeypatch.setattr(command, "ratios", lambda: next(left))
    assert command.check() == status


def test_the_committed_ratios_are_those_that_are_measured() -> None:
    assert set(json.loads(command.RATIOS.read_text())) == set(command.IN_PROCESS)


def test_the_picture_has_a_bar_and_a_number_for_each_ratio() -> None:
    drawn = ET.fromstring(bars("Cost <of> it", {"sample": 4.5, "page": 11.0}, {"other & co": 300.0}))
    texts = [element.text for element in drawn.iter() if element.tag.endswith("text")]
    assert texts == ["Cost <of> it", "sample", "4.5", "page", "11", "other & co", "300"]
    widths = [float(element.get("width", 0)) for element in drawn.iter() if element.tag.endswith("rect")]
    assert widths == sorted(widths)
    assert widths[0] > 0


def test_a_tool_that_is_not_there_is_said_to_be_absent(tmp_path: Path) -> None:
    bare = tmp_path / "python"
    bare.write_text('#!/bin/sh\nexec python3 -S -I "$@"\n')
    bare.chmod(0o755)
    others = Rivals(bare, {"sample": SAMPLE, "page": PAGE})
    assert set(others.absent) == set(RIVALS)
    assert "ModuleNotFoundError" in others.absent["dateparser (dates)"]
    others.close()


@pytest.mark.slow
def test_a_service_is_measured_from_outside() -> None:
    with service() as running:
        assert running.request(10) > 0
        assert running.batch() > 0
        assert 50 < running.memory() < 1000
        assert running.ready > 0
