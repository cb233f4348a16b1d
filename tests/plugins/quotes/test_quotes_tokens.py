"""Tokens: they stand where their words stand, and a part read before reads as it did the first time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article
from factbox.language.tagging.recent import Recent
from factbox_quotes.english import tokens as reading
from factbox_quotes.english.tokens import Token, Words
from factbox_quotes.marks.stretches import stretches
from factbox_quotes.reports.frames import frames

WORDS = st.lists(
    st.sampled_from("Ann said, says. “We go.” \" ' -- (HTS) 10,000 12:30 don’t … \n a—b U.S. ;x".split(" "))
)


def read(text: str) -> list[tuple[str, str]]:
    """Each token and the words that it stands for."""
    words = Words(text, 0, len(text))
    placed = zip(words.tokens, words.places, strict=True)
    return [(token.low, text[place : place + token.size]) for token, place in placed]


READS = {
    "Ann said, “no": [("ann", "Ann"), ("said", "said"), (",", ","), ("no", "“no")],
    "It’s  over.": [("it's", "It’s"), ("over", "over")],
    "the U.S. (HTS) left": [("the", "the"), ("u.s", "U.S."), ("(", "("), ("hts", "HTS"), (")", ")"), ("left", "left")],
    "12:30—10,000 men": [("12:30", "12:30"), ("—", "—"), ("10,000", "10,000"), ("men", "men")],
    "He left: no; yes": [("he", "He"), ("left", "left"), (":", ":"), ("no", "no"), (";", ";"), ("yes", "yes")],
    "co-op, : or": [("co-op", "co-op"), (",", ","), (":", ":"), ("or", "or")],
    "the WHO, who": [("the", "the"), ("WHO", "WHO"), (",", ","), ("who", "who")],
    "a 61-year-old’s": [("a", "a"), ("61-year-old's", "61-year-old’s")],
    "£6,200 a year": [("£6,200", "£6,200"), ("a", "a"), ("year", "year")],
    "in 2019.\n“It": [("in", "in"), ("2019", "2019"), ("it", "“It")],
    "at https://a.example/b": [("at", "at"), ("https://a.example/b", "https://a.example/b")],
    "late---or": [("late", "late"), ("—", "---"), ("or", "or")],
    "'Tis well-known.": [("tis", "'Tis"), ("well-known", "well-known")],
    "": [],
}


@pytest.mark.parametrize(("text", "tokens"), READS.items())
def test_a_token_is_its_word_without_points_at_its_place(text: str, tokens: list[tuple[str, str]]) -> None:
    assert read(text) == tokens


KNOWN = [
    ("said", "reports verbal"),
    ("Said", "capital reports"),
    ("according", "reports"),
    ("was", "verbal helps"),
    ("Will", "capital verbal helps"),
    ("opened", "verbal"),
    ("Ahmed", "capital"),
    ("softly", "adverb helps"),
    ("Emily", "capital"),
    ("family", ""),
    ("also", "adverb helps"),
    ("never", "adverb helps"),
    ("ferry", ""),
    ("@Harbour", "capital"),
    ("didn’t", "verbal helps"),
]


@pytest.mark.parametrize(("word", "known"), KNOWN)
def test_what_a_word_may_be_is_known_from_the_tables_or_its_ending(word: str, known: str) -> None:
    (token,) = Words(word, 0, len(word)).tokens
    traits = [name for name in ("capital", "reports", "verbal", "adverb", "helps") if getattr(token, name)]
    assert traits == known.split()
    assert (token.cue is not None) == (token.low == "said")


def test_a_stretch_is_one_token_that_knows_how_it_ends() -> None:
    article = Article("“We sail!” and “Night Tide” and “late,” he said.")
    words = frames(article, stretches(article)).__next__().read()
    marked = [token for token in words.tokens if token.low == '"']
    assert [(token.capital, token.final, token.pauses, token.size) for token in marked] == [
        (False, True, True, 10),
        (True, False, False, 12),
        (False, False, True, 7),
    ]


@given(st.one_of(st.text(max_size=80), WORDS.map(" ".join)))
def test_places_rise_and_hold_the_words(text: str) -> None:
    article = Article(text)
    for frame in frames(article, stretches(article)):
        at, words = frame.start, frame.read()
        for token, place in zip(words.tokens, words.places, strict=True):
            assert at <= place < place + token.size <= frame.end
            at = place + token.size


@given(st.text(st.sampled_from("aZé1.'’“-—:_*"), min_size=1, max_size=6))
def test_a_part_that_is_one_word_at_a_glance_is_one_of_its_tokens_too(part: str) -> None:
    assert reading._part(part) == tuple(reading._cut(part))


@given(st.one_of(st.text(max_size=80), WORDS.map(" ".join)))
def test_known_parts_read_as_unknown_ones(text: str) -> None:
    def fresh() -> list[Token]:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(reading, "_KNOWN", Recent(reading._part, 100))
            return Words(text, 0, len(text)).tokens

    assert Words(text, 0, len(text)).tokens == fresh()


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    known = Recent(reading._part, 10)
    monkeypatch.setattr(reading, "_KNOWN", known)
    read(" ".join(f"word{number}" for number in range(100)) + " " + "x" * 1000)
    assert len(known) <= 20
    assert "word99" in known
    assert "x" * 1000 not in known
