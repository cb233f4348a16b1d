"""What a fact says, in a word or two."""

from __future__ import annotations

from typing import Any

import pytest

from factbox.formats.words import said


@pytest.mark.parametrize(("item", "words"), [
    ({"kind": "money", "value": 5.0, "low": None, "high": None, "unit": "USD", "change": None}, "money 5 USD"),
    ({"kind": "count", "value": None, "low": 5.0, "high": 7.0, "modifier": "about"}, "count 5–7 about"),
    ({"kind": "vague", "value": None, "low": 1000.0, "high": None}, "vague 1,000–"),
    ({"kind": "vague", "value": None, "low": None, "high": 20.0}, "vague –20"),
    ({"low": 3}, "3"),
    ({"kind": "count", "value": 1500000.0, "subject": {"text": "people", "start": 0, "end": 6}}, "count 1,500,000 people"),
    ({"kind": "direct", "speaker": {"text": "she", "name": "Ann Lee"}, "cue": {"text": "said"}, "continued": True}, "direct Ann Lee continued"),
    ({"kind": "date", "value": "2025-01", "from": "2025-01-01", "rule": "month"}, "date 2025-01"),
    ({"tags": ["a", "b"], "sure": True, "odd": False, "text": "x", "start": 0, "end": 1}, "a b sure"),
])  # fmt: skip
def test_a_fact_is_told_in_its_fields_order_and_what_says_nothing_is_left_out(item: dict[str, Any], words: str) -> None:
    assert said(item) == words
