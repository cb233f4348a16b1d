"""Subject and object of a clause, read leftwards from the amount, which stands at the stroke."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factbox import Span
from factbox_figures.subjects.clauses import BESIDE, clause_subject, object_before


def marked(find: Callable[[str, int, int], Span | None], text: str) -> str | None:
    at, plain = text.index("|"), text.replace("|", "")
    span = find(plain, at, 0)
    return plain[slice(*span)] if span else None


CLAUSES: dict[str, str | None] = {
    "Shares fell |3 percent": "Shares",
    "Shares of the bank fell |3 percent": "Shares",
    "Shares (in London) fell |3 percent": "Shares",
    "After a bad year shares fell |3 percent": "shares",
    "Revenue rose while profit fell |5 percent": "profit",
    "Revenue rose and profit fell |5 percent": "profit",
    "The company said sales rose |5 percent": "sales",
    "The company said it rose |5 percent": None,
    "The firm, which employs |40": "firm",
    "The firm, whose shares fell |4%": "shares",
    "The number of passengers rose |4%": "number of passengers",
    "Sales fell before tax rose |4%": "tax",
    "Profit before tax rose |4%": "Profit",
    "Sales rose by about |4%": "Sales",
    "Marlow, 43, drank |8": "Marlow",
    "Shares of the Leeds, Yorkshire-based maker fell |8": "Shares",
    "A dispute that has cost growers an estimated |8": "dispute",
    "The yield on the 10-year note slipped to |1.57%": "yield",
    "Inflation is expected to be |5%": "Inflation",
    "Inflation has now been cut to |5%": "Inflation",
    "It is |5": None,
    "He has |5": None,
    "the |5": None,
    "|5": None,
}


@pytest.mark.parametrize(("text", "wanted"), CLAUSES.items())
def test_the_clause_has_its_own_subject(text: str, wanted: str | None) -> None:
    assert marked(clause_subject, text) == wanted


OBJECTS: dict[str, str | None] = {
    "It raised rates by |25": "rates",
    "It raised its key rate to |25": "key rate",
    "It cut the price of bread from |25": "price of bread",
    "It doubled the duty from |25": "duty",
    "It cut costs by more than |25": "costs",
    "It raised, by |25": None,
    "It said rates by |25": None,
    "It raised rates |25": None,
    "by |25": None,
}


@pytest.mark.parametrize(("text", "wanted"), OBJECTS.items())
def test_the_verb_of_change_has_its_own_object(text: str, wanted: str | None) -> None:
    assert marked(object_before, text) == wanted


@pytest.mark.parametrize("word", ["by", "to", "from", "about", "more", "than"])
def test_these_stand_right_before_an_amount_that_a_preposition_leads_to(word: str) -> None:
    assert word in BESIDE


def test_a_long_sentence_is_read_from_the_beginning_of_a_word() -> None:
    text = "Nobody " + "knows and " * 60 + "shares fell "
    span = clause_subject(text, len(text), 0)
    assert span is not None
    assert text[slice(*span)] == "shares"
