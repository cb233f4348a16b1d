"""The small words between an amount and its thing, and the parts of patterns made from them."""

from __future__ import annotations

import re

import pytest

from factbox_figures.tables.links import DETERMINED, HANGING, OWNED


@pytest.mark.parametrize(
    ("part", "taken"),
    [
        (OWNED, {"the ", "its ", "her ", ""}),
        (DETERMINED, {"the ", "an ", "a ", "their ", ""}),
    ],
    ids=["owned", "determined"],
)
def test_a_determiner_is_taken_with_its_blank_or_left_out(part: str, taken: set[str]) -> None:
    assert all(re.fullmatch(part, text) for text in taken)
    assert not any(re.fullmatch(part, text) for text in ("the", "more ", "bank ", "the its "))


def test_a_known_thing_has_no_indefinite_article() -> None:
    assert re.fullmatch(OWNED, "a ") is None


def test_nothing_hangs_by_to() -> None:
    assert "to" not in HANGING.split()
