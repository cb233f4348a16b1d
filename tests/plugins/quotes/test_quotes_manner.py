"""Verbs of manner that stand in no table: told by where they stand beside marked words."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse

Row = tuple[str, str | None, str | None]


def rows(text: str) -> list[Row]:
    """Content without points at its end, speaker and cue, in order."""
    found = sorted(parse(Article(text), Context()), key=lambda item: item["start"])
    return [
        (i["text"].rstrip(".,"), i["speaker"] and i["speaker"]["text"], i["cue"] and i["cue"]["text"]) for i in found
    ]


MANNER: list[tuple[str, list[Row]]] = [
    ("“We wait here,” grumbled Vera Holm.", [("We wait here", "Vera Holm", "grumbled")]),
    ("“We wait here,” croaked the old pilot.", [("We wait here", "the old pilot", "croaked")]),
    ("“We wait here,” texts Vera Holm, the pilot.", [("We wait here", "Vera Holm", "texts")]),
    ("“We wait here,” Vera Holm emails.", [("We wait here", "Vera Holm", "emails")]),
    ("“We wait here,” he emails.", [("We wait here", "he", "emails")]),
    (
        "“The boat,” she deadpanned, “is no palace.”",
        [("The boat", "she", "deadpanned"), ("is no palace", "she", "deadpanned")],
    ),
]


@pytest.mark.parametrize(("text", "found"), MANNER)
def test_a_verb_beside_marks_and_a_person_reports_though_no_table_has_it(text: str, found: list[Row]) -> None:
    assert rows(text) == found


NONE = [
    "“Low Tide,” released in May, won a prize.",
    "“Low Tide,” directed by Vera Holm, won a prize.",
    "The film “Low Tide,” opened the festival.",
]


@pytest.mark.parametrize("text", NONE)
def test_a_participle_after_a_title_reports_nothing(text: str) -> None:
    assert rows(text) == []


NOUNS = [
    ("Aides in key early states said the plan was dead.", [("the plan was dead", "Aides in key early states", "said")]),
    ("The thorough reports on the harbour filled a shelf.", []),
    ("He goes by the name “Shorty.”", []),
]


@pytest.mark.parametrize(("text", "found"), NOUNS)
def test_what_its_tag_makes_a_noun_or_a_participle_reports_nothing(text: str, found: list[Row]) -> None:
    assert rows(text) == found


SUBJECTS: list[tuple[str, list[Row]]] = [
    ("The paper quoted the mayor, Vera Holm, as saying the dam held.", [("the dam held", "the mayor, Vera Holm", "saying")]),
    ("Calling it “a farce”, Holm left the room.", [("a farce", "Holm", "Calling")]),
    ("Adding that the dam held, Holm left the room.", [("the dam held", "Holm", "Adding")]),
    ("The row went on with the company saying the dam held.", [("the dam held", "the company", "saying")]),
    ("In court, prosecutor Vera Holm said the dam held.", [("the dam held", "prosecutor Vera Holm", "said")]),
    ("The chair, Vera Holm, says the dam, which cost £2m, held.",
     [("the dam, which cost £2m, held", "The chair, Vera Holm", "says")]),
    ("The dam held, said the chair, Vera Holm, who had slept.", [("The dam held", "the chair, Vera Holm", "said")]),
    ("“It held,” said 61-year-old Vera Holm, a nurse.", [("It held", "61-year-old Vera Holm", "said")]),
    ("The firm that runs the dam said the dam held.", [("the dam held", "The firm", "said")]),
    ("The dam held, according to the town’s engineer, Vera Holm.",
     [("The dam held", "the town’s engineer, Vera Holm", "according to")]),
    ("Holm told the paper’s Joe Orr that the dam held.", [("the dam held", "Holm", "told")]),
    ("“It held,” Vera Holm posted on X.", [("It held", "Vera Holm", "posted")]),
    ("“It held,” said neighbour Vera Holm.", [("It held", "neighbour Vera Holm", "said")]),
    ("They asked Vera Holm, an engineer from the dam board, who said the dam held.",
     [("the dam held", "Vera Holm", "said")]),
    ("“It held,” the captain, John Moss, 54, said.", [("It held", "the captain, John Moss", "said")]),
    ("The dam held; according to Vera Holm, the mayor of Norvale.", [("The dam held", "Vera Holm", "according to")]),
    ("Holm said the dam held, as it often had, and was sound.",
     [("the dam held, as it often had, and was sound", "Holm", "said")]),
    ("Holm said the dam held: two walls had cracked.", [("the dam held: two walls had cracked", "Holm", "said")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), SUBJECTS)
def test_who_speaks_in_sentences_with_more_than_subject_and_verb(text: str, found: list[Row]) -> None:
    assert rows(text) == found
