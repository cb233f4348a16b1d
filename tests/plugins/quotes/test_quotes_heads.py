"""The name in a speaker's phrase."""

from __future__ import annotations

import pytest

from factbox import Article, Span
from factbox.language.names import names_of
from factbox_quotes.speakers.heads import called, head_name

HEADS = {
    "Jordan's Foreign Minister Ayman Safadi": "Ayman Safadi",
    "Cabinet Secretary for Health Dr. Miriam Odera": "Miriam Odera",
    "Minister for Education Jane Doe": "Jane Doe",
    "Actor Rohan Desai": "Rohan Desai",
    "Taoiseach Declan Foy": "Declan Foy",
    "Cllr Moorhouse (Lab, Eastfield)": "Moorhouse",
    "Martin King": "Martin King",
    "Mr King": "King",
    "Peter Park": "Peter Park",
    "Dr Femi Ladipo of King's College": "Femi Ladipo",
    "Norvale's Office of the Special Prosecutor": "Office of the Special Prosecutor",
    "The Attorney General's Office": "Attorney General's Office",
    "Rival Anvil Devices": "Anvil Devices",
    "Promoter LiveCo": "LiveCo",
    "the Joint Committee on Harbours": "Joint Committee on Harbours",
    "the group People for Fair Harbours": None,
    "Residents of Pell Street": None,
    "Motorist Keely Dunn": "Keely Dunn",
    "a resident of Norvale": None,
    "a spokesman for President Jane Doe": None,
    "a bench of Justices Roy Mehra and Anita Sule": None,
    "the Swede": None,
    "HTS fighters": None,
}


@pytest.mark.parametrize(("phrase", "name"), HEADS.items())
def test_the_name_that_heads_a_phrase(phrase: str, name: str | None) -> None:
    article = Article(f"{phrase} left.")
    names = article.share(names_of)
    found = head_name(names, article.text, Span(0, len(phrase)))
    assert (found and names.name(found)) == name


CALLED = {
    "A trader, who gave her name only as Ann,": "Ann",
    "Its publisher, Little, Brown & Company,": "Little, Brown & Company",
    "The director of the port, Dr. Ann Lee.": "Ann Lee",
    "The clinic, Norvale,": "Norvale",
    "The clinic, Texas,": None,
    "The clinic in Texas,": None,
    "The clinic, Ann Lee’s own,": None,
}


@pytest.mark.parametrize(("phrase", "name"), CALLED.items())
def test_what_a_speaker_goes_by_stands_behind_a_comma(phrase: str, name: str | None) -> None:
    article = Article(f"{phrase} it was late.")
    names = article.share(names_of)
    end = min(at for at in (phrase.find(","), phrase.find(" in ")) if at > 0)
    found = called(names, Span(0, end))
    assert (found and names.name(found)) == name
