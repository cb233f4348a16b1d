"""Interviews set without marks: whose paragraphs are turns of speech, and which labels are none."""

from __future__ import annotations

import pytest

from factbox import Article
from factbox_quotes.speakers.transcripts import with_transcripts
from support.quoting import quotes

INTERVIEWS = {
    "Q: Is it late?\nA: It is. We know.\nQ: Why?\nA: Rain.": [("It is. We know.", "A", None), ("Rain.", "A", None)],
    "Interviewer: Is it late?\nVera Holm: It is.\nInterviewer: Why?\nHolm: Rain.": [
        ("It is.", "Vera Holm", "Vera Holm"),
        ("Rain.", "Holm", "Vera Holm"),
    ],
    "Ann Lee: It is late.\nJohn Orr: Is it?\nAnn Lee: Yes.\nJohn Orr: No.": [
        ("It is late.", "Ann Lee", "Ann Lee"),
        ("Is it?", "John Orr", "John Orr"),
        ("Yes.", "Ann Lee", "Ann Lee"),
        ("No.", "John Orr", "John Orr"),
    ],
    "ZORA CARR: Is it late?\nJOHN ORR: Yes.\nZORA CARR: Why?\nJOHN ORR: Rain.": [
        ("Is it late?", "ZORA CARR", "ZORA CARR"),
        ("Yes.", "JOHN ORR", "JOHN ORR"),
        ("Why?", "ZORA CARR", "ZORA CARR"),
        ("Rain.", "JOHN ORR", "JOHN ORR"),
    ],
}


@pytest.mark.parametrize(("text", "turns"), INTERVIEWS.items())
def test_answers_are_said_by_whom_their_label_names(text: str, turns: list[tuple[str, str, str | None]]) -> None:
    found = quotes(text)
    assert [(item["text"], item["speaker"]["text"], item["speaker"]["name"]) for item in found] == turns
    assert {(item["kind"], item["cue"], item["rule"]) for item in found} == {("indirect", None, "transcript")}


LABELS = [
    "Price: £20\nRating: 4/5\nPrice: £30\nRating: 3/5",
    "Screen Size: 6 inches\nBattery Life: a day\nScreen Size: 5 inches\nBattery Life: two days",
    "Director: Ann Lee\nLength: two hours",
    "Ann Lee: 4 points\nJohn Orr: 3 points",
    "Norvale: Lee, Orr, Holm.\nTrollhavn: Carr, Pell.",
    "Q: Is it late?",
]


@pytest.mark.parametrize("text", LABELS)
def test_lists_of_things_are_no_interview(text: str) -> None:
    assert quotes(text) == []


def test_what_is_quoted_inside_a_turn_is_part_of_it() -> None:
    text = "Q: Is it late?\nA: “Yes,” my nan said.\n“No,” Ann Lee said."
    assert [item["text"] for item in quotes(text)] == ["“Yes,” my nan said.", "No,"]


def test_other_texts_keep_their_quotes_as_they_are() -> None:
    assert with_transcripts(Article("It rained."), []) == []
