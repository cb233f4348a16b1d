"""Answers without some of their parts."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factbox
from factbox.formats.parts import ARTICLE, PARTS, check_fields, select
from factbox.web.schemas import ArticleSchema

ANSWER = factbox.parse("It cost $5.", plugins=["figures"])


@pytest.mark.parametrize(("fields", "members", "inner"), [
    ([], {"id", "article", "results", "errors", "meta"}, set(ARTICLE)),
    (["results"], {"id", "results"}, None),
    (["-article"], {"id", "results", "errors", "meta"}, None),
    (["-article.text"], {"id", "article", "results", "errors", "meta"}, set(ARTICLE) - {"text"}),
    (["article.title", "results"], {"id", "article", "results"}, {"title"}),
    (["article", "-article.text"], {"id", "article"}, set(ARTICLE) - {"text"}),
    (["-results", "-errors", "-meta", "-article"], {"id"}, None),
])  # fmt: skip
def test_named_parts_stay_and_those_after_a_minus_go(
    fields: list[str], members: set[str], inner: set[str] | None
) -> None:
    kept = select(ANSWER, fields)
    assert set(kept) == members
    assert (set(kept["article"]) if "article" in kept else None) == inner


def test_every_member_of_an_article_can_be_named() -> None:
    assert list(ARTICLE) == list(ArticleSchema().fields)


@pytest.mark.parametrize("field", ["txt", "-txt", "", "--article", "article.", "results.dates", "id"])
def test_a_part_that_is_none_is_refused_with_those_there_are(field: str) -> None:
    with pytest.raises(ValueError, match=r"There is no part .* article\.text, .* or one after a minus"):
        check_fields([field])


@given(st.lists(st.sampled_from([*PARTS, *(f"-{part}" for part in PARTS)])))
def test_what_stays_is_unchanged_and_nothing_comes_new(fields: list[str]) -> None:
    check_fields(fields)
    kept: dict[str, Any] = select(ANSWER, fields)
    assert all(value == ANSWER[name] for name, value in kept.items() if name != "article")
    assert kept.get("article", {}).items() <= ANSWER["article"].items()


def test_parts_of_any_member_may_be_named_and_a_problem_is_never_left_out() -> None:
    answer = {"id": "a", "results": {"dates": [], "quotes": [1]}, "meta": {"factbox": "1", "elapsed_ms": 2.0}}
    assert select(answer, ["results.quotes"]) == {"id": "a", "results": {"quotes": [1]}}
    assert select(answer, ["-results.quotes", "-meta"]) == {"id": "a", "results": {"dates": []}}
    lost = {"id": "b", "problem": {"title": "The request is not valid"}}
    assert select(lost, ["results"]) == lost
