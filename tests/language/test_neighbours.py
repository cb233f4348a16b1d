"""The words beside a place, and those of a stretch."""

from __future__ import annotations

import pytest

from factbox.language.neighbours import Word, word_after, word_before, words_of


def test_words_are_those_of_the_tagger_with_their_places() -> None:
    assert words_of("At US 10-year yields", 3, 20) == [Word("us", 3, 5), Word("10-year", 6, 13), Word("yields", 14, 20)]
    assert [word.lower for word in words_of("The bank's $5, and it didn't.", 0, 29)] == [
        "the", "bank", "5", "and", "it", "did", "n't",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "at", "before", "after"),
    [
        ("some villagers", 4, "some", "villagers"),
        ("(75 villagers", 3, "5", "villagers"),
        ("No. 75", 3, "no.", "7"),
        ("Lee, 75", 4, ",", "7"),
        ("75", 0, "", "7"),
        ("75", 2, "5", ""),
        ("a 54-year rule", 4, "4", "year"),
        ("a  b", 2, "a", "b"),
    ],
)
def test_the_word_or_mark_beside_a_place(text: str, at: int, before: str, after: str) -> None:
    assert (word_before(text, at), word_after(text, at)) == (before, after)
