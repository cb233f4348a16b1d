"""Words to compare texts by, also of scripts that set no blanks between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.prepare.text.words import words_of

ROWS = [
    ("The Salt-works of 1912", ["the", "salt", "works", "of", "1912"]),
    ("Ärger über Möwen", ["ärger", "über", "möwen"]),
    ("Соляной завод", ["соляной", "завод"]),
    ("盐田开放", ["盐田", "田开", "开放"]),
    ("盐田，开放了", ["盐田", "开放", "放了"]),
    ("盐", ["盐"]),
    ("2019年4月", ["20", "01", "19", "9年", "年4", "4月"]),
    ("塩田 opens in May", ["塩田", "opens", "in", "may"]),
    ("염전이 문을", ["염전", "전이", "문을"]),
    ("", []),
    ("…—!", []),
]


@pytest.mark.parametrize(("text", "words"), ROWS)
def test_words_are_parted_by_blanks_and_runs_of_signs_into_pairs(text, words):
    assert words_of(text) == words


@given(st.text(alphabet="ab 盐田开é.1", max_size=30))
def test_upper_case_makes_no_difference_and_all_letters_are_kept(text):
    assert words_of(text) == words_of(text.upper())
    assert set("".join(words_of(text))) == {char for char in text.lower() if char.isalnum()}
