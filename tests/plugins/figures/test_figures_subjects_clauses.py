"""The plain clause: a noun phrase that opens it, and its verb right behind; the amount stands at the stroke."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox import Article
from factbox_figures.subjects.clauses import BESIDE, plain_subject, verb_start
from factbox_figures.subjects.governing import clause

PLAIN: dict[str, str | None] = {
    "Shares fell |3 percent": "Shares",
    "The index closed up |3 percent": "index",
    "Revenue rose while profit fell |5 percent": "profit",
    "The company said sales rose |5 percent": "sales",
    "The company said its sales rose by about |5 percent": "sales",
    "The firm, whose shares fell |4%": "shares",
    "Inflation is expected to be |5%": "Inflation",
    "Inflation has now been cut to |5%": "Inflation",
    "In May, costs rose to |5": "costs",
    "Profit more than doubled to |12": "Profit",
    "with the Dow off |2%": "Dow",
    "Sterling up |2%": "Sterling",
    "Shares of the bank fell |3 percent": "Shares",
    "The price of bread will climb by |3": "price",
    "Revenue rose and profit fell |5 percent": None,
    "After a bad year shares fell |3 percent": None,
    "Profit before tax rose |4%": None,
    "It is |5": None,
    "The analysts said |5": None,
    "the |5": None,
    "|5": None,
}


@pytest.mark.parametrize(("text", "wanted"), PLAIN.items())
def test_nothing_stands_before_a_plain_subject_and_nothing_behind_it(text: str, wanted: str | None) -> None:
    plain = text.replace("|", "")
    verb = verb_start(plain, text.index("|"), 0)
    span = None if verb is None else plain_subject(Article(plain), verb, 0)
    assert (plain[slice(*span)] if span else None) == wanted


CLAUSES: dict[str, str | None] = {
    "Shares of the bank fell 3 percent": "Shares",
    "Shares (in London) fell 3 percent": "Shares",
    "After a bad year, shares fell 3 percent": "shares",
    "Revenue rose and profit fell 5 percent": "profit",
    "The company said it rose 5 percent": None,
    "The firm, which employs 40 kg": "firm",
    "The number of passengers rose 4%": "number of passengers",
    "Profit before tax rose 4%": "Profit",
    "Profit for the quarter rose 4%": "Profit",
    "Sales rose by about 4%": "Sales",
    "Marlow, 43, drank 8 kg": "Marlow",
    "Shares of the Leeds, Yorkshire-based maker fell 8%": "Shares",
    "A dispute that has cost growers an estimated $8": "dispute",
    "The yield on the 10-year note slipped to 1.57%": "yield",
    "A spot during the game cost $4m": "spot",
    "Output rose by 43 tonnes": "Output",
    "Stocks suffered on Monday, with the Dow falling 13 points": "Dow",
    "The film “Salt” took in $300,000": "Salt",
    "Selm, located 90 km from Oslo": "Selm",
    "The toll, costing $3 a day, ended": "toll",
    "They held six rounds, each costing around $3": "rounds",
    "Elsewhere, sterling was little changed at $1.24": "sterling",
    "The 128 GB model costs $429": "model",
    "10-year yield up 4 bps": "10-year yield",
    "The Zenno Pad 2 weighs 6 kg": "Zenno Pad 2",
    "The temperature fell to -24C": "temperature",
    "Gold rose, or 0.3 percent, to settle at $13": "Gold",
    "Adjusted earnings in May beat $81": "Adjusted earnings",
}


@pytest.mark.parametrize(("text", "wanted"), CLAUSES.items())
def test_the_phrases_tell_the_subject_of_any_other_clause(text: str, wanted: str | None) -> None:
    assert subject_by(clause, text) == wanted


VERBS: dict[str, str | None] = {
    "Shares fell |3": "fell",
    "Shares have fallen by about |3": "have fallen",
    "The rate was expected to reach |3": "was expected to reach",
    "Shares closed down |3": "closed down",
    "fell |3": None,
    "The bank of |3": None,
}


@pytest.mark.parametrize(("text", "wanted"), VERBS.items())
def test_words_of_degree_part_a_verb_from_its_amount(text: str, wanted: str | None) -> None:
    at = text.index("|")
    start = verb_start(text.replace("|", ""), at, 0)
    assert start == (None if wanted is None else text.index(wanted))


@pytest.mark.parametrize("word", ["by", "to", "from", "about", "more", "than"])
def test_these_stand_right_before_an_amount_that_a_preposition_leads_to(word: str) -> None:
    assert word in BESIDE
