"""What money is spent on."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.spending import paid_for, put_on

PAID: dict[str, str | None] = {
    "The firm spent $5m on lobbying.": "lobbying",
    "The group paid $5m for the app.": "app",
    "The bank set aside $5m for bad loans.": "bad loans",
    "Of that $5m has been earmarked for social care.": "social care",
    "The council found $5m was spent on the bridge.": "bridge",
    "No new taxes; $5m for rural roads": "rural roads",
    "Tickets cost $5 for adults.": None,
    "The fee rose $5 on the day.": None,
    "The firm spent $5m on Monday.": None,
    "The firm spent $5m.": None,
}


@pytest.mark.parametrize(("text", "wanted"), PAID.items())
def test_money_is_of_what_it_is_spent_on(text: str, wanted: str | None) -> None:
    assert subject_by(paid_for, text) == wanted


PUT_ON: dict[str, str | None] = {
    "The weak pound added about £120m to costs.": "costs",
    "The slide wiped $2bn off its value.": "value",
    "The cut knocked $5 off the price.": "price",
    "The price rose $5 to the highest.": None,
    "The firm paid $5 to staff.": None,
    "The firm added £120m.": None,
}


@pytest.mark.parametrize(("text", "wanted"), PUT_ON.items())
def test_money_is_of_what_it_is_put_on_or_taken_off(text: str, wanted: str | None) -> None:
    assert subject_by(put_on, text) == wanted
