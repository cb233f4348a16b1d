"""Subjects away from the figure: heads of of, subjects and objects of verbs, what the last figure had."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox_figures.subjects.counting import counted
from factbox_figures.subjects.governing import clause, head_of, object_of, outdone, spent, stood_at, tied
from factbox_figures.tables.hedged import HEDGING

HEAD_OF: dict[str, str | None] = {
    "a profit of $2m": "profit",
    "turnout rate of 58%": "turnout rate",
    "metropolitan area of 1.5 million": "metropolitan area",
    "damages of up to $400m": "damages",
    "a cost of about $5": "cost",
    "an increase of 5 percent in sales": "sales",
    "sales growth of 5 percent": "sales growth",
    "growth of 2.6%": "growth",
    "warming in excess of 2C": "warming",
    "a total of 187": None,
    "a mother of four": None,
    "a margin of error of plus or minus 3 points": "error",
    "out of 5": None,
    "Unemployment dropped to a low of 3.5 percent": "Unemployment",
}


@pytest.mark.parametrize(("text", "wanted"), HEAD_OF.items())
def test_what_an_amount_is_said_of_stands_before_of(text: str, wanted: str | None) -> None:
    assert subject_by(head_of, text) == wanted


OBJECT_OF: dict[str, str | None] = {
    "The council raised rates by 25 basis points": "rates",
    "It cut its dividend to 30 cents": "dividend",
    "It cut the journey from 90 minutes to 35": "journey",
    "It raised rates, then fell by 5%": None,
    "It said rates by 5%": None,
    "It rose by 5%": None,
}


@pytest.mark.parametrize(("text", "wanted"), OBJECT_OF.items())
def test_a_verb_of_change_has_an_object(text: str, wanted: str | None) -> None:
    assert subject_by(object_of, text) == wanted


CLAUSE: dict[str, str | None] = {
    "Shares fell 3 percent": "Shares",
    "Revenue rose and profit fell 5 percent": "profit",
    "The company said sales rose 5 percent": "sales",
    "Two-year yields slid and 10-year yields eased to 3.98%": "10-year yields",
    "In the third quarter, the price of gold rose 6.2%": "price",
    "The court heard that Marlow, 43, drank 8 kg": "Marlow",
    "She said the group would close plants and cut jobs, saving $85m": "group",
    "Shares in the group, which have lost a lot, were down 2.2 percent": "Shares",
    "The economy, which grew, is forecast to expand 5.5%": "economy",
    "With a 58kWh battery it manages 260 miles": None,
    "Profit before tax was $1.04 billion": "Profit",
    "The index is forecast to reach $84": "index",
    "Ferries carry $5m": "Ferries",
    "It cost $5": None,
    "It rose 5 percent": None,
    "The price is up 5 percent": "price",
    "Cash burn slowed, leaving it with $140m": None,
    "The sentence is three years": None,
}


@pytest.mark.parametrize(("text", "wanted"), CLAUSE.items())
def test_the_subject_of_the_clause_rises_or_costs(text: str, wanted: str | None) -> None:
    assert subject_by(clause, text) == wanted


SPENT: dict[str, str | None] = {
    "The gala raised hundreds of pounds": "gala",
    "The gala drew hundreds": None,
}


@pytest.mark.parametrize(("text", "wanted"), SPENT.items())
def test_vague_money_has_who_raised_it(text: str, wanted: str | None) -> None:
    assert subject_by(spent, text) == wanted


STOOD_AT: dict[str, str | None] = {
    "The index closed at 32,120": "index",
    "The toll rose to 50": "toll",
    "The score was 7": "score",
    "The crowd numbered 300": "crowd",
    "He met 50": None,
}


@pytest.mark.parametrize(("text", "wanted"), STOOD_AT.items())
def test_a_bare_number_is_a_level(text: str, wanted: str | None) -> None:
    assert subject_by(stood_at, text) == wanted


def test_what_was_said_before_is_said_again() -> None:
    assert subject_by(tied, "Net income rose to $1.2 billion, or 45 cents a share", before=clause) == "Net income"
    assert subject_by(tied, "Net income rose to $1.2 billion; staff got 45 cents", before=clause) is None
    assert subject_by(outdone, "It sold 61,000 cars, 9% more than a year before", before=counted) == "cars"
    assert subject_by(outdone, "It sold 61,000 cars at 9%", before=counted) is None


@pytest.mark.parametrize("hedge", [hedge for hedge in HEDGING if " of" not in f" {hedge}"])
def test_any_hedge_may_part_a_head_from_its_amount(hedge: str) -> None:
    assert subject_by(head_of, f"It told of a profit of {hedge} $2m.") == "profit"
