"""Times that open a sentence: how many words of them."""

from __future__ import annotations

import pytest

from factbox_quotes.english.leading import skip_time
from factbox_quotes.english.tokens import Words

TIMES = [
    ("Last night", "Vera Holm"),
    ("This week", "the board"),
    ("Every summer", "the mayor"),
    ("That same day", "Holm"),
    ("Early this month", "Holm"),
    ("Late on Tuesday night", "Holm"),
    ("Late Tuesday", "Holm"),
    ("One day", "the pilot"),
    ("Yesterday morning", "the mayor"),
    ("Two weeks later", "the board"),
    ("A year ago", "Holm"),
    ("Minutes later", "Holm"),
    ("Three days after the storm", "the airline"),
    ("A few hours before the vote", "Holm"),
    ("", "Last Summer Films"),
    ("", "Every parent"),
    ("", "Two officials"),
    ("", "The next mayor"),
    ("", "Late"),
]


@pytest.mark.parametrize(("time", "rest"), TIMES)
def test_a_time_is_skipped_as_far_as_it_goes(time: str, rest: str) -> None:
    text = f"{time} {rest}".strip()
    tokens = Words(text, 0, len(text)).tokens
    assert skip_time(tokens, 0, len(tokens)) == len(time.split())


def test_nothing_is_skipped_where_nothing_would_be_left() -> None:
    tokens = Words("Last night", 0, 10).tokens
    assert skip_time(tokens, 0, len(tokens)) == 0
