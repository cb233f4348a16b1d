"""Tokens: what is one word, what is cut off, and what the next word decides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.en.tokens import ABBREVIATIONS, CLITICS
from factbox.language.tagging import tokens
from factbox.language.tagging.tokens import Tokenizer, token_pattern

PATTERN = token_pattern(ABBREVIATIONS, CLITICS)

TOKENS = {
    "clitics": [
        "do|n't", "ca|n't", "wo|n’t", "is|n't", "she|'s", "they|’re", "I|'m", "we|'ve", "he|'d", "Ann|'s", "DO|N'T",
        "U.S.|'s", "1990|'s", "workers|'", "the| boys|’| boats",
    ],
    "names with an apostrophe": ["O'Neil", "D’Arcy", "O'Neil|'s"],
    "hyphens, slashes and ampersands": [
        "three-week", "U.S.-led", "Al-Sham", "and/or", "AT&T", "R&D", "COVID-19", "mid-1990s", "well-to-do", "a|--|b",
        "pro|-",
    ],
    "abbreviations before another word": [
        "Mr.| Moss", "Sen.| Ann", "Norvale| Inc.| said", "No.| 7", "Jan.| 5", "Tampa|,| Fla.| police", "v.| Moss",
    ],
    "abbreviations at the end": ["by| Norvale| Inc|.", "etc|."],
    "no abbreviation": ["No|.", "he| said| no|.| 5", "said|.|”"],
    "initials": ["J.| K.| Moss", "J.K.| Moss", "U.S.| troops", "at| 10| a.m.", "vitamin| C|."],
    "numbers": [
        "1,000.5", "61-38", "54-year-old", "2020/21", "10am", "10:30", "5|%", "$|3.40", "£|5bn", "1990s", "3.5m-4m",
        "5|.", "2019|–|20", "(|5|)",
    ],
    "addresses": [
        "https://example.org/a?b=1", "see| www.example.org|.", "(|http://example.org/x|)", "desk@example.org",
        "<|desk@example.org|>|,",
    ],
    "runs of marks": ["...", "so|...", "——", "well|…", "a| --| b", "?|!"],
    "letters of other alphabets": ["Łódź", "Cafe\u0301", "Ерик|,", "中国"],
}  # fmt: skip


@pytest.mark.parametrize("row", [row for rows in TOKENS.values() for row in rows])
def test_a_text_is_cut_where_the_bars_stand(row: str) -> None:
    text = row.replace("|", "")
    words, starts = Tokenizer(PATTERN).tokens(text, 0, len(text))
    assert words == [word.strip() for word in row.split("|")]
    assert [text[at : at + len(word)] for at, word in zip(starts, words, strict=True)] == words


def test_only_the_asked_stretch_is_cut() -> None:
    assert Tokenizer(PATTERN).tokens("One two three.", 4, 7) == (["two"], [4])


def test_what_follows_a_full_stop_is_looked_at_each_time() -> None:
    tokenizer = Tokenizer(PATTERN)
    cuts = [tokenizer.tokens(text, 0, len(text))[0] for text in ("No. 7", "No. (7)", "No.", "No. 8", "No. ”")]
    assert cuts == [["No.", "7"], ["No.", "(", "7", ")"], ["No", "."], ["No.", "8"], ["No", ".", "”"]]


def test_remembered_cuts_are_bounded_in_number_and_length(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "MOST_CACHED", 10)
    tokenizer = Tokenizer(PATTERN)
    text = " ".join(f"word-{number}" for number in range(100)) + " " + "x" * 1000
    assert len(tokenizer.tokens(text, 0, len(text))[0]) == 101
    assert len(tokenizer._cuts) <= 20
    assert max(map(len, tokenizer._cuts)) < 100


PIECES = st.sampled_from(
    [*"aZé1½\u0301.,;:!?)](['’\"”“‘$£%-–—/&@_…", "www", "'s", "’s", "n't", "U.S.", "Dr", "O'", "--", "no"]
)


@given(st.lists(PIECES, min_size=1, max_size=8).map("".join))
def test_stretches_that_are_cut_without_the_pattern_are_cut_as_it_cuts(stretch: str) -> None:
    words, starts = Tokenizer(PATTERN).tokens(stretch, 0, len(stretch))
    assert list(zip(starts, words, strict=True)) == [(match.start(), match[0]) for match in PATTERN.finditer(stretch)]
