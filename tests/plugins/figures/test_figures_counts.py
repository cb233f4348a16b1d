"""Counts, vague numbers, fractions, ordinals: values, and words that count nothing."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of, only

# (kind, value or ends): phrases
MEANS = {
    ("count", 75.0): ["75 villagers", "seventy-five villagers"],
    ("count", 1.5e6): ["1.5 million people", "1.5m people", "one and a half million people", "1,500,000 people"],
    ("count", 1.3e6): ["numbers, which fell to 1.3m", "a readership of 1.3M", "1.3million people"],
    ("count", 100.0): ["a hundred men", "one hundred men"],
    ("count", 1.0): ["only one vote", "at least one vote", "I have one vote"],
    ("vague", (1000.0, 10000.0)): ["thousands of civilians", "several thousand civilians", "Thousands of civilians"],
    ("vague", (12.0, 120.0)): ["dozens of homes", "a few dozen homes"],
    ("vague", (1e5, 1e6)): ["hundreds of thousands of people"],
    ("vague", (1e4, 1e5)): ["tens of thousands of people"],
    ("fraction", 0.5): ["half the houses", "half of the houses", "one half of the houses", "1/2 of the houses"],
    ("fraction", 0.2): [
        "one in five houses",
        "a fifth of the houses",
        "1 in 5 houses",
        "two out of ten houses",
        "one-fifth of houses",
    ],
    ("fraction", 0.75): ["three-quarters of the seats", "three quarters of the seats", "¾ of the seats"],
    ("ordinal", 20.0): ["the 20th minute", "the twentieth minute"],
    ("ordinal", 3.0): ["a third goal", "No. 3 seed", "the #3 browser", "day three of the trial"],
}
NOTHING = [
    "one of the best", "no one came", "this one is new", "one day it rained", "said one resident", "one another",
    "one by one", "a one-off payment", "a one-way street", "the first half of it", "a two-way radio", "Catch-22",
    "a high-five", "they met again in the last quarter", "a third party", "several women", "a few men", "a couple", "twice",
    "zero tolerance", "a moment", "Half-hearted men", "first class seats",
]  # fmt: skip


@pytest.mark.parametrize(("meaning", "phrase"), [(m, phrase) for m, phrases in MEANS.items() for phrase in phrases])
def test_a_count_has_kind_and_value(meaning: tuple[str, float | tuple[float, float]], phrase: str) -> None:
    found = only(f"It was {phrase}.")
    assert (found["kind"], amount(found)) == meaning


@pytest.mark.parametrize("phrase", NOTHING)
def test_words_that_count_nothing(phrase: str) -> None:
    assert [item["text"] for item in figures_of(f"{phrase}.") if item["kind"] != "ordinal"] == []


@pytest.mark.parametrize("phrase", ["a third-rate plan", "a second-hand car", "a first-class seat"])
def test_an_ordinal_that_has_become_part_of_a_word_ranks_nothing(phrase: str) -> None:
    assert figures_of(f"It was {phrase}.") == []


def test_an_adverb_is_no_ordinal() -> None:
    assert figures_of("It was first noticed in May, and first of all by her.") == []


@pytest.mark.parametrize(
    "text", ["it came in 12 of 2019", "8 in 5 cases", "12 in six boxes", "killed three in 10 days"]
)
def test_only_a_smaller_number_is_one_in_a_larger(text: str) -> None:
    assert all(item["kind"] != "fraction" for item in figures_of(text))
