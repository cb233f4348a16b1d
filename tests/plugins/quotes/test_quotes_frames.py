"""What opens a sentence and is no part of what it says: datelines and the hours of a live page."""

from __future__ import annotations

import pytest

from factbox import Article, Context
from factbox_quotes.marks.stretches import stretches
from factbox_quotes.parser import parse
from factbox_quotes.reports.frames import frames

OPENINGS = [
    "OSLO, June 17 (Agency) — ",
    "LONDON (AP) — ",
    "Oslo (Agency) - ",
    "TROLLHAVN, Jan. 6, 2025 /NewsLine/ -- ",
    "NEW HAVEN, Conn. — ",
    "09:55 ",
    "9.55am ",
    "10:10 GMT: ",
    "",
]


@pytest.mark.parametrize("opening", OPENINGS)
def test_datelines_and_hours_belong_to_no_speaker(opening: str) -> None:
    (item,) = parse(Article(f"{opening}Norvale Energy says the road is shut."), Context())
    assert (item["speaker"]["text"], item["text"]) == ("Norvale Energy", "the road is shut")


@pytest.mark.parametrize("opening", OPENINGS)
def test_nor_to_what_was_said(opening: str) -> None:
    (item,) = parse(Article(f"{opening}The road is shut, Norvale Energy said."), Context())
    assert item["text"] == "The road is shut"


def test_no_hour_is_cut_off_speech_that_runs_on() -> None:
    article = Article("“We sail at\n9:55 or never.”")
    assert [frame.start for frame in frames(article, stretches(article))] == [0, 12]
