"""Words of change beside the verbs."""

from __future__ import annotations

import pytest

from factbox.language.en.changes import CHANGE_NOUNS, CHANGE_PARTICLES, COMPARATIVES, SUM_NOUNS
from factbox.language.en.verbs import VERBS

DIRECTION = {"growth": "up", "shortfall": "down", "reductions": "down", "inflation": "up"}


@pytest.mark.parametrize("noun", DIRECTION)
def test_a_noun_tells_a_direction(noun: str) -> None:
    assert CHANGE_NOUNS[noun] == DIRECTION[noun]


def test_no_noun_is_listed_that_a_verb_gives() -> None:
    assert CHANGE_NOUNS.keys().isdisjoint(verb.base for verb in VERBS if verb.change_noun)


def test_more_is_up_and_off_is_down() -> None:
    assert COMPARATIVES["more"] == "up"
    assert COMPARATIVES["off"] == CHANGE_PARTICLES["off"] == "down"


def test_nouns_of_sums_are_nouns_of_change_or_of_a_distance_between_prices() -> None:
    changing = {word for verb in VERBS if verb.change_noun for word in (verb.base, f"{verb.base}s")}
    assert SUM_NOUNS - changing - CHANGE_NOUNS.keys() <= {"premium", "discount"}
