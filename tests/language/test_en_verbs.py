"""The table of verbs: one row a verb, and no row that contradicts itself."""

from __future__ import annotations

import pytest

from factbox.language.en.inflection import inflect
from factbox.language.en.verbs import VERBS
from factbox.language.verb import Verb
from factbox.language.verb_forms import FORMS

ALL_FORMS = {word for _, forms in FORMS for words in forms for word in words}
MISSPELLED = "slamed slaming snaped refered refering admited agreing decreing quiped beged cutted putted sayed".split()


def test_a_verb_has_one_row_and_rows_are_in_order() -> None:
    bases = [verb.base for verb in VERBS]
    assert len(bases) == len(set(bases))
    assert bases == sorted(bases)


@pytest.mark.parametrize("word", MISSPELLED)
def test_no_form_is_misspelled(word: str) -> None:
    assert word not in ALL_FORMS


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.base)
def test_a_row_says_nothing_that_another_part_of_it_takes_back(verb: Verb) -> None:
    reporting = (verb.inverts, verb.trails, verb.bare, verb.needs_that, verb.particle, verb.past_only)
    assert verb.reports or not any(reporting)
    assert not (verb.bare and verb.needs_that)
    assert verb.change or not (verb.change_noun or verb.takes_sums or verb.tells_events)
    assert not verb.change_noun or verb.noun


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.base)
def test_irregular_forms_are_those_that_spelling_does_not_make(verb: Verb) -> None:
    regular = inflect(verb.base, doubles=verb.doubles)
    assert tuple(verb.past.split()) != regular.past
    assert tuple(verb.participle.split()) != regular.past or verb.past


@pytest.mark.parametrize("verb", [verb for verb in VERBS if verb.ahead], ids=lambda verb: verb.base)
def test_what_points_ahead_is_a_form_of_the_verb(verb: Verb) -> None:
    forms = dict(FORMS)[verb]
    assert set(verb.ahead.split()) <= {word for words in forms for word in words}
