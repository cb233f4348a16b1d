"""What turn-taking asks of a sentence."""

from __future__ import annotations

import pytest

from factbox import Span
from factbox_quotes.marks.scare import is_scare, is_title
from factbox_quotes.reports.attributions import attribute
from factbox_quotes.speakers import subjects, turns
from factbox_quotes.speakers.scenes import Scene
from support.quoting import frame, rows


def scene(text: str) -> Scene:
    read = frame(text)
    return Scene(read, attribute(read))


def words(text: str, span: Span | None) -> str | None:
    return span and text[span.start : span.end]


SUBJECTS = {
    "Ann Lee left early.": "Ann Lee",
    "On Monday Ann Lee left.": "Ann Lee",
    "Asked about it, Ann Lee left.": "Ann Lee",
    "She left.": "She",
    "His deputy, Ann Lee, was scathing.": "His deputy, Ann Lee",
    "His deputy, who had slept, was scathing.": "His deputy",
    "In the end, it was over.": "it",
    "Late again.": None,
}


@pytest.mark.parametrize(("text", "subject"), SUBJECTS.items())
def test_the_subject_of_a_sentence_is_that_of_its_main_clause(text: str, subject: str | None) -> None:
    assert words(text, scene(text).subject) == subject


STAGED = {
    "Ann Lee left early.": "Ann Lee",
    "He grinned.": "He",
    "She leans in.": "She",
    "Her deputy, Ann Lee, disagrees.": "Her deputy, Ann Lee",
    "Her deputy disagrees.": None,
    "The board met.": None,
    "Ann Lee said it was late.": None,
    "Ann Lee read “Tide” aloud.": None,
}


@pytest.mark.parametrize(("text", "staged"), STAGED.items())
def test_a_plain_sentence_puts_its_person_on_stage(text: str, staged: str | None) -> None:
    assert words(text, scene(text).introduces) == staged


def test_a_bare_sentence_is_nothing_but_quotations() -> None:
    assert scene("“We sail.”").is_bare
    assert scene("“We sail.” “Now.”").is_bare
    assert not scene("“We sail,” he said.").is_bare
    assert not scene("And “we sail.”").is_bare


def test_loose_stretches_are_those_that_no_report_governs() -> None:
    text = "Ann Lee said it was late; the “ghost” left."
    assert [text[stretch.start : stretch.end] for stretch in scene(text).loose()] == ["ghost"]
    reporter = scene(text).reporter(len(text))
    assert reporter is not None
    assert words(text, reporter.speaker) == "Ann Lee"
    assert scene("It rained on “Tide”.").reporter(0) is None


def test_the_subject_of_a_later_clause_is_found_from_there_on() -> None:
    read = frame("It rained, Ann Lee left.").read().tokens
    assert subjects.inherited(read, len(read), 3) == subjects.Subject(3, 5, 3, "inherited", borrowed=True)


def test_who_has_the_floor_keeps_it_only_from_one_sentence_to_the_next() -> None:
    first, second = frame("Ann Lee said it was late."), frame("“We sail.”")
    floor = turns.Floor(Span(0, 7), None, first, leads=True)
    second.number = 1
    assert floor.is_before(second)
    assert floor.leads_in(second)
    second.number = 2
    assert not floor.is_before(second)
    assert not floor.leads_in(second)


TURNS = {
    "“Why now of all times?” Ann Lee was asked.": [None],
    "“Go.” She leans in. “I have bad teeth and I know it.”": [None, "She"],
    "Ann Lee left. “We sail.”": ["Ann Lee"],
    "Ann Lee said it was late. “We sail.”": ["Ann Lee", "Ann Lee"],
    "“We sail.” That is what Ann Lee said on the quay.": ["Ann Lee"],
    "Ann Lee had this answer: “We sail at dawn.”": ["Ann Lee"],
    "Its aim was “to sail at dawn and be home again.”": [None],
    "Ann Lee said it was late.\n\nThe mate was “glad to be home again.”": ["Ann Lee", None],
}


@pytest.mark.parametrize(("text", "speakers"), TURNS.items())
def test_a_stretch_without_report_goes_to_who_stands_beside_it(text: str, speakers: list[str | None]) -> None:
    assert [row[1] for row in rows(text)] == speakers


TITLES = {
    "Night Tide": True,
    "The Long Winter": True,
    "3 Days in May": True,
    "a Night": False,
    "we sail": False,
    "": False,
}


@pytest.mark.parametrize(("text", "title"), TITLES.items())
def test_a_title_has_capitals_but_for_its_small_words(text: str, title: bool) -> None:
    assert is_title(text.split()) is title


SCARE = {
    "The “buy it now” button": True,
    "Norvale Inc. (“Norvale”) sank": True,
    "Workers call it “the chapel”": True,
    "It was “2.5”": True,
    "The film “Night Tide” won": True,
    "It was “doomed from the very first day”": False,
    "It was “never again!”": False,
    "“That’s murder,” he said": False,
}


@pytest.mark.parametrize(("text", "scare"), SCARE.items())
def test_short_stretches_without_report_are_terms_titles_and_names(text: str, scare: bool) -> None:
    (stretch,) = frame(text).stretches
    assert is_scare(text, stretch, cued=False) is scare
