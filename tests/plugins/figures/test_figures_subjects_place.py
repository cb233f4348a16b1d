"""Where a figure stands, as the rules for subjects see it."""

from __future__ import annotations

import pytest
from figures_of import staged

from factbox import Article, Span
from factbox.language.phrases import NounPhrase
from factbox_figures.subjects.place import Place, past_dateline


def place(text: str) -> Place:
    done = staged(text)
    return Place(Article(text), text, 0, len(text), done, done[-1] if done else None, "", "")


DATELINES: dict[str, str] = {
    "LONDON, Nov 9 (Agency) - Shares fell": "Shares fell",
    "MUMBAI: The index rose": "The index rose",
    "NEW DELHI (PTI): At least 27": "At least 27",
    "WASHINGTON (AP) — The Senate": "The Senate",
    "PARIS – Shares fell": "Shares fell",
    "ST. JOHN'S, Newfoundland - Shares fell": "Shares fell",
    "SYDNEY, AUSTRALIA -- Shares fell": "Shares fell",
    "London - Shares fell": "London - Shares fell",
    "BP: Shares fell": "BP: Shares fell",
    "IBM said it rose": "IBM said it rose",
    "A - Shares fell": "A - Shares fell",
}


@pytest.mark.parametrize(("text", "wanted"), DATELINES.items())
def test_a_sentence_begins_behind_its_dateline(text: str, wanted: str) -> None:
    assert text[past_dateline(text, 0) :] == wanted


def test_the_head_of_a_phrase_is_its_last_word() -> None:
    assert place("net Profit rose").last_word(Span(0, 10)) == "profit"


def test_figures_before_it_are_those_of_its_sentence() -> None:
    here = place("It rose 5%, 6%, 7% and 8%")
    assert [float(figure.low) for figure in here.before] == [6, 7, 8]
    assert here._replace(begin=20).before == [here.done[-1]]


@pytest.mark.parametrize(
    ("text", "at", "noun"),
    [
        ("The rate fell", 4, "rate"),
        ("It fell", 0, None),
        ("the 5 fell", 4, None),
        ("the number of boats fell", 4, "number of boats"),
    ],
)
def test_only_names_and_common_nouns_name_a_thing(text: str, at: int, noun: str | None) -> None:
    here = place(text)
    phrases = here.phrases(at)
    assert phrases is not None
    found = phrases.phrase_at(at)
    span = here.named(found if isinstance(found, NounPhrase) else None)
    assert (text[slice(*span)] if span else None) == noun
