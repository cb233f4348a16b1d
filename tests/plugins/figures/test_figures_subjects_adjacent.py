"""The noun right before the figure, by one rule alone: the subject of the last figure."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.adjacent import direct, headed, signed
from factbox_figures.subjects.counting import counted

SIGNED: dict[str, str | None] = {
    "Index -1.2%": "Index",
    "Bonds +0.3%": "Bonds",
    "The index -1.2%": "index",
    "They said that index -1.2%": None,
    "Index 1.2%": None,
}


@pytest.mark.parametrize(("text", "wanted"), SIGNED.items())
def test_a_sign_stands_behind_its_noun(text: str, wanted: str | None) -> None:
    assert subject_by(signed, text) == wanted


HEADED: dict[str, str | None] = {
    "Attendance: 18,203": "Attendance",
    "Internet: 1, Harbour: 0": "Harbour",
    "Weight: 5 kg": "Weight",
    "The result: 5 people left": None,
    "It said: 40": None,
}


@pytest.mark.parametrize(("text", "wanted"), HEADED.items())
def test_a_colon_stands_behind_what_is_counted(text: str, wanted: str | None) -> None:
    assert subject_by(headed, text) == wanted


DIRECT: dict[str, str | None] = {
    "Pretax profit £88.4m": "Pretax profit",
    "Claims fell; the median price $5": "median price",
    "Latency fine, price about $600": "price",
    "Sales rose; net profit $5m": "net profit",
    "Shares rose 5%": None,
    "Coin slips under 60k": None,
    "The plan identifies three": None,
    "Its body, made of tin, measures 5cm": None,
    "They say that the price $5": None,
    "The gap to the city's nine": None,
    "The talk took nine hours": None,
    "Absolute zero": None,
}


@pytest.mark.parametrize(("text", "wanted"), DIRECT.items())
def test_a_noun_that_opens_a_part_stands_right_before_its_amount(text: str, wanted: str | None) -> None:
    assert subject_by(direct, text) == wanted


def test_what_was_foreseen_is_of_the_amount_before() -> None:
    assert subject_by(direct, "The firm sold 40 cars, consensus 50", before=counted) == "cars"
