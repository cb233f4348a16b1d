"""Counts whose noun was said before."""

from __future__ import annotations

import pytest
from figures_of import rows_of, subject_by

from factbox_figures.subjects.counting import counted, part_of
from factbox_figures.subjects.elided import among, answered, of_these, repeated

OF_THESE: dict[str, str | None] = {
    "Of the homes, 240": "homes",
    "Of the homes sold, 240": "homes",
    "Of its ships, 240 left": "ships",
    "Of the wounded, 240 left": "wounded",
    "Of the very, 240 left": None,
    "Off the coast, 240": None,
}


@pytest.mark.parametrize(("text", "wanted"), OF_THESE.items())
def test_those_at_the_beginning_are_counted(text: str, wanted: str | None) -> None:
    assert subject_by(of_these, text) == wanted


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


REPEATED: dict[str, str | None] = {
    "They sold 40 planes in May and 35 in June.": "planes",
    "They sold 40 planes, only 35 in June.": "planes",
    "The town had 17 shots to the city's nine.": "shots",
    "The party has 62 of the 123 seats; they held 58.": "seats",
    "The yard owned 90 cranes. A total of 31 were sold.": "cranes",
    "It rose 5% in May and 35 in June.": None,
    "It has a lead of 216, with Marsh unbeaten on 107.": None,
    "They sold 40 planes in May [35].": None,
    "They sold 40 planes in May and 3.5 in June.": None,
    "They sold 40 planes in May. Then it rained. Of that 35 said so.": None,
}


@pytest.mark.parametrize(("text", "subject"), REPEATED.items())
def test_the_noun_of_the_last_count_is_counted_again(text: str, subject: str | None) -> None:
    assert rows_of(text)[-1][-1] == subject


REPEATED: dict[str, str | None] = {
    "Forty planes left in May and 35": "planes",
    "Sixteen riders from nine towns started, but only ten": "riders",
    "It needs 200 sites; today it is less than 10": None,
    "A lead of 216 and 35": None,
}


@pytest.mark.parametrize(("text", "wanted"), REPEATED.items())
def test_the_main_count_of_the_sentence_stands_for_a_later_one(text: str, wanted: str | None) -> None:
    assert subject_by(repeated, text, before=counted) == wanted


SHARED: dict[str, str | None] = {
    "She admitted 17 counts of fraud and two of theft.": "counts",
    "They seized 40 tonnes of gold and two of silver.": "silver",
    "They sold 40 tickets and two of the boats.": "boats",
    "Four of them suffered burns.": None,
    "They counted 412 species of fish, 19 of which are new.": "species",
    "They met 40 divers, 19 of whom left.": "divers",
    "Man, 34, held after three hurt": None,
    "Six men, two of them soldiers, left.": "soldiers",
}


@pytest.mark.parametrize(("text", "wanted"), SHARED.items())
def test_a_number_of_something_counts_what_the_last_one_did(text: str, wanted: str | None) -> None:
    assert rows_of(text)[-1][-1] == wanted
