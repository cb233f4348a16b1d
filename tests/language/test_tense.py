"""The direction that verbs give: past, to come, or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.tense import FUTURE, PAST, Cue, cue_of, cues, ends_in_copula, is_infinitive

WORDS = {
    PAST: ["closed", "fell", "was", "Rose", "met", "built", "announced"],
    FUTURE: ["will", "due", "expected", "scheduled", "opens", "plans", "may", "shall"],
    0: ["bridge", "red", "united", "May", "Will", "speed", "need", "hundred", "is", "says"],
}


@pytest.mark.parametrize(("direction", "word"), [(d, word) for d, words in WORDS.items() for word in words])
def test_a_word_by_itself(direction, word):
    assert cue_of(word) == direction


@pytest.mark.parametrize(
    ("sentence", "directions"),
    [
        ("The bridge closed.", [PAST]),
        ("The bridge will close.", [FUTURE]),
        ("The bridge will be closed.", [FUTURE]),
        ("The vote is to be held.", [FUTURE]),
        ("The storm will not hit us.", [FUTURE]),
        ("They went to school and to Paris and spoke to reporters.", [PAST, PAST]),
        ("It closed, but they plan to quickly reopen it.", [PAST, FUTURE]),
        ("The red bridge is old.", []),
    ],
)
def test_the_verbs_of_a_sentence_in_order(sentence, directions):
    assert [cue.direction for cue in cues(sentence)] == directions


def test_places_are_those_of_the_text():
    text = "One thing. It closed on Friday."
    assert cues(text, 11, len(text)) == [Cue(14, PAST)]


@pytest.mark.parametrize("words", ["The hearing is on ", "The hearing is ", "The games are in ", "It is next "])
def test_what_is_on_a_day_is_to_come(words):
    assert ends_in_copula(words)


@pytest.mark.parametrize("words", ["The hearing was on ", "He is here on ", "This on "])
def test_what_was_on_a_day_is_not(words):
    assert not ends_in_copula(words)


@pytest.mark.parametrize("word", ["the", "Paris", "reporters", "school", "about"])
def test_not_everything_after_to_is_a_verb(word):
    assert not is_infinitive(word)


@given(st.text())
def test_any_text_has_cues_in_order_at_places_within_it(text):
    places = [cue.place for cue in cues(text)]
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places)
