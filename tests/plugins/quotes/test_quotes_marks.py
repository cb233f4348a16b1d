"""Quotation marks: every style pairs, apostrophes never do, odd counts shift nothing."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article
from factbox_quotes.marks import reading as marks
from factbox_quotes.marks.stretches import Stretch, stretches


def found(text: str) -> list[Stretch]:
    return stretches(Article(text))


def words(text: str) -> list[str]:
    return [text[stretch.start : stretch.end] for stretch in found(text)]


PAIRED = {
    "curly": "He said “we sail now” and left.",
    "straight": 'He said "we sail now" and left.',
    "single curly": "He said ‘we sail now’ and left.",
    "single straight": "He said 'we sail now' and left.",
    "two apostrophes": "He said ''we sail now'' and left.",
    "backticks": "He said ``we sail now'' and left.",
    "guillemets": "He said «we sail now» and left.",
    "guillemets with blanks": "He said « we sail now » and left.",
    "low and high": "He said „we sail now“ and left.",
    "low and closing": "He said „we sail now” and left.",
    "closing typed for opening": "He said ”we sail now” and left.",
    "opening typed for closing": "He said “we sail now“ and left.",
    "curly and straight": 'He said “we sail now" and left.',
    "blank after the opening mark": 'He said," we sail now" and left.',
    "full width": "He said ＂we sail now＂ and left.",
}


@pytest.mark.parametrize("text", PAIRED.values(), ids=PAIRED)
def test_marks_of_every_style_pair(text: str) -> None:
    assert words(text) == ["we sail now"]


APOSTROPHES = [
    "It's the dogs' dinner and the cats' too.",
    "It’s the dogs’ dinner and the cats’ too.",
    "Rock 'n' roll from the '60s, told 'em so.",
    "He is 6'2\" tall and didn't mind.",
    "The Joneses' car wasn't theirs.",
]


@pytest.mark.parametrize("text", APOSTROPHES)
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("‘The dogs’ dinner is late,’ she said.", "The dogs’ dinner is late,"),
        ("'It's the boys' turn,' she said.", "It's the boys' turn,"),
        ("“She said ‘no’ to me,” he said.", "She said ‘no’ to me,"),
        ("‘She said “no” to me,’ he said.", "She said “no” to me,"),
        ("\"She said 'no' to me,\" he said.", "She said 'no' to me,"),
    ],
)
def test_only_the_outermost_marks_count(text: str, inside: str) -> None:
    assert words(text) == [inside]


@pytest.mark.parametrize(
    "text",
    [
        'An odd " mark. He said "yes, we go" today.',
        'It is 5" long. He said "yes, we go" today.',
        "An odd ” mark. He said “yes, we go” today.",
        "An odd “ mark\nHe said “yes, we go” today.",
        'An odd "mark\nHe said "yes, we go" today.',
        "So “odd it is. He said “yes, we go” today.",
    ],
)
def test_a_mark_without_a_partner_shifts_nothing(text: str) -> None:
    assert words(text)[-1] == "yes, we go"


def test_a_paragraph_that_stays_open_runs_on_into_the_next_that_opens() -> None:
    text = "“First we wait.\n\n“Then we sail,” she said."
    first, second = found(text)
    assert (first.runs_on, second.resumes) == (True, True)
    assert words(text) == ["First we wait.", "Then we sail,"]


def test_a_mark_closed_in_the_next_paragraph_gives_two_stretches() -> None:
    text = 'He said: "First we wait.\nThen we sail." He left.'
    assert words(text) == ["First we wait.", "Then we sail."]


def test_no_stretch_is_empty_or_crosses_a_paragraph() -> None:
    assert words("“” “ ” \"\" '' ''") == []
    assert all("\n" not in inner for inner in words("“a\nb” c “d\ne”"))


@given(st.text(alphabet="ab .,\n\"'“”‘’«»„`", max_size=60))
def test_stretches_are_ordered_apart_and_within_their_marks(text: str) -> None:
    parts = found(text)
    assert all(s.outer_start <= s.start < s.end <= s.outer_end for s in parts)
    assert all(before.outer_end <= after.outer_start for before, after in pairwise(parts))


@given(st.text(alphabet="ab .,\n\"'“”‘’«»„`", max_size=40))
def test_a_good_paragraph_is_read_the_same_after_any_other(text: str) -> None:
    assert words(text + "\n\nShe said “all is well today” again.")[-1] == "all is well today"


@given(st.text(alphabet=marks.CHARACTERS + "a ", max_size=60))
def test_characters_of_marks_are_found_in_order(text: str) -> None:
    assert marks._places(text) == [at for at, character in enumerate(text) if character in marks.CHARACTERS]


@given(st.text(alphabet="'`´a ", max_size=60))
def test_half_a_twofold_mark_is_no_mark_of_its_own(text: str) -> None:
    double, _ = marks.read_marks(text)
    assert [(mark.start, text[mark.start : mark.end]) for mark in double] == [
        (found.start(), found[0]) for found in re.finditer("''|``|´´", text)
    ]


@pytest.mark.parametrize(
    "text", ["« We wait »", "« We wait », said Lee.", "« Do we? », asked Lee.", "«We wait», said Lee."]
)
def test_guillemets_may_stand_off_their_words_by_blanks(text: str) -> None:
    assert [text[stretch.outer_start] + text[stretch.outer_end - 1] for stretch in found(text)] == ["«»"]
