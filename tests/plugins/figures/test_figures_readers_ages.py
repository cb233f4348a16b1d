"""Ages: what each reader takes for one, and what it leaves to others."""

from __future__ import annotations

import pytest
from figures_of import Told, told

from factbox_figures.readers.ages import read_aged, read_apposed, read_bound, read_of_life, read_old, read_told

OLD: dict[str, Told] = {
    "a 14-year-old boy": ("14-year-old", "age", 14.0, "year"),
    "the 80-year-old woman": ("80-year-old", "age", 80.0, "year"),
    "a three-week-old calf": ("three-week-old", "age", 3.0, "week"),
    "an 18-month-old child": ("18-month-old", "age", 18.0, "month"),
    "The house is 200 years old.": ("200 years old", "age", 200.0, "year"),
    "She is seventeen years old.": ("seventeen years old", "age", 17.0, "year"),
    "a ten-day-old strike": ("ten-day-old", "age", 10.0, "day"),
    "He was three months of age.": ("three months of age", "age", 3.0, "month"),
    "a 5yo pony": ("5yo", "age", 5.0, "year"),
    "a 33 y/o driver": ("33 y/o", "age", 33.0, "year"),
    "thirty years' old": ("thirty years' old", "age", 30.0, "year"),
    "a five-year plan": None,
    "14 years later": None,
    "the second year": None,
    "14 years ago": None,
}


@pytest.mark.parametrize(("text", "wanted"), OLD.items())
def test_an_age_is_called_old(text: str, wanted: Told) -> None:
    assert told(read_old, text) == wanted


AGED: dict[str, Told] = {
    "aged 11 months": ("11 months", "age", 11.0, "month"),
    "aged two years": ("two years", "age", 2.0, "year"),
    "aged 35": ("35", "age", 35.0, "year"),
    "Aged 7, he left.": ("7", "age", 7.0, "year"),
    "men aged between 20": ("20", "age", 20.0, "year"),
    "aged about 60": ("60", "age", 60.0, "year"),
    "died at age 14": ("14", "age", 14.0, "year"),
    "the age of nine": ("nine", "age", 9.0, "year"),
    "an age of around 50": ("50", "age", 50.0, "year"),
    "age group 16": ("16", "age", 16.0, "year"),
    "the retirement age for women to 65": ("65", "age", 65.0, "year"),
    "raise the minimum age to 21": ("21", "age", 21.0, "year"),
    "a median age of 34": ("34", "age", 34.0, "year"),
    "the voting age from 18": ("18", "age", 18.0, "year"),
    "the 16 age group": ("16", "age", 16.0, "year"),
    "a boy of about three": ("three", "age", 3.0, "year"),
    "the retirement age rose by 5": None,
    "aged 3%": None,
    "aged 1,200": None,
    "In 2010 they aged 130 casks.": None,
}


@pytest.mark.parametrize(("text", "wanted"), AGED.items())
def test_an_age_follows_aged_or_age(text: str, wanted: Told) -> None:
    assert told(read_aged, text) == wanted


OF_LIFE: dict[str, Told] = {
    "a man in his 50s": ("50s", "age", (50.0, 59.0), "year"),
    "a woman in her early 30s": ("30s", "age", (30.0, 39.0), "year"),
    "They are in their mid-60s.": ("60s", "age", (60.0, 69.0), "year"),
    "in the 50s": None,
    "the firm in its 50s": None,
    "in his 55": None,
}


@pytest.mark.parametrize(("text", "wanted"), OF_LIFE.items())
def test_ten_years_of_a_life_are_an_age(text: str, wanted: Told) -> None:
    assert told(read_of_life, text) == wanted


