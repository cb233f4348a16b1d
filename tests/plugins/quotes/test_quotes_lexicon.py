"""Reporting words: every form of a verb, what it governs, and when it is a noun."""

from __future__ import annotations

import pytest

from factbox_quotes.english.lexicon import CUES, FINDERS, THINGS, may_report

FORMS = {
    "say": ("say", "base", "clause"),
    "says": ("say", "present", "clause"),
    "said": ("say", "past", "clause"),
    "saying": ("say", "gerund", "clause"),
    "admitted": ("admit", "past", "that"),
    "told": ("tell", "past", "hearer"),
    "asked": ("ask", "past", "question"),
    "accused": ("accuse", "past", "marked"),
    "submitted": ("submit", "past", "that"),
    "averred": ("aver", "past", "that"),
}


@pytest.mark.parametrize(("word", "known"), FORMS.items())
def test_a_form_knows_its_verb_and_what_it_governs(word: str, known: tuple[str, str, str]) -> None:
    cue = CUES[word]
    assert (cue.verb.base, cue.form, cue.govern) == known
    assert cue.is_past is (cue.form == "past")


NOUNS = {"reports": True, "claims": True, "report": True, "says": False, "reported": False, "reporting": False}


@pytest.mark.parametrize(("word", "noun"), NOUNS.items())
def test_a_base_or_third_person_may_be_a_noun_too(word: str, noun: bool) -> None:
    assert CUES[word].noun_too is noun


TRAIL = {"said": True, "warns": True, "saying": False, "told": True, "accused": False}


@pytest.mark.parametrize(("word", "trails"), TRAIL.items())
def test_some_may_stand_after_plain_words(word: str, trails: bool) -> None:
    assert CUES[word].trails is trails


@pytest.mark.parametrize("word", ["sank", "blogs", "slamed", "refered"])
def test_no_other_word_reports(word: str) -> None:
    assert word not in CUES


def test_things_show_and_finders_find() -> None:
    assert "poll" in THINGS
    assert "watchdog" not in THINGS
    assert "watchdog" in FINDERS
    assert "captain" not in FINDERS


SENTENCES = {
    "The ferry sank at noon.": False,
    "The ferry sank, Lee Said.": True,
    "The ferry sank—said—at noon.": True,
    "The crew e-mailed the board.": True,
    "According to Lee it sank.": True,
    "Lee called the ferry a wreck.": False,
    "Lee called it: a wreck.": True,
    "Lee aS\u212aED’s.": True,
    "Lee agreed on the ferry.": False,
    "Lee agreed that it sank.": True,
    "Lee agreed: it sank.": True,
    "Lee pointed at the ferry.": False,
    "Lee pointed out the ferry.": True,
}


@pytest.mark.parametrize(("sentence", "may"), SENTENCES.items())
def test_a_sentence_without_a_reporting_word_reports_nothing(sentence: str, may: bool) -> None:
    assert may_report(sentence) is may


def test_each_reporting_word_is_found_behind_a_colon() -> None:
    assert [word for word in CUES if not may_report(f"Lee: {word}, she")] == []
