"""What a word may be by its ending, and words beside the verbs that tell a tense."""

from __future__ import annotations

import pytest

from factbox.language.en import tense
from factbox.language.en.endings import ADJECTIVES_IN_ED, WORDS_IN_ED, is_participle, is_plural

PASTS = "posted agreed freed decreed slammed emphasised limited".split()
NO_PASTS = "speed succeed proceed hundred ahmed united shed bed used died".split()
PLURALS = "villagers people gunmen rules lives".split()
NO_PLURALS = "glass bus crisis news his one-year's rule".split()


@pytest.mark.parametrize("word", PASTS)
def test_a_word_in_ed_is_a_past(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize("word", NO_PASTS)
def test_nouns_names_base_forms_and_short_words_are_none(word: str) -> None:
    assert not is_participle(word)


@pytest.mark.parametrize("word", PLURALS)
def test_a_plural_is_one(word: str) -> None:
    assert is_plural(word)
    assert is_plural(word.title())


@pytest.mark.parametrize("word", NO_PLURALS)
def test_words_in_s_and_singulars_are_none(word: str) -> None:
    assert not is_plural(word)


def test_words_in_ed_that_are_no_past_end_so() -> None:
    assert all(word.endswith("ed") for word in (WORDS_IN_ED | ADJECTIVES_IN_ED) - {"mohamed"})
    assert WORDS_IN_ED.isdisjoint(ADJECTIVES_IN_ED)
    assert {"agreed", "freed", "decreed"}.isdisjoint(WORDS_IN_ED)


def test_what_points_ahead_is_no_past() -> None:
    assert tense.AHEAD.isdisjoint(tense.PASTS)
    assert {name.lower() for name in tense.NAMES} <= tense.AHEAD
    assert {"will", "to", "be"} <= tense.NO_PAST_AFTER
    assert {"the", "nearly", "school"} <= tense.NO_VERB_AFTER_TO
