"""Ranges, scores, ratios and bounds: two numbers that say one thing, and two that do not."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of, only

# (low, high, unit): texts with that one figure
RANGES = {
    (300.0, 350.0, None): [
        "between 300 and 350 jobs",
        "300 to 350 jobs",
        "from 300 to 350 jobs",
        "300-350 jobs",
        "300–350 jobs",
    ],
    (18.0, 25.0, "%"): ["18 to 25 percent", "18-25%", "between 18% and 25%", "18 percent to 25 percent", "18%-25%"],
    (1.2e9, 1.4e9, "USD"): [
        "$1.2 to $1.4 billion",
        "$1.2-1.4 billion",
        "between $1.2bn and $1.4bn",
        "$1.2 billion to $1.4 billion",
    ],
    (1e7, 2e7, "EUR"): ["€10-20m", "10 to 20 million euros", "between 10 and 20 million euros", "€10m to €20m"],
    (45.88, 75.0, "USD"): ["from $75 to $45.88", "between $45.88 and $75"],
    (1.0, 2.0, None): ["one or two people", "1 or 2 people", "one to two people"],
    (8.0, 16.0, "m"): ["8 to 16 metres", "8m to 16m", "between 8 and 16 m"],
    (10.0, 20.0, None): ["more than 10 but less than 20 goats", "at least 10 and at most 20 goats"],
    (350.0, 680.0, "USD/kg"): ["from $350 per kg to $680 per kg"],
    (2000.44, 2000.46, "t"): ["2,000.45±0.01 tonnes"],
}
SCORES = [
    "United won 3-2.",
    "a 3-2 win",
    "Sweden 3 – 2 Korea",
    "They voted 3-2 for it.",
    "The vote was 3 to 2.",
    "lost 2-3",
]
RATIOS = {"a 3-to-1 margin": 3, "a 2-for-1 split": 2, "a 4:1 ratio": 4, "odds of 10 to 1": 10}
APART = {
    "It rose by 2 to 10.": [2, 10],
    "Output rose by 43.6 tonnes to 419.2 tonnes.": [43.6, 419.2],
    "It fell 2 percent to $45.": [2, 45],
    "Shares rose $2 to $45.": [2, 45],
    "It fell 5%, to 32,120.": [5, 32120],
    "They gave it 44 ml to 50 mg.": [44, 50],
    "At least 40 ships and up to 900 sailors.": [40, 900],
    "either 49 percent or by 27 percent": [49, 27],
}


@pytest.mark.parametrize(("meaning", "text"), [(m, text) for m, texts in RANGES.items() for text in texts])
def test_a_range_is_one_figure_with_two_ends(meaning: tuple[float, float, str | None], text: str) -> None:
    found = only(f"They need {text}.")
    assert found["value"] is None
    assert (*amount(found), found["unit"]) == meaning


@pytest.mark.parametrize("text", SCORES)
def test_a_score_has_its_smaller_number_first(text: str) -> None:
    found = only(text)
    assert (found["kind"], found["low"], found["high"]) == ("score", 2, 3)


@pytest.mark.parametrize(("text", "value"), RATIOS.items())
def test_a_ratio_is_one_number(text: str, value: float) -> None:
    assert (only(text)["kind"], only(text)["value"]) == ("ratio", value)


@pytest.mark.parametrize(("text", "values"), APART.items())
def test_a_change_and_a_level_are_two_figures(text: str, values: list[float]) -> None:
    assert [item["value"] for item in figures_of(text)] == values


def test_from_and_between_belong_to_the_span() -> None:
    assert [item["text"] for item in figures_of("Fares rose from $3 to $4 and need between 5 and 6 months.")] == [
        "from $3 to $4",
        "between 5 and 6 months",
    ]


def test_a_scale_said_once_is_not_lent_to_a_larger_number() -> None:
    assert amount(only("from $500 to $1 million")) == (500, 1e6)


def test_digits_held_by_a_hyphen_are_a_code() -> None:
    assert figures_of("The 747-400 landed.") == []
