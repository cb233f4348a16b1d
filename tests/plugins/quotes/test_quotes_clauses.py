"""Where the clause of what was said ends and the writer's own words begin."""

from __future__ import annotations

import pytest

from factbox_quotes.english import clauses
from support.quoting import marked, said

ENDS = {
    # the clause is read from the mark on
    "said |the ferry was late.": "the ferry was late",
    "said |the ferry was late, adding that it rained.": "the ferry was late",
    "said |the ferry was late, while the board denied it.": "the ferry was late",
    "said |the ferry was late, but the board did not agree.": "the ferry was late",
    "said |the ferry was late, but that it would sail.": "the ferry was late , but that it would sail",
    "said |the ferry was late and added that it rained.": "the ferry was late",
    "said |the ferry was late and rusty.": "the ferry was late and rusty",
    "said |the ferry was late; the board denied it.": "the ferry was late",
    "said |the ferry was late: it had been for weeks.": "the ferry was late : it had been for weeks",
    "said |the ferry was late: “never again”.": "the ferry was late",
    "said |the ferry was late — a claim the board denied.": "the ferry was late",
    "said |the ferry was late — but it sailed.": "the ferry was late",
    "said |the ferry was late, a charge the board denied.": "the ferry was late",
    "said |the ferry was “late,” a charge the board denied.": 'the ferry was "',
    "said |the ferry was “late” while it rained.": 'the ferry was "',
    "said |the ferry was “late” and the board added that it rained.": 'the ferry was "',
    "said |the ferry was late, as well as the bus.": "the ferry was late , as well as the bus",
    "said |the ferry, as he often saw, and the bus were late.": "the ferry , as he often saw , and the bus were late",
    "said |the ferry was late, and Joe Orr said it sank.": "the ferry was late",
    "said |the ferry was late, the crew said.": "the ferry was late",
    "said |fares had doubled, Orr claimed.": "fares had doubled",
    "said |two ferries were late, compared with one in May.": "two ferries were late , compared with one in may",
    "said |it was late according to the board.": "it was late",
    "said |it was late, and more than half (55 per cent) said it sank.": "it was late",
    "said |it was late but believes that it will sail.": "it was late",
    "said |it was late and hoped to buy a bus.": "it was late and hoped to buy a bus",
    "said |it was “under review”, which could take a year.": 'it was "',
    "said |it was “over,” the first time she had.": 'it was "',
    "said |it is “a real advance”: earlier ones took a day.": 'it is "',
    "said |talks were “over,” a threat it had made before.": 'talks were "',
    "said |the ferry was “late,” a “joke” and a “farce”.": 'the ferry was " a " and a "',
    "said |it was late, though nobody left.": "it was late",
    "said |in May, the ferry was late.": "in may , the ferry was late",
}


@pytest.mark.parametrize(("row", "clause"), ENDS.items())
def test_content_ends_where_the_writer_takes_over(row: str, clause: str) -> None:
    read, (at,) = marked(row)
    assert said(read, at, clauses.clause_end(read, at)) == clause


NEXT = {
    "it was late and |added that": True,
    "it was late and |also said": True,
    "it was late and |has already said": True,
    "it was late and |went on": False,
    "it was late and |reports of rain": False,  # a noun as well
    "it was late and |insist that": True,
    "it was late and |insist on it": False,
    "it was late and |the ferry": False,
    "it was late and |": False,
}


@pytest.mark.parametrize(("row", "reports"), NEXT.items())
def test_a_report_may_stand_next_after_adverbs(row: str, reports: bool) -> None:
    read, (at,) = marked(row)
    assert clauses.reports_next(read, at) is reports
