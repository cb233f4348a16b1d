"""Offsets in UTF-16 and UTF-8 address the same words in the encoded text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factbox import offsets

CODECS = {"utf16": ("utf-16-le", 2), "utf8": ("utf-8", 1)}


@pytest.mark.parametrize("unit", CODECS)
@given(text=st.text(min_size=1), data=st.data())
def test_a_converted_span_cuts_the_same_words_out_of_the_encoded_text(
    unit: str, text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    item = {"text": text[start:end], "start": start, "end": end}
    places = offsets.table(text, unit)
    found = offsets.convert(item, places) if places else item
    codec, width = CODECS[unit]
    assert text.encode(codec)[found["start"] * width : found["end"] * width].decode(codec) == item["text"]


def test_plain_ascii_and_code_points_need_no_table() -> None:
    assert offsets.table("plain", "utf8") is None
    assert offsets.table("日本", "codepoint") is None


def test_nested_spans_and_lists_are_converted_and_the_original_is_left_alone() -> None:
    text = "é was here"
    item = {
        "text": "was",
        "start": 2,
        "end": 5,
        "speaker": {"text": "é", "start": 0, "end": 1, "name": None},
        "parts": [{"text": "here", "start": 6, "end": 10}],
    }
    places = offsets.table(text, "utf8")
    assert places is not None
    found = offsets.convert([item], places)[0]
    assert (found["start"], found["speaker"]["end"], found["parts"][0]["end"]) == (3, 2, 11)
    assert item["start"] == 2
