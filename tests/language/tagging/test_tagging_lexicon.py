"""The lexicon: which tags a word may have, by what was seen, what is listed, and what its ending allows."""

from __future__ import annotations

import pytest

from factbox.language.en.word_endings import ENDINGS
from factbox.language.tagging.lexicon import Known, Lexicon


def seen(count: int, *tags: str) -> Known:
    return Known(count, tags, tags)


LEXICON = Lexicon(
    {
        "the": seen(255, "DT"),
        "will": seen(90, "MD", "NN"),
        "ferry": seen(10, "NN"),
        "walk": seen(3, "NN"),
        "rain": seen(60, "NN", "VB"),
        "five": seen(30, "CD"),
        "Bush": seen(40, "NNP"),
        "Will": seen(2, "NNP"),
        "00th": seen(12, "JJ"),
        ".": seen(255, "."),
    },
    {"ferry": ("NN", "VB"), "walk": ("NN", "VB"), "walked": ("VBD",), "week": ("NN",), "go": ("VB",)},
    ENDINGS,
)

CANDIDATES = {
    "the": "DT",  # seen often: what it was seen as
    "will": "NN MD",
    "ferry": "NN VB VBP",  # seen a little: with what is listed
    "walk": "NN VB VBP",
    "walked": "JJ VBD VBN",  # never seen, listed
    "three-week": "NN JJ",  # listed by its last part
    "twenty-five": "NN JJ NNP RB VB VBP VBD VBN UH FW NNS CD",
    "blorped": "NN NNP JJ VBD VBN",  # by ending
    "blorping": "NN NNP JJ VBG",
    "blorps": "NN NNS NNP JJ VBZ",
    "blorply": "NN NNP JJ RB VB",
    "Blorp": "NNP",  # a capital inside a sentence, else unknown
    "Bush": "NNP",
    "Walk": "NN NNP VB VBP",
    "Ferry": "NN NNP VB VBP",
    "^The": "DT",  # at a start the small form counts
    "^Will": "NN NNP MD",
    "^Rain": "NN NNP VB",
    "^Blorped": "NN NNP JJ VBD VBN",
    "^Go": "NNP VB VBP",
    "5": "CD",
    "61-38": "CD",
    "10th": "JJ",
    "3g": "NN NNS JJ CD",
    ",": ",",
    "’": "'' POS",
    "“": "''",
    "...": ":",
    "%": "NN",
    "$": "SYM",
    "•": "SYM",
    "desk@example.org": "NN",
    "^": "SYM",
}


@pytest.mark.parametrize(("key", "tags"), CANDIDATES.items())
def test_a_word_may_have_these_tags(key: str, tags: str) -> None:
    assert set(LEXICON.word(key).sort.candidates) == set(tags.split())


KINDS = {
    "the": "DT",
    "^The": "DT",
    "will": "MD NN",
    "walk": "l:NN VB",
    "^Walk": "Xl:NN VB",
    "blorped": "g:ed",
    "^Blorp": "Xg:",
    "Blorp": "uX",
    "Al-Blorp": "uX-",
    "Bush": "NNP",
}


@pytest.mark.parametrize(("key", "kind"), KINDS.items())
def test_neighbours_see_the_kind_of_a_word(key: str, kind: str) -> None:
    assert sorted(LEXICON.word(key).sort.kind.split()) == sorted(kind.split())


def test_a_word_tells_its_form_shape_and_listing() -> None:
    word = LEXICON.word("^Three-Week")
    assert (word.form, word.exact) == ("three-week", "Three-Week")
    assert (word.sort.shape, word.sort.kind, word.sort.listed) == ("xX-^", "Xl:NN", ("NN",))


def test_candidates_stand_in_the_order_of_lanes() -> None:
    assert LEXICON.word("blorps").sort.candidates == ("NN", "NNS", "NNP", "JJ", "VBZ")
