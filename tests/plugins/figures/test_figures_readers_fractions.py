"""Parts of something: what is one, what is a time, a game or a place in an order."""

from __future__ import annotations

import pytest
from figures_of import Told, told

from factbox_figures.readers.fractions import PLAYED, acts_next, noun_next, read_one_in, read_part

PARTS: dict[str, Told] = {
    "a quarter below its peak": ("a quarter", "fraction", 0.25, None),
    "a third were women": ("a third", "fraction", 0.3333, None),
    "for six quarters": ("six quarters", "measure", 6.0, "quarter"),
    "for two quarters": ("two quarters", "measure", 2.0, "quarter"),
    "half the houses": ("half", "fraction", 0.5, None),
    "Half of them": ("Half", "fraction", 0.5, None),
    "two-thirds of voters": ("two-thirds", "fraction", 0.6667, None),
    "three quarters of an hour": ("three quarters", "fraction", 0.75, None),
    "a third of the land": ("a third", "fraction", 0.3333, None),
    "a quarter of the profit": ("a quarter", "fraction", 0.25, None),
    "a third as heavy": ("a third", "fraction", 0.3333, None),
    "by a fifth": ("a fifth", "fraction", 0.2, None),
    "down a third": ("a third", "fraction", 0.3333, None),
    "fell by a quarter.": ("a quarter", "fraction", 0.25, None),
    "one-fifth of staff": ("one-fifth", "fraction", 0.2, None),
    "a tenth of a point": ("a tenth", "fraction", 0.1, None),
    "seven eighths": ("seven eighths", "fraction", 0.875, None),
    "9/10 of it": ("9/10", "fraction", 0.9, None),
    "½ of it": ("½", "fraction", 0.5, None),
    "the first half": None,
    "a second half": None,
    "the quarter": None,
    "a third party": ("third", "ordinal", 3.0, None),
    "half-hearted": None,
    "Half Moon Bay": None,
    "the last quarter": None,
    "a quarter": ("a quarter", "fraction", 0.25, None),
    "a third man": ("third", "ordinal", 3.0, None),
}


@pytest.mark.parametrize(("text", "wanted"), PARTS.items())
def test_a_part_is_of_something(text: str, wanted: Told) -> None:
    assert told(read_part, text) == wanted


ONE_IN: dict[str, Told] = {
    "one in five": ("one in five", "fraction", 0.2, None),
    "one in every four pupils": ("one in every four", "fraction", 0.25, None),
    "1 in 20": ("1 in 20", "fraction", 0.05, None),
    "two in three": ("two in three", "fraction", 0.6667, None),
    "nine out of 10": ("nine out of 10", "fraction", 0.9, None),
    "nine out of the ten": ("nine out of the ten", "fraction", 0.9, None),
    "18-of-27": ("18-of-27", "fraction", 0.6667, None),
    "one-in-ten": ("one-in-ten", "fraction", 0.1, None),
    "three in 10": ("three in 10", "fraction", 0.3, None),
    "3 out of every 4": ("3 out of every 4", "fraction", 0.75, None),
    "one over twenty": ("one over twenty", "fraction", 0.05, None),
    "14 in 19 games": None,
    "five in two": None,
    "one in 2019": None,
    "one in three minutes": None,
    "one in 5 per cent": None,
    "among them 7,000 over 65.": None,
    "two in a row": None,
    "one over the line": None,
    "1.5 in 3": None,
}


@pytest.mark.parametrize(("text", "wanted"), ONE_IN.items())
def test_so_many_in_so_many_is_a_part(text: str, wanted: Told) -> None:
    assert told(read_one_in, text) == wanted


@pytest.mark.parametrize(
    ("text", "noun"),
    [(" houses", True), ("-bed", True), (" quickly", False), (" and", False), (".", False), ("", False)],
)
def test_a_word_that_follows_may_be_a_noun(text: str, noun: bool) -> None:
    assert noun_next(text, 0) is noun


@pytest.mark.parametrize(
    ("text", "verb"), [(" runs late", True), (" says", True), (" schools", False), (" run", False), ("", False)]
)
def test_a_word_that_follows_may_be_a_verb_in_the_third_person(text: str, verb: bool) -> None:
    assert acts_next(text, 0) is verb


@pytest.mark.parametrize("word", sorted(PLAYED))
def test_goals_in_games_are_no_part(word: str) -> None:
    assert told(read_one_in, f"five in 12 {word}") is None
