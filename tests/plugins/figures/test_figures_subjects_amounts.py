"""What stands behind an amount, by one rule alone: the subject of the last figure."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.amounts import asked_for, changed, consists, qualified

QUALIFIED: dict[str, str | None] = {
    "a $300 million contract": "contract",
    "a 54-year rule": "rule",
    "an 8 percent stake": "stake",
    "a $110 million (€98 million) rescue": "rescue",
    "a 12GB of it": None,
    "95 percent effective": None,
    "79 cents expected": None,
    "a 5 percent rise": None,
    "two years later": None,
    "5 percent higher": None,
    "a $5-a-day fee": "fee",
    "rose 5% profit": None,
}


@pytest.mark.parametrize(("text", "wanted"), QUALIFIED.items())
def test_an_amount_stands_before_its_noun(text: str, wanted: str | None) -> None:
    assert subject_by(qualified, text) == wanted


CONSISTS: dict[str, str | None] = {
    "$48 billion in assets": "assets",
    "40 tonnes of cocaine": "cocaine",
    "two decades of conflict": "conflict",
    "12GB of RAM": "RAM",
    "$86bn worth of bonds": "bonds",
    "two years in jail": None,
    "$5 in the bank": None,
    "a total of $5 in all": None,
}


@pytest.mark.parametrize(("text", "wanted"), CONSISTS.items())
def test_an_amount_is_of_something(text: str, wanted: str | None) -> None:
    assert subject_by(consists, text) == wanted


CHANGED: dict[str, str | None] = {
    "a 5 percent rise in profit": "profit",
    "a 14% drop in profit": "profit",
    "a 3% increase in the number of boats": "number of boats",
    "20 percent fewer homes": "homes",
    "5 percent more": None,
    "a 5% rise in real terms": None,
    "a 5% stake in it": None,
}


@pytest.mark.parametrize(("text", "wanted"), CHANGED.items())
def test_a_change_is_in_something(text: str, wanted: str | None) -> None:
    assert subject_by(changed, text) == wanted


ASKED_FOR: dict[str, str | None] = {
    "The union wants a 6 per cent rise": "rise",
    "Staff were offered a 3% pay increase": "pay increase",
    "Nurses rejected the 4 percent rise, backdated": "rise",
    "They accepted a 4 percent cut in hours": None,
    "The deal gives its members a 3.8% rise and": "rise",
    "The firm reported a 6 per cent rise": None,
    "They want a 6 per cent stake": None,
    "They want 6 per cent rises": None,
}


@pytest.mark.parametrize(("text", "wanted"), ASKED_FOR.items())
def test_a_rise_that_somebody_is_after_is_itself_the_thing(text: str, wanted: str | None) -> None:
    assert subject_by(asked_for, text) == wanted


COMPARED: dict[str, str | None] = {
    "It brings a 25 per cent lower risk": "risk",
    "It carries a 10% higher fee for": "fee",
    "20 percent fewer homes": "homes",
    "three times more water than": "water",
    "The fee was 10% higher here": None,
    "a 10% higher than usual": None,
}


@pytest.mark.parametrize(("text", "wanted"), COMPARED.items())
def test_what_is_so_much_greater_stands_behind(text: str, wanted: str | None) -> None:
    assert subject_by(changed, text) == wanted
