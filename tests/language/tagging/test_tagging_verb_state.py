"""Verb states: what a word leaves for the words behind it."""

from __future__ import annotations

import pytest

from factbox.language.en.word_endings import BE, HAVE
from factbox.language.tagging import verb_state
from factbox.language.tagging.tags import NUMBER_OF


@pytest.mark.parametrize(
    ("form", "tag", "state"),
    [
        ("sailed", "VBD", verb_state.FINITE),
        ("sail", "VB", verb_state.OTHER),
        ("sailed", "VBN", verb_state.OTHER),
        ("was", "VBD", verb_state.BE),
        ("being", "VBG", verb_state.BE),
        ("'ve", "VBP", verb_state.HAVE),
        ("being", "NN", verb_state.KEEP),  # "a being"
        ("might", "MD", verb_state.MODAL),
        ("to", "TO", verb_state.TO),
        ("to", "IN", verb_state.KEEP),
        ("who", "WP", verb_state.WH),
        ("and", "CC", verb_state.NONE),
        (",", ",", verb_state.KEEP),
    ],
)
def test_a_verb_is_remembered_until_the_next_or_a_break(form: str, tag: str, state: int) -> None:
    assert verb_state.behind(form, BE, HAVE)[NUMBER_OF[tag]] == state
