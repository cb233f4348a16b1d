"""Two ends of a range are one figure: by what stands between and before them."""

from __future__ import annotations

import pytest
from figures_of import amount_of, staged

from factbox_figures.neighbours.ranges import RULES, join

Values = list[tuple[str, object, str | None]]


def values(text: str) -> Values:
    return [(text[it.start : it.end], amount_of(it), it.unit) for it in staged(text)]


RANGES: dict[str, Values] = {
    "between 300 and 350 boats": [("between 300 and 350", (300.0, 350.0), None)],
    "between $1.2 and $1.4 billion": [("between $1.2 and $1.4 billion", (1200000000.0, 1400000000.0), "USD")],
    "between about 5 and 7 percent": [("between about 5 and 7 percent", (5.0, 7.0), "%")],
    "from $75 to $45.88": [("from $75 to $45.88", (45.88, 75.0), "USD")],
    "from 5 to 7 per cent": [("from 5 to 7 per cent", (5.0, 7.0), "%")],
    "from 14-18 mpg": [("from 14-18 mpg", (14.0, 18.0), "mi/gal")],
    "from 90 minutes to 35": [("from 90 minutes to 35", (35.0, 90.0), "min")],
    "10-15 per cent": [("10-15 per cent", (10.0, 15.0), "%")],
    "$10–20m": [("$10–20m", (10000000.0, 20000000.0), "USD")],
    "€10-20m": [("€10-20m", (10000000.0, 20000000.0), "EUR")],
    "5 to 10 million users": [("5 to 10 million", (5000000.0, 10000000.0), None)],
    "18 to 25 percent": [("18 to 25 percent", (18.0, 25.0), "%")],
    "$1.20 to $1.30 per share": [("$1.20 to $1.30 per share", (1.2, 1.3), "USD/share")],
    "18 to 24-year-olds": [("18 to 24-year-olds", (18.0, 24.0), "year")],
    "two or three boats": [("two or three", (2.0, 3.0), None)],
    "four or five days": [("four or five days", (4.0, 5.0), "day")],
    "the fourth or fifth man": [("fourth or fifth", (4.0, 5.0), None)],
    "10 - 15 km": [("10 - 15 km", (10.0, 15.0), "km")],
    "10 to 15 km": [("10 to 15 km", (10.0, 15.0), "km")],
    "you need 2000 - 2500 Calories a day": [("2000 - 2500 Calories a day", (2000.0, 2500.0), "cal/day")],
    "between 120 million and 140 million pounds": [
        ("between 120 million and 140 million pounds", (120000000.0, 140000000.0), "GBP")
    ],
    "from $3.40 to $3.60": [("from $3.40 to $3.60", (3.4, 3.6), "USD")],
    "30 to 60 centimetres": [("30 to 60 centimetres", (30.0, 60.0), "cm")],
    "410-430 million euros": [("410-430 million euros", (410000000.0, 430000000.0), "EUR")],
    "5 to 7 years": [("5 to 7 years", (5.0, 7.0), "year")],
}


@pytest.mark.parametrize(("text", "wanted"), RANGES.items())
def test_two_ends_are_one_figure(text: str, wanted: Values) -> None:
    assert values(text) == wanted


APART: dict[str, Values] = {
    "rose 5 percent to 10 percent": [("5 percent", 5.0, "%"), ("10 percent", 10.0, "%")],
    "rose by 2 percent to 10 percent": [("2 percent", 2.0, "%"), ("10 percent", 10.0, "%")],
    "either 5 or 10 boats": [("5", 5.0, None), ("10", 10.0, None)],
    "5 kg and 10 km": [("5 kg", 5.0, "kg"), ("10 km", 10.0, "km")],
    "5 km or 10 kg": [("5 km", 5.0, "km"), ("10 kg", 10.0, "kg")],
    "two or 20 boats": [("two", 2.0, None), ("20", 20.0, None)],
    "$5 to 10 people": [("$5", 5.0, "USD"), ("10", 10.0, None)],
    "5 boats and 10 cars": [("5", 5.0, None), ("10", 10.0, None)],
    "from 5 boats": [("5", 5.0, None)],
    "the second to 10": [("second", 2.0, None), ("10", 10.0, None)],
    "10, 12 boats": [("10", 10.0, None), ("12", 12.0, None)],
}


@pytest.mark.parametrize(("text", "wanted"), APART.items())
def test_other_pairs_stay_apart(text: str, wanted: Values) -> None:
    assert values(text) == wanted


def test_rules_are_tried_in_order() -> None:
    assert [rule.__name__ for rule in RULES][:5] == ["composite", "share", "ratio", "plus_minus", "between_and"]


def test_joining_is_done_once() -> None:
    joined = staged("between 5 and 7 percent")
    assert join(joined, "between 5 and 7 percent") == joined


@pytest.mark.parametrize(
    ("text", "course"), [("It fell from 5% to 3%", "down"), ("from 14 to 18 mpg", "up"), ("5 to 7 mpg", None)]
)
def test_a_range_with_from_goes_a_way(text: str, course: str | None) -> None:
    assert staged(text)[-1].course == course
