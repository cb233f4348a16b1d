"""Subjects beside the figure: what its last figure counts by one rule alone."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.beside import (
    aged,
    among,
    answered,
    changed,
    consists,
    counted,
    gapped,
    headed,
    part_of,
    qualified,
    signed,
    tallied,
)
from factbox_figures.subjects.governing import clause

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


QUALIFIED: dict[str, str | None] = {
    "a $300 million contract": "contract",
    "a 54-year rule": "rule",
    "an 8 percent stake": "stake",
    "a $110 million (€98 million) rescue": "rescue",
    "a 12GB of it": None,
    "95 percent effective": None,
    "79 cents expected": None,
    "a 5 percent rise": None,
    "two years later": None,
    "5 percent higher": None,
    "a $5-a-day fee": "fee",
    "rose 5% profit": None,
}


@pytest.mark.parametrize(("text", "wanted"), QUALIFIED.items())
def test_an_amount_stands_before_its_noun(text: str, wanted: str | None) -> None:
    assert subject_by(qualified, text) == wanted


CONSISTS: dict[str, str | None] = {
    "$48 billion in assets": "assets",
    "40 tonnes of cocaine": "cocaine",
    "two decades of conflict": "conflict",
    "12GB of RAM": "RAM",
    "$86bn worth of bonds": "bonds",
    "two years in jail": None,
    "5 percent of sales": None,
    "$5 in the bank": None,
    "a total of $5 in all": None,
}


@pytest.mark.parametrize(("text", "wanted"), CONSISTS.items())
def test_an_amount_is_of_something(text: str, wanted: str | None) -> None:
    assert subject_by(consists, text) == wanted


CHANGED: dict[str, str | None] = {
    "a 5 percent rise in profit": "profit",
    "a 14% drop in profit": "profit",
    "a 3% increase in the number of boats": "number of boats",
    "20 percent fewer homes": "homes",
    "5 percent more": None,
    "a 5% rise in real terms": None,
    "a 5% stake in it": None,
}


@pytest.mark.parametrize(("text", "wanted"), CHANGED.items())
def test_a_change_is_in_something(text: str, wanted: str | None) -> None:
    assert subject_by(changed, text) == wanted


PART_OF: dict[str, str | None] = {
    "39 percent of voters": "voters",
    "60% of the dead": "dead",
    "40 per cent of the country's voters": "country's voters",
    "54% of respondents": "respondents",
    "5% of GDP": None,
    "It owns 5% of the bank": None,
    "Women make up 38% of the staff": None,
    "three cars, half of them": None,
}


@pytest.mark.parametrize(("text", "wanted"), PART_OF.items())
def test_a_share_is_of_something(text: str, wanted: str | None) -> None:
    assert subject_by(part_of, text) == wanted


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


AFTER_SHARES: dict[str, str | None] = {
    "44% of adults want less; 19% want more": "adults",
    "91 per cent of Victorians agree, and 3.1 per cent have left": "Victorians",
    "44% of adults want less, up 6 points; 19% want more": "adults",
    "44% of adults and 19% of children": None,
    "It rose 44%; 19% want more": None,
}


@pytest.mark.parametrize(("text", "subject"), AFTER_SHARES.items())
def test_a_share_that_answers_is_of_the_same_people(text: str, subject: str | None) -> None:
    assert subject_by(answered, text, before=part_of) == subject


OF_THOSE: dict[str, str | None] = {
    "Of 1,021 people asked, 54%": "people",
    "Of 1,021 people asked, no more than 54%": "people",
    "In all 1,021 people came, 54%": None,
}


@pytest.mark.parametrize(("text", "subject"), OF_THOSE.items())
def test_a_share_is_of_those_at_the_beginning(text: str, subject: str | None) -> None:
    assert subject_by(among, text, before=counted) == subject
