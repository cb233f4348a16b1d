"""What stands between a reporting verb and its content: times, places, manners, hearers."""

from __future__ import annotations

import pytest

from factbox_quotes.english import adjuncts, hearers
from support.quoting import marked, said

ADJUNCTS = {
    "said |on Monday it was late": "on monday",
    "said |Monday it was late": "monday",
    "said |in a statement on Friday it was late": "in a statement on friday",
    "said |flatly it was late": "flatly",
    "said |to reporters it was late": "to reporters",
    "said |to the board it was late": "to the board",
    "said |to him it was late": "to him",
    "said |to sail at once": "",
    "said |at least forty were late": "",
    "said |at most forty were late": "",
    "said |at noon it was late": "at noon",
    "said |like all the rest it was late": "",
    "said |only that": "only",
    "said |only two were late": "",
    "said |there were two": "",
    "said |the ferry was late": "",
    "said |on “Harbour Hour” it was late": 'on "',
    "said |on the “Harbour Hour” show it was late": 'on the " show',
    "said |on the station’s “Harbour Hour” it was late": "on the station's \"",
}


@pytest.mark.parametrize(("row", "passed"), ADJUNCTS.items())
def test_an_adjunct_of_the_report_is_no_part_of_its_content(row: str, passed: str) -> None:
    read, (at,) = marked(row)
    assert said(read, at, adjuncts.skip_adjunct(read, at)) == passed


RELATIVES = {
    "in a talk |that aired Monday that it was late": True,
    "in a talk |that was shown that it was late": True,
    "said |that aired shows were late": False,
    "said |that the ferry was late": False,
}


@pytest.mark.parametrize(("row", "relative"), RELATIVES.items())
def test_that_opens_a_relative_clause_before_a_verb_and_another_that(row: str, relative: bool) -> None:
    read, (at,) = marked(row)
    assert adjuncts.is_relative(read, at) is relative


HEARERS = {
    "told |reporters it was late": "reporters",
    "told |reporters that it was late": "reporters",
    "told |him it was late": "him",
    "told |the crowd it was late": "the crowd",
    "told |members of the board it was late": "members of the board",
    "told |Ann Lee and Joe Orr it was late": "ann lee and joe orr",
    "told |CNN’s Ann Lee it was late": "cnn's ann lee",
    "told |“Harbour Hour” that it was late": '"',
    "told |the station’s “Harbour Hour” that it was late": "the station's \"",
    "told |“late,” he said": "",
    "told |that it was late": "",
    "told |reporters ferries were late": "reporters",
    "told |police he’s late": "police",
    "told |": "",
}


@pytest.mark.parametrize(("row", "hearer"), HEARERS.items())
def test_who_is_told_stands_between_the_verb_and_what_is_told(row: str, hearer: str) -> None:
    read, (at,) = marked(row)
    assert said(read, at, hearers.skip_hearer(read, at)) == hearer
