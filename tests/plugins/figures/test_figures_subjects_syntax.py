"""Subjects that the phrases of the sentence tell, one rule at a time."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.syntax import (
    brought_to,
    compared,
    lasting,
    living,
    sized,
    within,
    worth,
)

WITHIN: dict[str, str | None] = {
    "They had over 8,000 hours experience": "experience",
    "In a two hour-long keynote he spoke": "keynote",
    "a 300 hp engine": "engine",
    "It took 5 km": None,
}


@pytest.mark.parametrize(("text", "wanted"), WITHIN.items())
def test_what_follows_in_the_same_noun_phrase(text: str, wanted: str | None) -> None:
    assert subject_by(within, text) == wanted


WORTH: dict[str, str | None] = {
    "a contract worth $200 million": "contract",
    "goods totalling $5m": "goods",
    "a quake measuring 6.4": "quake",
    "a tower as tall as 90 metres": "tower",
    "horsepower exceeding 150": "horsepower",
    "outstanding claims over 150,000": "outstanding claims",
    "The sum fell to $299": None,
    "killing 107": None,
}


@pytest.mark.parametrize(("text", "wanted"), WORTH.items())
def test_a_participle_leads_from_its_noun(text: str, wanted: str | None) -> None:
    assert subject_by(worth, text) == wanted


SIZED: dict[str, str | None] = {
    "a red dwarf 137 light-years away": "red dwarf",
    "a crater 40 km wide": "crater",
    "a wall three metres high": "wall",
    "It is 40 km wide": None,
    "a lake that averages two feet deep": None,
    "a crater 40 km north": "crater",
}


@pytest.mark.parametrize(("text", "wanted"), SIZED.items())
def test_a_length_stands_behind_its_noun(text: str, wanted: str | None) -> None:
    assert subject_by(sized, text) == wanted


COMPARED: dict[str, str | None] = {
    "a lifespan three times longer": "lifespan",
    "three times the lifespan": "lifespan",
    "It is three times as long": None,
}


@pytest.mark.parametrize(("text", "wanted"), COMPARED.items())
def test_a_multiple_is_of_something(text: str, wanted: str | None) -> None:
    assert subject_by(compared, text) == wanted


LASTING: dict[str, str | None] = {
    "The sentence is about three years": "sentence",
    "The marriage lasted 41 years": "marriage",
    "Her second marriage lasted at least 41 years": "second marriage",
    "She was seven months pregnant": None,
    "They waited three hours": None,
    "the war that lasted four years": "war",
}


@pytest.mark.parametrize(("text", "wanted"), LASTING.items())
def test_a_time_is_how_long_something_lasts(text: str, wanted: str | None) -> None:
    assert subject_by(lasting, text) == wanted


BROUGHT_TO: dict[str, str | None] = {
    "They will limit warming to 1.5C": None,
    "It is taking its staff to 9,000": "staff",
    "It went up to $8": None,
    "It moved to $8": None,
}


@pytest.mark.parametrize(("text", "wanted"), BROUGHT_TO.items())
def test_a_verb_brings_a_thing_to_its_amount(text: str, wanted: str | None) -> None:
    assert subject_by(brought_to, text) == wanted


LIVING: dict[str, str | None] = {
    "The retirement age for women rose to 65": "retirement age",
    "Mara Holt died aged 65": "Mara Holt",
    "Mara Holt, who has died aged 92": "Mara Holt",
    "He died aged 65": None,
}


@pytest.mark.parametrize(("text", "wanted"), LIVING.items())
def test_an_age_is_of_who_reached_it(text: str, wanted: str | None) -> None:
    assert subject_by(living, text) == wanted
