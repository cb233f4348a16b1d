"""A lower and an upper bound of one thing are a range."""

from __future__ import annotations

import pytest
from figures_of import amount_of, staged

from factbox_figures.neighbours.bounds import join_bounds

Values = list[tuple[str, object, str | None]]


def values(text: str) -> Values:
    return [(text[it.start : it.end], amount_of(it), it.unit) for it in staged(text)]


BOUNDS: dict[str, Values] = {
    "more than 10 but less than 20": [("10 but less than 20", (10.0, 20.0), None)],
    "more than 10 and less than 20 boats": [("10 and less than 20", (10.0, 20.0), None)],
    "at most 100 and at least 20": [("100 and at least 20", (20.0, 100.0), None)],
    "over 5 km but under 8 km": [("5 km but under 8 km", (5.0, 8.0), "km")],
    "more than 20 but less than 10": [("20", 20.0, None), ("10", 10.0, None)],
    "more than 10 and more than 20": [("10", 10.0, None), ("20", 20.0, None)],
    "more than 5 km but less than 8 kg": [("5 km", 5.0, "km"), ("8 kg", 8.0, "kg")],
    "more than 10 boats, but the crew of the other ship was less than 20": [("10", 10.0, None), ("20", 20.0, None)],
    "10 but less than 20": [("10", 10.0, None), ("20", 20.0, None)],
}


@pytest.mark.parametrize(("text", "wanted"), BOUNDS.items())
def test_two_bounds_are_a_range(text: str, wanted: Values) -> None:
    assert values(text) == wanted


def test_a_range_of_two_bounds_has_no_modifier() -> None:
    assert [(it.modifier, it.rule) for it in staged("more than 10 but less than 20")] == [(None, "bounds")]


def test_bounds_are_joined_once() -> None:
    joined = staged("more than 10 but less than 20")
    assert join_bounds(joined, "more than 10 but less than 20") == joined
