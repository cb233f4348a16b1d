"""Ordinals and ranks, and words that only look like them."""

from __future__ import annotations

import pytest
from figures_of import Told, told

from factbox_figures.readers.ordinals import is_word_part, read_ordinal_number, read_rank

RANKS: dict[str, Told] = {
    "#2": ("#2", "ordinal", 2.0, None),
    "No. 2": ("No. 2", "ordinal", 2.0, None),
    "No 3": ("No 3", "ordinal", 3.0, None),
    "number 3": ("number 3", "ordinal", 3.0, None),
    "No. two": ("No. two", "ordinal", 2.0, None),
    "day five": ("five", "ordinal", 5.0, None),
    "Nos. 4": ("Nos. 4", "ordinal", 4.0, None),
    "nos 4 and 5": None,
    "the number 99999": None,
    "day 3.5": None,
    "number two million": None,
    "5": None,
}


@pytest.mark.parametrize(("text", "wanted"), RANKS.items())
def test_a_rank_names_a_place_in_an_order(text: str, wanted: Told) -> None:
    assert told(read_rank, text) == wanted


ORDINALS: dict[str, Told] = {
    "a first-time buyer": None,
    "his second, in May": ("second", "ordinal", 2.0, None),
    "It lifts them to sixth, three points back": ("sixth", "ordinal", 6.0, None),
    "She rang first.": None,
    "third seed Pia Rowe": ("third", "ordinal", 3.0, None),
    "the 20th minute": ("20th", "ordinal", 20.0, None),
    "the third goal": ("third", "ordinal", 3.0, None),
    "for the first time": ("first", "ordinal", 1.0, None),
    "fourth place": ("fourth", "ordinal", 4.0, None),
    "his fifth title": ("fifth", "ordinal", 5.0, None),
    "the second": ("second", "ordinal", 2.0, None),
    "the twenty-first century": ("twenty-first", "ordinal", 21.0, None),
    "a hundredth run": None,
    "first and foremost": None,
    "first noticed": None,
    "second, he said": None,
    "at first glance": None,
    "in the first place": None,
    "third-rate": None,
    "second-hand": None,
    "first-class": None,
    "FIRST ROBOTICS": None,
    "came second in": ("second", "ordinal", 2.0, None),
    "They are 16th with 13 points": ("16th", "ordinal", 16.0, None),
    "came first in": None,
    "a second and third look": ("second", "ordinal", 2.0, None),
    "Iran's first and only plant": ("first", "ordinal", 1.0, None),
    "3rd": ("3rd", "ordinal", 3.0, None),
    "two": None,
}


@pytest.mark.parametrize(("text", "wanted"), ORDINALS.items())
def test_an_ordinal_ranks_something(text: str, wanted: Told) -> None:
    assert told(read_ordinal_number, text) == wanted


@pytest.mark.parametrize(
    ("text", "part"), [("-rate", True), ("-hand", True), ("-degree", True), ("-half", False), (" rate", False)]
)
def test_an_ordinal_may_be_part_of_a_word(text: str, part: bool) -> None:
    assert is_word_part(text, 0) is part
