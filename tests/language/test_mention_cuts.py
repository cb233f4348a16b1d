"""Where one name ends and the next begins: "and", "for", owners, and a person right behind a body."""

from __future__ import annotations

import pytest

from factbox.language.mentions import find_mentions

NAMES = [
    ("the Food and Drug Administration met", ["Food and Drug Administration"]),
    ("the World Ferry and Harbour Council met", ["World Ferry and Harbour Council"]),
    ("The Securities and Tide Commission met", ["Securities and Tide Commission"]),
    ("Ports and Human Services Secretary Ann Lee met", ["Ann Lee"]),
    ("the FBI and Justice Department met", ["FBI", "Justice Department"]),
    ("the White House and Defence Department met", ["White House", "Defence Department"]),
    ("Norvale and Orr Corporation met", ["Norvale", "Orr Corporation"]),
    ("the Bill and Melinda Orr Foundation met", ["Bill and Melinda Orr Foundation"]),
    ("the Department of Health and Social Care met", ["Department of Health and Social Care"]),
    ("the Department of Health and Joe Orr met", ["Department of Health", "Joe Orr"]),
    ("the Department of Justice and FBI met", ["Department of Justice", "FBI"]),
    ("the Bank of Norvale and Harbour Watch met", ["Bank of Norvale", "Harbour Watch"]),
    ("the Joint Committee on Ports and Security met", ["Joint Committee on Ports and Security"]),
    ("the Norvale Institute for Drugs and Devices met", ["Norvale Institute for Drugs and Devices"]),
    ("the Association for the Advancement of Pilots met", ["Association for the Advancement of Pilots"]),
    ("Pilots Without Borders met", ["Pilots Without Borders"]),
    ("Farmers for Fair Prices met", ["Farmers for Fair Prices"]),
    ("Merrow Rope & Chain Co met", ["Merrow Rope & Chain Co"]),
    ("Ann Lee and Joe Orr met", ["Ann Lee", "Joe Orr"]),
    ("the head of the Harbour Association Ann Lee met", ["Harbour Association", "Ann Lee"]),
    ("the Board on Monday met", ["Board"]),
    ("a load of 12MW and the MW Board", ["MW Board"]),
    ("Norvale’s Harbour Board and Ann Lee’s boat", ["Norvale", "Harbour Board", "Ann Lee"]),
    ("the Dockers’ Union met", ["Dockers’ Union"]),
]


@pytest.mark.parametrize(("text", "names"), NAMES)
def test_a_run_of_capitals_is_cut_into_the_names_an_editor_sees(text: str, names: list[str]) -> None:
    assert [text[mention.start : mention.end] for mention in find_mentions(text)] == names
