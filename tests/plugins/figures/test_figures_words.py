"""The words behind a number, as tables are asked for them: longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from factbox_figures.words import any_of, last_words, longest_by_first, may_hold, phrases_after

LONGEST = {"basis": 2, "sq": 2, "sq.": 2, "us": 2, "km": 1, "barrels": 3, "°": 2, "%": 2, "metric": 2, "ton": 1}
PHRASES: dict[str, list[str]] = {
    "25 basis points up": ["basis points", "basis"],
    "25-basis-point": ["basis point", "basis"],
    "25 basis": ["basis"],
    "25 km/h": ["km/h", "km"],
    "25 km": ["km"],
    "25 Metric Tons": ["metric tons", "metric"],
    "25 barrels of oil": ["barrels of oil", "barrels of", "barrels"],
    "25 barrels, of oil": ["barrels"],
    "25 boats": [],
    "25": [],
    "25, km": [],
    "25\u00a0km": ["km"],
    "25 km.": ["km"],
    "25 (km)": [],
    "25 us dollars'": ["us dollars", "us"],
    "25 ° celsius": ["° celsius", "°"],
}


@pytest.mark.parametrize(("text", "phrases"), PHRASES.items())
def test_only_phrases_that_a_table_may_hold_are_made(text: str, phrases: list[str]) -> None:
    assert [phrase for phrase, _ in phrases_after(text, 2, LONGEST)] == phrases


@pytest.mark.parametrize("text", [text for text, phrases in PHRASES.items() if phrases])
def test_each_ends_where_its_last_word_does(text: str) -> None:
    for phrase, end in phrases_after(text, 2, LONGEST):
        assert text[:end].lower().replace("-", " ").replace("\u00a0", " ").endswith(phrase)


def test_names_are_known_by_their_first_words() -> None:
    assert longest_by_first(["sq m", "sq", "metric ton", "us cents a day"]) == {"sq": 2, "metric": 2, "us": 4}
    assert longest_by_first([]) == {}


@pytest.mark.parametrize(
    ("table", "word", "found"),
    [
        ("more less", "less", "less"),
        ("at least, at", "at least 5", "at least"),
        ("weigh* kg", "weighed", "weighed"),
        (["vs.", "vs"], "vs. 5", "vs."),
        ({"a": 1, "an": 2}, "an", "an"),
        ("more less", "fewer", None),
        ("vs.", "vsx", None),
    ],
)
def test_a_pattern_is_made_from_a_table(table: Iterable[str], word: str, found: str | None) -> None:
    match = re.match(any_of(table), word)
    assert (match and match[0]) == found


@pytest.mark.parametrize(
    ("phrase", "seen"), [("more than", "than"), ("up to", "to"), ("+", "+"), ("so-called", "called"), ("No.", "no.")]
)
def test_the_last_word_of_a_phrase_is_what_is_seen_before_a_number(phrase: str, seen: str) -> None:
    assert last_words([phrase]) == {seen}


@pytest.mark.parametrize(
    ("text", "held"),
    [("They raised rates", True), ("RAISED (again)", True), ("praised", False), ("raised-bed", True), ("", False)],
)
def test_a_word_is_looked_for_whole_and_in_any_case(text: str, held: bool) -> None:
    assert may_hold(text, 0, len(text), {"raised", "cut"}) is held
    assert not may_hold(text, len(text), len(text), {"raised"})
