"""The subject of the verb that governs an amount: of the finite verb, or what stands before a participle or infinitive."""

from __future__ import annotations

import pytest
from figures_of import subject_by

from factbox import Span
from factbox_figures.figure import Figure
from factbox_figures.subjects.acting import acting
from factbox_figures.subjects.clauses import verb_start
from factbox_figures.subjects.place import Place


def acts(figure: Figure, place: Place) -> Span | None:
    return acting(figure, place, verb_start(place.text, figure.start, place.begin))


ACTING: dict[str, str | None] = {
    "The plan will cost $5": "plan",
    "Ferries carried 5 tonnes": "Ferries",
    "The index is forecast to reach $84": "index",
    "The Zenno Pad 2 weighs 6 kg": "Zenno Pad 2",
    "The film “Salt” took in $300,000": "Salt",
    "Oats for July delivery gained 6 cents": "Oats",
    "Visits to the zoo, which jumped 22%": "Visits",
    "Last year 5,000 troops advanced 25 km": "troops",
    "It cost $5": None,
    "The analysts said 5%": None,
}


@pytest.mark.parametrize(("text", "wanted"), ACTING.items())
def test_the_verb_that_governs_has_a_subject(text: str, wanted: str | None) -> None:
    assert subject_by(acts, text) == wanted


PARTICIPLES: dict[str, str | None] = {
    "It caused damage estimated at $54 million": "damage",
    "It caused damage to homes estimated at $54 million": "damage",
    "Eggs weighing under 200 grams": "Eggs",
    "Selm, located 90 km from Oslo": "Selm",
    "Priced at $299, the lamp will ship in May": "lamp",
    "Shares fell, losing 5%": "Shares",
    "The wages of nurses raised by $1,000": "wages",
}


@pytest.mark.parametrize(("text", "wanted"), PARTICIPLES.items())
def test_a_participle_tells_of_what_stands_before_it_or_of_the_subject(text: str, wanted: str | None) -> None:
    assert subject_by(acts, text) == wanted


INFINITIVES: dict[str, str | None] = {
    "They want output to rise by 5%": "output",
    "The economy is forecast to expand 5.5%": "economy",
    "It went to pay 5%": None,
}


@pytest.mark.parametrize(("text", "wanted"), INFINITIVES.items())
def test_a_verb_stands_between_a_noun_and_its_amount(text: str, wanted: str | None) -> None:
    assert subject_by(acts, text) == wanted


NOUNLIKE: dict[str, str | None] = {
    "Rents for prime space range from $65": "Rents",
    "The 200-bed hospital cost £80m": "200-bed hospital",
    "Profit for the quarter rose 4%": "Profit",
    "10-year yield up 4 bps": "10-year yield",
    "Kettle prices: $5 for a small one": "Kettle prices",
    "In the quarter, 5%": None,
}


@pytest.mark.parametrize(("text", "wanted"), NOUNLIKE.items())
def test_verbs_that_look_like_nouns_have_subjects_and_headlines_without_verbs_too(
    text: str, wanted: str | None
) -> None:
    assert subject_by(acts, text) == wanted
