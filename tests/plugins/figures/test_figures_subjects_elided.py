"""Counts whose noun was said before."""

from __future__ import annotations

import pytest
from figures_of import rows_of, subject_by

from factbox_figures.subjects.elided import of_these

OF_THESE: dict[str, str | None] = {
    "Of the homes, 240": "homes",
    "Of the homes sold, 240": "homes",
    "Of its ships, 240 left": "ships",
    "Off the coast, 240": None,
}


@pytest.mark.parametrize(("text", "wanted"), OF_THESE.items())
def test_those_at_the_beginning_are_counted(text: str, wanted: str | None) -> None:
    assert subject_by(of_these, text) == wanted


REPEATED: dict[str, str | None] = {
    "They sold 40 planes in May and 35 in June.": "planes",
    "They sold 40 planes, only 35 in June.": "planes",
    "The town had 17 shots to the city's nine.": "shots",
    "The party has 62 of the 123 seats; they held 58.": "seats",
    "The yard owned 90 cranes. A total of 31 were sold.": "cranes",
    "It rose 5% in May and 35 in June.": None,
    "They sold 40 planes in May [35].": None,
    "They sold 40 planes in May and 3.5 in June.": None,
    "They sold 40 planes in May. Then it rained. Of that 35 said so.": None,
}


@pytest.mark.parametrize(("text", "subject"), REPEATED.items())
def test_the_noun_of_the_last_count_is_counted_again(text: str, subject: str | None) -> None:
    assert rows_of(text)[-1][-1] == subject
