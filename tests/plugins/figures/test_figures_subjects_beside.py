"""What stands before the figure, by one rule alone: the subject of the last figure."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.beside import aged, gapped
from factbox_figures.subjects.governing import clause

TALLIED: dict[str, str | None] = {
    "Hawks 112, Owls 104": "Owls",
    "the hawks 112": None,
}


AGED: dict[str, str | None] = {
    "a 14-year-old boy": "boy",
    "The boy, aged 12": "boy",
    "Ann Lee, 66, left": "Ann Lee",
    "a retired teacher, 71, left": "retired teacher",
    "men aged 18 to 34": "men",
    "The 35-year-old.": None,
    "At 35 he left": None,
    "At 35, Ann Lee left": "Ann Lee",
    "A boy of five.": "boy",
    "The men (32%) aged 18 to 34": "men",
    "The suspect, now 61, left": "suspect",
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
