"""The list of readers: which of them reads a number, and that their hints rule none out."""

from __future__ import annotations

import pytest
from figures_of import numbers_of

from factbox_figures.readers.readings import READERS, read_figures, readers_of

Rules = list[tuple[str, str]]


def rules_of(text: str) -> Rules:
    return [(text[it.start : it.end], it.rule) for it in read_figures(text, numbers_of(text), "USD")]


RULES: dict[str, Rules] = {
    "75 villagers": [("75", "count")],
    "thousands of civilians": [("thousands", "vague")],
    "millions of dollars": [("millions of dollars", "vague-unit")],
    "thousands of miles": [("thousands of miles", "vague-unit")],
    "hundreds of tonnes of sand": [("hundreds of tonnes", "vague-unit")],
    "10 per cent": [("10 per cent", "percent")],
    "half a percent": [("half a percent", "percent")],
    "percent of 20": [("20", "percent-of")],
    "6'4\" tall": [("6'4\"", "compound")],
    "1h20m": [("1h20m", "compound")],
    "$5": [("$5", "money-sign")],
    "5 euros": [("5 euros", "money-name")],
    "20p": [("20p", "money-minor")],
    "US$5 million USD": [("US$5 million USD", "money-sign")],
    "a 14-year-old boy": [("14-year-old", "age-old")],
    "aged 35": [("35", "age-aged")],
    "Ann Lee, 66,": [("66", "age-apposition")],
    "She was six.": [("six", "age-was")],
    "people over 65": [("65", "age-bound")],
    "#2": [("#2", "rank")],
    "18-fold": [("18-fold", "fold")],
    "three times as many": [("three times", "times")],
    "5x": [("5x", "times")],
    "1.5m km": [("1.5m km", "measure")],
    "1.5m people": [("1.5m", "count")],
    "The Dow lost 120 points.": [("120 points", "index-points")],
    "Turnout rose 4 points.": [("4 points", "rate-points")],
    "5 km": [("5 km", "measure")],
    "half an hour": [("half an hour", "measure")],
    "one in five": [("one in five", "one-in")],
    "a third of it": [("a third", "fraction")],
    "the third goal": [("third", "ordinal")],
    "one ship": [("one", "one")],
    "one of them": [],
    "20 per week": [("20 per week", "count")],
    "a dozen and a half eggs": [("a dozen and a half", "count")],
    "two million": [("two million", "count")],
    "1 in 20": [("1 in 20", "one-in")],
    "250 tonnes of fuel a day": [("250 tonnes", "measure")],
}


@pytest.mark.parametrize(("text", "wanted"), RULES.items())
def test_the_first_reader_that_knows_is_right(text: str, wanted: Rules) -> None:
    assert rules_of(text) == wanted


NUMBERS = [(text, at) for text in RULES for at in range(len(numbers_of(text)))]


@pytest.mark.parametrize(("text", "at"), NUMBERS)
def test_a_hint_rules_out_no_reader_that_knows(text: str, at: int) -> None:
    number = numbers_of(text)[at]
    knows = (reader(text, number) for reader in readers_of(-1, "USD"))
    first = next((figure for figure in knows if figure is not None), None)
    hinted = list(read_figures(text, [number], "USD"))
    assert (first is None) == (not hinted)
    assert first is None or hinted[0].rule == first.rule


def test_bits_name_readers_in_their_order() -> None:
    assert len(readers_of(-1, "USD")) == len(READERS)
    assert readers_of(0, "USD") == ()
    assert readers_of(0b110, "USD") == (READERS[1][0], READERS[2][0])


def test_the_dollar_is_told_to_the_readers_of_money() -> None:
    assert [it.unit for it in read_figures("$5 or 5 cents", numbers_of("$5 or 5 cents"), "AUD")] == ["AUD", "AUD"]
