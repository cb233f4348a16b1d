"""Number words and ordinals: values, and what is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.en.numbers import ORDINALS, TENS, UNITS
from factbox.language.numbers import read_cardinal, read_ordinal

CARDINALS = {
    "0": ["zero"],
    "7": ["seven", "SEVEN"],
    "21": ["twenty-one", "twenty one"],
    "205000": ["two hundred and five thousand"],
    "2.5": ["two and a half"],
    "100": ["a hundred", "one hundred"],
    "3000000000": ["three billion"],
}
ORDERS = {
    3: ["third", "3rd", "Third"],
    21: ["twenty-first", "21st"],
    125: ["one hundred twenty-fifth"],
    200: ["two hundredth"],
}


@pytest.mark.parametrize(("value", "words"), [(value, words) for value, all_ in CARDINALS.items() for words in all_])
def test_a_cardinal_has_its_value(value: str, words: str) -> None:
    assert read_cardinal(words) == Decimal(value)


@pytest.mark.parametrize("words", ["", "and", "a", "seven geese", "sevens", "one third"])
def test_other_words_are_no_cardinal(words: str) -> None:
    assert read_cardinal(words) is None


@pytest.mark.parametrize(("value", "words"), [(value, words) for value, all_ in ORDERS.items() for words in all_])
def test_an_ordinal_has_its_value(value: int, words: str) -> None:
    assert read_ordinal(words) == value


@pytest.mark.parametrize("words", ["", "three", "21", "third place", "goose third"])
def test_other_words_are_no_ordinal(words: str) -> None:
    assert read_ordinal(words) is None


@given(st.sampled_from(sorted(TENS)), st.sampled_from([word for word in UNITS if 0 < UNITS[word] < 10]))
def test_tens_and_units_add_up(tens: str, unit: str) -> None:
    assert read_cardinal(f"{tens}-{unit}") == TENS[tens] + UNITS[unit]


@given(st.text(max_size=40))
def test_no_words_make_it_raise(words: str) -> None:
    read_cardinal(words)
    read_ordinal(words)


def test_every_ordinal_word_reads_as_itself() -> None:
    assert all(read_ordinal(word) == value for word, value in ORDINALS.items())
