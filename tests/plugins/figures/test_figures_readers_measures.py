"""Percentages and measures: what unit stands at a number, and where it ends."""

from __future__ import annotations

import pytest
from figures_of import Told, told

from factbox_figures.readers.measures import read_measure, read_millions, read_percent

PERCENT: dict[str, Told] = {
    "5%": ("5%", "percent", 5.0, "%"),
    "5 %": ("5 %", "percent", 5.0, "%"),
    "10 per cent": ("10 per cent", "percent", 10.0, "%"),
    "10 percent": ("10 percent", "percent", 10.0, "%"),
    "a 75-percent rise": ("75-percent", "percent", 75.0, "%"),
    "ten per-cent": ("ten per-cent", "percent", 10.0, "%"),
    "8 pct of it": ("8 pct", "percent", 8.0, "%"),
    "8 pct. of it": ("8 pct", "percent", 8.0, "%"),
    "3 pc": ("3 pc", "percent", 3.0, "%"),
    "two percentage points": ("two percentage points", "percent", 2.0, "pp"),
    "1.5 percentage-points": ("1.5 percentage-points", "percent", 1.5, "pp"),
    "half a percent": ("half a percent", "percent", 0.5, "%"),
    "two tenths of a percent": ("two tenths of a percent", "percent", 0.2, "%"),
    "3％": ("3％", "percent", 3.0, "%"),
    "percent of 20": ("20", "percent", 20.0, "%"),
    "per cent of twenty-two.": ("twenty-two", "percent", 22.0, "%"),
    "percent of 20 voters": None,
    "5 percentiles": None,
    "5 percolators": None,
    "3 pcs": None,
    "first percent": None,
    "threefold %": None,
}


@pytest.mark.parametrize(("text", "wanted"), PERCENT.items())
def test_a_share_of_a_hundred(text: str, wanted: Told) -> None:
    assert told(read_percent, text) == wanted


