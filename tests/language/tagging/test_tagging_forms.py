"""Forms: what the letters of a word show."""

from __future__ import annotations

import pytest

from factbox.language.tagging import forms

SHAPES = {
    "x": ["ferry", "é"],
    "Xx": ["Ferry", "Łódź"],
    "X": ["A", "É"],
    "XX": ["NATO"],
    "xX": ["iPhone", "McRae"],
    "d": ["5", "1,000.5", "61-38"],
    "p": [",", "--", "…", "\U0001f30a"],
    "x-": ["three-week"],
    "Xx-": ["Al-sham"],
    "xX-": ["Al-Sham"],
    "XX-0": ["COVID-19"],
    "d-0": ["54-year-old"],
    "d0": ["10am", "1990s"],
    "XX.": ["U.S."],
    "x.": ["a.m."],
    "xa": ["n't", "'s"],
    "xXa": ["O'Neil"],
}


@pytest.mark.parametrize(("shape", "word"), [(shape, word) for shape, words in SHAPES.items() for word in words])
def test_a_word_has_a_shape(shape: str, word: str) -> None:
    assert forms.shape(word) == shape


@pytest.mark.parametrize(
    ("word", "plain"), [("10am", "00am"), ("O’Neil", "O'Neil"), ("ferry", "ferry"), ("٣", "0"), ("x2y3", "x0y0")]
)
def test_digits_and_apostrophes_are_made_plain(word: str, plain: str) -> None:
    assert forms.plain(word) == plain


def test_numbers_runs_and_addresses_are_told_by_form() -> None:
    assert [word for word in ("5", "1,000.5", "6-3", "10:30", "5am", "x", "-5") if forms.is_number(word)] == [
        "5", "1,000.5", "6-3", "10:30",
    ]  # fmt: skip
    assert [word for word in ("..", "—–", ".", ".-", "a..") if forms.is_punctuation_run(word)] == ["..", "—–"]
    assert [word for word in ("a@b.org", "http://x", "www.x", "@", "wwwx") if forms.is_address(word)] == [
        "a@b.org", "http://x", "www.x",
    ]  # fmt: skip


@pytest.mark.parametrize(("word", "part"), [("three-week", "week"), ("well-to-do", "do"), ("week", ""), ("-x", "")])
def test_the_last_part_of_a_hyphened_word_is_its_own(word: str, part: str) -> None:
    assert forms.last_part(word) == part
