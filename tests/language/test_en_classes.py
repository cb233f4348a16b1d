"""The closed classes: what is in which, and what the joined ones leave out."""

from __future__ import annotations

import pytest

from factbox.language.en import classes

MEMBERS = {
    "ARTICLES": "a an the",
    "DETERMINERS": "the this their several much",
    "COUNTED_DETERMINERS": "the several one ten hundreds",
    "PREPOSITIONS": "of since despite down versus unlike",
    "ADJUNCT_PREPOSITIONS": "of since despite unlike",
    "COORDINATORS": "and but nor",
    "SUBORDINATORS": "because that until whereas",
    "RELATIVES": "who which where",
    "QUESTION_WORDS": "why whether if",
    "SUBJECT_PRONOUNS": "he they there",
    "OBJECT_PRONOUNS": "him them itself",
    "AUXILIARIES": "is had did will can't ought",
    "CONTRACTED": "he's they've i'm that's",
    "NEGATIONS": "not never without",
    "ADVERBS": "also soon never",
    "STOPS": "the of because they would soon tomorrow",
}
STRANGERS = {
    "DETERMINERS": "one of who",
    "ADJUNCT_PREPOSITIONS": "down out past versus",
    "ADVERBS": "first both nearly today",
    "AUXILIARIES": "he's said",
    "STOPS": "mayor vote first",
}


@pytest.mark.parametrize("name", MEMBERS)
def test_a_class_holds_its_words(name: str) -> None:
    assert set(MEMBERS[name].split()) <= getattr(classes, name)


@pytest.mark.parametrize("name", STRANGERS)
def test_a_class_holds_no_others(name: str) -> None:
    assert getattr(classes, name).isdisjoint(STRANGERS[name].split())


def test_every_class_is_in_lower_case() -> None:
    sets = [value for value in vars(classes).values() if isinstance(value, frozenset)]
    assert len(sets) > 20
    assert all(word == word.lower() and word.strip() for words in sets for word in words)


def test_he_and_she_tell_a_gender_and_they_does_not() -> None:
    assert classes.GENDERS["he"] == "male"
    assert classes.GENDERS["hers"] == "female"
    assert classes.PLURALS.isdisjoint(classes.GENDERS)
