"""Datelines: what opens a report before the report begins, and what only looks like it."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import Article
from factbox.language.phrases import phrases_of
from factbox.language.phrases.dateline import LONGEST, dateline

DATELINES = [
    "LONDON, Nov 9 (Agency) - |Shares fell",
    "LONDON, June 17, 2024 (Agency) -- |Shares fell",
    "NORVALE, 1 May \u2014 |Tasmal is to ban it",
    "PORT NORVALE, Calif. (Newsdesk) \u2014 |The board met",
    "NORVALE/QUITO, May 4 (Newsdesk) \u2014|It will rain",
    "ST. JOHN'S, Newfoundland - |Shares fell",
    "PORT ELLIS, N.S. \u2014 |\u201cWe waited,\u201d he said",
    "SYDNEY, AUSTRALIA -- |Shares fell",
    "NORVALE /NNA/ - |Shares fell",
    "Norvale (dpa) - |Shares fell",
    "Norvale City, May 3 (Newsdesk) \u2013 |It will rain",
    "Newsdesk (Jan. 17, 2012) \u2013 |It will rain",
    "June 17 - |The firm will cut 300 jobs",
    "Kampala, Uganda \u2013 |\u201cThe sails are dry,\u201d she said",
    "(Oslo) |\u201cThe sails are dry,\u201d she said",
]
WITH_COLON = ["MUMBAI: |The index rose", "NEW DELHI (NNA): |At least 27", "NEW DELHI, June 17: |It met", "ANN LEE: |No"]
NONE = [
    "London - Shares fell",
    "Kampala, Uganda \u2013 The sails are dry",
    "(Oslo) The sails are dry",
    "BP said it rose",
    "A - Shares fell",
    "P.S. - After this post",
    "NORVALE-based Corvane fell",
    "NORVALE-- Forward",
    "Bread Maker (model # 29982) \u2013 I bought it",
    "Lady Palm (Rhapis excelsa): One of the best",
    "DIY Plant Holder: Make it",
    "RANKINGS\u2014Useful",
    "LONDON, Nov 9 (Agency) - ",
    "",
]


@pytest.mark.parametrize("row", DATELINES + WITH_COLON)
def test_a_report_begins_behind_its_dateline(row: str) -> None:
    before, _, report = row.partition("|")
    found = dateline(before + report, 0)
    assert found == (0, len(before), row in WITH_COLON)


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_dateline_is_none(text: str) -> None:
    assert dateline(text, 0) is None


def test_a_correction_before_it_is_no_part_of_a_dateline() -> None:
    text = "(Corrects June 16 story) LIMA, June 17 - The firm will cut jobs."
    found = dateline(text, 0)
    assert found
    assert text[found.start : found.end] == "LIMA, June 17 - "


def test_a_dateline_is_looked_for_where_a_sentence_begins() -> None:
    text = "It ended. LIMA, May 3 (Newsdesk) - It will rain."
    assert dateline(text, 0) is None
    assert dateline(text, 10) == (10, 35, False)


@pytest.mark.parametrize(
    ("text", "nouns"), [("LIMA, May 3 - Rain fell.", ["Rain"]), ("LIMA: Rain fell.", ["LIMA", "Rain"])]
)
def test_a_dateline_holds_no_noun_phrase_but_what_a_colon_follows_may(text: str, nouns: list[str]) -> None:
    phrases = Article(text).share(phrases_of)[0].noun_phrases
    assert [text[each.start : each.end] for each in phrases] == nouns


@given(st.text('AaB. ,/()-\u2014:"1\n', max_size=120), st.integers(0, 20))
def test_a_dateline_begins_where_it_was_looked_for_or_behind_a_bracket_and_is_short(text: str, at: int) -> None:
    found = dateline(text, at)
    assert found is None or at <= found.start < found.end <= at + LONGEST
    assert found is None or found.start == at or text[at] == "("


@pytest.mark.parametrize("unit", ["AB ", "AB, ", "A/", "(A) ", "AB (", "Ab 1, ", "AB -"])
def test_time_does_not_grow_with_what_follows(unit: str) -> None:
    text = unit * 10_000
    begin = time.process_time()
    for at in range(0, 2000):
        dateline(text, at)
    assert time.process_time() - begin < 2
