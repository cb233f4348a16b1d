"""Sentences: where they end, and where an abbreviation, an initial or a mark only looks like it."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.sentences import paragraph_spans, sentence_spans


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_spans(text)]


TWO = [
    ("The ferry left.", "Nobody waved."),
    ("Was it late?", "It was."),
    ("“We sail.”", "She left."),
    ("He said, ‘No.’", "They went on."),
    ('"Stop!"', "The driver braked."),
    ("It rained in the U.S.", "The game went on."),
    ("They met at 9 p.m.", "The vote came later."),
    ("Water stood to a height of 2.5m.", "Insurers have paid."),
    ("It rose to 31C.", "Schools closed."),
    ("He joined Norvale Inc.", "The firm grew."),
    ("She lives in Tampa, Fla.", "The house is small."),
    ("The board (it meets monthly) agreed.)", "Then it rose."),
    ("Well…", "She paused."),
    ("The boy was ill.", "Dr Moss came."),
]
ONE = [
    "Mr. Hale met Mrs. Orr and Dr. Moss.",
    "Sen. Ann Reed thanked Gov. Lee Park.",
    "Rep. Al Boyd, D-Tex., and Sen. Mary Kosta, R-Nev., agreed.",
    "The U.S. Senate sat late.",
    "J. K. Orr wrote it.",
    "The F.B.I. director spoke.",
    "It cost 3.50 dollars.",
    "He came on Jan. 5 with No. 7.",
    "“Really?” she asked.",
    "“Go!” they cried.",
    "The firm, Orr & Co., fell.",
    "He waited ... and waited.",
    "Visit example.org today.",
]


@pytest.mark.parametrize("pair", TWO)
def test_two_sentences_are_told_apart(pair: tuple[str, str]) -> None:
    assert split(" ".join(pair)) == list(pair)


@pytest.mark.parametrize("text", ONE)
def test_one_sentence_stays_whole(text: str) -> None:
    assert split(text) == [text]


def test_a_line_break_always_ends_a_sentence() -> None:
    assert split("A headline\nThe story begins") == ["A headline", "The story begins"]


def test_paragraphs_are_lines_without_the_blanks_at_their_ends() -> None:
    text = "  One. Two. \n\n\tThree\r\n \n"
    assert [text[start:end] for start, end in paragraph_spans(text)] == ["One. Two.", "Three"]


@given(st.text(alphabet="aB. ?!\"'”“\n…)Mr1", max_size=80))
def test_every_visible_character_lies_in_exactly_one_sentence(text: str) -> None:
    spans = list(sentence_spans(text))
    assert all(start < end for start, end in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    covered = {at for start, end in spans for at in range(start, end)}
    assert all(at in covered for at, char in enumerate(text) if not char.isspace())


@pytest.mark.parametrize("unit", [". ", "a. ", "Mr. ", "?! ", "U.S. ", "“No.” ", "x", ".", ".”", '. "'])
def test_time_grows_with_the_text_alone(unit: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * size)[:size] + "x"
        started = time.process_time()
        sum(1 for _ in sentence_spans(text))
        return time.process_time() - started

    assert min(seconds(80_000) for _ in range(3)) < 12 * max(min(seconds(20_000) for _ in range(3)), 1e-3)
