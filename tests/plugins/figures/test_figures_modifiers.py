"""Modifiers and changes: how exact a figure is, and which way it goes."""

from __future__ import annotations

import pytest
from figures_of import figures_of, only

MODIFIERS = {
    "about": ["about 40 ships", "nearly 40 ships", "around 40 ships", "some 40 ships", "roughly 40 ships", "an estimated 40 ships",
              "40 ships or so", "almost 40 ships", "close to 40 ships", "40-odd ships"],
    "over": ["over 40 ships", "more than 40 ships", "above 40 ships", "in excess of 40 ships", "well over 40 ships", "just over 40 ships",
             "them all, over 40 ships"],
    "under": ["fewer than 40 ships", "less than 40 ships", "under 40 ships", "just under 40 ships", "below 40 ships"],
    "at_least": ["at least 40 ships", "no fewer than 40 ships", "40 or more ships", "a minimum of 40 ships", "40+ ships",
                 "about 40 or more ships"],
    "at_most": ["at most 40 ships", "no more than 40 ships", "40 or fewer ships", "a maximum of 40 ships"],
    "up_to": ["up to 40 ships", "as many as 40 ships"],
    None: ["40 ships", "only 40 ships", "just 40 ships", "exactly 40 ships", "the 40 ships", "not about 40 ships"],
}  # fmt: skip
CHANGES = {
    "up": ["Fees were up 15 percent", "Fees rose by about 15 percent", "Fees are 15 percent higher", "a 15 percent rise in fees",
           "an increase of 15 percent", "The school raised fees by 15 percent", "Fees climbed as much as 15 percent", "+15 percent",
           "a 15 percent pay rise", "Fees, up 15 percent, hurt", "15 percent more", "Fees jumped a further 15 percent"],
    "down": ["Fees fell 15 percent", "Fees were cut by 15 percent", "a 15 percent cut", "Fees are 15 percent lower", "15 percent less",
             "a drop of 15 percent", "Fees were down by more than 15 percent", "The school cut its fees by at least 15 percent"],
    None: ["Fees rose to 15 percent", "Fees fell to about 15 percent", "Fees stood at 15 percent", "15 percent of fees",
           "a fee of 15 percent", "down from 15 percent", "lower than 15 percent"],
}  # fmt: skip
NO_CHANGE = ["The storm brought down 300 trees.", "It raised $5 million.", "The firm lost $20 million last year.", "a 52-week high", "She lost three games.",
             "He is up at 7 and runs 5 km.", "a loss of $3 million"]  # fmt: skip


@pytest.mark.parametrize(("modifier", "text"), [(m, text) for m, texts in MODIFIERS.items() for text in texts])
def test_words_beside_a_figure_say_how_exact_it_is(modifier: str | None, text: str) -> None:
    assert only(f"They saw {text}.")["modifier"] == modifier


@pytest.mark.parametrize(("change", "text"), [(c, text) for c, texts in CHANGES.items() for text in texts])
def test_a_change_goes_up_or_down_and_a_level_does_not(change: str | None, text: str) -> None:
    assert only(f"{text}.")["change"] == change


@pytest.mark.parametrize("text", NO_CHANGE)
def test_sums_and_people_do_not_go_up_or_down(text: str) -> None:
    assert [item["change"] for item in figures_of(text) if item["change"]] == []


def test_modifier_and_change_are_two_fields() -> None:
    found = only("Fees were up about 15 per cent.")
    assert (found["modifier"], found["change"]) == ("about", "up")


def test_a_range_changes_as_its_verb_says() -> None:
    assert [only(f"Fares {verb} from $3 to $4.")["change"] for verb in ("rose", "went", "ran")] == ["up", "up", None]


def test_the_same_change_in_other_words_goes_the_same_way() -> None:
    found = figures_of("The index fell 16 points, or 0.1 percent, to 32,120.")
    assert [item["change"] for item in found] == ["down", "down", None]


def test_a_conversion_is_as_rough_as_what_it_converts() -> None:
    assert [item["modifier"] for item in figures_of("It lies about 500 miles (800 km) away.")] == ["about", "about"]


def test_over_is_a_preposition_before_most_times() -> None:
    modifiers = [
        item["modifier"] for item in figures_of("It will invest $5m over three years. He waited for over two hours.")
    ]
    assert modifiers == [None, None, "over"]
