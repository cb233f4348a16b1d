"""Reports as a whole: who reports, which claim wins, what nobody says."""

from __future__ import annotations

import pytest

from factbox_quotes.reports import attributions, preceding, succeeding
from factbox_quotes.reports.following import follow
from factbox_quotes.reports.report import Report, follows_as
from factbox_quotes.speakers.subject import Subject
from support.quoting import frame, hits_of, rows, tokens


def test_an_attribution_holds_places_of_the_text() -> None:
    (found,) = attributions.attribute(frame("Ann Lee said: “It was late.”"))
    text = "Ann Lee said: “It was late.”"
    assert [text[start:end] for start, end in (*found.contents, found.speaker, found.cue)] == [
        "“It was late.”", "Ann Lee", "said",
    ]  # fmt: skip
    assert (found.rule, found.leads) == ("subject:colon", True)


NOBODY = [
    "Polls suggest that it is late.",
    "Neither would say it was late.",
    "They found that it was late.",
    "If the court rules that it is late, we go.",
    "Understand and predict that it is late.",
    "You say it was late.",
    "Told that it was late, the mate smiled.",
]


@pytest.mark.parametrize("text", NOBODY)
def test_what_nobody_says_is_no_quote(text: str) -> None:
    assert list(rows(text)) == []


FINDERS = {
    "The watchdog found that it was late.": "The watchdog",
    "Inspectors found that it was late.": "Inspectors",
    "Polls say that it is late.": "Polls",
}


@pytest.mark.parametrize(("text", "speaker"), FINDERS.items())
def test_who_publishes_speaks(text: str, speaker: str) -> None:
    assert [row[1] for row in rows(text)] == [speaker]


SPEAKERS = {
    "The plan, said Mauer, is dead.": ["Mauer", "Mauer"],
    "Ann Lee met them and said it was late.": ["Ann Lee"],
    "“Late,” Ann Lee said, adding that it rained.": ["Ann Lee", "Ann Lee"],
    "The mate, Joe Orr, left, saying it was late.": ["The mate, Joe Orr"],
    "Ann Lee resigned on Monday, saying it was late.": ["Ann Lee"],
    "Ann Lee’s office issued a letter saying it was late.": ["Ann Lee’s office"],
    "In a memo seen by Norvale News, chief executive Ann Lee wrote that it was late.": ["chief executive Ann Lee"],
    "In Leeds, prosecutor Ann Lee said it was late.": ["prosecutor Ann Lee"],
    "“It was late,” the report states.": ["the report"],
}


@pytest.mark.parametrize(("text", "speakers"), SPEAKERS.items())
def test_each_report_has_its_speaker(text: str, speakers: list[str]) -> None:
    assert [row[1] for row in rows(text)] == speakers


CLAIMS = {
    "Ann Lee said Joe Orr told her it was late.": ["Joe Orr told her it was late", "it was late"],
}


@pytest.mark.parametrize(("text", "contents"), CLAIMS.items())
def test_of_two_claims_to_the_same_words_the_wider_wins(text: str, contents: list[str]) -> None:
    assert [row[0] for row in rows(text)][: len(contents)] == contents


def report(text: str, subject: Subject) -> Report:
    read, hit = tokens(text), hits_of(text)[0]
    return Report(read, hit, subject, follow(read, hit))


def test_as_before_the_speaker_makes_the_report_an_aside() -> None:
    assert follows_as(report("As Lee told the paper, it was late.", Subject(1, 2, 1, "subject")))
    assert not follows_as(report("Lee told the paper it was late.", Subject(0, 1, 0, "subject")))


def test_content_is_looked_for_on_both_sides_of_the_report() -> None:
    read = report("The ferry, Lee said, was late.", Subject(3, 4, 3, "subject"))
    before = preceding.content_before(read, 0)
    assert [tuple(region) for region in before] == [(0, 2)]
    assert [tuple(region) for region in succeeding.content_after(read, before)] == [(6, 8)]
