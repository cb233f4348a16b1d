"""What follows a reporting verb: how its content opens, and where."""

from __future__ import annotations

import pytest

from factbox_quotes.reports.following import begins_clause, follow
from support.quoting import hits_of, tokens

OPENINGS = {
    "Ann Lee said “It was late.”": ("quote", '"'),
    "Ann Lee said, “It was late.”": ("quote", '"'),
    "Ann Lee said: “It was late.”": ("colon", '"'),
    "Ann Lee said in a rare rebuke: “It was late.”": ("colon", '"'),
    "Ann Lee said that it was late.": ("that", "it"),
    "Ann Lee said on Monday that it was late.": ("that", "it"),
    "Ann Lee said, however, that it was late.": ("that", "it"),
    "Ann Lee said, in a rare rebuke, that it was late.": ("that", "it"),
    "Ann Lee said, in a rare rebuke, “It was late.”": ("quote", '"'),
    "Ann Lee said the ferry was late.": ("clause", "the"),
    "Ann Lee told reporters the ferry was late.": ("clause", "the"),
    "Ann Lee told police the man who lived there had left.": ("clause", "the"),
    "Ann Lee asked whether it was late.": ("question", "whether"),
    "Ann Lee explained why it was late.": ("question", "why"),
    "Ann Lee told them how it sank.": ("question", "how"),
    "Ann Lee warned it was late.": ("clause", "it"),
    "Ann Lee told the Post’s reporter, Joe Orr, that it was late.": ("that", "it"),
    "Ann Lee tells her pupils that it is late.": ("that", "it"),
    "Ann Lee told her the ferry was late.": ("clause", "the"),
    "Ann Lee said when asked about it.": ("nothing", "when"),
    "Ann Lee said after meeting them.": ("nothing", "after"),
    "It was late, Ann Lee said.": ("nothing", None),
    "It was late, Ann Lee said, adding that it rained.": ("nothing", ","),
    "Ann Lee said very little.": ("nothing", None),
    "Ann Lee warned of the risks associated with it.": ("nothing", "associated"),
    "Ann Lee told a crowd that included children.": ("nothing", "that"),
    "It is late, Ann Lee said in a talk that aired Monday that was shown.": ("that", "was"),
}


@pytest.mark.parametrize(("text", "opening"), OPENINGS.items())
def test_content_opens_with_marks_a_colon_that_a_question_or_a_clause(text: str, opening: tuple[str, str]) -> None:
    read, hit = tokens(text), hits_of(text)[0]
    found = follow(read, hit)
    assert (found.opening, read[found.at].low if found.at < len(read) else None) == opening


BEGINS = {
    "the ferry was late": (True, True),
    "the ferry in the bay was late": (True, True),
    "it was late": (True, True),
    "he’s late": (True, True),
    "the ferry": (False, False),
    "the risks associated with it": (True, False),
    "the ferry in the bay": (False, False),
}


@pytest.mark.parametrize(("text", "begins"), BEGINS.items())
def test_a_clause_is_a_noun_phrase_with_its_verb(text: str, begins: tuple[bool, bool]) -> None:
    read = tokens(text)
    assert (begins_clause(read, 0), begins_clause(read, 0, strict=True)) == begins
