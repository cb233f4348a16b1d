"""Whose turn it is: speech whose speaker stands in another sentence or paragraph, layouts, and words nobody said."""

from __future__ import annotations

from typing import Any

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse


def quotes(text: str) -> list[dict[str, Any]]:
    return sorted(parse(Article(text), Context()), key=lambda item: (item["start"], item["end"]))


def speakers(text: str) -> list[tuple[str, str | None]]:
    """Content (without points at its end) and speaker of the direct quotes."""
    return [
        (item["text"].rstrip(".,"), item["speaker"] and item["speaker"]["text"])
        for item in quotes(text)
        if item["kind"] == "direct"
    ]


TURNS = {
    "goes on after the report": ("“We sail,” Lee said. “It is time.”", [("We sail", "Lee"), ("It is time", "Lee")]),
    "follows indirect speech": ("Lee said it was late. “We sail at dawn.”", [("We sail at dawn", "Lee")]),
    "a lead-in with a colon": ("Lee had a message for them:\n“We sail at dawn.”", [("We sail at dawn", "Lee")]),
    "a report and a colon": ("Then Lee added:\n\n“We sail at dawn.”", [("We sail at dawn", "Lee")]),
    "a whole paragraph": (
        "“We sail,” Lee said.\n\n“It is time to go now.”",
        [("We sail", "Lee"), ("It is time to go now", "Lee")],
    ),
    "speech over paragraphs": (
        "“We opened the gates.\n“Then the water came,” the keeper said.",
        [("We opened the gates", "the keeper"), ("Then the water came", "the keeper")],
    ),
    "the speaker is named in the next sentence": (
        "“We sail at dawn today.” Lee was speaking on the quay, and she said it was late.",
        [("We sail at dawn today", "she")],
    ),
    "who is named behind the words, rather than in the paragraph before": (
        "Ann Weil beat Kaya Lee. The Dane has won.\n“What now?” Lee said through an interpreter.",
        [("What now?", "Lee")],
    ),
    "over to somebody": (
        "“We sold out,” Lee said.\nOver to Asha Menon: “We lost it all.”",
        [("We sold out", "Lee"), ("We lost it all", "Asha Menon")],
    ),
    "a notice": ("The notice was short: “No ferry until Friday.”", [("No ferry until Friday", "The notice")]),
    "a nickname": (
        "“We lost it all,” said a trader known to us as “Mama Tide.”",
        [("We lost it all", "a trader known")],
    ),
    "a report of its own behind it": (
        "Joe Orr left.\n“Why wait!” Ann Lee, the mayor, insisted.",
        [("Why wait!", "Ann Lee")],
    ),
    "who was put on stage in the same paragraph": (
        "Ann Lee shrugged. “It was bad today.” Joe Orr said it was fine.",
        [("It was bad today", "Ann Lee")],
    ),
    "name and colon": ("Ann Lee: “We sail at dawn.”", [("We sail at dawn", "Ann Lee")]),
    "a dash and the name": ("“We sail at dawn.” — Ann Lee", [("We sail at dawn", "Ann Lee")]),
    "from whom": ("From Chairwoman Lee: “We sail at dawn.”", [("We sail at dawn", "Chairwoman Lee")]),
    "a statement from": (
        "Statement from Governor Orr:\n\n“We sail at dawn today.”",
        [("We sail at dawn today", "Governor Orr")],
    ),
    "name, office and colon": ("Ann Lee (mate): “We sail at dawn.”", [("We sail at dawn", "Ann Lee")]),
    "someone new is put on stage": (
        "“We sail,” Lee said.\n\nJoe Orr, the cook, disagreed.\n\n“We should wait a day.”",
        [("We sail", "Lee"), ("We should wait a day", "Joe Orr")],
    ),
    "speech over three paragraphs": (
        "“We had one boat.\n\n“Then it sank off the point.\n\n“And that was that,” said Al Moss.",
        [("We had one boat", "Al Moss"), ("Then it sank off the point", "Al Moss"), ("And that was that", "Al Moss")],
    ),
    "a verb of manner": ("“What?” Lee said. “No way—” Orr cut in.", [("What?", "Lee"), ("No way—", "Orr")]),
    "question and answer": (
        "“Do we sail?” Orr asked. “No,” Lee replied. “Not yet.”",
        [("Do we sail?", "Orr"), ("No", "Lee"), ("Not yet", "Lee")],
    ),
    "a connective and a colon": (
        "“It held,” Lee said of the dam. And then: “It held by luck.”",
        [("It held", "Lee"), ("It held by luck", "Lee")],
    ),
    "a thing for a subject": (
        "“It is late,” Lee said. So it has drawn a crowd, and “these are the very people who will not wait.”",
        [("It is late", "Lee"), ("these are the very people who will not wait", "Lee")],
    ),
    "what somebody has to say": (
        "Asked about it, coach Ann Lee had one word: “Hopeless.”",
        [("Hopeless", "coach Ann Lee")],
    ),
    "words after the quotation": (
        "“I am clear,” she said. “I took nothing from them,” though the board disagreed.",
        [("I am clear", "she"), ("I took nothing from them", "she")],
    ),
}


@pytest.mark.parametrize(("text", "found"), TURNS.values(), ids=TURNS)
def test_the_turn_goes_to_the_one_who_has_the_floor(text: str, found: list[tuple[str, str]]) -> None:
    assert speakers(text) == found


def test_speech_that_goes_on_is_marked_as_continued() -> None:
    assert [item["continued"] for item in quotes("“We sail,” Lee said. “It is time.”")] == [False, True]


def test_nobody_is_named_where_nobody_spoke() -> None:
    assert speakers("“We sail at dawn, and not a day later.”") == [("We sail at dawn, and not a day later", None)]


NOT_SAID = [
    "The so-called “ghost ferry” and the film “Night Tide” draw crowds.",
    "The ferry, known as “The Old Lady”, sank.",
    "Joe “Sailor” Orr won.",
    "They built a “smart” quay.",
    "The song “We Sail at Dawn” was a hit.",
    "The ship, dubbed “Lady of the Lake”, sank.",
    "He spoke on the paper’s “Harbour Hour.”",
    "She read “The Quiet Sea” and slept.",
]


@pytest.mark.parametrize("text", NOT_SAID)
def test_titles_nicknames_and_scare_marks_are_no_quotes(text: str) -> None:
    assert quotes(text) == []


def test_short_speech_with_its_own_punctuation_is_kept() -> None:
    assert [content for content, _ in speakers("“No,” she said. “Never!”")] == ["No", "Never!"]


NOBODY = {
    "the one who spoke paragraphs ago is not asked": (
        "“We sail,” Lee said.\n\nThe storm came at dusk.\n\nOn the wall, in paint: “Nobody will remember the boats.”",
        "Nobody will remember the boats",
    ),
    "what only points says nothing": (
        "“We sail,” Lee said.\n\nThis was “a mess from the very first day to the last.”",
        "a mess from the very first day to the last",
    ),
}


@pytest.mark.parametrize(("text", "content"), NOBODY.values(), ids=NOBODY)
def test_words_that_nothing_governs_have_no_speaker_rather_than_the_last(text: str, content: str) -> None:
    assert speakers(text)[-1] == (content, None)


def test_an_adverb_that_opens_the_sentence_is_no_speaker() -> None:
    text = "Similarly, Lee found the plan “too dear for a town that has lost its yard.”"
    assert speakers(text) == [("too dear for a town that has lost its yard", "Lee")]
