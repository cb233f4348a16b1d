"""Speakers that a layout names: lead-ins without a verb, a name and a colon, a dash and a name."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse

Speaker = tuple[str, str | None] | None


def last_speaker(text: str) -> Speaker:
    """Speaker and name of the last quote."""
    last = max(parse(Article(text), Context()), key=lambda item: item["start"])
    return last["speaker"] and (last["speaker"]["text"], last["speaker"]["name"])


LEADS: list[tuple[str, Speaker]] = [
    ("Concluded the inspectors:", ("the inspectors", None)),
    ("Wrote the harbour panel:", ("the harbour panel", None)),
    ("Replied the ministry:", ("the ministry", None)),
    ("Asked a baker from the north:", ("a baker from the north", None)),
    ("Vera Holm on the radio:", ("Vera Holm", "Vera Holm")),
    ("Vera Holm in a post:", ("Vera Holm", "Vera Holm")),
    ("Vera Holm by e-mail:", ("Vera Holm", "Vera Holm")),
    ("From Vera Holm’s diary:", ("Vera Holm", "Vera Holm")),
    ("And this from Vera Holm:", ("Vera Holm", "Vera Holm")),
    ("Here is Vera Holm:", ("Vera Holm", "Vera Holm")),
    ("STORM WATCH — The Courier’s Vera Holm:", ("The Courier’s Vera Holm", "Vera Holm")),
    ("In the words of Vera Holm,", ("Vera Holm", "Vera Holm")),
    ("For Vera Holm,", ("Vera Holm", "Vera Holm")),
    ("The letter was short:", ("The letter", None)),
]


@pytest.mark.parametrize(("lead", "speaker"), LEADS)
def test_a_lead_in_names_who_speaks_whoever_spoke_before(lead: str, speaker: Speaker) -> None:
    text = f"“We wait,” Omar Bright said.\n\n{lead} “nobody asked us before the gates were shut.”"
    assert last_speaker(text) == speaker
