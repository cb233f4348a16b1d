"""What ordinals rank, and what has a grade or so many members."""

from __future__ import annotations

import pytest
from figures_of import figures_of, subject_by

from factbox_figures.subjects.ranking import graded, ranked


@pytest.mark.parametrize(
    ("text", "wanted"),
    {
        "They lost the first": None,
        "He struck out the first two": None,
        "She scored in the 70th minute": "minute",
        "It was the first year": "year",
        "It is the first and only bridge": "bridge",
        "It was the first week of": None,
        "They won the first match": None,
    }.items(),
)
def test_an_ordinal_ranks_times_too(text: str, wanted: str | None) -> None:
    assert subject_by(lambda figure, place: ranked(figure, place), text) == wanted


def test_another_ordinal_may_stand_between() -> None:
    found = figures_of("She scored in the 52nd and 58th minutes.")
    assert [item["subject"]["text"] for item in found] == ["minutes", "minutes"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    {
        "A quake of magnitude 7.2": "magnitude",
        "A family of five": "family",
        "A jury of 12": "jury",
        "A price of 12": None,
        "It had 12": None,
        "The mum-of-12": "mum",
    }.items(),
)
def test_grades_and_groups_are_what_a_number_is_of(text: str, wanted: str | None) -> None:
    assert subject_by(graded, text) == wanted
