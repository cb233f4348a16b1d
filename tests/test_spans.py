"""Spans are held to the text, nested ones too; items are plain JSON."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox.spans import Misplaced, check_places

TEXT = "It opened on Monday."
DAY = {"text": "Monday", "start": 13, "end": 19}
DEEP: dict[str, Any] = {}
DEEP["self"] = DEEP

GOOD = [
    DAY,
    {**DAY, "speaker": {"text": "It", "start": 0, "end": 2, "name": None}},
    {**DAY, "parts": [DAY, 1, "x", None, True, 0.5]},
]
BAD = {
    "is no place": [
        {**DAY, "start": -1},
        {**DAY, "end": 99},
        {**DAY, "start": 19},
        {**DAY, "start": "13"},
        {**DAY, "start": 13.0},
        {**DAY, "start": True},
    ],
    "but the article has": [
        {**DAY, "text": "monday"},
        {**DAY, "cue": {"text": "It", "start": 1, "end": 3}},
        {**DAY, "text": None},
    ],
    "JSON has no such number": [{**DAY, "value": float("nan")}, {**DAY, "value": [float("inf")]}],
    "beyond 2": [{**DAY, "value": 2**60}],
    "key that is no string": [{**DAY, 1: 2}],
    "is a set": [{**DAY, "value": {1}}],
    "is a bytes": [{**DAY, "value": b"x"}],
    "nested deeper": [{**DAY, "value": DEEP}],
}


@pytest.mark.parametrize("item", GOOD)
def test_items_that_address_the_text_pass(item: dict[str, Any]) -> None:
    check_places(item, TEXT)


@pytest.mark.parametrize(("why", "item"), [(why, item) for why, items in BAD.items() for item in items])
def test_items_that_do_not_are_refused_with_the_reason(why: str, item: dict[str, Any]) -> None:
    with pytest.raises(Misplaced, match=why):
        check_places(item, TEXT)


@given(st.text(min_size=1), st.data())
def test_a_cut_of_the_text_always_passes(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    check_places({"text": text[start:end], "start": start, "end": end}, text)
