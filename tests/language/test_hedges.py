"""Hedges before an amount: the table, and the reader of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.en.hedges import HEDGES, NO_HEDGES, ROUGH_WORDS
from factbox.language.hedges import hedge_before
from factbox.language.neighbours import word_before

MEANS = {
    "about": ["It took about", "around", "some", "in the region of", "close to a", "c."],
    "nearly": ["nearly", "It is almost", "not quite"],
    "over": ["more than", "in excess of", "They lost over", "greater than"],
    "under": ["less than", "just under", "shy of"],
    "at_least": ["at least", "no fewer than", "a minimum of"],
    "at_most": ["at most", "no more than", "capped at"],
    "up_to": ["up to", "as many as"],
    None: ["", "the", "not about", "left over", "rather than", "he said", "of", "a"],
}
OF_TIME = {"over": ["for over", "just over", "it lasted over", "Over"], None: ["they met over", "he wrote it over"]}


def read(before: str, of_time: bool = False) -> str | None:
    text = f"{before} 40"
    at = len(before) + 1
    return hedge_before(text, at, word_before(text, at), of_time)


@pytest.mark.parametrize(("meaning", "before"), [(meaning, row) for meaning, rows in MEANS.items() for row in rows])
def test_the_words_before_an_amount_say_how_exact_it_is(meaning: str | None, before: str) -> None:
    assert read(before) == meaning


@pytest.mark.parametrize(("meaning", "before"), [(meaning, row) for meaning, rows in OF_TIME.items() for row in rows])
def test_over_a_time_is_a_hedge_where_something_lasts(meaning: str | None, before: str) -> None:
    assert read(before, of_time=True) == meaning


@pytest.mark.parametrize("phrase", sorted(HEDGES))
def test_every_row_is_read_as_it_stands(phrase: str) -> None:
    assert read(f"It was {phrase}") == HEDGES[phrase]
    assert read(f"It was {phrase} a") == HEDGES[phrase]


def test_no_phrase_is_a_hedge_and_none_as_well() -> None:
    assert NO_HEDGES.isdisjoint(HEDGES)
    assert {"about", "nearly", "some"} <= ROUGH_WORDS


@given(st.text(max_size=60))
def test_any_text_is_read(before: str) -> None:
    assert read(before) in {*HEDGES.values(), None}
