"""The words before an amount that say which way it goes."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox_figures.neighbours.governed import governed, may_be_governed, on_course

# text: the direction of its last amount, by what stands before it
GOVERNED: dict[str, str | None] = {
    "Sales rose 5%": "up",
    "Sales slipped by about 5%": "down",
    "Sales were down 5%": "down",
    "Sales edged up 5%": "up",
    "They saw an increase of 5%": "up",
    "They saw a share of 5%": None,
    "The economy grew at an annual rate of 5%": "up",
    "The lamp glowed at a rate of 5%": None,
    "The economy shrank at a 5% pace": "down",
    "Shares gave up 5%": "down",
    "He gave up 5 kg": None,
    "The bank raised $5 million": None,
    "The share lost $5": "down",
    "They lost three": None,
    "They shed 300 jobs": "down",
    "The storm brought down 300 trees": None,
    "She coughed up 5 cm": None,
    "The rate was higher than 5%": None,
    "It warned of warming in excess of 5C": None,
    "It was cut by two days": "down",
    "It was cut two days": None,
    "He grows 40 hectares": None,
    "The forest grew by 40 hectares": "up",
    "Output grew 40 tonnes": "up",
    "They grew 40 tonnes of beans": None,
}


@pytest.mark.parametrize(("text", "wanted"), GOVERNED.items())
def test_a_verb_noun_or_particle_on_the_left_says_which_way(text: str, wanted: str | None) -> None:
    assert governed(text, staged(text)[-1]) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    {
        "It fell from 5% to 3%": "down",
        "It rose from 5% to 3%": None,
        "They cut their growth forecast from 5% to 3%": "down",
        "They doubled the duty from 3% to 5%": "up",
        "They had growth from 3% to 5%": "up",
        "It slipped. Now from 5% to 3%": None,
        "It moved from 5% to 3%": None,
    }.items(),
)
def test_a_range_goes_the_way_that_a_word_before_it_says_too(text: str, wanted: str | None) -> None:
    assert on_course(text, staged(text)[-1]) == wanted


@pytest.mark.parametrize(
    ("last", "wanted"),
    {"rose": True, "by": True, "sharply": True, "of": True, "lamp": False, ",": False, "": False, "£": True}.items(),
)
def test_only_some_words_before_an_amount_lead_to_what_governs_it(last: str, wanted: bool) -> None:
    assert may_be_governed(last) is wanted
