"""Percentages, measures, rates and ages."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of, only

# (kind, value, unit): phrases
MEANS = {
    ("percent", 10.0, "%"): ["10 per cent", "10 percent", "10%", "10 pct", "ten percent", "10-percent", "10 %"],
    ("percent", 0.5, "%"): ["half a percent", "half of a percent", "0.5%", "five tenths of a percent"],
    ("vague", (1e6, 1e7), "USD"): ["millions of dollars"],
    ("vague", (1000.0, 10000.0), "mi"): ["thousands of miles"],
    ("percent", 2.0, "pp"): ["2 percentage points", "two percentage points", "2 percent points", "2-percentage-point"],
    ("percent", 25.0, "bp"): ["25 basis points", "25 bps", "25bp", "25-basis-point"],
    ("percent", 0.25, "pp"): [
        "a quarter of a percentage point",
        "a quarter percentage point",
        "0.25 percentage points",
    ],
    ("measure", 54.0, "year"): ["54-year", "54 years", "fifty-four years", "54 yrs"],
    ("measure", 0.5, "h"): ["half an hour", "half-hour", "0.5 hours"],
    ("measure", 5.0, "km"): ["5km", "5 km", "5 kilometres", "five kilometers", "5-km", "5-kilometre"],
    ("measure", 180.0, "km/h"): ["180 km/h", "180 kph", "180kmh", "180 kilometres per hour", "180 kilometers an hour"],
    ("measure", 120.0, "mi/h"): ["120 mph", "120mph", "120 miles an hour", "120 miles per hour"],
    ("measure", 240000.0, "m2"): [
        "240,000 square metres",
        "240,000 m2",
        "240,000 m²",
        "240,000 sq m",
        "240,000 square meter",
    ],
    ("measure", 4.0, "km3"): ["4 cubic kilometres", "4 km cubed", "4 km³", "4km^3"],
    ("measure", 500000.0, "bbl/day"): [
        "500,000 barrels a day",
        "500,000 barrels per day",
        "500,000 bpd",
        "half a million barrels of oil per day",
    ],
    ("measure", 940000.0, "t"): ["940 000 t", "940,000 tonnes", "940,000 metric tons"],
    ("measure", 30.0, "°C"): ["30 degrees Celsius", "30°C", "30 °C", "30C", "30 degrees C", "30 celsius"],
    ("measure", 98.6, "°F"): ["98.6 degrees Fahrenheit", "98.6°F", "98.6 fahrenheit"],
    ("measure", -5.0, "°C"): ["-5°C", "minus 5 degrees Celsius", "-5 degrees Celsius", "−5 °C"],
    ("measure", 45.0, "°"): ["45 degrees", "45°", "45-degree"],
    ("measure", 2.5, "in"): ["2 1/2 inches", "2½ inches", "2.5-inch"],
    ("measure", 8.0, "GB"): ["8GB", "8 GB", "8 gigabytes"],
    ("measure", 7.0, "kV"): ["7 kV", "7kV", "seven kilovolts"],
    ("measure", 3.0, "cm3"): ["3 cm3", "3 cubic centimetres", "3 cm³"],
    ("measure", 200.0, "lb"): ["200lbs", "200 lb", "a 200-pound"],
    ("measure", 20.0, "working day"): ["twenty working days", "20 business days"],
    ("age", 14.0, "year"): [
        "14-year-old",
        "14 years old",
        "14 years of age",
        "aged 14",
        "the voting age to 14",
        "age 14",
        "at age fourteen",
        "14 yo",
    ],
    ("age", 3.0, "month"): ["three months old", "3-month-old", "three months of age"],
    ("multiple", 18.0, "x"): ["18-fold", "eighteenfold", "18 times as many", "18 times more", "18x"],
    ("multiple", 2.0, "x"): ["a twofold rise", "a two-fold rise"],
    ("multiple", 1000.0, "x"): ["a thousand fold", "a thousandfold", "1,000-fold"],
}
SUMS = {"6-foot-2": 6 + 2 / 12, "5 feet 6 inches": 5.5, "5 ft 6 in tall": 5.5}


@pytest.mark.parametrize(("meaning", "phrase"), [(m, phrase) for m, phrases in MEANS.items() for phrase in phrases])
def test_a_quantity_has_kind_value_and_unit(meaning: tuple[str, float | tuple[float, float], str], phrase: str) -> None:
    found = only(f"It was {phrase}.")
    assert (found["kind"], amount(found), found["unit"]) == meaning


@pytest.mark.parametrize(("phrase", "feet"), SUMS.items())
def test_feet_and_inches_add_up(phrase: str, feet: float) -> None:
    found = only(f"He is {phrase}.")
    assert (found["unit"], found["value"]) == ("ft", pytest.approx(feet))


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ann Lee, 66, left.", 66),
        ("She was six so they moved.", 6),
        ("He turned 50 last week.", 50),
        ("Bo Ray, 19, who won", 19),
    ],
)
def test_ages_stand_beside_names_and_pronouns(text: str, age: float) -> None:
    assert (only(text)["kind"], only(text)["value"]) == ("age", age)


def test_an_age_range_is_one_figure() -> None:
    assert [(item["kind"], amount(item)) for item in figures_of("patients aged 18 to 65")] == [("age", (18, 65))]


@pytest.mark.parametrize("text", ["The index fell 16 points to 900.", "Stocks rose 16 points, or 0.1%."])
def test_points_of_an_index_are_a_unit(text: str) -> None:
    assert (figures_of(text)[0]["unit"], figures_of(text)[0]["value"]) == ("pt", 16)


def test_a_part_of_a_point_is_one_of_a_percentage_point_where_rates_are_spoken_of() -> None:
    found = only("The Fed made a quarter-point cut in rates.")
    assert (found["value"], found["unit"], found["change"]) == (0.25, "pp", "down")


def test_a_unit_is_carried_over_to_an_amount_that_leaves_it_out() -> None:
    assert [item["unit"] for item in figures_of("It fell by 5.9 million barrels to 411.6 million.")] == ["bbl", "bbl"]


def test_points_of_a_game_are_counted() -> None:
    found = only("United scored 25 points.")
    assert (found["kind"], found["unit"], found["subject"]["text"]) == ("count", None, "points")


def test_a_small_m_is_millions_where_something_is_counted() -> None:
    assert [(item["value"], item["unit"]) for item in figures_of("1.5m people saw the 5m wall.")] == [
        (1.5e6, None),
        (5, "m"),
    ]


def test_numbers_in_a_series_take_the_unit_said_last() -> None:
    assert [(item["value"], item["unit"]) for item in figures_of("They took 45 and 50 mg.")] == [(45, "mg"), (50, "mg")]
