"""The three tools, without a protocol around them: pages, windows, arguments, and what errors tell."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from factbox.discovery import built_in
from factbox.mcp.advice import BY_SLUG, told
from factbox.mcp.recent import Recent
from factbox.mcp.schemas import MAX_CHARACTERS, MAX_ITEMS
from factbox.mcp.tools import Tool, facts_page, make, window
from factbox.problems import Pointed, Problem
from factbox.settings import Settings
from factbox.web.plugins import json_schema

RECORDED = Path(__file__).parents[2] / "openapi" / "mcp-tools.json"
KINDS = {name: json_schema(one.parser.item_schema) for name, one in built_in().installed.items()}
ARTICLE = {"title": None, "authors": [], "published_at": None, "language": "en", "site_name": None, "url": None}


class Fixed:
    """A backend that always answers the same, and remembers what it was asked."""

    kinds = KINDS

    def __init__(self, text: str = "", **results: list[Any]) -> None:
        self.asked: list[Mapping[str, Any]] = []
        self._answer = {
            "article": ARTICLE | {"text": text},
            "results": {name: results.get(name, []) for name in KINDS},
            "errors": [],
            "verdicts": [],
        }

    def parse(self, body: Mapping[str, Any]) -> bytes:
        self.asked.append(dict(body))
        return orjson.dumps(self._answer)

    verify = parse


def tools(backend: Fixed) -> dict[str, Tool]:
    return {tool.name: tool for tool in make(backend, Settings())}


def test_there_are_three_tools_and_they_are_the_recorded_ones() -> None:
    from factbox.cli import main

    pytest.importorskip("mcp")  # which keeps the standard error it is imported with: not the runner's
    shown = CliRunner().invoke(main, ["mcp", "--list"], env={"FACTBOX_WORKERS": "1"})
    assert shown.exit_code == 0
    listed = json.loads(shown.stdout)["tools"]
    assert [tool["name"] for tool in listed] == ["article_facts", "read_article", "verify_quotes"]
    assert listed == json.loads(RECORDED.read_text(encoding="utf-8"))["tools"], (
        f"`factbox mcp --list > {RECORDED.name}`, if that is meant"
    )


@given(st.lists(st.integers(0, 30), min_size=4, max_size=4), st.integers(1, 25))
def test_the_pages_together_are_all_items_once_and_in_order(sizes: list[int], limit: int) -> None:
    results = {name: [{"n": n} for n in range(size)] for name, size in zip(KINDS, sizes, strict=True)}
    answer = {"article": ARTICLE | {"text": ""}, "results": results, "errors": []}
    offset, seen = 0, {name: [] for name in KINDS}  # type: dict[str, list[Any]]
    while True:
        page = facts_page(answer, list(KINDS), offset, limit)
        assert page["total"] == sum(sizes)
        assert page["counts"] == dict(zip(KINDS, sizes, strict=True))
        for name, items in page["results"].items():
            seen[name] += items
        if page["next_offset"] is None:
            break
        offset = page["next_offset"]
    assert seen == results


@given(st.text(max_size=300), st.integers(1, 70))
def test_the_windows_together_are_the_text(text: str, most: int) -> None:
    answer = {"article": ARTICLE | {"text": text}, "errors": []}
    start, read = 0, ""
    while True:
        page = window(answer, start, most)
        assert len(page["text"]) <= most
        assert page["total_chars"] == len(text)
        read += page["text"]
        if page["next_start"] is None:
            break
        start = page["next_start"]
    assert read == text


def test_a_limit_of_none_counts_only() -> None:
    page = tools(Fixed("a", links=[{"n": 1}]))["article_facts"]({"text": "a", "limit": 0})
    assert (page["counts"]["links"], page["results"]["links"], page["next_offset"]) == (1, [], 0)


def test_what_lies_beyond_the_end_is_empty_and_the_end() -> None:
    made = tools(Fixed("abc"))
    assert made["read_article"]({"html": "abc", "start": 99})["next_start"] is None
    assert made["article_facts"]({"text": "abc", "offset": 99})["next_offset"] is None


def test_pages_of_one_article_are_parsed_once_and_other_articles_by_themselves() -> None:
    backend = Fixed("abc")
    facts = tools(backend)["article_facts"]
    for offset in (0, 1, 2):
        facts({"text": "abc", "offset": offset})
    assert len(backend.asked) == 1
    facts({"text": "another"})
    facts({"text": "abc", "kinds": ["dates"]})
    assert [one["plugins"] for one in backend.asked] == [list(KINDS), list(KINDS), ["dates"]]


def test_nulls_mean_left_out() -> None:
    backend = Fixed()
    tools(backend)["article_facts"]({"text": "a", "html": None, "url": None, "kinds": None})
    tools(backend)["verify_quotes"]({"source": {"text": "a", "url": None}, "quotes": [{"text": "a", "speaker": None}]})
    assert backend.asked == [
        {"text": "a", "plugins": list(KINDS)},
        {"source": {"text": "a"}, "quotes": [{"text": "a"}]},
    ]


WRONG = [
    ("article_facts", {}, "arguments: Give exactly one of text, html and url."),
    ("article_facts", None, "exactly one"),
    ("article_facts", {"text": "a", "html": "b"}, "exactly one"),
    ("article_facts", {"text": 7}, "text: "),
    ("article_facts", {"text": "a", "kinds": ["links", "weather"]}, "kinds.1: There is no such kind: "),
    ("article_facts", {"text": "a", "kinds": []}, "kinds: "),
    ("article_facts", {"text": "a", "offset": -1}, "offset: "),
    ("article_facts", {"text": "a", "offset": 1.5}, "offset: "),
    ("article_facts", {"text": "a", "limit": MAX_ITEMS + 1}, "limit: "),
    ("article_facts", {"text": "a", "published_at": "yesterday"}, "published_at: "),
    ("article_facts", {"text": "a", "colour": "red"}, "colour: Unknown field."),
    ("read_article", {}, "arguments: Give exactly one of html and url."),
    ("read_article", {"text": "a"}, "text: Unknown field."),
    ("read_article", {"url": "ftp://example.org/"}, "url: Not an absolute http or https URL."),
    ("read_article", {"html": "a", "max_chars": 0}, "max_chars: "),
    ("read_article", {"html": "a", "max_chars": MAX_CHARACTERS + 1}, "max_chars: "),
    ("verify_quotes", {"source": {}, "quotes": [{"text": "a"}]}, "source: Give exactly one of"),
    ("verify_quotes", {"source": {"text": "a"}, "quotes": []}, "quotes: "),
    ("verify_quotes", {"source": {"text": "a"}, "quotes": [{"text": ""}]}, "quotes.0.text: "),
    ("verify_quotes", {"source": {"text": "a"}, "quotes": ["a"]}, "quotes.0: "),
]


@pytest.mark.parametrize(("name", "arguments", "says"), WRONG)
def test_wrong_arguments_are_named_with_what_to_do(name: str, arguments: Any, says: str) -> None:
    backend = Fixed()
    with pytest.raises(Problem) as raised:
        tools(backend)[name](arguments)
    assert says in told(raised.value)
    assert told(raised.value).endswith("Correct the arguments and call again.")
    assert backend.asked == []


@pytest.mark.parametrize("slug", BY_SLUG)
def test_every_problem_that_is_known_has_its_advice(slug: str) -> None:
    words = told(Problem(422, "It is so.", (Pointed("#/url", "It is so."),), {"Retry-After": "7"}, slug))
    assert words.splitlines()[-1] == BY_SLUG[slug].format(after="7")
    assert "It is so." in words


def test_a_problem_that_nobody_foresaw_is_not_tried_again() -> None:
    assert "will not help" in told(Problem(500, "The service made a mistake."))


def test_old_answers_make_room_for_new_ones_and_failures_are_not_kept() -> None:
    recent, made = Recent(room=10), []

    def make_one(size: int) -> bytes:
        made.append(size)
        return b"x" * size

    recent.get({"a": 1}, lambda: make_one(6))
    recent.get({"b": 1}, lambda: make_one(6))
    recent.get({"b": 1}, lambda: make_one(6))
    recent.get({"a": 1}, lambda: make_one(6))
    assert made == [6, 6, 6]
    with pytest.raises(ZeroDivisionError):
        recent.get({"c": 1}, lambda: b"x" * (1 // 0))
    assert recent.get({"c": 1}, lambda: b"fine") == b"fine"


def test_an_answer_is_forgotten_in_time() -> None:
    recent = Recent(keep=0.0)
    assert [recent.get({}, lambda one=one: one) for one in (b"old", b"new")] == [b"old", b"new"]  # type: ignore[misc]


def test_descriptions_say_when_there_is_more() -> None:
    for tool in make(Fixed(), Settings()):
        assert len(tool.says) < 600
        if "next" in json.dumps(tool.answer):
            assert re.search(r"while next_\w+ is not null", tool.says)
