"""Subjects across commas, leading times, trailing adverbs, datelines: what is part of a speaker and what is not."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse
from factbox_quotes.speakers.phrasing import Phrasing
from support.quoting import frame, hits_of

Row = tuple[str, str, str | None, str | None]


def first(text: str) -> Row:
    """Kind, content without points at its end, speaker and name of the first quote."""
    item = min(parse(Article(text), Context()), key=lambda item: item["start"])
    speaker = item["speaker"] or {"text": None, "name": None}
    return item["kind"], item["text"].rstrip(".,"), speaker["text"], speaker["name"]


ROLES = [
    ("“We will wait,” the pilot, Vera Holm, said.", "the pilot, Vera Holm"),
    ("“We will wait,” the yard’s chief executive, Vera Holm, told reporters.", "the yard’s chief executive, Vera Holm"),
    ("“We will wait,” a spokeswoman, Vera Holm, told state television on Friday.", "a spokeswoman, Vera Holm"),
    ("“We will wait,” the head of the pilots’ guild, Vera Holm, said.", "the head of the pilots’ guild, Vera Holm"),
    ("“We will wait,” said the board chair, Vera Holm.", "the board chair, Vera Holm"),
    ("“We will wait,” said Vera Holm, the board chair.", "Vera Holm"),
    ("“We will wait,” Vera Holm, the board chair, said.", "Vera Holm"),
    ("“We will wait,” her neighbour, Vera Holm, said in a letter.", "her neighbour, Vera Holm"),
]


@pytest.mark.parametrize(("text", "speaker"), ROLES)
def test_role_and_name_between_commas_are_one_speaker(text: str, speaker: str) -> None:
    assert first(text) == ("direct", "We will wait", speaker, "Vera Holm")


DESCRIBED = [
    ("A clerk involved in the sale, who gave no name, said the price was right.", "A clerk involved in the sale"),
    ("Two pilots briefed on the plan, who asked not to be named, said the price was right.",
     "Two pilots briefed on the plan"),
    ("The group, formed in recent weeks, said the price was right.", "The group"),
    ("A report, written in May and never published, said the price was right.", "A report"),
    ("The town’s inspector, who has since retired, said the price was right.", "The town’s inspector"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "speaker"), DESCRIBED)
def test_who_clauses_and_participles_describe_the_speaker_before_them(text: str, speaker: str) -> None:
    assert first(text) == ("indirect", "the price was right", speaker, None)


TIMES = [
    "Last night Vera Holm",
    "This week Vera Holm",
    "Every summer Vera Holm",
    "That same day Vera Holm",
    "Early this month Vera Holm",
    "Late on Tuesday night Vera Holm",
    "Two days after the storm Vera Holm",
    "A year ago Vera Holm",
    "Minutes later Vera Holm",
    "One day Vera Holm",
    "On Monday Vera Holm",
]


@pytest.mark.parametrize("opening", TIMES)
def test_a_time_before_the_speaker_is_no_part_of_it(opening: str) -> None:
    assert first(f"{opening} said the quay was safe.") == ("indirect", "the quay was safe", "Vera Holm", "Vera Holm")


AFTER = ["bluntly", "afterwards", "Friday", "last week", "quietly from the stern", "on Friday"]


@pytest.mark.parametrize("tail", AFTER)
def test_an_adverb_or_a_day_after_the_speaker_is_no_part_of_it(tail: str) -> None:
    assert first(f"“The sails are dry,” said Vera Holm {tail}.") == (
        "direct", "The sails are dry", "Vera Holm", "Vera Holm",
    )  # fmt: skip


DATELINES = [
    "Kampala, Uganda – ",
    "PARIS/BERLIN (Agency) - ",
    "LONDON/NEW YORK, May 4 (Agency) — ",
    "Berlin (dpa) - ",
    "(Oslo) ",
    "NORVALE (Newsdesk) — ",
    "NORVALE, June 17 (Newsdesk) - ",
    "PORT NORVALE, Calif. (Newsdesk) — ",
    "NORVALE, Peru — ",
    "Norvale (Newsdesk) — ",
    "NORVALE — ",
]


@pytest.mark.parametrize("dateline", DATELINES)
def test_a_dateline_is_no_part_of_what_was_said(dateline: str) -> None:
    assert first(f"{dateline}“The sails are dry,” Vera Holm said.") == (
        "direct", "The sails are dry", "Vera Holm", "Vera Holm",
    )  # fmt: skip


ENDS = [
    "a claim the yard rejected",
    "a finding the yard has appealed",
    "words that stung the board",
    "a view the pilots share",
]


@pytest.mark.parametrize("appositive", ENDS)
def test_what_comments_on_the_words_after_the_mark_was_not_said(appositive: str) -> None:
    assert first(f"The panel said the locks were “unsafe,” {appositive}.")[:2] == ("mixed", "the locks were “unsafe,”")


def test_who_calls_it_so_in_a_relative_clause_is_the_clauses_own_subject() -> None:
    text = 'The port will cut its grant, the harbour secretary, Vera Holm, said on Monday, in a step that unions called "reckless".'
    items = sorted(parse(Article(text), Context()), key=lambda item: item["start"])
    assert [item["speaker"]["text"] for item in items] == ["the harbour secretary, Vera Holm", "unions"]


def phrasing(text: str) -> Phrasing:
    read = frame(text)
    return Phrasing(read, read.read(), 0, 200)


SILENT = {
    "People in key early states said it was late.": [True, False],
    "The terms announced on Friday were late.": [True],
    "Ann Lee declared on Monday that it was late.": [False],
    "She said on Monday it was late.": [False],
    "The head of financial reporting Ann Lee left.": [True],
    "“It is late,” the report states.": [False],
}


@pytest.mark.parametrize(("text", "silent"), SILENT.items())
def test_tags_tell_nouns_and_participles_from_reports(text: str, silent: list[bool]) -> None:
    read = phrasing(text)
    lefts = [1 if read.tokens[0].stretch else hit.first for hit in hits_of(text)]
    assert [read.reports_nothing(hit, left) for hit, left in zip(hits_of(text), lefts, strict=True)] == silent


TELLS = {
    "A ballot of cooks closes on Friday, the union said.": True,  # tags know it
    "The ferry was late, the union said.": True,  # tables do
    "In the north of the town, the union said.": False,
}


@pytest.mark.parametrize(("text", "tells"), TELLS.items())
def test_tags_find_the_verbs_that_no_table_knows(text: str, tells: bool) -> None:
    read, (hit,) = phrasing(text), hits_of(text)
    assert read.tells(read.tokens, 0, hit.first - 3) is tells


ACROSS = {
    "The leader of the Tide, Rachid Omar, condemned it, saying it was late.": "The leader of the Tide, Rachid Omar",
    "The mayor, Ann Lee, condemned it, saying it was late.": "The mayor, Ann Lee",
    "The crew (of nine), tired, left, saying it was late.": None,
}


@pytest.mark.parametrize(("text", "subject"), ACROSS.items())
def test_phrases_find_the_subject_a_participle_hangs_on(text: str, subject: str | None) -> None:
    read, hit = phrasing(text), hits_of(text)[-1]
    found = read.subject(hit)
    end = found and read.places[found.end - 1] + read.tokens[found.end - 1].size
    assert (found and text[read.places[found.start] : end]) == subject


def test_phrases_after_speech_are_read_apart_from_it() -> None:
    text = "“The mate sank it,” the pilot, Ann Lee, said."
    read, (hit,) = phrasing(text), hits_of(text)
    start = read.noun(hit)
    assert start is not None
    assert read.tokens[start].low == "the"
    assert read.has_verb(hit.at, len(read.tokens) - 1) is False
