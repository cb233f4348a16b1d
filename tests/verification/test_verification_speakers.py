"""Who said it in the source, and whether that is who the caller says."""

from __future__ import annotations

from typing import Any

import pytest

from factbox.places import Span
from factbox.verification.speakers import speaker_of, speakers_of


def said(start: int, end: int, text: str | None, name: str | None = None) -> dict[str, Any]:
    speaker = None if text is None else {"text": text, "start": end + 2, "end": end + 2 + len(text), "name": name}
    return {"start": start, "end": end, "speaker": speaker}


ROWS: list[tuple[str, str, str | None, str]] = [
    ("Ann Lee", "Ann Lee", "Ann Lee", "right"),
    ("Lee", "she", "Ann Lee", "right"),
    ("Ann", "she", "Ann Lee", "right"),
    ("Mayor Ann Lee", "Ann Lee", "Ann Lee", "right"),
    ("the mayor", "the mayor", "Ann Lee", "right"),
    ("mayor Ann Lee", "the mayor, Ann Lee", "Ann Lee", "right"),
    ("A. Lee", "Lee", "Ann Lee", "right"),
    ("ANN LEE", "Ann Lee", "Ann Lee", "right"),
    ("Ann M. Lee", "Lee", "Ann Lee", "right"),
    ("José Álvarez", "Jose Alvarez", "Jose Alvarez", "right"),
    ("Ann Lee’s", "Ann Lee", "Ann Lee", "right"),
    ("The Harbour Board", "the board", "Harbour Board", "right"),
    ("Bob Lee", "Lee", "Ann Lee", "other"),
    ("Erik Dahl", "Ann Lee", "Ann Lee", "other"),
    ("A.", "Ann Lee", "Ann Lee", "other"),
    ("Erik Dahl", "Ann Lee", None, "other"),
    ("Erik Dahl", "the mayor", None, "unknown"),  # who may be Erik Dahl
    ("Erik Dahl", "The mayor", None, "unknown"),
    ("Ann Lee", "she", None, "unknown"),
    ("Ann Lee", "they", None, "unknown"),
]


@pytest.mark.parametrize(("claimed", "mention", "name", "verdict"), ROWS)
def test_names_are_compared_by_their_words(claimed: str, mention: str, name: str | None, verdict: str) -> None:
    answer = speaker_of([Span(0, 40)], [said(0, 40, mention, name)], claimed)
    assert answer == {"verdict": verdict, "name": name, "text": mention, "start": 42, "end": 42 + len(mention)}


def test_the_speaker_is_told_where_none_was_claimed() -> None:
    answer = speaker_of([Span(5, 20)], [said(0, 40, "she", "Ann Lee")], None)
    assert (answer["verdict"], answer["name"]) == (None, "Ann Lee")


@pytest.mark.parametrize(
    ("items", "claimed", "verdict"),
    [
        ([], "Ann Lee", "unknown"),
        ([], None, None),
        ([said(0, 40, None)], "Ann Lee", "unknown"),
        ([said(30, 60, "Ann Lee", "Ann Lee")], "Ann Lee", "unknown"),  # it holds less than half of the place
    ],
)
def test_a_place_that_nobody_is_known_to_have_said_is_unknown(
    items: list[dict[str, Any]], claimed: str | None, verdict: str | None
) -> None:
    answer = speaker_of([Span(0, 40)], items, claimed)
    assert answer == {"verdict": verdict, "name": None, "text": None, "start": None, "end": None}


def test_of_many_places_the_first_with_a_speaker_counts() -> None:
    items = [said(0, 40, None), said(100, 140, "Ann Lee", "Ann Lee"), said(200, 240, "Erik Dahl", "Erik Dahl")]
    assert speaker_of([Span(0, 40), Span(100, 140), Span(200, 240)], items, "Lee")["verdict"] == "right"
    assert speakers_of([Span(0, 40), Span(100, 140), Span(200, 240)], items) == ["Ann Lee", "Erik Dahl"]
