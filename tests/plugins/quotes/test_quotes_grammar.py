"""The small grammar over tokens: which word is a finite verb, and where phrases end."""

from __future__ import annotations

import pytest

from factbox_quotes.english import grammar, words
from factbox_quotes.english.grammar import low_at
from support.quoting import marked, said, tokens

FINITE = {
    # a mark stands before each word that is asked about
    "the ferry |was late": True,
    "the ferry |sank": True,
    "the ferry |opened on Monday": True,
    "the pilots |say it is late": True,
    "the ferry |opened by Lee": False,
    "the |opened letter": False,
    "a ferry |built in May": True,  # an irregular past more often than a participle
    "to |cut the price": False,
    "in May |Will Orr left": False,
    "|Will it sail": True,
    "on |opened water": False,
    "the quay, |opened in May": False,
    "the crew, however, |opened it": True,
    "Ann Lee |claims": False,  # noun too
    "Ann Lee |told": True,
    "the |plan": False,
    "the ferry |Opened": False,
    "the plans |help us": True,
    "the plan |help us": False,
}


@pytest.mark.parametrize(("row", "finite"), FINITE.items())
def test_a_finite_verb_is_told_by_its_form_and_its_neighbours(row: str, finite: bool) -> None:
    read, (at,) = marked(row)
    assert grammar.is_finite(read, at) is finite


PHRASES = {
    "|the old ferry sank": "the old ferry",
    "|the ferry in the bay": "the ferry",
    "|Ann Lee said": "ann lee",
    "|reporters Ann Lee is ill": "reporters",  # a capital after a small noun begins a new one
    "|captain Ann Lee is ill": "captain ann lee",
    "|it was late": "",
    "|this ferry": "this ferry",
    "|a crowd the board knew": "a crowd",
    "|and so on": "",
    "|the Monday ferry": "the monday ferry",
}


@pytest.mark.parametrize(("row", "phrase"), PHRASES.items())
def test_a_noun_phrase_ends_before_whatever_can_be_none_of_it(row: str, phrase: str) -> None:
    read, (at,) = marked(row)
    assert said(read, at, grammar.skip_noun_phrase(read, at)) == phrase


PREPOSITIONAL = {
    "he said |in the bay on Monday the ferry sank": "in the bay on monday",
    "he said |in the bay and the port it sank": "in the bay and the port",
}


@pytest.mark.parametrize(("row", "phrase"), PREPOSITIONAL.items())
def test_a_prepositional_phrase_takes_what_hangs_on_it(row: str, phrase: str) -> None:
    read, (at,) = marked(row)
    assert said(read, at, grammar.skip_phrase(read, at)) == phrase


TIMES = {
    "|Monday the ferry": "monday",
    "|this week the ferry": "this week",
    "|this ferry": "",
    "|last ferry": "",  # opens a time, ends none
    "|this may be": "",
    "|ferry": "",
}


@pytest.mark.parametrize(("row", "time"), TIMES.items())
def test_times_are_passed_over_as_a_whole(row: str, time: str) -> None:
    read, (at,) = marked(row)
    assert said(read, at, grammar.skip_times(read, at)) == time


def test_adverbs_are_passed_over_one_by_one() -> None:
    read, (at,) = marked("she |never really said")
    assert said(read, at, grammar.skip_adverbs(read, at)) == "never really"


def test_what_a_region_holds() -> None:
    read = tokens("The “ghost” ferry sank.")
    assert grammar.has_marks(read)
    assert not grammar.has_marks(read, 2)
    assert grammar.has_finite(read, 0, len(read))
    assert not grammar.has_finite(read, 0, 3)
    assert (low_at(read, 0), low_at(read, len(read))) == ("the", "")


def test_the_classes_of_words_join_those_of_the_language() -> None:
    assert {"he's", "was"} <= words.AUXILIARIES
    assert "three" in words.DETERMINERS
    assert "the" in words.DETERMINERS
    assert "in" in words.PREPOSITIONS
    assert "than" not in words.PREPOSITIONS
    assert {"also", "online"} <= words.ADVERBS
    assert {"monday", "week"} <= words.TIMES
    assert "week" not in words.DAYS
