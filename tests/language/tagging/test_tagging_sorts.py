"""Sorts: words of which the same is known are of one sort, whatever else they are."""

from __future__ import annotations

import pytest

from factbox.language.en.word_endings import ENDINGS
from factbox.language.tagging.lexicon import Known, Lexicon
from factbox.language.tagging.sorts import Marks, Seen, Traits

LEXICON = Lexicon(
    {
        "rain": Known(60, ("NN", "VB"), ("NN",)),
        "snow": Known(21, ("NN", "VB"), ("NN",)),
        "hail": Known(19, ("NN", "VB"), ("NN",)),
        "fog": Known(7, ("NN", "VB"), ("NN",)),
    },
    {"fog": ("NN",), "mist": ("NN",), "haze": ("NN",)},
    ENDINGS,
)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("rain", "snow", True),  # both are common: how common does not matter
        ("snow", "hail", False),
        ("mist", "haze", True),
        ("mist", "fog", False),
        ("Blorp", "Drimble", True),
        ("Blorp", "^Blorp", False),
        ("blorped", "drimbled", True),
        ("blorped", "drimbling", False),
        ("12", "3,400", True),
        ("well-known", "sun-blorp", True),
    ],
)
def test_words_share_a_sort_when_the_same_is_known_of_them(first: str, second: str, same: bool) -> None:
    assert (LEXICON.word(first).sort is LEXICON.word(second).sort) == same


def traits(shape: str = "x", listed: tuple[str, ...] = (), ending: str = "") -> Traits:
    return Traits(shape, Seen(), None, listed, (ending, dict(ENDINGS)[ending]), Marks())


@pytest.mark.parametrize(("shape", "at_start"), [("Xx^", True), ("XX-^", True), ("Xx", False), ("x", False)])
def test_a_shape_tells_whether_the_capital_begins_a_sentence(shape: str, at_start: bool) -> None:
    assert traits(shape).at_start == at_start


@pytest.mark.parametrize(
    ("listed", "ending", "possible"),
    [
        (("VBD",), "", "VBD VBN JJ"),
        (("VB",), "", "VB VBP"),
        (("VBG",), "", "VBG NN JJ"),
        (("NN",), "", "NN"),
        ((), "ing", "VBG NN JJ"),
        ((), "s", "NNS VBZ NN JJ"),
    ],
)
def test_a_word_may_be_what_it_is_listed_as_or_ends_like(listed: tuple[str, ...], ending: str, possible: str) -> None:
    assert traits(listed=listed, ending=ending).possible == set(possible.split())


def test_no_ending_is_longer_than_what_the_lexicon_reads() -> None:
    assert max(len(letters) for letters, _ in ENDINGS) == 3
