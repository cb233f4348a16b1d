"""Sources named by a preposition: "according to X"."""

from __future__ import annotations

import pytest

from factbox_quotes.reports.sources import sources
from support.quoting import said, tokens

NAMED = {
    "According to Ann Lee, the ferry was late.": ("ann lee", ["the ferry was late"]),
    "The ferry was late, according to Ann Lee.": ("ann lee", ["the ferry was late"]),
    "The ferry was late according to the board in Leeds.": ("the board in leeds", ["the ferry was late"]),
    "The ferry, according to Ann Lee, was late.": ("ann lee", ["the ferry", "was late"]),
    "The ferry sank; according to Ann Lee, it was late.": ("ann lee", ["it was late"]),
    "The ferry sank and according to Ann Lee it was late.": ("ann lee", ["it was late"]),
    "According to the team’s coach, Ann Lee, the ferry was late.": (
        "the team's coach , ann lee",
        ["the ferry was late"],
    ),
    "According to Ann Lee, a nurse from Leeds, the ferry was late.": ("ann lee", ["the ferry was late"]),
    "According to Ann Lee and the board, the ferry was late.": ("ann lee and the board", ["the ferry was late"]),
    "According to the federal Centers for Sailing, the ferry was late.": (
        "the federal centers for sailing",
        ["the ferry was late"],
    ),
    "But the ferry was late, according to the board.": ("the board", ["the ferry was late"]),
    "Heavy winds — they grew — caused delays of an hour, according to the board.": (
        "the board",
        ["heavy winds — they grew — caused delays of an hour"],
    ),
    "Sales rose, according to the trade body Discwell.": ("the trade body discwell", ["sales rose"]),
    "According to Ann Lee: “It was late.”": ("ann lee", ['"']),
    "It rained, which, according to Ann Lee, was late.": ("ann lee", ["was late"]),
    "The ferry has, according to Ann Lee, sunk with all its cars.": (
        "ann lee",
        ["the ferry has", "sunk with all its cars"],
    ),
    "A hundred boats sank, according to Ann Lee, nearly a third of them at Norvale.": (
        "ann lee",
        ["a hundred boats sank", "nearly a third of them at norvale"],
    ),
    "It was late, according to two people briefed on the call.": ("two people briefed on the call", ["it was late"]),
    "It was late, according to people familiar with the sale, who left.": (
        "people familiar with the sale",
        ["it was late"],
    ),
    "A hundred boats sank, according to the site SkyTally, a tracker.": (
        "the site skytally",
        ["a hundred boats sank"],
    ),
}


@pytest.mark.parametrize(("text", "found"), NAMED.items())
def test_a_source_and_what_it_tells(text: str, found: tuple[str, list[str]]) -> None:
    read = tokens(text)
    named = [at for at, token in enumerate(read) if token.low == "according"]
    ((regions, source, cue, rule, leads),) = sources(read, named)
    assert (said(read, *source), [said(read, *region) for region in regions]) == found
    assert (said(read, *cue), rule, leads) == ("according to", "according-to", False)


@pytest.mark.parametrize("text", ["They paid according to their needs.", "Sorted according to size.", "According to."])
def test_what_something_goes_by_is_no_source(text: str) -> None:
    read = tokens(text)
    assert not list(sources(read, [at for at, token in enumerate(read) if token.low == "according"]))


def test_a_report_before_the_source_is_not_told_twice() -> None:
    read = tokens("The ferry was late, Joe Orr said, according to Ann Lee.")
    ((regions, *_),) = sources(read, [at for at, token in enumerate(read) if token.low == "according"])
    assert regions == []
