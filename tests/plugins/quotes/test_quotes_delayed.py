"""Who opens a report without a name gets that of who opens the next sentence, if it can be the same one."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.parser import parse
from factbox_quotes.speakers.delayed import head_of


def names(text: str) -> list[str | None]:
    found = sorted(parse(Article(text), Context()), key=lambda item: item["start"])
    return [item["speaker"]["name"] for item in found]


HEADS = {
    "its chief medical officer": "officer",
    "a nurse from the harbour": "nurse",
    "the firm, which sank": "firm",
    "police": "",
    "three nurses": "",
}


@pytest.mark.parametrize(("phrase", "head"), HEADS.items())
def test_a_description_has_a_head(phrase: str, head: str) -> None:
    assert head_of(phrase) == head


OPENINGS = [
    ("Norvale eats badly, its chief medical officer has warned.\nDr Ulf Brenk said it was late.", ["Ulf Brenk", "Ulf Brenk"]),
    ("It is late, a mine owner has warned. Ulf Brenk, 54, said it was too late.", ["Ulf Brenk", "Ulf Brenk"]),
    ("A water company said it would not pay. The Norvale Water Group said it was poor.", ["Norvale Water Group", "Norvale Water Group"]),
    (
        "It is late, its chief medical officer said. Dr Ulf Brenk said it was hot. It was. The chief medical officer said it rained.",
        ["Ulf Brenk", "Ulf Brenk", "Ulf Brenk"],
    ),
    # Another kind, another office, known before, not at once, or who speaks for others.
    ("A water company said it would not pay. Ann Lee said it was poor.", [None, "Ann Lee"]),
    ("A minister said it would not pay. Chancellor Ulf Brenk said it was poor.", [None, "Ulf Brenk"]),
    ("Ulf Brenk must pay, a judge said. Mr Brenk said it was late.", [None, "Ulf Brenk"]),
    ("It is late, a mine owner has warned. It rained. Ulf Brenk, 54, said it was late.", [None, "Ulf Brenk"]),
    ("It is late, a spokesman said. Ann Lee said it was too late.", [None, "Ann Lee"]),
    ("It is late, police said. Ann Lee said it was too late.", [None, "Ann Lee"]),
    ("It is late, a mine owner said. His lawyer, Ann Lee, said it was too late.", [None, "Ann Lee"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "found"), OPENINGS)
def test_the_next_sentence_may_name_who_opens_the_report(text: str, found: list[str | None]) -> None:
    assert names(text) == found
