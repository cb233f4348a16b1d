"""Verbs of change whose object stands right before the amount."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox import Article
from factbox_figures.neighbours.moves import moved

# text: what is moved by the last amount, and which way
MOVES: dict[str, tuple[str, str] | None] = {
    "The insurer hiked premiums 15%": ("premiums", "up"),
    "The state slashed its tax on fuel 15%": None,
    "It cut its payout 3 percentage points": ("payout", "down"),
    "The bank will raise the main rate 25 basis points": ("main rate", "up"),
    "The bank wants to raise rates 5%": ("rates", "up"),
    "Rate raise costs 5%": None,
    "The increase hit 5%": None,
    "It cut prices $5": None,
    "They cut the lead in half": ("lead", "down"),
    "They split the lead in half": None,
    "Sales rose 5%": None,
    "It cut, and rates 5%": None,
}


@pytest.mark.parametrize(("text", "wanted"), MOVES.items())
def test_the_object_between_the_verb_and_the_amount_is_what_moves(text: str, wanted: tuple[str, str] | None) -> None:
    move = moved(Article(text), staged(text)[-1])
    assert (move and (text[slice(*move.thing)], move.change)) == wanted
