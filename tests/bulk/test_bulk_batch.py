"""`parse_batch`: a row in, an answer out, in this process or in one with time limits."""

from __future__ import annotations

from pathlib import Path

import pytest
from marshmallow import ValidationError

import factbox
from factbox.bulk import parse_batch

ROWS = [
    {"id": 7, "text": "It closed on 8 December 2024.", "score": 0.5},
    {"id": "x"},
    {"html": "<p>It cost $5.</p>", "published_at": None},
    {"id": "y", "text": "a", "published_at": "tomorrow"},
]


@pytest.mark.parametrize("deadline", [False, True])
def test_each_row_has_its_answer_or_its_problem_in_order(deadline: bool) -> None:
    first, second, third, fourth = parse_batch(iter(ROWS), deadline=deadline)
    assert (first["id"], first["results"]["dates"][0]["value"]) == ("7", "2024-12-08")
    assert (third["id"], third["results"]["figures"][0]["unit"]) == ("2", "USD")
    assert (second["id"], "no text and no html" in second["problem"]["detail"]) == ("x", True)
    assert (fourth["id"], "published_at" in fourth["problem"]["detail"]) == ("y", True)


@pytest.mark.parametrize("deadline", [False, True])
def test_answers_are_those_of_parse(deadline: bool) -> None:
    text = "“It rained,” said Ann Lee on Monday. See <a href='/more'>more</a>."
    (answer,) = parse_batch(
        [{"text": text, "url": "https://news.example/1", "published_at": "2025-01-06"}], deadline=deadline
    )
    expected = factbox.parse(text, published_at="2025-01-06", base_url="https://news.example/1")
    assert answer["results"] == expected["results"]
    assert answer["article"] == {**expected["article"], "url": "https://news.example/1"}


def test_columns_plugins_options_and_fields_are_as_asked() -> None:
    (answer,) = parse_batch(
        [{"body": "It cost $5 on Monday."}],
        columns={"text": "body"},
        plugins=["figures"],
        options={"figures": {"dollar": "CAD"}},
        fields=["results"],
    )
    assert answer.keys() == {"id", "results"}
    assert answer["results"]["figures"][0]["unit"] == "CAD"
    assert answer["results"].keys() == {"figures"}


def test_what_nobody_has_is_an_error() -> None:
    with pytest.raises(ValueError, match="no parser is called dotes"):
        parse_batch([], plugins=["dotes"])
    with pytest.raises(ValidationError, match="figures"):
        parse_batch([], options={"figures": {"dollar": "X"}})


def test_with_a_deadline_a_parser_that_hangs_costs_no_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "hanging.py").write_text(
        "import time\nfrom factbox import Parser, SpanSchema, hookimpl\n"
        "def parse(article, context):\n    time.sleep('HANG' in article.text and 60 or 0)\n    return []\n"
        "@hookimpl\ndef factbox_parsers():\n"
        "    return [Parser(name='hanging', summary='Hangs.', item_schema=SpanSchema, parse=parse, timeout=0.5)]\n"
    )
    monkeypatch.setenv("FACTBOX_PLUGINS_DIR", str(tmp_path))
    bad, good = parse_batch([{"text": "HANG"}, {"text": "See https://example.org/."}], deadline=True)
    assert [error["code"] for error in bad["errors"]] == ["timed-out"]
    assert (good["errors"], len(good["results"]["links"])) == ([], 1)


def test_a_row_that_is_no_article_says_so_whatever_parts_are_asked_for() -> None:
    (answer,) = parse_batch([{"id": "a", "text": 5}], fields=["results"])
    assert answer["id"] == "a"
    assert "text" in answer["problem"]["detail"]
