"""What the words alone tell of a noun phrase: the phrase, that there is none, or that tags are to tell ("doubt")."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.phrases.plain import DOUBT, is_noun, is_plain_noun, plain_after, plain_before
from factbox.places import Span

DOUBTFUL = "doubt"
AFTER: dict[str, str | None] = {
    "villagers in the raid": "villagers",
    "wooden boats": "wooden boats",
    "oil price, he said": "oil price",
    "job cuts.": "job cuts",
    "Holt & Sons": DOUBTFUL,
    "people living there": "people",
    "profit fell": "profit",
    "striker fights the": "striker",
    "men who fled": "men",
    "daughter, Kin": "daughter",
    # what may be a verb, an adjective, part of a name or a gerund is left to the tags
    "rising prices": DOUBTFUL,
    "small, friendly deals": "small",
    "big, friendly deals": DOUBTFUL,
    "civil authorities groups": DOUBTFUL,
    "initial": DOUBTFUL,
    "ferry enters the dock": DOUBTFUL,
    "team fights decided": DOUBTFUL,
    "price the yard": DOUBTFUL,
    "Windows 10": DOUBTFUL,
    "Mr. Lee": DOUBTFUL,
    "turbo four": DOUBTFUL,
    "one two three four five six seven eight": None,
    "old iron garden gate lock key chain ring": DOUBTFUL,
    # none
    "in the city": None,
    "the city": None,
    "fell by 5": None,
    "5": None,
    ", people": None,
    "\u2013 the sum": None,
    "Monday": None,
    "": None,
}
BEFORE: dict[str, str | None] = {
    "the price": "price",
    "the bank's main rate": "bank's main rate",
    "It posted revenue": DOUBTFUL,
    "Norvale posted revenue": "revenue",
    "the mixed area": "mixed area",
    "Last year, costs": "costs",
    "of 40 ports": "ports",
    "It cut costs": DOUBTFUL,
    "oil tops": DOUBTFUL,
    "Prices start": DOUBTFUL,
    "a rising price": DOUBTFUL,
    "Currently": DOUBTFUL,
    "J. Holt": DOUBTFUL,
    "sales fell": None,
    "it is": None,
    "on Monday": None,
    "": None,
}


def told(text: str, span: Span | None) -> str | None:
    return DOUBTFUL if span is DOUBT else text[slice(*span)] if span else None


@pytest.mark.parametrize(("words", "wanted"), AFTER.items())
def test_words_after_a_place_tell_a_phrase_or_that_they_do_not(words: str, wanted: str | None) -> None:
    text = f"3 {words}"
    assert told(text, plain_after(text, 1, len(text), frozenset())) == wanted


@pytest.mark.parametrize(("words", "wanted"), BEFORE.items())
def test_words_before_a_place_tell_a_phrase_or_that_they_do_not(words: str, wanted: str | None) -> None:
    assert told(words, plain_before(words, len(words), 0)) == wanted


def test_words_to_skip_are_passed_over() -> None:
    text = "five of the ships"
    assert told(text, plain_after(text, 4, len(text), frozenset(("of", "the")))) == "ships"


@pytest.mark.parametrize(
    ("word", "noun", "plain"),
    [
        ("ferry", True, True), ("sad", True, True), ("reaching", True, False), ("spending", True, True),
        ("the", False, False), ("went", False, False), ("4th", False, False), ("slowly", False, False),
        ("twelve", True, False),
    ],
)  # fmt: skip
def test_a_word_may_be_a_noun(word: str, noun: bool, plain: bool) -> None:
    assert (is_noun(word), is_plain_noun(word)) == (noun, plain)


@given(st.text(max_size=140), st.integers(0, 140))
def test_a_plain_phrase_is_words_of_the_text(text: str, at: int) -> None:
    at = min(at, len(text))
    for span in (plain_after(text, at, len(text), frozenset()), plain_before(text, at, 0)):
        assert span is None or span is DOUBT or 0 <= span.start < span.end <= len(text)
