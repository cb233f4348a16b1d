"""The speaker's full name: surnames, pronouns, offices and short forms resolved within the article."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse


def names(text: str) -> list[str | None]:
    found = sorted(parse(Article(text), Context()), key=lambda item: item["start"])
    return [item["speaker"]["name"] if item["speaker"] else None for item in found]


NAMED = [
    ("Foreign Minister Ayman Safadi said aid was ready.", ["Ayman Safadi"]),
    ("Jordan's Foreign Minister Ayman Safadi said aid was ready.", ["Ayman Safadi"]),
    ("Ann Lee won. “We sail,” Lee said.", ["Ann Lee"]),
    ("“We sail,” Lee said. Ann Lee is the mate.", ["Ann Lee"]),
    ("Ann Lee said it was late. “We sail,” she added.", ["Ann Lee", "Ann Lee"]),
    ("Ann Lee met Joe Orr. “We sail,” he said.", ["Joe Orr"]),
    ("Ann Lee said it was late. “Joe Orr is ill,” she said.", ["Ann Lee", "Ann Lee"]),
    ("“Joe Orr is ill,” he said.", [None]),
    ("Norvale Energy said it was late. It added that the crew was ill.", ["Norvale Energy", "Norvale Energy"]),
    ("The Harbour Board met. The board said it was late.", ["Harbour Board"]),
    ("Free Valley Front (FVF) fell back. FVF said it was late.", ["Free Valley Front"]),
    ("Prime Minister Ann Lee came. “We sail,” the prime minister said.", ["Ann Lee"]),
    ("The mate, Joe Orr, said it was late.", ["Joe Orr"]),
    ("Rubin, whose parents had fled, warned that it was late. “Go,” he said.", ["Rubin", "Rubin"]),
    ("A spokesman for the Harbour Board said it was late.", [None]),
    ("A resident of Homs said it was late.", [None]),
    ("Ann Lee’s office said it was late.", [None]),
    ("Critics said it was late.", [None]),
    ("Police said it was late.", [None]),
    ("Democrats said it was late.", [None]),
    ("The lock keeper said it was late.", [None]),
    ("Ann Lee said it was late. They said it was early.", ["Ann Lee", None]),
    ("Chair of the PAC Margaret Hodge MP said it was late. “Go,” she said.", ["Margaret Hodge", "Margaret Hodge"]),
    ("Opposition MP Tess Calder left. “Go,” she wrote.", ["Tess Calder"]),
    ("PC Adil Rahm, of Tarrow Police, said it was late.", ["Adil Rahm"]),
    ("Head of marine reporting Richard Orr said it was late.", ["Richard Orr"]),
    ("Aboard the destroyer USS Hill, the Harbour chief said it was late.", [None]),
    ("Union of Harbour Pilots president Fazel Fatah said it was late.", ["Fazel Fatah"]),
    ("My GP said it was late.", [None]),
    ("The NHS is full. Twenty said it was late. MPs said it was early.", [None, None]),
    ("Builders are ill. The Home Builders Association met. Builders said it was late.", [None]),
    ("The Company said it was late.", [None]),
    ("“It is over,” said Sona Barr of the World Sailing Union. It was beaten, Barr said.", ["Sona Barr", "Sona Barr"]),
    ("Researchers from Norvale's Orr Clinic and Research Centre said it was late.", [None]),
    ("The General Harbour Council (GHC) says it is late.", ["General Harbour Council"]),
    ("The Wall Street Journal reported that it was late.", ["Wall Street Journal"]),
]


@pytest.mark.parametrize(("text", "found"), NAMED)
def test_the_speaker_gets_the_fullest_name_or_none(text: str, found: list[str | None]) -> None:
    assert names(text) == found
