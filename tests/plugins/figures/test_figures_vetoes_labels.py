"""Numbered things: a bare number behind what it names is a label, no count."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox_figures.vetoes.labels import find_labels


def kept(text: str) -> list[str]:
    return [text[it.start : it.end] for it in staged(text)]


LABELS: dict[str, list[str]] = {
    "floors 2 to 5": ["floors 2 to 5"],
    "junctions 24 to 26": ["junctions 24 to 26"],
    "rooms three and four": ["rooms three and four"],
    "Levels 2, 3 and 4 shut": ["Levels 2, 3 and 4"],
    "levels 3 to 5 metres": [],
    "two sets and three legs": [],
    "section 12": ["section 12"],
    "Sections 4, 5 and 6": ["Sections 4, 5 and 6"],
    "chapter nine": ["chapter nine"],
    "gate 12": ["gate 12"],
    "junctions 9 and 10": ["junctions 9 and 10"],
    "Room 12A": ["Room 12A"],
    "bus 38": ["bus 38"],
    "shirt 9": ["shirt 9"],
    "case number 1204": ["case number 1204"],
    "order no. 45": ["order no. 45"],
    "order 50 planes": [],
    "order 5,000 more": [],
    "lot 12": ["lot 12"],
    "S&P 500": ["S&P 500"],
    "the FTSE 100": ["FTSE 100"],
    "Nikkei 225": ["Nikkei 225"],
    "SP 500": ["SP 500"],
    "iOS 17": ["iOS 17"],
    "Windows 11": ["Windows 11"],
    "USB 3.2": ["USB 3.2"],
    "Python 3.12": ["Python 3.12"],
    "level 4": ["level 4"],
    "level 4 metres": ["level 4"],
    "game two": ["game two"],
    "won the game four times": [],
    "phase three": ["phase three"],
    "No 10": ["No 10"],
    "No. 10": [],
    "world No 10": [],
    "ranked No 10": [],
    "Luke 3:16": ["Luke 3:16"],
    "Genesis 1:1-3": ["Genesis 1:1-3"],
    "1. Diaz 2. Tola 3. Korir": ["1", "2", "3"],
    "1. Diaz": ["1"],
    "It was 5. The next day": [],
    "Group of 7": [],
    "area 51": ["area 51"],
}


@pytest.mark.parametrize(("text", "wanted"), LABELS.items())
def test_what_is_found_names_a_thing(text: str, wanted: list[str]) -> None:
    assert [text[slice(*span)] for span in find_labels(text)] == wanted


KEPT: dict[str, list[str]] = {
    "Sets one and two went to her.": [],
    "Chapters 2 to 5 are dull.": [],
    "Levels 3 to 5 metres deep.": ["3 to 5 metres"],
    "They met in section 12.": [],
    "Sections 4, 5 and 6 apply.": [],
    "The S&P 500 rose 5%.": ["5%"],
    "The bus 38 is late.": [],
    "He wore shirt 9.": [],
    "Gate 12 km ahead": ["12 km"],
    "Route 66 percent of it": ["66 percent"],
    "He won the game four times.": ["four"],
    "No 10 said so.": [],
    "the world No 10": ["No 10"],
    "1. Diaz ran. 2. Tola fell.": [],
    "They ordered 50 planes.": ["50"],
    "Seat 12C is free.": [],
    "Level 3 is shut.": [],
}


@pytest.mark.parametrize(("text", "wanted"), KEPT.items())
def test_a_label_is_no_figure_and_what_has_a_unit_is(text: str, wanted: list[str]) -> None:
    assert kept(text) == wanted
