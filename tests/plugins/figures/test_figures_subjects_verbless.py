"""Subjects that no verb leads to."""

from __future__ import annotations

import pytest
from figures_of import figures_of, subject_by

from factbox_figures.subjects.verbless import bracketed, placed


@pytest.mark.parametrize(
    ("text", "wanted"),
    {
        "Just under half of the men (48%) agreed.": "men",
        "It counted deaths (case fatality rate 2%) in May.": "case fatality rate",
        "Its shares (up 2%) did well.": "shares",
        "It is 5 km (3 miles) off.": None,
        "The men agreed (so said 48%).": None,
        "The men agreed; 48% did.": None,
    }.items(),
)
def test_an_amount_in_brackets_is_of_the_noun_before_or_in_them(text: str, wanted: str | None) -> None:
    assert subject_by(bracketed, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    {
        "It put growth on hold and rates at 2%": "rates",
        "The index fell, with miners down 2%": "miners",
        "Food inflation at 2%": "Food inflation",
        "The gap led to the largest losses, at $23m": "largest losses",
        "Joblessness fell against the dollar, down 2%": None,
        "The index closed higher at 2%": None,
        "The board looked at rates at 2%": None,
    }.items(),
)
def test_a_noun_that_opens_a_part_stands_at_its_amount(text: str, wanted: str | None) -> None:
    assert subject_by(placed, text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    {
        "They offered a four-year, $92 million deal.": ["deal", "deal"],
        "It sold a 20-year 5% bond.": ["bond", "bond"],
        "It took four years, $92 million deals aside.": [None, "deals"],
    }.items(),
)
def test_amounts_stacked_before_one_noun_are_all_of_it(text: str, wanted: list[str | None]) -> None:
    assert [item["subject"] and item["subject"]["text"] for item in figures_of(text)] == wanted
