"""Where numbers begin and end, in what form, and what they are worth; before any reader."""

from __future__ import annotations

import pytest
from figures_of import numbers_of

Found = list[tuple[str, str, float | tuple[float, float]]]


def found_in(text: str) -> Found:
    return [
        (text[it.start : it.end], it.form, float(it.low) if it.low == it.high else (float(it.low), float(it.high)))
        for it in numbers_of(text)
    ]


DIGITS: dict[str, Found] = {
    "30+ hours": [("30+", "digits", 30.0)],
    "5+ million": [("5+ million", "digits", 5000000.0)],
    "40+ ships": [("40", "digits", 40.0)],
    "75": [("75", "digits", 75.0)],
    "1,200": [("1,200", "digits", 1200.0)],
    "1,235,000": [("1,235,000", "digits", 1235000.0)],
    "12,34,567": [("12,34,567", "digits", 1234567.0)],
    "1 200 000": [("1 200 000", "digits", 1200000.0)],
    "1.200.000": [("1.200.000", "digits", 1200000.0)],
    "3.5": [("3.5", "digits", 3.5)],
    ".358": [(".358", "digits", 0.358)],
    "2,5": [("2,5", "digits", 2.5)],
    "10^5": [("10^5", "digits", 100000.0)],
    "2 1/2": [("2 1/2", "digits", 2.5)],
    "7-1/2": [("7-1/2", "digits", 7.5)],
    "3/4": [("3/4", "fraction", 0.75)],
    "½": [("½", "fraction", 0.5)],
    "2½": [("2½", "digits", 2.5)],
    "1.5million": [("1.5million", "digits", 1500000.0)],
    "5k": [("5k", "digits", 5000.0)],
    "2 bn": [("2 bn", "digits", 2000000000.0)],
    "3 million": [("3 million", "digits", 3000000.0)],
    "2.5 hundred thousand": [("2.5 hundred thousand", "digits", 250000.0)],
    "1.4 million and two guns": [("1.4 million", "digits", 1400000.0), ("two", "words", 2.0)],
    "1 million and a half": [("1 million and a half", "digits", 1500000.0)],
    "5, 10 and 15": [("5", "digits", 5.0), ("10", "digits", 10.0), ("15", "digits", 15.0)],
    "2018": [("2018", "digits", 2018.0)],
    "007": [],
    "123456789012345678901234567890": [],
    "1.2e6": [("1.2e6", "digits", 1200000.0)],
    "3 x 10^8": [("3 x 10^8", "digits", 300000000.0)],
}


@pytest.mark.parametrize(("text", "wanted"), DIGITS.items())
def test_digits_are_one_number_however_they_are_grouped(text: str, wanted: Found) -> None:
    assert found_in(text) == wanted


WORDS: dict[str, Found] = {
    "two": [("two", "words", 2.0)],
    "twenty-one": [("twenty-one", "words", 21.0)],
    "two hundred and five": [("two hundred and five", "words", 205.0)],
    "one hundred thousand": [("one hundred thousand", "words", 100000.0)],
    "a million": [("a million", "words", 1000000.0)],
    "a hundred": [("a hundred", "words", 100.0)],
    "half a million": [("half a million", "words", 500000.0)],
    "two and a half": [("two and a half", "words", 2.5)],
    "three-quarters of a million": [("three-quarters of a million", "words", 750000.0)],
    "a dozen": [("a dozen", "words", 12.0)],
    "two dozen": [("two dozen", "words", 24.0)],
    "nought": [("nought", "words", 0.0)],
    "zero": [("zero", "words", 0.0)],
    "ten thousand two hundred": [("ten thousand two hundred", "words", 10200.0)],
    "lakh": [("lakh", "words", 100000.0)],
    "two lakh": [("two lakh", "words", 200000.0)],
    "a couple of million": [("a couple of million", "words", 2000000.0)],
    "a few hundred": [("a few hundred", "vague", (100.0, 1000.0))],
    "several thousand": [("several thousand", "vague", (1000.0, 10000.0))],
    "many thousands": [("thousands", "vague", (1000.0, 10000.0))],
}


@pytest.mark.parametrize(("text", "wanted"), WORDS.items())
def test_number_words_are_one_number_however_many(text: str, wanted: Found) -> None:
    assert found_in(text) == wanted


VAGUE: dict[str, Found] = {
    "dozens": [("dozens", "vague", (12.0, 120.0))],
    "hundreds": [("hundreds", "vague", (100.0, 1000.0))],
    "thousands of them": [("thousands", "vague", (1000.0, 10000.0))],
    "tens of thousands": [("tens of thousands", "vague", (10000.0, 100000.0))],
    "hundreds of millions": [("hundreds of millions", "vague", (100000000.0, 1000000000.0))],
    "scores of people": [("scores", "vague", (20.0, 200.0))],
    "scores of small boats": [("scores", "vague", (20.0, 200.0))],
    "the scores of the game": [],
    "test scores of pupils": [],
    "millions": [("millions", "vague", (1000000.0, 10000000.0))],
    "billions": [("billions", "vague", (1000000000.0, 10000000000.0))],
}


@pytest.mark.parametrize(("text", "wanted"), VAGUE.items())
def test_plurals_of_scales_are_between_two_powers_of_ten(text: str, wanted: Found) -> None:
    assert found_in(text) == wanted


ORDINALS: dict[str, Found] = {
    "third": [("third", "ordinal", 3.0)],
    "20th": [("20th", "ordinal", 20.0)],
    "21st": [("21st", "ordinal", 21.0)],
    "twenty-first": [("twenty-first", "ordinal", 21.0)],
    "two hundredth": [("two hundredth", "ordinal", 200.0)],
    "22nd": [("22nd", "ordinal", 22.0)],
    "3rd": [("3rd", "ordinal", 3.0)],
    "11th": [("11th", "ordinal", 11.0)],
    "1st": [("1st", "ordinal", 1.0)],
    "thousandth": [("thousandth", "ordinal", 1000.0)],
}


@pytest.mark.parametrize(("text", "wanted"), ORDINALS.items())
def test_ordinals_are_read_in_words_and_digits(text: str, wanted: Found) -> None:
    assert found_in(text) == wanted


ONES: dict[str, Found] = {
    "lost a cent": [("a", "words", 1.0)],
    "not a penny": [],
    "a basis point": [("a", "words", 1.0)],
    "a full percentage point": [("a full", "words", 1.0)],
    "more than a foot": [("a", "words", 1.0)],
    "up to a mile": [("a", "words", 1.0)],
    "less than an inch": [("an", "words", 1.0)],
    "a foot": [],
    "an inch of rain": [],
    "almost a tonne": [("a", "words", 1.0)],
}


@pytest.mark.parametrize(("text", "wanted"), ONES.items())
def test_an_article_is_one_before_a_point_or_behind_a_hedge(text: str, wanted: Found) -> None:
    assert found_in(text) == wanted


FOLDS: dict[str, Found] = {
    "18-fold": [("18-fold", "fold", 18.0)],
    "threefold": [("threefold", "fold", 3.0)],
    "ten-fold": [("ten-fold", "fold", 10.0)],
    "2.5-fold": [("2.5-fold", "fold", 2.5)],
    "a hundredfold": [("a hundredfold", "fold", 100.0)],
    "fold": [],
    "manifold": [],
}


@pytest.mark.parametrize(("text", "wanted"), FOLDS.items())
def test_a_fold_is_a_number_of_times(text: str, wanted: Found) -> None:
    assert found_in(text) == wanted