MEASURES: dict[str, Told] = {
    "0.8 of a second": ("0.8 of a second", "measure", 0.8, "s"),
    "3 of a kind": None,
    "5km": ("5km", "measure", 5.0, "km"),
    "5 km": ("5 km", "measure", 5.0, "km"),
    "a 5-km run": ("5-km", "measure", 5.0, "km"),
    "40 kilometres": ("40 kilometres", "measure", 40.0, "km"),
    "3,700 acres": ("3,700 acres", "measure", 3700.0, "ac"),
    "1,500 hectares": ("1,500 hectares", "measure", 1500.0, "ha"),
    "120Hz": ("120Hz", "measure", 120.0, "Hz"),
    "250ml": ("250ml", "measure", 250.0, "mL"),
    "12 GB": ("12 GB", "measure", 12.0, "GB"),
    "85 mm": ("85 mm", "measure", 85.0, "mm"),
    "300 HP": ("300 HP", "measure", 300.0, "hp"),
    "30 MPH": ("30 MPH", "measure", 30.0, "mi/h"),
    "sub-500 sq m": ("500 sq m", "measure", 500.0, "m2"),
    "4 square metres": ("4 square metres", "measure", 4.0, "m2"),
    "6 cubic metres": ("6 cubic metres", "measure", 6.0, "m3"),
    "10 metres squared": ("10 metres squared", "measure", 10.0, "m2"),
    "3.5C": ("3.5C", "measure", 3.5, "°C"),
    "41.3C": ("41.3C", "measure", 41.3, "°C"),
    "minus 12C": ("12C", "measure", 12.0, "°C"),
    "12 degrees": ("12 degrees", "measure", 12.0, "°"),
    "12° in the shade": ("12°", "measure", 12.0, "°"),
    "12°C": ("12°C", "measure", 12.0, "°C"),
    "12 degrees Celsius": ("12 degrees Celsius", "measure", 12.0, "°C"),
    "20F outside, highs": ("20F", "measure", 20.0, "°F"),
    "20 C": ("20 C", "measure", 20.0, "°C"),
    "Room 4C": None,
    "Seat 12C": None,
    '55"': None,
    "55 inches": ("55 inches", "measure", 55.0, "in"),
    "a 6.7-inch screen": ("6.7-inch", "measure", 6.7, "in"),
    "five feet wide": ("five feet", "measure", 5.0, "ft"),
    "6 in deep.": ("6 in", "measure", 6.0, "in"),
    "6 in Leeds": None,
    "12st": ("12st", "measure", 12.0, "st"),
    "two hours": ("two hours", "measure", 2.0, "h"),
    "54-year": ("54-year", "measure", 54.0, "year"),
    "two more years": ("two more years", "measure", 2.0, "year"),
    "three full days": ("three full days", "measure", 3.0, "day"),
    "four consecutive months": ("four consecutive months", "measure", 4.0, "month"),
    "six straight weeks": ("six straight weeks", "measure", 6.0, "week"),
    "half an hour": ("half an hour", "measure", 0.5, "h"),
    "a quarter of a mile": ("a quarter of a mile", "measure", 0.25, "mi"),
    "half a litre": ("half a litre", "measure", 0.5, "L"),
    "in one day": ("one day", "measure", 1.0, "day"),
    "One day it rained.": None,
    "second half": None,
    "one second": None,
    "two seconds": ("two seconds", "measure", 2.0, "s"),
    "the 1-second rule": ("1-second", "measure", 1.0, "s"),
    "three quarters": None,
    "a quarter": None,
    "70 mph": ("70 mph", "measure", 70.0, "mi/h"),
    "600 km/h": ("600 km/h", "measure", 600.0, "km/h"),
    "800 barrels a day": ("800 barrels a day", "measure", 800.0, "bbl/day"),
    "800 barrels of oil per day": ("800 barrels of oil per day", "measure", 800.0, "bbl/day"),
    "250 tonnes of fuel a day": ("250 tonnes", "measure", 250.0, "t/day"),
    "250 tonnes of fuel": ("250 tonnes", "measure", 250.0, "t"),
    "3 bps": ("3 bps", "percent", 3.0, "bp"),
    "25 basis points": ("25 basis points", "percent", 25.0, "bp"),
    "a basis point": ("a basis point", "percent", 1.0, "bp"),
    "204hp": ("204hp", "measure", 204.0, "hp"),
    "5,000 mAh": ("5,000 mAh", "measure", 5000.0, "mAh"),
    "64-megapixel": ("64-megapixel", "measure", 64.0, "MP"),
    "7 bars": None,
    "3 moles": None,
    "12 grain": None,
    "10 d": None,
    "10 A": None,
    "5 h": None,
    "5 t": ("5 t", "measure", 5.0, "t"),
}


@pytest.mark.parametrize(("text", "wanted"), MEASURES.items())
def test_a_unit_beside_a_number_is_its_unit(text: str, wanted: Told) -> None:
    assert told(read_measure, text) == wanted


MILLIONS: dict[str, Told] = {
    "1.5m km": ("1.5m km", "measure", 1500000.0, "km"),
    "3.4m litres": ("3.4m litres", "measure", 3400000.0, "L"),
    "20m barrels": ("20m barrels", "measure", 20000000.0, "bbl"),
    "2b litres": ("2b litres", "measure", 2000000000.0, "L"),
    "2m tonnes of steel": ("2m tonnes", "measure", 2000000.0, "t"),
    "1.5m people": None,
    "5m in Leeds": None,
    "5m years": ("5m years", "measure", 5000000.0, "year"),
    "3m day": None,
    "five m km": None,
    "2 million km": None,
    "100m run": None,
}


@pytest.mark.parametrize(("text", "wanted"), MILLIONS.items())
def test_a_glued_letter_before_a_unit_is_a_scale(text: str, wanted: Told) -> None:
    assert told(read_millions, text) == wanted
