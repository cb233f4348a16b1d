"""The file of weights: it is read as it was written, its sums never leave their lanes, and its recipe is beside it."""

from __future__ import annotations

import hashlib
import zlib
from pathlib import Path

import pytest

from factbox.language import train
from factbox.language.tagging import WEIGHTS, english
from factbox.language.tagging.lexicon import Known
from factbox.language.tagging.tags import LANES
from factbox.language.tagging.weights import LANE_BITS, OFFSET, lane, read
from factbox.language.train.pack import pack

ZERO = (0,) * len(LANES)
FIRST = (5, -3, *ZERO[2:])
LAST = (*ZERO[1:], 127)


def lanes(row: int) -> list[int]:
    return [(row >> lane(tag) & 0xFFFF) - OFFSET for tag in range(len(LANES))]


def test_what_was_packed_is_read() -> None:
    known = {"boat": Known(255, ("NN", "VB"), ("NN",)), "é": Known(2, ("NN",), ("NN",))}
    listed = {"boat": ("NN", "VB"), "boats": ("NNS",), "ferry": ("NN", "VB")}
    weights = read(pack({"wboat": FIRST, "hx": LAST}, known, listed))
    assert weights.known == known
    assert weights.listed == listed
    assert weights.rows.keys() == {"wboat", "hx"}
    assert lanes(weights.rows["wboat"]) == list(FIRST)
    assert lanes(weights.rows["hx"]) == list(LAST)
    assert lanes(weights.rows["wboat"] + weights.rows["hx"] - weights.rows["hx"]) == list(FIRST)


@pytest.mark.parametrize("cut", [1, 100, 100_000])
def test_a_file_that_was_cut_is_refused(cut: int) -> None:
    with pytest.raises(zlib.error):
        read(WEIGHTS.read_bytes()[:-cut])


def test_the_committed_file_is_the_one_its_recipe_names() -> None:
    recipe = Path(train.__file__).with_name("README.md").read_text(encoding="utf-8")
    assert hashlib.sha256(WEIGHTS.read_bytes()).hexdigest() in recipe
    assert WEIGHTS.stat().st_size < 900_000


def test_the_notice_that_its_sources_ask_for_lies_beside_it() -> None:
    notice = WEIGHTS.with_name("NOTICE.md").read_text(encoding="utf-8")
    for owed in (
        "Amir Zeldes",
        "CC BY 4.0",
        "American National Corpus",
        "Brad Jascob",
        "The MIT License",
        "SPECIALIST",
    ):
        assert owed in notice


def test_sums_stay_inside_their_lanes() -> None:
    """A token has at most 35 features, whose bytes cannot carry into the next lane."""
    assert 1 << LANE_BITS > 40 * 255
    assert all(0 <= row < 1 << LANE_BITS * len(LANES) for table in english().by_tags for line in table for row in line)
