"""Numbers: where they begin and end, how vague they are, and which are no amounts."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of

NUMBERS: dict[str, float | tuple[float, float]] = {
    "scores of boats sank": (20, 200),
    "several hundred boats": (100, 1000),
    "a few thousand boats": (1000, 10000),
    "a couple of hundred boats": 200,
    "a couple of million boats": 2e6,
    "tens of thousands of boats": (10000, 100000),
    "up to a mile of rope": 1,
    "more than an inch of rain": 1,
    "10^5 boats": 1e5,
    "2.5^-1": 0.4,
    "-2500^-1": -0.0004,
    "a full percentage point": 1,
    "twenty-five hundred boats": 2500,
}
NONE = [
    "The test scores of the pupils fell.", "They drew by scores of 3.", "a mile away", "An hour went by.", "agent 007", "ToneBand 09",
    "Version 1.8.3 is out.", "It runs iOS 17.4.",
]  # fmt: skip


@pytest.mark.parametrize(("text", "value"), NUMBERS.items())
def test_a_number_is_read_whole(text: str, value: float | tuple[float, float]) -> None:
    assert [amount(item) for item in figures_of(text)] == [pytest.approx(value)]


@pytest.mark.parametrize("text", NONE)
def test_scores_versions_and_single_units_are_no_numbers(text: str) -> None:
    assert [item["text"] for item in figures_of(text) if item["value"] != 3] == []
