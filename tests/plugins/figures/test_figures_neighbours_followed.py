"""The words behind an amount that say which way it goes."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox_figures.neighbours.followed import followed, leads_on

# text: the direction of its first amount, by what stands behind it
FOLLOWED: dict[str, str | None] = {
    "900 up on May": "up",
    "2 up on Hull": None,
    "22 more than at noon": "up",
    "14 fewer than usual": "down",
    "5 percent higher": "up",
    "5 percent, lower at last": "down",
    "5% off": "down",
    "a 5% rise in costs": "up",
    "a 5% pay rise": "up",
    "a 5% pay deal": None,
    "5% up on last year": "up",
    "5% up the hill": None,
    "5% below its peak": "down",
    "5% above the mean": "up",
    "$5 below its peak": None,
    "$5 cheaper": "down",
    "5 km longer": None,
    "5 degrees warmer": "up",
    "5 lamps more": None,
    "300 more than a year ago": "up",
    "two fewer than in all of May": "down",
    "300 more than the others": None,
    "5%": None,
}


@pytest.mark.parametrize(("text", "wanted"), FOLLOWED.items())
def test_a_word_on_the_right_says_which_way(text: str, wanted: str | None) -> None:
    assert followed(text, staged(text)[0]) == wanted


@pytest.mark.parametrize(("text", "wanted"), {"5 to 7% to 3 to 5%": True, "5 to 7% to spend": False}.items())
def test_a_range_may_lead_on_to_another(text: str, wanted: bool) -> None:
    assert leads_on(text, staged(text)[0]) is wanted
