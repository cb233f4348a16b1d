"""The subject behind its verb."""

from __future__ import annotations

import pytest

from factbox_quotes.reports.manner import manner_hits
from factbox_quotes.speakers.inversions import after
from factbox_quotes.speakers.subject import Subject
from support.quoting import hits_of, said, tokens

INVERTED = {
    "“Late,” said Ann Lee.": "ann lee",
    "“Late,” said Ann Lee of the Post.": "ann lee of the post",
    "“Late,” said Ann Lee at the bank.": "ann lee at the bank",
    "“Late,” said one resident in the south.": "one resident",
    "“Late,” said a nurse on the ward, who left.": "a nurse on the ward",
    "“Late,” said the mate, Ann Lee.": "the mate , ann lee",
    "It was late, states Ann Lee, MS, a dietitian.": "ann lee",
    "It may be late, says a study published in the Norvale Journal.": "a study published in the norvale journal",
    "“Late,” said Universite de Norvale professor Ann Orr.": "universite de norvale professor ann orr",
    "“Late,” said neighbour Ann Lee.": "neighbour ann lee",
    "“Late,” said 61-year-old Ann Lee.": "61-year-old ann lee",
    "“Late,” said Ann Lee softly.": "ann lee",
    "“Late,” said the mate Friday.": "the mate",
    "“Late,” said Ann Lee with a smile.": "ann lee",
    "“Late,” said Ann Lee in a statement.": "ann lee",
    "“Late,” said she.": "she",
    "“Late,” said one of that report’s authors.": "one of that report's authors",
    "“Late,” cautioned Ann Lee.": "ann lee",
    "“Late,” advises Ann Lee of the Board.": "ann lee of the board",
    "Asked a trader from the south: “Late?”": "a trader from the south",
    "The plan, said Ann Lee, is late.": "ann lee",
}


@pytest.mark.parametrize(("text", "subject"), INVERTED.items())
def test_the_subject_stands_behind_a_verb_that_may_invert(text: str, subject: str) -> None:
    read, hit = tokens(text), hits_of(text)[0]
    found = after(read, hit)
    assert found is not None
    assert (said(read, found.start, found.end), found.left, found.follows) == (subject, hit.after, True)


NONE = [
    "Ann Lee said the vote was void.",  # a clause
    "Ann Lee said on Monday it was late.",
    "Ann Lee left, saying Joe was late.",
    "Ann Lee has said Joe was late.",
    "It was late, Lee said.",
]


@pytest.mark.parametrize("text", NONE)
def test_nothing_else_behind_a_verb_is_its_subject(text: str) -> None:
    assert after(tokens(text), hits_of(text)[0]) is None


def test_a_subject_stands_in_no_clause_of_others_unless_said() -> None:
    subject = Subject(0, 2, 0, "subject")
    assert [subject.follows, subject.borrowed, subject.described] == [False] * 3


MANNERS = {
    "“Late,” grumbled Jo Marsh.": "grumbled",
    "“Late,” he deadpanned.": "deadpanned",
    "“Late,” Jo Marsh emails.": "emails",
    "“Late,” shrilled the boy.": "shrilled",
    "“Late,” he deadpanned the audience.": None,  # it has an object
    "“Late” ferries sank.": None,  # no pause
    "“Late,” said Jo Marsh.": None,  # a cue
    "“Late,” in Leeds.": None,
}


@pytest.mark.parametrize(("text", "verb"), MANNERS.items())
def test_a_verb_of_manner_beside_speech_and_a_person_reports_it(text: str, verb: str | None) -> None:
    read = tokens(text)
    assert [read[hit.at].low for hit in manner_hits(read)] == ([verb] if verb else [])
