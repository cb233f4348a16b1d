"""Points: of a percentage beside polls and rates, of an index, and counted in a game."""

from __future__ import annotations

import pytest
from figures_of import figures_of

# phrase: (text, value, unit, change) of the figure that is points
PERCENTAGE = {
    "The Greens took 21.4%, up 2.2 points.": ("2.2 points", 2.2, "up"),
    "The party stands at 33%, down three points on May.": ("three points", 3, "down"),
    "Turnout slid 6 points to 54%.": ("6 points", 6, "down"),
    "His approval rating sank five points to 41 percent.": ("five points", 5, "down"),
    "A new poll puts the gap at four points.": ("four points", 4, None),
    "The central bank raised rates by half a point.": ("half a point", 0.5, "up"),
    "Inflation eased a tenth of a point to 2.6%.": ("a tenth of a point", 0.1, "down"),
    "Unemployment crept up 0.3 of a point to 5.2%.": ("0.3 of a point", 0.3, "up"),
    "FED CUTS RATES BY A QUARTER POINT": ("A QUARTER POINT", 0.25, "down"),
    "Backing grew by a percentage point.": ("a percentage point", 1, "up"),
    "Margins widened by a full percentage point.": ("a full percentage point", 1, "up"),
}
BASIS = {
    "Yields slipped a basis point to 3.9%.": "a basis point",
    "The spread tightened by a single basis point.": "a single basis point",
}
OF_AN_INDEX = ["The Dow lost 120 points to close at 38,000.", "The FTSE 100 gained 42 points, or 0.5 percent."]
COUNTED = [
    "Mira Holt scored 31 points in the final.",
    "Rovers won by 12 points.",
    "The driver has nine points on her licence.",
]


@pytest.mark.parametrize(("text", "points"), PERCENTAGE.items())
def test_points_beside_percentages_polls_and_rates_are_percentage_points(
    text: str, points: tuple[str, float, str | None]
) -> None:
    found = [item for item in figures_of(text) if item["unit"] == "pp"]
    assert [(item["text"], item["value"], item["change"]) for item in found] == [points]


@pytest.mark.parametrize(("text", "words"), BASIS.items())
def test_a_single_basis_point_is_one(text: str, words: str) -> None:
    found = [item for item in figures_of(text) if item["unit"] == "bp"]
    assert [(item["text"], item["value"], item["change"]) for item in found] == [(words, 1.0, "down")]


@pytest.mark.parametrize("text", OF_AN_INDEX)
def test_points_of_an_index_have_their_own_unit(text: str) -> None:
    assert "pt" in [item["unit"] for item in figures_of(text)]


@pytest.mark.parametrize("text", COUNTED)
def test_points_of_a_game_are_counted(text: str) -> None:
    assert [item["unit"] for item in figures_of(text)] == [None]
