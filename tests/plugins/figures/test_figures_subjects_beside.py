"""What stands before the figure, by one rule alone: the subject of the last figure."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.beside import aged, gapped, headed, signed, tallied
from factbox_figures.subjects.governing import clause

SIGNED: dict[str, str | None] = {
    "Index -1.2%": "Index",
    "Bonds +0.3%": "Bonds",
    "The index -1.2%": "index",
    "They said that index -1.2%": None,
    "Index 1.2%": None,
}


@pytest.mark.parametrize(("text", "wanted"), SIGNED.items())
def test_a_sign_stands_behind_its_noun(text: str, wanted: str | None) -> None:
    assert subject_by(signed, text) == wanted


HEADED: dict[str, str | None] = {
    "Attendance: 18,203": "Attendance",
    "Internet: 1, Harbour: 0": "Harbour",
    "Weight: 5 kg": "Weight",
    "The result: 5 people left": None,
    "It said: 40": None,
}


@pytest.mark.parametrize(("text", "wanted"), HEADED.items())
def test_a_colon_stands_behind_what_is_counted(text: str, wanted: str | None) -> None:
    assert subject_by(headed, text) == wanted


TALLIED: dict[str, str | None] = {
    "Hawks 112, Owls 104": "Owls",
    "the hawks 112": None,
}


@pytest.mark.parametrize(("text", "wanted"), TALLIED.items())
def test_a_name_stands_before_its_score(text: str, wanted: str | None) -> None:
    assert subject_by(tallied, text) == wanted


AGED: dict[str, str | None] = {
    "a 14-year-old boy": "boy",
    "The boy, aged 12": "boy",
    "Ann Lee, 66, left": "Ann Lee",
    "a retired teacher, 71, left": "retired teacher",
    "men aged 18 to 34": "men",
    "The 35-year-old.": None,
    "At 35 he left": None,
}


@pytest.mark.parametrize(("text", "wanted"), AGED.items())
def test_an_age_is_of_somebody(text: str, wanted: str | None) -> None:
    assert subject_by(aged, text) == wanted


AFTER_CLAUSES: dict[str, str | None] = {
    "Intel rose 2.6%, Apple 1.1%": "Apple",
    "Intel rose 2.6% and Apple 1.1%": "Apple",
    "Intel rose 2.6%, by 1.1%": None,
    "It rose 2.6%, Apple 1.1%": None,
}


@pytest.mark.parametrize(("text", "subject"), AFTER_CLAUSES.items())
def test_a_verb_said_once_leaves_its_nouns(text: str, subject: str | None) -> None:
    assert subject_by(gapped, text, before=clause) == subject
