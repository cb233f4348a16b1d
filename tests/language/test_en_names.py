"""Words that tell what a name is the name of."""

from __future__ import annotations

from factbox.language.en.given_names import FEMALE, MALE
from factbox.language.en.names import BODY_WORDS, GIVEN_MONTHS, GROUPS, LANDFORMS, PLACES, STOPPERS
from factbox.language.en.roles import OFFICES


def test_landforms_are_words_of_places() -> None:
    assert LANDFORMS - {"park", "base"} <= PLACES


def test_a_body_is_neither_an_office_nor_a_people() -> None:
    assert BODY_WORDS.isdisjoint(OFFICES)
    assert BODY_WORDS.isdisjoint(GROUPS)


def test_a_sentence_begins_with_words_that_are_no_names() -> None:
    assert {"the", "whenever", "near", "monday", "march"} - STOPPERS == {"near"} - STOPPERS
    assert STOPPERS.isdisjoint({"us", "will", "ann"})
    assert GIVEN_MONTHS <= STOPPERS


def test_some_given_names_suit_both() -> None:
    assert "ann" in FEMALE - MALE
    assert "omar" in MALE - FEMALE
