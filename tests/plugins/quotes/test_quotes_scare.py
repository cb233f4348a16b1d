"""What stands between marks and nobody said: terms, titles, nicknames, whatever point stands before the closing mark."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse


def said(text: str) -> list[str]:
    return [item["text"] for item in sorted(parse(Article(text), Context()), key=lambda item: item["start"])]


UNSAID = [
    "This is known as a “second harbour.”",
    "The old name means “salt,” and the new one means “sweet water.”",
    "She made her name with “Low Tide.”",
    "He has played in “Low Tide,” “The Pilot” and “A Night in Norvale.”",
    "The yard builds “quiet boats,” “glass keels” and “clever oars.”",
    "They use the word “drift.”",
    "Most of them had been “founded by sailors.”",
    "The town is the “Capital of Fog.”",
    "He calls his boat “Dot.”",
    "It is what doctors call a “silent stroke.”",
    "The law, dubbed the “bread act,” passed.",
    "She hosts a podcast, “Salt Water,” and writes a column, “Low Tide.”",
    "“Salt Road,” the band’s third album, is out on Friday.",
    "He was born in a so-called “tide house.”",
    "The firms are “too big to fail,” as far as the town can tell.",
    'Write it("should be late") in the test.',
    'The answer is {"title": "The ferry is late today"}.',
    "Use it sparingly. Example: “I am literally on fire.”",
    "Ask yourself: “Do I need this?”",
    "If your doctor says “wait and see,” ask why.",
]


@pytest.mark.parametrize("text", UNSAID)
def test_a_point_before_the_closing_mark_makes_no_speech_of_a_term_or_title(text: str) -> None:
    assert said(text) == []


SAID = [
    ("He resigned over what she called a “farce.”", ["farce."]),
    ("The mayor, Ann Lee, called it a “farce.”", ["farce."]),
    ("In a piece titled “Why We Sail,” she wrote that it was late.", ["it was late"]),
    ("“Low water,” the pilot said.", ["Low water,"]),
    ("Lee called it “late and costly.”", ["late and costly."]),
    ("He shook his head. “Not today.”", ["Not today."]),
    ("She shrugged, “I can’t,” and left.", ["I can’t,"]),
    ("'Nobody came': Skippers on the long strike", ["Nobody came"]),
    ("Pilot: 'We had no choice'", ["We had no choice"]),
    ("‘Like a bad dream’ – islanders on the night it sank", ["Like a bad dream"]),
    ("The coach, Ann Lee, had one word: “Hopeless.”", ["Hopeless."]),
    ("Skipper on cup exit: ‘We froze’\n\nThe crew lost on Monday.", ["We froze"]),
]


@pytest.mark.parametrize(("text", "found"), SAID)
def test_speech_stays_however_short_it_is(text: str, found: list[str]) -> None:
    assert said(text) == found
