"""Content before the speaker and content after the verb: where each report finds its words."""

from __future__ import annotations

import pytest

from support.quoting import rows

BEFORE = {
    # content, speaker, cue of each item
    "The ferry was late, Ann Lee said.": [("The ferry was late", "Ann Lee", "said")],
    "“The ferry was late,” Ann Lee said.": [("The ferry was late", "Ann Lee", "said")],
    "The ferry was late, said Ann Lee.": [("The ferry was late", "Ann Lee", "said")],
    "A ballot of cooks closes on Friday, Ann Lee said.": [("A ballot of cooks closes on Friday", "Ann Lee", "said")],
    "Joe told Ann that it was late, said Ann Lee.": [
        ("Joe told Ann that it was late", "Ann Lee", "said"),
        ("it was late", "Joe", "told"),
    ],
    "The ferry was late; the bus was early, Ann Lee said.": [("the bus was early", "Ann Lee", "said")],
    "The ferry was late and, Ann Lee said, the bus was early.": [
        ("The ferry was late and", "Ann Lee", "said"),
        ("the bus was early", "Ann Lee", "said"),
    ],
    "As Ann Lee told the paper, the ferry was late.": [("the ferry was late", "Ann Lee", "told")],
    "The ferry was “late,” as Ann Lee put it.": [("The ferry was “late,”", "Ann Lee", "put")],
    "In his view, he said, the ferry was late.": [("the ferry was late", "he", "said")],
    "Speaking on Monday, Ann Lee said the ferry was late.": [("the ferry was late", "Ann Lee", "said")],
    "If it rains, Ann Lee said, the ferry will wait.": [("the ferry will wait", "Ann Lee", "said")],
    "For a family of four, he said, the bill was high.": [
        ("For a family of four", "he", "said"),
        ("the bill was high", "he", "said"),
    ],
    "On Monday, he said, the ferry was late.": [("the ferry was late", "he", "said")],
    "Next year, she says, the ferry will stop.": [("the ferry will stop", "she", "says")],
    "In the end, he said, nobody came.": [("nobody came", "he", "said")],
    "At Norvale, he said, fares fell.": [("fares fell", "he", "said")],
    "In a letter to the “apple community,” he said it was late.": [("it was late", "he", "said")],
    "“Night Tide” star Joe Orr said it was late.": [("it was late", "star Joe Orr", "said")],
    "Asked about the “ghost ferry,” Ann Lee said it was late.": [("it was late", "Ann Lee", "said")],
    "The gate was late, the radio reported on Thursday.": [("The gate was late", "the radio", "reported")],
    "Watch: “The ferry was late,” says Ann Lee.": [("The ferry was late", "Ann Lee", "says")],
    "He said that he was “never there,” a charge the board dismissed.": [("he was “never there,”", "He", "said")],
    "The ferry was late, Ann Lee accused.": [],
    "The ferry left Norvale, Ann Lee suggested a new one.": [],
}


@pytest.mark.parametrize(("text", "found"), BEFORE.items())
def test_content_may_stand_before_its_speaker(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [row for row in rows(text) if row[2]] == found


AFTER = {
    "Ann Lee said the ferry was late.": ["the ferry was late"],
    "Ann Lee said: “Late.” “Very late.”": ["Late", "Very late"],
    "Ann Lee said: “Late” and “rusty”.": ["Late", "rusty"],
    "Ann Lee called it “late” and “rusty”.": ["late", "rusty"],
    "Ann Lee called the plan, “a farce”.": ["a farce"],
    "Ann Lee urged the board to “think again”.": ["to “think again”"],
    "Ann Lee said “the ferry” was late.": ["“the ferry” was late"],
    "Ann Lee said “we will go back to the quay as soon as we can” at noon.": [
        "we will go back to the quay as soon as we can"
    ],
    "While Ann Lee said the ferry was late, the board denied it.": ["the ferry was late"],
    "A man who told police he had slept was held.": ["he had slept"],
    "Ann Lee, who had threatened to legislate, said it “should have been sooner”.": ["it “should have been sooner”"],
    "Ann Lee, who had threatened to “close it”, said it was late.": ["to “close it”", "it was late"],
    "Ann Lee vowed to challenge the move, which he called “a joke”.": ["a joke"],
    "Adding that it was late, Ann Lee left.": ["it was late"],
    "“Late,” Ann Lee said, “and rusty.”": ["Late", "and rusty"],
    "The ferry, Ann Lee said, was late.": ["The ferry", "was late"],
    "The tide, which she said might be late, came.": ["might be late"],
    "Critics say the rule prevents fraud.": ["the rule prevents fraud"],
    "Rovers claimed victory after a goal had sunk them.": [],
    "Wheat is cut, the board said, 11 points ahead of May.": ["Wheat is cut", "11 points ahead of May"],
    "The ferry was late, Ann Lee said, while the bus sank.": ["The ferry was late"],
    "“Late,” says Ann Lee, whose book “Tide” is out.": ["Late"],
    "Ann Lee said it was late and that it would sail.": ["it was late and that it would sail"],
}


@pytest.mark.parametrize(("text", "contents"), AFTER.items())
def test_content_may_stand_after_its_verb(text: str, contents: list[str]) -> None:
    assert [content for content, _, cue in rows(text) if cue] == contents
