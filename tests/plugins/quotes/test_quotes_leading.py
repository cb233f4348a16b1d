"""Times that open a sentence: how many words of them."""

from __future__ import annotations

import pytest

from factbox_quotes.english import leading
from factbox_quotes.english.leading import skip_time
from factbox_quotes.english.tokens import Words
from support.quoting import marked, said, tokens

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


OPENERS = {
    "|Speaking on Monday|, Lee said": True,
    "|Asked about it|, Lee said": True,
    "|Similarly|, Lee said": True,
    "|Emily|, Lee said": False,
    "|Shipping Board|, Lee said": False,
    "|Mid-level|, Lee said": False,
    "Lee, |speaking softly|, said": False,
}


@pytest.mark.parametrize(("row", "opens"), OPENERS.items())
def test_a_participle_or_an_adverb_may_open_a_sentence(row: str, opens: bool) -> None:
    read, (start, end) = marked(row)
    assert leading.is_opener(read, start, end) is opens


LEADS = {
    "On Monday Ann Lee": "ann lee",
    "In Homs the mayor": "the mayor",
    "But Ann Lee": "ann lee",
    "Earlier Ann Lee": "ann lee",
    "Last night Ann Lee": "ann lee",
    "Over a quarter of nurses": "a quarter of nurses",
    "In those surveyed": "those surveyed",
    "So Ann Lee": "ann lee",
    "Both ferries": "both ferries",
    "Ann Lee": "ann lee",
    "In the small hours of Sunday Ann Lee": "ann lee",
    "On Super Tuesday Ann Lee": "ann lee",
    "Two winters ago Ann Lee": "ann lee",
    "Every March Ann Lee": "ann lee",
    "Most mornings Ann Lee": "ann lee",
    "Last Easter the abbot": "the abbot",
    "On Friday April Jones": "april jones",
    "At a press talk late last night coach Ann Lee": "coach ann lee",
    "In Geneva Ann Lee": "ann lee",
}


@pytest.mark.parametrize(("text", "left"), LEADS.items())
def test_what_leads_in_is_no_part_of_the_subject(text: str, left: str) -> None:
    read = tokens(text)
    assert said(read, leading.without_lead(read, 0, len(read)), len(read)) == left