APPOSED: dict[str, Told] = {
    "The lottery winner, 58, left": ("58", "age", 58.0, "year"),
    "The Norvo Two has a lid.": None,
    "The Norvo Clipper Two has a lid.": None,
    "Al and Vi Rowe, both 71, left.": ("71", "age", 71.0, "year"),
    "Mara Holt, 56, left.": ("56", "age", 56.0, "year"),
    "Holt, 56.": ("56", "age", 56.0, "year"),
    "Bo Lee, 6, and his dog": ("6", "age", 6.0, "year"),
    "Mara Holt 44 has spent years there.": ("44", "age", 44.0, "year"),
    "Holt and Bo Lee, both 34, left.": ("34", "age", 34.0, "year"),
    "The retired librarian, 72, left.": ("72", "age", 72.0, "year"),
    "Mara Holt (52) left.": ("52", "age", 52.0, "year"),
    "A woman (29) was hurt.": ("29", "age", 29.0, "year"),
    "a pensioner (81) fell": ("81", "age", 81.0, "year"),
    "a retired teacher, 71, was found": ("71", "age", 71.0, "year"),
    "the former mayor, 58.": ("58", "age", 58.0, "year"),
    "his grandmother, 66, said": ("66", "age", 66.0, "year"),
    "the lorry driver, 45, denies it": ("45", "age", 45.0, "year"),
    "an engineer, 62, who retired": ("62", "age", 62.0, "year"),
    "The shops, 12, were shut.": None,
    "On Monday, 14 people came.": None,
    "In Oldport, 2,000 left.": None,
    "the residents, 58, met": None,
    "the head, 45, said": None,
    "Mara Holt, 0, left.": None,
}


@pytest.mark.parametrize(("text", "wanted"), APPOSED.items())
def test_an_age_stands_behind_a_name_or_a_person(text: str, wanted: Told) -> None:
    assert told(read_apposed, text) == wanted


BOUND: dict[str, Told] = {
    "Most inmates are over 50,": ("50", "age", 50.0, "year"),
    "most of whom are under 25": ("25", "age", 25.0, "year"),
    "prices are under 25": None,
    "tax starts at 35 or above": ("35", "age", 35.0, "year"),
    "open to those 21 and over": ("21", "age", 21.0, "year"),
    "people over 65": ("65", "age", 65.0, "year"),
    "children under 12 admitted free": ("12", "age", 12.0, "year"),
    "men over 60.": ("60", "age", 60.0, "year"),
    "voters under 30 and women": ("30", "age", 30.0, "year"),
    "drivers over 70, the report says": ("70", "age", 70.0, "year"),
    "for women 35 to 37, they advise": ("35", "age", 35.0, "year"),
    "The women were 18 to 50.": ("18", "age", 18.0, "year"),
    "women 35 to 37 games": None,
    "temperatures at 35 or above": None,
    "people over 40 miles away": None,
    "children under 12 stone": None,
    "patients over 5": None,
    "players over 20 games": None,
    "rates over 65": None,
}


@pytest.mark.parametrize(("text", "wanted"), BOUND.items())
def test_a_bound_on_age_is_one_where_nothing_else_is_measured(text: str, wanted: Told) -> None:
    assert told(read_bound, text) == wanted


TOLD: dict[str, Told] = {
    "At 61, Rowe has a hit.": ("61", "age", 61.0, "year"),
    "At 61, she is glad.": ("61", "age", 61.0, "year"),
    "She last sang on stage, at 85, in Hull.": ("85", "age", 85.0, "year"),
    "The index closed, at 85, near its peak.": None,
    "At 61, prices were flat.": None,
    "She was six.": ("six", "age", 6.0, "year"),
    "He is 40 and lives there.": ("40", "age", 40.0, "year"),
    "I am about 70.": ("70", "age", 70.0, "year"),
    "She turned 18 last week.": ("18", "age", 18.0, "year"),
    "She turned 5.": ("5", "age", 5.0, "year"),
    "He will be 35, officials say.": ("35", "age", 35.0, "year"),
    "He left school at 15.": ("15", "age", 15.0, "year"),
    "She died at 92.": ("92", "age", 92.0, "year"),
    "He retired at 60 with a pension.": ("60", "age", 60.0, "year"),
    "those 21 or older": ("21", "age", 21.0, "year"),
    "It was six.": None,
    "He was 10 points ahead.": None,
    "She is 40 miles away.": None,
    "The profit was 40.": None,
    "She died at 12 Mill Lane": None,
}


@pytest.mark.parametrize(("text", "wanted"), TOLD.items())
def test_an_age_is_what_somebody_is_or_turns(text: str, wanted: Told) -> None:
    assert told(read_told, text) == wanted
