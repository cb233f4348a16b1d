"""Tokens: they stand where their words stand, and a part read before reads as it did the first time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article
from factbox_quotes.english import tokens as reading
from factbox_quotes.english.tokens import Token, places_of, read_runs, tokens_of
from factbox_quotes.marks.stretches import stretches
from factbox_quotes.reports.frames import frames

WORDS = st.lists(
    st.sampled_from("Ann said, says. “We go.” \" ' -- (HTS) 10,000 12:30 don’t … \n a—b U.S. ;x".split(" "))
)


def read(text: str) -> list[tuple[str, str]]:
    """Each token and the words that it stands for."""
    runs = read_runs(text, 0, len(text), [])
    placed = zip(tokens_of(runs), places_of(runs), strict=True)
    return [(token.low, text[place : place + token.size]) for token, place in placed]


READS = {
    "Ann said, “no": [("ann", "Ann"), ("said", "said"), (",", ","), ("no", "“no")],
    "It’s  over.": [("it's", "It’s"), ("over", "over")],
    "the U.S. (HTS) left": [("the", "the"), ("u.s", "U.S."), ("(", "("), ("hts", "HTS"), (")", ")"), ("left", "left")],
    "12:30—10,000 men": [("12:30", "12:30"), ("—", "—"), ("10,000", "10,000"), ("men", "men")],
    "": [],
}


@pytest.mark.parametrize(("text", "tokens"), READS.items())
def test_a_token_is_its_word_without_points_at_its_place(text: str, tokens: list[tuple[str, str]]) -> None:
    assert read(text) == tokens


@given(st.one_of(st.text(max_size=80), WORDS.map(" ".join)))
def test_places_rise_and_hold_the_words(text: str) -> None:
    article = Article(text)
    for frame in frames(article, stretches(article)):
        at, runs = frame.start, frame.read()
        for token, place in zip(tokens_of(runs), places_of(runs), strict=True):
            assert at <= place < place + token.size <= frame.end
            at = place + token.size


@given(st.one_of(st.text(max_size=80), WORDS.map(" ".join)))
def test_known_parts_read_as_unknown_ones(text: str) -> None:
    def tokens() -> list[Token]:
        return tokens_of(read_runs(text, 0, len(text), []))

    reading._KNOWN.clear()
    assert tokens() == tokens()


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_KNOWN", 10)
    read(" ".join(f"word{number}" for number in range(100)) + " " + "x" * 1000)
    assert len(reading._KNOWN) <= 10
    assert max(map(len, reading._KNOWN)) <= reading.MAX_LETTERS
