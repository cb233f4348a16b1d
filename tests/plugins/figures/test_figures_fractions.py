"""Fractions, chances and shares, and what only looks like one."""

from __future__ import annotations

import pytest
from figures_of import amount, figures_of

# text: value, subject
PARTS: dict[str, tuple[float, str | None]] = {
    "It weighs a fiftieth of the box.": (0.02, "box"),
    "Half the houses have no power.": (0.5, "houses"),
    "Two-thirds of tenants agree.": (2 / 3, "tenants"),
    "1/4 of tenants agree.": (0.25, "tenants"),
    "One in five tenants left.": (0.2, "tenants"),
    "One bus in five is late.": (0.2, "bus"),
    "One bus in every five is late.": (0.2, "bus"),
    "Nine drivers out of ten agree.": (0.9, "drivers"),
    "Seven tenants in 10 agree.": (0.7, "tenants"),
    "1 of every 8 tenants left.": (0.125, "tenants"),
    "There is a 1-in-5 chance.": (0.2, "chance"),
    "Rents are up a fifth.": (0.2, "Rents"),
    "The budget was cut by a third next year.": (1 / 3, "budget"),
}
NO_PARTS = [
    "They stay in the bottom half of the table.",
    "It is in the top half.",
    "Sales rose for a fifth month running.",
    "It enters a fourth week.",
    "She scored two goals in five games.",
    "It happened twelve times in 2011.",
    "One man in 40-foot waves was saved.",
    "They spent two days in ten cities.",
    "The first half was good.",
    "He scored a third goal.",
    "Half Moon Bay is near.",
    "Six crews in two harbours went home.",
]


@pytest.mark.parametrize(("text", "part"), PARTS.items())
def test_a_part_is_a_fraction_of_something(text: str, part: tuple[float, str | None]) -> None:
    found = [item for item in figures_of(text) if item["kind"] == "fraction"]
    assert [(amount(item), item["subject"] and item["subject"]["text"]) for item in found] == [
        (pytest.approx(part[0]), part[1])
    ]


@pytest.mark.parametrize("text", NO_PARTS)
def test_counts_games_and_ranks_are_no_parts(text: str) -> None:
    assert [item["text"] for item in figures_of(text) if item["kind"] == "fraction"] == []
