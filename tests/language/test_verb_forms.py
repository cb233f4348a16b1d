"""What a word form says of the verb it may be."""

from __future__ import annotations

import pytest

from factbox.language.en.verbs import VERBS
from factbox.language.verb_forms import (
    AHEAD,
    ENDERS,
    FORMS,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PASTS,
    NOUN_OR_VERB,
    PRESENTS,
    REPORTING,
    TIMETABLE,
    readings,
)
from factbox.language.word_forms import is_participle

FORM_OF = {
    ("say", "say"): "base",
    ("say", "says"): "present",
    ("say", "said"): "past",
    ("say", "saying"): "gerund",
    ("rise", "rose"): "past",
    ("rise", "risen"): "participle",
    ("hit", "hit"): "past",
    ("read", "read"): "past",
    ("become", "become"): "base",
    ("signal", "signalled"): "past",
    ("emphasize", "emphasising"): "gerund",
}
IN = {
    "IRREGULAR_PASTS": (IRREGULAR_PASTS, "said rose found hit", "walked saying"),
    "IRREGULAR_PARTICIPLES": (IRREGULAR_PARTICIPLES, "risen taken", "run become said"),
    "PRESENTS": (PRESENTS, "say argues plans works", "report reports charges"),
    "TIMETABLE": (TIMETABLE, "opens expires", "open opened"),
    "AHEAD": (AHEAD, "expects scheduled forecast", "hoped intended"),
    "NOUN_OR_VERB": (NOUN_OR_VERB, "reports rises plan", "says rise"),
    "ENDERS": (ENDERS, "said argue dead risen", "report ground shot bet"),
    "REPORTING": (REPORTING, "said announced shows expects reported", "report called say"),
}


@pytest.mark.parametrize(("base", "word"), FORM_OF)
def test_a_form_is_read_as_the_likeliest_one_it_can_be(base: str, word: str) -> None:
    verb, forms = next((verb, forms) for verb, forms in FORMS if verb.base == base)
    assert [reading.form for form, reading in readings(verb, forms) if form == word] == [FORM_OF[base, word]]


@pytest.mark.parametrize("name", IN)
def test_a_set_of_forms_holds_what_its_name_says(name: str) -> None:
    forms, inside, outside = IN[name]
    assert set(inside.split()) <= forms
    assert forms.isdisjoint(outside.split())


def test_every_verb_has_its_forms() -> None:
    assert [verb for verb, _ in FORMS] == list(VERBS)


@pytest.mark.parametrize("word", "posted agreed decreed slammed emphasised".split())
def test_a_past_in_ed_is_one_for_every_reader(word: str) -> None:
    assert is_participle(word)


@pytest.mark.parametrize("word", "succeed exceed hundred ahmed mohammed speed united shed bed".split())
def test_names_nouns_and_base_forms_in_ed_are_no_past(word: str) -> None:
    assert not is_participle(word)
