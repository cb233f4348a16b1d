"""The object between a verb of change and the amount, which stands at the stroke."""

from __future__ import annotations

import pytest

from factbox import Article
from factbox_figures.subjects.objects import object_before

OBJECTS: dict[str, str | None] = {
    "It raised rates by |25": "rates",
    "It raised its key rate to |25": "key rate",
    "It cut the price of bread from |25": "price",
    "It doubled the duty from |25": "duty",
    "It cut costs by more than |25": "costs",
    "It trims 2015 spending by |25": "spending",
    "It raised, by |25": None,
    "It said rates by |25": None,
    "It raised rates |25": None,
    "by |25": None,
}


@pytest.mark.parametrize(("text", "wanted"), OBJECTS.items())
def test_the_verb_of_change_has_its_own_object(text: str, wanted: str | None) -> None:
    plain = text.replace("|", "")
    span = object_before(Article(plain), text.index("|"), 0)
    assert (plain[slice(*span)] if span else None) == wanted
