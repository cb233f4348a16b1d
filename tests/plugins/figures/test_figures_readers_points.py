"""Points: of a percentage, of an index, or things that are counted."""

from __future__ import annotations

import pytest
from figures_of import Told, told

from factbox_figures.readers.points import read_points

POINTS: dict[str, Told] = {
    "Turnout rose 4 points.": ("4 points", "percent", 4.0, "pp"),
    "The party's rating fell three points.": ("three points", "percent", 3.0, "pp"),
    "The poll gives it two points more.": ("two points", "percent", 2.0, "pp"),
    "Inflation eased 0.2 points.": ("0.2 points", "percent", 0.2, "pp"),
    "The Fed cut rates by a quarter point.": ("a quarter point", "percent", 0.25, "pp"),
    "The rate went up a quarter of a point.": ("a quarter of a point", "percent", 0.25, "pp"),
    "interest fell a tenth of a point": ("a tenth of a point", "percent", 0.1, "pp"),
    "The Dow lost 120 points.": ("120 points", "measure", 120.0, "pt"),
    "The index shed 12 pts.": ("12 pts.", "measure", 12.0, "pt"),
    "The Sensex tanked 672 points, or 1.1 per cent, on the day": ("672 points", "measure", 672.0, "pt"),
    "The index ended at 7,412.55 points.": ("7,412.55 points", "measure", 7412.55, "pt"),
    "unemployment rose 1.2 points to 6.1%": ("1.2 points", "percent", 1.2, "pp"),
    "His team won by 12 points.": None,
    "She scored 28 points.": None,
    "They lead the league by six points.": None,
    "three points on his licence": None,
    "There are five points to make.": None,
    "two pointers": None,
    "a quarter point guard": None,
    "first points": None,
}


@pytest.mark.parametrize(("text", "wanted"), POINTS.items())
def test_points_are_of_what_is_spoken_of(text: str, wanted: Told) -> None:
    assert told(read_points, text) == wanted
