"""Nouns whose form is irregular."""

from __future__ import annotations

from factbox.language.en.nouns import COLLECTIVES, IRREGULAR_PLURALS, MODIFIERS_IN_S, OF_HEADS, SINGULAR_S
from factbox.language.word_forms import is_plural


def test_irregular_plurals_are_plurals_and_words_in_s_are_none() -> None:
    assert all(is_plural(word) for word in IRREGULAR_PLURALS)
    assert not any(is_plural(word) for word in SINGULAR_S)


def test_what_stands_before_a_noun_is_a_plural_or_a_mass() -> None:
    assert all(word.endswith("s") for word in MODIFIERS_IN_S)
    assert COLLECTIVES - {"army", "navy"} <= IRREGULAR_PLURALS


def test_heads_that_need_an_of() -> None:
    assert {"number", "majority"} <= OF_HEADS
