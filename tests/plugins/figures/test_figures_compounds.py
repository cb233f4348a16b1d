"""Lengths, weights and times in two numbers, temperatures by letter, millions before units, unusual spellings."""

from __future__ import annotations

import pytest
from figures_of import figures_of, only

# phrase: (text, value, unit)
MEANS = {
    "the 6'2\" keeper": ("6'2\"", 6 + 2 / 12, "ft"),
    "the suspect is 6’ tall": ("6’", 6, "ft"),
    "she is 5'11 and fast": ("5'11", 5 + 11 / 12, "ft"),
    "the 6ft 1in keeper": ("6ft 1in", 6 + 1 / 12, "ft"),
    "he weighs 13st 7lb": ("13st 7lb", 13.5, "st"),
    "a fighter of 21st 7lb": ("21st 7lb", 21.5, "st"),
    "he shed 3st": ("3st", 3, "st"),
    "the pike weighed 20lb 4oz": ("20lb 4oz", 20.25, "lb"),
    "the flight takes 2h15m": ("2h15m", 2.25, "h"),
    "the flight takes 2h 15min": ("2h 15min", 2.25, "h"),
    "it fell to -7C": ("-7C", -7, "°C"),
    "at 12C the milk turns": ("12C", 12, "°C"),
    "it was minus 4.5C": ("minus 4.5C", -4.5, "°C"),
    "the kiln reached 1,250C": ("1,250C", 1250, "°C"),
    "warming above 1.7C": ("1.7C", 1.7, "°C"),
    "it rose to 99.5F": ("99.5F", 99.5, "°F"),
    "the sea is 1.2degC": ("1.2degC", 1.2, "°C"),
    "it is 2.5m km away": ("2.5m km", 2.5e6, "km"),
    "they lost 4.1m litres": ("4.1m litres", 4.1e6, "L"),
    "30m barrels": ("30m barrels", 3e7, "bbl"),
    "1.2m sq ft of shops": ("1.2m sq ft", 1.2e6, "ft2"),
    "it uses 40m litres a day": ("40m litres a day", 4e7, "L/day"),
    "an engine of 250 HP": ("250 HP", 250, "hp"),
    "a 90-HP engine": ("90-HP", 90, "hp"),
    "a 144HZ screen": ("144HZ", 144, "Hz"),
    "a 7 KW heater": ("7 KW", 7, "kW"),
    "wind of 60 MPH": ("60 MPH", 60, "mi/h"),
    "12 KM from here": ("12 KM", 12, "km"),
    "sub-600 sq m": ("sub-600 sq m", 600, "m2"),
    "minus-6 yards": ("minus-6 yards", -6, "yd"),
    "the ship burns 90 tonnes of oil a day": ("90 tonnes", 90, "t/day"),
}
NO_TEMPERATURE = ["Seat 12C is free.", "They met in Room 4C.", "The 13F form was late.", "It cost 1.5C/share."]


@pytest.mark.parametrize(("text", "figure"), MEANS.items())
def test_an_amount_is_read_whole(text: str, figure: tuple[str, float, str]) -> None:
    found = only(text)
    assert (found["text"], found["value"], found["unit"]) == (figure[0], pytest.approx(figure[1]), figure[2])


@pytest.mark.parametrize("text", NO_TEMPERATURE)
def test_letters_of_seats_and_forms_are_no_temperatures(text: str) -> None:
    assert [item["unit"] for item in figures_of(text) if item["unit"] in ("°C", "°F")] == []


def test_a_temperature_in_brackets_repeats_the_one_before() -> None:
    assert [(item["value"], item["unit"]) for item in figures_of("It was 20C (68F) at noon.")] == [
        (20.0, "°C"),
        (68.0, "°F"),
    ]


def test_sub_says_under() -> None:
    assert only("a sub-four-minute mile")["modifier"] == "under"


def test_metres_stay_metres_where_no_unit_follows() -> None:
    assert [(item["value"], item["unit"]) for item in figures_of("She ran the 100m in 11 seconds.")] == [
        (100.0, "m"),
        (11.0, "s"),
    ]
