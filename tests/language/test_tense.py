"""The direction that verbs give: past, to come, or nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language import known
from factbox.language.tense import (
    FUTURE,
    PAST,
    TenseReader,
    cue_of,
    ends_in_copula,
    first_told,
    is_infinitive,
    last_told,
    words,
)

FORM_OF = TenseReader(known("en")).form

WORDS = {
    PAST: ["closed", "fell", "was", "Rose", "met", "built", "announced"],
    FUTURE: ["will", "due", "expected", "scheduled", "opens", "plans", "may", "shall"],
    0: ["bridge", "red", "united", "May", "Will", "speed", "need", "hundred", "is", "says"],
}


@pytest.mark.parametrize(("direction", "word"), [(d, word) for d, words in WORDS.items() for word in words])
def test_a_word_by_itself(direction, word):
    assert cue_of(word) == direction


TOLD = {
    "The bridge closed.": (PAST, PAST),
    "The bridge will close.": (FUTURE, FUTURE),
    "The bridge will be closed.": (FUTURE, FUTURE),
    "The vote is to be held.": (0, FUTURE),
    "The storm will not hit us.": (FUTURE, FUTURE),
    "They went to school and to Paris and spoke to reporters.": (PAST, PAST),
    "It closed, but they plan to quickly reopen it.": (PAST, FUTURE),
    "It will open, though it was tentatively closed.": (FUTURE, PAST),
    "The red bridge is old.": (0, 0),
}


@pytest.mark.parametrize(("sentence", "told"), TOLD.items())
def test_the_first_and_the_last_verb_of_a_sentence(sentence, told):
    assert (first_told(sentence, 0, len(sentence)), last_told(words(sentence))) == told


def test_only_verbs_that_begin_within_count_but_the_words_before_are_seen():
    sentence = "It closed, but will be shut on Friday and opens on Sunday."
    shut, opens = sentence.index("shut"), sentence.index("opens")
    assert first_told(sentence, shut, opens) == PAST
    assert first_told(sentence, shut, opens, words(sentence, 0, shut)) == 0
    assert first_told(sentence, shut, opens + 1, words(sentence, 0, shut)) == FUTURE


@pytest.mark.parametrize("words", ["The hearing is on ", "The hearing is ", "The games are in ", "It is next "])
def test_what_is_on_a_day_is_to_come(words):
    assert ends_in_copula(words)


@pytest.mark.parametrize("words", ["The hearing was on ", "He is here on ", "This on "])
def test_what_was_on_a_day_is_not(words):
    assert not ends_in_copula(words)


@pytest.mark.parametrize("word", ["the", "Paris", "reporters", "school", "about"])
def test_not_everything_after_to_is_a_verb(word):
    assert not is_infinitive(word)


def read_on(sentence):
    """The long way round: every verb that tells, in order, with whether it is finite."""
    before = FORM_OF("")
    for word in sentence:
        form = FORM_OF(word)
        if before is FORM_OF("to") and not form.adverb and is_infinitive(word):
            yield FUTURE, False
        elif form.told and not before.bars_past:
            yield form.told, True
        before = before if form.adverb else form


@given(
    st.lists(st.sampled_from("to be quickly tentatively closed will Open the reply opens not May".split()), max_size=12)
)
def test_the_short_way_round_tells_the_same(sentence):
    told = [*read_on(sentence)]
    assert last_told(sentence) == next((direction for direction, _ in reversed(told)), 0)
    text = " ".join(sentence)
    assert first_told(text, 0, len(text)) == next((direction for direction, finite in told if finite), 0)
