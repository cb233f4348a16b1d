"""Noun phrases without a model."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factbox.language.noun_phrase import WINDOW, _before, phrase_after, phrase_before, words_of
from factbox.language.word_forms import is_plural
from factbox.places import Span

AFTER = {
    " villagers in the raid": "villagers",
    " registered voters turned out": "registered voters",
    " crew members were saved": "crew members",
    "-bedroom house in": "bedroom house",
    " security personnel, mostly": "security personnel",
    " sports cars a month": "sports cars",
    " hard drives each": "hard drives",
    " people killed": "people",
}
NOTHING_AFTER = [" killed", " in the city", ", people", " of them", " and 12", " next year", "", " Monday"]
BEFORE = {
    "the singer Mara Holly": "singer Mara Holly",
    "a net profit": "net profit",
    "The company posted revenue": "revenue",
    "with a turnout rate": "turnout rate",
}


def words(text: str, span: Span | None) -> str | None:
    return text[span.start : span.end] if span else None


@pytest.mark.parametrize(("text", "phrase"), AFTER.items())
def test_a_phrase_is_found_to_the_right(text: str, phrase: str) -> None:
    assert words(text, phrase_after(text, 0, len(text))) == phrase


@pytest.mark.parametrize("text", NOTHING_AFTER)
def test_a_verb_a_preposition_or_a_mark_begins_no_phrase(text: str) -> None:
    assert phrase_after(text, 0, len(text)) is None


@pytest.mark.parametrize(("text", "phrase"), BEFORE.items())
def test_a_phrase_is_found_to_the_left(text: str, phrase: str) -> None:
    assert words(text, phrase_before(text, len(text), 0)) == phrase


def test_words_are_read_with_their_places_hyphened_ones_whole() -> None:
    assert words_of("At US 10-year yields", 3, 20) == [("u.s.", 3, 5), ("10-year", 6, 13), ("yields", 14, 20)]


@pytest.mark.parametrize("word", ["people", "villagers", "businesswomen", "police"])
def test_plurals(word: str) -> None:
    assert is_plural(word)


@pytest.mark.parametrize("word", ["rule", "glass", "his", "news", "virus", "year-ends"])
def test_no_plurals(word: str) -> None:
    assert not is_plural(word)


@given(st.text(max_size=120), st.integers(0, 120))
def test_spans_stay_inside_the_text(text: str, at: int) -> None:
    at = min(at, len(text))
    for span in (phrase_after(text, at, len(text)), phrase_before(text, at, 0)):
        assert span is None or 0 <= span.start < span.end <= len(text)


PIECES = [
    "the", "net", "profits", "St.", "U.S.", "10-year", "1,500", "Ann", "J.", "Holt", "hard", "drives", "of", "fell",
    "widely", "posted", "S&P", "500", ",", "(", "deep-water", "oil", "exploration", "company's", "US", "&",
]  # fmt: skip


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=24), st.integers(0, 30), st.sampled_from(["", " ", ", "]))
def test_the_near_words_name_the_phrase_that_all_words_do(pieces: list[str], floor: int, end: str) -> None:
    text = " ".join(pieces) + end
    far = max(min(floor, len(text)), len(text) - WINDOW)
    assert phrase_before(text, len(text), floor) == _before(text, len(text), far)[0]
