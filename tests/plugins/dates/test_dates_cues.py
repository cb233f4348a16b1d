"""What the words before a date say by themselves, and the preposition that leads to it."""

import pytest

from factbox.language.en import ahead
from factbox_dates.neighbours.cues import limit, preposition_of, said
from factbox_dates.neighbours.leading import leading

SAYS = {
    "shut since ": "since",
    "shut since at least ": "since",
    "as of ": "as-of",
    "as at the ": "as-of",
    "the year to ": "period-to",
    "the six months ended ": "period-to",
    "the quarter to the end of ": "period-to",
    "(Corrects story of ": "story-day",
    "(Adds detail to ": "story-day",
    "originally due in ": "originally",
    "previously set for the ": "originally",
    "a dividend payable ": "ahead-word",
    "deadline: ": "ahead-word",
    "bills, due on ": "ahead-word",
    "in the run-up to the ": "ahead-word",
    "odds of a cut in ": "ahead-word",
    "as soon as ": "ahead-word",
    "The fair is on ": "is-on",
    "They are likely on ": "is-on",
    "the next meeting, on ": "next-event",
    "the last vote, in ": "last-event",
    "the latest figures, out ": "last-event",
}
SILENT = [
    "It shut on ",
    "his last job in ",
    "It could last well into ",
    "A drought expected to last into ",
    "in the year of ",
    "(the club) shut in ",
    "payable by all who came to the town hall on ",
    "to ",
    "",
]


@pytest.mark.parametrize(("before", "row"), SAYS.items())
def test_the_words_say_it(before, row):
    assert said(leading(before)) == row


@pytest.mark.parametrize("before", SILENT)
def test_other_words_say_nothing(before):
    assert said(leading(before)) is None


def test_capitals_do_not_matter():
    assert said(leading("SINCE ")) == "since"
    assert said(leading("Next meeting, on ")) == "next-event"


@pytest.mark.parametrize("phrase", [phrase for phrase in ahead.AHEAD_PHRASES if "(" not in phrase])
def test_every_phrase_that_puts_ahead_is_heard(phrase):
    assert said(leading(f"{phrase.replace('?', '')} ")) == "ahead-word"


PREPOSITIONS = {
    "shut until ": "until",
    "open till the ": "till",
    "gone by at least ": "by",
    "moved to ": "to",
    "set for about ": "for",
    "forecast for much of ": "for",
    "from early ": "from",
    "before ": "before",
    "Until ": "until",
    "to the town on ": "",
    "on ": "",
    "therefore ": "",
    "": "",
}


@pytest.mark.parametrize(("before", "preposition"), PREPOSITIONS.items())
def test_the_preposition_of_a_limit(before, preposition):
    assert preposition_of(leading(before)) == preposition


@pytest.mark.parametrize(
    ("preposition", "rows"),
    [("till", ["until"]), ("through", ["until"]), ("by", ["by"]), ("before", ["before"]), ("", [])],
)
def test_a_limit_is_a_row_of_the_table(preposition, rows):
    assert list(limit(preposition)) == rows
