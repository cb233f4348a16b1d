"""What stands before a figure: a minus sign, the word for it, and sub-."""

from __future__ import annotations

import pytest
from figures_of import rows_of, staged

from factbox_figures.readers.signs import with_sign

SIGNED: dict[str, list[tuple[object, object, object]]] = {
    "It was -5 degrees.": [("-5 degrees", -5.0, None)],
    "It fell to −12C.": [("−12C", -12.0, None)],
    "It was minus 12C at dawn.": [("minus 12C", -12.0, None)],
    "It is minus-5 degrees.": [("minus-5 degrees", -5.0, None)],
    "profit of -$3m": [("-$3m", -3000000.0, None)],
    "a yield of -0.35%": [("-0.35%", -0.35, None)],
    "growth was negative 2 percent": [("negative 2 percent", -2.0, None)],
    "index: -1.3%": [("-1.3%", -1.3, None)],
    "(-4%)": [("-4%", -4.0, None)],
    "a sub-3% rate": [("sub-3%", 3.0, "under")],
    "sub-500 sq m": [("sub-500 sq m", 500.0, "under")],
    "SUB-40 MINUTES": [("SUB-40 MINUTES", 40.0, "under")],
    "It was 12 degrees below zero.": [("12 degrees below zero", -12.0, None)],
    "plus or minus 3.8 percentage points": [("3.8 percentage points", 3.8, None)],
    "from 3-5 percent": [("from 3-5 percent", (3.0, 5.0), None)],
    "between 1990-5 people": [],
    "a bonus 5 points": [("5", 5.0, None)],
    "The 5-4 win": [("5-4", (4.0, 5.0), None)],
    "pre-5 km": [],
    "oil - 5 barrels": [("5 barrels", 5.0, None)],
}


@pytest.mark.parametrize(("text", "wanted"), SIGNED.items())
def test_a_sign_before_a_figure_is_of_it(text: str, wanted: list[tuple[object, object, object]]) -> None:
    assert [(row[0], row[1], row[3]) for row in rows_of(text)] == wanted


@pytest.mark.parametrize("text", ["-20-year-olds", "-5th", "-dozens"])
def test_ages_ordinals_and_vague_numbers_have_no_sign(text: str) -> None:
    assert all(with_sign(text, figure) == figure and figure.low > 0 for figure in staged(text))
