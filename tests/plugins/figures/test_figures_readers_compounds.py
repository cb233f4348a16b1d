"""Two numbers that one reader sees: feet with their inches, hours with their minutes."""

from __future__ import annotations

import pytest
from figures_of import Told, told

from factbox_figures.readers.compounds import INCHES, PARTS, read_compound

COMPOUNDS: dict[str, Told] = {
    "6'4\" tall": ("6'4\"", "measure", 6.3333, "ft"),
    "He is 5'11.": ("5'11", "measure", 5.9167, "ft"),
    "a 6’2” guard": ("6’2”", "measure", 6.1667, "ft"),
    "5′ 3": None,
    "She stands 5' tall.": ("5'", "measure", 5.0, "ft"),
    "a wall 8' high": ("8'", "measure", 8.0, "ft"),
    "1h20m": ("1h20m", "measure", 1.3333, "h"),
    "2 h 05 min": ("2 h 05 min", "measure", 2.0833, "h"),
    "3h 15mins": ("3h 15mins", "measure", 3.25, "h"),
    "6'13\" tall": None,
    "120'4\"": None,
    "the '90s": None,
    "1h80m": None,
    "2h": None,
    "the boys' 6": None,
    "12.5'4\"": None,
    "six'4\"": None,
}


@pytest.mark.parametrize(("text", "wanted"), COMPOUNDS.items())
def test_feet_and_inches_or_hours_and_minutes_are_one(text: str, wanted: Told) -> None:
    assert told(read_compound, text) == wanted


def test_the_parts_of_a_whole_are_as_many_as_it_has() -> None:
    assert PARTS == {
        ("ft", "in"): INCHES,
        ("st", "lb"): 14,
        ("lb", "oz"): 16,
        ("h", "min"): 60,
        ("min", "s"): 60,
        ("h", "s"): 3600,
        ("mi", "yd"): 1760,
        ("year", "month"): 12,
        ("year", "week"): 52,
        ("year", "day"): 365,
        ("month", "day"): 30,
        ("week", "day"): 7,
        ("day", "h"): 24,
        ("day", "min"): 1440,
    }
