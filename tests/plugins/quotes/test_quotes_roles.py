"""Nouns by which speakers go."""

from __future__ import annotations

import pytest

from factbox_quotes.english.roles import is_role, is_speaker

NOUNS = {
    # a person, a speaker
    "mayor": (True, True),
    "baker": (True, True),
    "charity": (False, True),
    "ministry": (False, True),
    "attack": (False, False),
    "rise": (False, False),
}


@pytest.mark.parametrize(("noun", "told"), NOUNS.items())
def test_a_noun_tells_a_person_a_body_or_neither(noun: str, told: tuple[bool, bool]) -> None:
    assert (is_role(noun), is_speaker(noun)) == told
