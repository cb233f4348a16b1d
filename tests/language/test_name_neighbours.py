"""The small words beside a name."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.language.name_neighbours import MAX_NOUN, noun_before

WORDS = [
    ("the pilot ", "pilot"),
    ("the pilot, ", "pilot"),
    ("pilot ", "pilot"),
    ("the co-pilot ", "co-pilot"),
    ("the Pilot ", None),
    ("the deVries ", None),
    ("the PILOT-turned ", "-turned"),
    ("the pilot; ", None),
    ("the pilot,, ", None),
    ("the pilot  ", None),
    ("the pilot", None),
    ("the café ", None),
    (f"the {'o' * MAX_NOUN} ", None),  # no word begins so near
    (" ", None),
    ("", None),
]


@pytest.mark.parametrize(("lead", "word"), WORDS)
def test_the_noun_before_a_name_is_in_small_letters(lead: str, word: str | None) -> None:
    assert noun_before(f"{lead}Lee left.", len(lead)) == word


@given(st.text("abC-, é", max_size=2 * MAX_NOUN))
def test_it_is_the_word_that_ends_there(lead: str) -> None:
    window = re.compile(r"\b([a-z-]+),? \Z").search(lead, max(0, len(lead) - MAX_NOUN))
    assert noun_before(lead, len(lead)) == (window[1] if window else None)
