"""The article value: citing, sharing, sentences."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime

import pytest

from factbox import Anchor, Article


def test_citing_gives_the_words_with_their_place_and_fields_after_them() -> None:
    item = Article("It opened on Monday.").cite(13, 19, kind="date")
    assert item == {"text": "Monday", "start": 13, "end": 19, "kind": "date"}


def test_an_article_cannot_be_changed() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Article("x").text = "y"  # type: ignore[misc]


def test_shared_work_is_done_once_for_each_article() -> None:
    calls = []

    def count(article: Article) -> int:
        calls.append(article)
        return len(article.text)

    first, second = Article("one"), Article("three")
    assert [first.share(count), first.share(count), second.share(count)] == [3, 3, 5]
    assert calls == [first, second]


def test_sentences_lie_within_paragraphs_and_are_found_once() -> None:
    article = Article("One here. Two there.\n\nThree.")
    assert [article.text[s.start : s.end] for s in article.sentences] == ["One here.", "Two there.", "Three."]
    assert [article.text[s.start : s.end] for s in article.paragraphs] == ["One here. Two there.", "Three."]
    assert article.sentences is article.sentences


@pytest.mark.parametrize(
    ("moment", "day"),
    [(None, None), (date(2025, 1, 6), date(2025, 1, 6)), (datetime(2025, 1, 6, 23, 59), date(2025, 1, 6))],
)
def test_the_publication_day_is_the_calendar_day_in_its_own_zone(moment: date | None, day: date | None) -> None:
    assert Article("", published_at=moment).publication_day == day


def test_anchors_are_plain_values() -> None:
    assert Anchor(0, 1, "/x") == Anchor(0, 1, "/x", ())
