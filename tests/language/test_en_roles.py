"""Roles, honorifics and abbreviations: one row says all that is known of a title."""

from __future__ import annotations

import pytest

from factbox.language.en.abbreviations import COMPANIES, LEADING, NEVER_LAST, SHORT_FORMS, STATES
from factbox.language.en.roles import HONORIFICS, OFFICES, ROLES, SHORT_TITLES, SUFFIXES
from factbox.language.mentions import find_mentions
from factbox.language.sentences import sentence_spans

ABBREVIATED = [(role.word, short) for role in ROLES for short in role.short]


def test_no_role_has_two_rows() -> None:
    words = [role.word for role in ROLES]
    assert len(words) == len(set(words))


@pytest.mark.parametrize(("word", "short"), ABBREVIATED)
def test_an_abbreviated_title_stands_before_a_name_and_ends_no_sentence(word: str, short: str) -> None:
    text = f"They met {short.capitalize()}. Okonkwo there."
    assert [(m.roles, text[m.start : m.end]) for m in find_mentions(text)][-1] == ((short,), "Okonkwo")
    assert len(list(sentence_spans(text))) == 1


@pytest.mark.parametrize("word", [role.word for role in ROLES if role.word not in ("prime", "whip")])
def test_every_role_is_a_title_before_a_name(word: str) -> None:
    (mention,) = find_mentions(f"the {word.title()} Okonkwo")
    assert mention.roles == (word,)


def test_honorifics_tell_a_gender_with_their_abbreviations() -> None:
    assert {"mr", "sir", "spokesman"} <= HONORIFICS["male"]
    assert {"mrs", "ms", "mme", "queen"} <= HONORIFICS["female"]
    assert HONORIFICS["male"].isdisjoint(HONORIFICS["female"])
    assert HONORIFICS["male"] | HONORIFICS["female"] <= OFFICES


def test_an_abbreviation_has_one_meaning_for_the_end_of_a_sentence() -> None:
    assert (SHORT_TITLES | SUFFIXES).isdisjoint(LEADING | COMPANIES)
    assert NEVER_LAST.isdisjoint(SHORT_FORMS)
    assert STATES.isdisjoint(NEVER_LAST | SHORT_FORMS)
