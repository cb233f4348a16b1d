"""What a number counts and what a share is of, by one rule alone: the subject of the last figure."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox.language.phrases.letters import _BY_TAG
from factbox.language.tagging import english
from factbox_figures.subjects.counting import APART, counted, held, part_of

COUNTED: dict[str, str | None] = {
    "75 villagers": "villagers",
    "17 of its forces": "forces",
    "thousands of civilians": "civilians",
    "half the houses": "houses",
    "40-odd stalls": "stalls",
    "2,000-strong workforce": "workforce",
    "5,500 or so planets": "planets",
    "eight 25m lanes": "lanes",
    "the 90 new homes": "homes",
    "45 of its 300 stores": "stores",
    "10 of the country's 22 million people": "people",
    "three New York-area airports": "New York-area airports",
    "50 ashore": None,
    "one in ten needed hospital care": None,
    "nine short of that": None,
    "It rose by 5.": None,
    "Three people were killed and 12 injured": "people",
    "Three people were killed and 12 others": "people",
    "17 goals in 22 games, five of them late": "goals",
    "20 cars and 13 boats, five of them": "boats",
    "five of which": None,
}


@pytest.mark.parametrize(("text", "wanted"), COUNTED.items())
def test_a_number_counts_the_noun_behind_it(text: str, wanted: str | None) -> None:
    assert subject_by(counted, text) == wanted


PART_OF: dict[str, str | None] = {
    "39 percent of voters": "voters",
    "60% of the dead": "dead",
    "40 per cent of the country's voters": "country's voters",
    "54% of respondents": "respondents",
    "27% of my loyal readers": "loyal readers",
    "Sales were less than half of last year's totals": None,
    "5% of GDP": None,
    "It owns 5% of the bank": "bank",
    "Women comprised 38% of the staff": None,
    "Women make up 38% of the staff": None,
    "three cars, half of them": None,
}


@pytest.mark.parametrize(("text", "wanted"), PART_OF.items())
def test_a_share_is_of_something(text: str, wanted: str | None) -> None:
    assert subject_by(part_of, text) == wanted


HELD: dict[str, str | None] = {
    "Some 650 newly hired staff will walk out": "staff",
    "Hundreds of newly trained primary teachers left": "primary teachers",
    "1,200 of last year’s 2,950 apprentices stayed": "apprentices",
    "The first of four 999 calls came at noon": "calls",
    "At least five others are missing": "others",
    "7,000 a day": None,
    "more than the 35 million a year earlier": None,
    "a 12-strong crew": None,
    "12 hurt": None,
    "It rose by 5": None,
}


@pytest.mark.parametrize(("text", "wanted"), HELD.items())
def test_a_number_counts_the_rest_of_its_noun_phrase(text: str, wanted: str | None) -> None:
    assert subject_by(held, text) == wanted


@pytest.mark.parametrize("word", APART)
def test_a_word_that_parts_a_number_from_a_noun_can_be_of_no_noun_phrase(word: str) -> None:
    may_be = english().entries.lexicon.word(word.strip()).sort.candidates
    assert {_BY_TAG[tag] for tag in may_be}.isdisjoint("NSPFJRng#$%DOXC")
