"""Shares that are the subject of their own clause: they are of those who were asked."""

from __future__ import annotations

import pytest
from figures_of import figures_of, staged, subject_by

from factbox_figures.subjects.counting import counted
from factbox_figures.subjects.surveys import acts_itself, surveyed

SURVEYED: dict[str, str | None] = {
    "The poll of 2,000 women showed that 75% believed it.": "women",
    "The poll of 2,000 women showed more than 75% believed it.": "women",
    "The poll of 2,000 towns showed that 75% were dry.": None,
    "The poll of 2,000 women showed 75% of it.": None,
    "The poll of 2,000 women put growth at 75%.": None,
    "The poll showed that 75% believed it.": None,
}


@pytest.mark.parametrize(("text", "wanted"), SURVEYED.items())
def test_a_share_with_a_verb_of_its_own_is_of_those_who_were_asked(text: str, wanted: str | None) -> None:
    assert subject_by(surveyed, text, before=counted) == wanted


def test_those_who_were_asked_may_stand_sentences_before() -> None:
    items = figures_of("The firm asked 300 voters. They were shown four plans. It found that 40% liked none.")
    assert items[-1]["subject"]["text"] == "voters"


def test_the_poll_itself_is_no_subject() -> None:
    assert figures_of("The poll found that 40% liked none.")[0]["subject"] is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    {"It found that nearly 40% agreed": True, "Prices rose 40% and": False, "40% agreed": False}.items(),
)
def test_only_behind_that_or_a_verb_of_saying_does_a_share_act(text: str, wanted: bool) -> None:
    seen: list[bool] = []
    subject_by(lambda figure, place: seen.append(acts_itself(figure, place)), text)
    assert seen == [wanted] * len(staged(text))
