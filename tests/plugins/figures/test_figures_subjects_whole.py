"""A subject is cut or completed to a whole noun phrase, or taken for none; the subject stands in brackets."""

from __future__ import annotations

import pytest
from figures_of import place_of, staged

from factbox import Span
from factbox_figures.subjects.whole import whole


def made_whole(text: str) -> str | None:
    start, end = text.index("["), text.index("]") - 1
    plain = text.replace("[", "").replace("]", "")
    done = staged(plain)
    span = whole(Span(start, end), done[-1], place_of(plain, done, done[-1])._replace(last=None))
    return plain[slice(*span)] if span else None


WHOLE: dict[str, str | None] = {
    "[Norvik shares] jumped 9%.": "Norvik shares",
    "[two sons], aged six": "sons",
    "[Shares] fell 5%.": "Shares",
    "They had 46 percent of [previously] unknown damage.": "previously unknown damage",
    "The airline made two [big team] fights.": "big team fights",
    "They lost 300 [job] cuts.": "job cuts",
    "He won his first [resounding] victory.": "resounding victory",
    "The [price starts] at $5.": "price",
    "[It's] 31 degrees.": None,
    "[I'm] 5 feet.": None,
    "Sixty per cent of the [injured] went home.": "injured",
    "The [hospital cost] £80m.": "hospital",
    "He took 12 [Greeks] the old gods.": "Greeks",
    "The 35-year-old [scored twice].": None,
    "They are [seeking damages] of $5m.": "damages",
    "[percent] of 5": None,
    "those who slept under [six hours] were 20%": None,
    "a $106 [billion package]": "package",
    "First [ferry enters] the new dock.": "ferry",
    "[oil tops] $80": "oil",
    "[daughter], 12": "daughter",
}


@pytest.mark.parametrize(("text", "wanted"), WHOLE.items())
def test_a_subject_is_a_whole_noun_phrase(text: str, wanted: str | None) -> None:
    assert made_whole(text) == wanted
