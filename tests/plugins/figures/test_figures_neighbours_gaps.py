"""Verbs said once for several amounts, each with what it is of right before it."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox_figures.neighbours.gaps import gap


def gapped(text: str) -> str | None:
    *_, last, figure = staged(text)
    span = gap(text, last, figure)
    return text[slice(*span)] if span else None


GAPS: dict[str, str | None] = {
    "Intel rose 2.6%, Apple 1.1%.": "Apple",
    "Intel rose 2.6% and Apple 1.1%.": "Apple",
    "Intel rose 2.6%, and Apple 1.1%.": "Apple",
    "Intel rose 2.6%, while Apple 1.1%.": "Apple",
    "Intel rose 2.6%; Apple by 1.1%.": "Apple",
    "Tarnex lost 3 percent, Harbour Gas Group 2.7 percent": "Harbour Gas Group",
    "bonds lost 2%, gold 1%": "gold",
    "bonds lost 2%, the euro 1%": "euro",
    "Petrol is 217 shillings a litre, diesel 4 shillings.": "diesel",
    "It was 5% in May, Monday 3%.": None,
    "Intel rose 2.6%, on Monday 1.1%.": None,
    "Intel rose 2.6%, a gain of 1.1%.": None,
    "Intel rose 2.6%, which is $3.": None,
    "Intel rose 2.6% to $3.": None,
    "Intel rose 2.6%. Apple 1.1%.": None,
    "Intel sold 5 boats, Apple 3 boats.": None,
}


@pytest.mark.parametrize(("text", "wanted"), GAPS.items())
def test_what_stands_between_two_amounts_is_what_the_second_is_of(text: str, wanted: str | None) -> None:
    assert gapped(text) == wanted


def test_the_first_amount_stands_in_no_gap() -> None:
    assert gap("Apple 1.1%", None, staged("Apple 1.1%")[0]) is None


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The bridge, which cost $5m, spans 40 metres.", ["USD", "m"]),
        ("The club paid £3m and ran 40 metres.", ["GBP", "m"]),
        ("It cost £3m to 40 metres of pipe.", ["GBP", "m"]),
        ("It paid £3m last year and 2m this year.", ["GBP", "GBP"]),
    ],
)
def test_only_an_m_glued_to_its_number_is_millions_behind_money(text: str, units: list[str]) -> None:
    assert [figure.unit for figure in staged(text)] == units
