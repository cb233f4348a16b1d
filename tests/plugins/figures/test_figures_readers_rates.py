"""Units by units: what a rate goes by, and where its words end."""

from __future__ import annotations

import pytest

from factbox_figures.readers.rates import rate_of, rate_past

# the unit, and what follows its number
RATES: dict[str, str] = {
    "bbl| a day": "bbl/day",
    "bbl| per day": "bbl/day",
    "bbl|/day": "bbl/day",
    "km|/h": "km/h",
    "km| an hour": "km/h",
    "USD| a share": "USD/share",
    "USD| per share": "USD/share",
    "USD| apiece": "USD",
    "USD| a month": "USD/month",
    "USD|-a-year": "USD/year",
    "USD| each year": "USD/year",
    "USD| every week": "USD/week",
    "USD| PER BARREL": "USD/bbl",
    "USD| a barrel": "USD/bbl",
    "USD| an ounce": "USD/oz",
    "USD| per ounce": "USD/oz",
    "USD| per sq m": "USD/m2",
    "USD|/kg": "USD/kg",
    "USD| a night": "USD/night",
    "USD| per head": "USD/head",
    "USD| per annum": "USD/year",
    "USD| per capita": "USD/person",
    "USD| per pupil": "USD/pupil",
    "USD| a pupil": "USD/pupil",
    "USD| per widget": "USD/widget",
    "USD| per quickly": "USD",
    "USD| a widget": "USD/widget",
    "USD| a widget.": "USD/widget",
    "USD| a widget maker": "USD",
    "USD| a lot.": "USD",
    "USD| a year earlier": "USD",
    "USD| a day ago": "USD",
    "USD| a week later": "USD",
    "USD| each": "USD",
    "USD| per cent": "USD",
    "t|": "t",
    "L| per 100": "L",
}


@pytest.mark.parametrize(("text", "wanted"), RATES.items())
def test_a_unit_goes_by_another_behind_a_link(text: str, wanted: str) -> None:
    assert rate_of(text.partition("|")[2], 0, text.partition("|")[0])[0] == wanted


PAST: dict[str, str] = {
    "t| of fuel a day": "t/day",
    "t| of crude oil per day": "t/day",
    "L| of water every hour": "L/h",
    "t| of fuel": "t",
    "t| of fuel a barrel": "t",
    "t| of the old fuel stock a day": "t",
    "t| a day": "t",
    "kg| of rice per month": "kg/month",
}


@pytest.mark.parametrize(("text", "wanted"), PAST.items())
def test_what_a_measure_is_of_may_stand_before_what_it_goes_by(text: str, wanted: str) -> None:
    assert rate_past(text.partition("|")[2], 0, text.partition("|")[0]) == wanted
