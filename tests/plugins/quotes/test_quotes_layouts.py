"""Speakers that a layout names: lead-ins without a verb, a name and a colon, a dash and a name."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.marks.stretches import stretches
from factbox_quotes.parser import parse
from factbox_quotes.speakers.layouts import layout_speaker, lead_speaker

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


LAYOUTS = {
    "Ann Lee: “We sail.”": "Ann Lee",
    "09:42 Ann Lee: “We sail.”": "Ann Lee",
    "Ann Lee (Leeds): “We sail.”": "Ann Lee",
    "“We sail.” - Ann Lee": "Ann Lee",
    "From Ann Lee: “We sail.”": "Ann Lee",
    "Here’s Ann Lee on the ferry: “We sail.”": "Ann Lee",
    "Here’s what Ann Lee had to say: “We sail.”": "Ann Lee",
    "In the words of one sailor, “We sail.”": "one sailor",
    "This from the mate: “We sail.”": "the mate",
    "And then Ann Lee, by radio: “We sail.”": "Ann Lee",
    "For Ann Lee, “it was a mess.”": "Ann Lee",
    "From the foreword by Ann Lee: “We sail.”": "Ann Lee",
    "Another sailor: “We sail.”": "Another sailor",
    "An extract from the diary of Ann Lee: “We sail.”": "Ann Lee",
    "An entry in Ann Lee’s diary: “We sail.”": "Ann Lee",
    "Then Ann Lee: “We sail.”": "Ann Lee",
    "In Ann Lee’s view, “we sail.”": "Ann Lee",
    "It was, in Ann Lee’s words, a “ship of fools that sails.”": "Ann Lee",
    "The answer: “We sail.”": None,
    "He: “We sail.”": None,
    "It was: “We sail.”": None,
    "It rained. “We sail.”": None,
}


@pytest.mark.parametrize(("text", "speaker"), LAYOUTS.items())
def test_a_layout_names_its_speaker_without_a_verb(text: str, speaker: str | None) -> None:
    (stretch,) = stretches(Article(text))
    found = layout_speaker(text, stretch)
    assert (found and text[found.start : found.end]) == speaker


LEADS = {"A letter from Chairwoman Ann Lee:": "Chairwoman Ann Lee", "Statement by Ann Lee:": "Ann Lee", "It was:": None}


@pytest.mark.parametrize(("text", "speaker"), LEADS.items())
def test_a_lead_in_ends_in_whom_it_is_from(text: str, speaker: str | None) -> None:
    found = lead_speaker(text, 0, len(text))
    assert (found and text[found.start : found.end]) == speaker
