"""What goes up or down because something drives it, by that rule alone and with what follows it."""

from __future__ import annotations

import pytest
from figures_of import rows_of, subject_by

from factbox_figures.subjects.driven import driven
from factbox_figures.tables.subjects import DRIVING

DRIVEN: dict[str, str | None] = {
    "A warm spring pushed ice cream sales up 9%": "ice cream sales",
    "The ban sent wheat futures down 3%": "wheat futures",
    "They will pump more, sending Brent crude down 2.6%": "Brent crude",
    "The rumour drove its shares sharply down 4%": "shares",
    "Sales went up 9%": None,
    "It sent two of them up 9%": None,
    "The index ended the day up 3%": None,
    "The board pushed on and sales were up 3%": None,
    "up 3%": None,
}


@pytest.mark.parametrize(("text", "wanted"), DRIVEN.items())
def test_the_object_of_a_driving_verb_moves(text: str, wanted: str | None) -> None:
    assert subject_by(driven, text) == wanted


@pytest.mark.parametrize("verb", sorted(verb for verb in DRIVING if verb.endswith("ed")))
def test_each_driving_verb_has_its_object_before_the_way(verb: str) -> None:
    assert subject_by(driven, f"The rumour {verb} the shares up 4%") == "shares"


def test_the_level_behind_the_change_is_of_the_same_thing() -> None:
    told = [(row[0], row[4], row[5]) for row in rows_of("A cold snap sent gas prices up 12% to $3.10.")]
    assert told == [("12%", "up", "gas prices"), ("$3.10", None, "gas prices")]
