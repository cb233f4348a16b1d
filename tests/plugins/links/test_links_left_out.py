"""Relative links that nothing resolves are no items, but the caller is told how many there were."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient
from hypothesis import given
from hypothesis import strategies as st

from factbox import parse
from factbox.discovery import built_in
from factbox.engine import Cut
from factbox.testing.runner import InProcess
from factbox.workers import Job

ONE = '<p>Read <a href="/a">this</a> and <a href="https://example.org/b">that</a>.</p>'


def told(**given: Any) -> tuple[int, list[tuple[str, str]]]:
    """How many links were found, and what was said of those left out."""
    answer = parse(**given, plugins=["links"], registry=built_in())
    return len(answer["results"]["links"]), [(error["plugin"], error["code"]) for error in answer["errors"]]


def test_a_relative_link_without_a_base_is_left_out_and_told() -> None:
    assert told(html=ONE) == (1, [("links", "cut")])
    (error,) = parse(html=ONE, registry=built_in(), plugins=["links"])["errors"]
    assert error["detail"] == "Links left out because their addresses are relative: 1. Give base_url to have them."


@pytest.mark.parametrize("given", [
    {"html": ONE, "base_url": "https://example.org/x"},
    {"html": f'<base href="https://example.org/">{ONE}'},
    {"html": '<a href="https://example.org/">a</a> <a href="mailto:a@example.org">b</a>'},
    {"html": '<a href="javascript:alert(1)">a</a> <a href="data:text/plain,a">b</a> <a href="http://[">c</a>'},
    {"text": "See example.org/a."},
    {"text": "Nothing at all."},
])  # fmt: skip
def test_nothing_is_told_where_nothing_was_lost_that_a_base_would_bring(given: dict[str, Any]) -> None:
    assert told(**given)[1] == []


def test_links_in_text_with_markup_are_told_too() -> None:
    assert told(text='See <a href="a.html">this</a>, <a href="#top">that</a> and <a href="?p=2">more</a>.') == (
        0,
        [("links", "cut")],
    )


def test_over_http_it_stands_beside_the_result_and_the_links_stay(client: FlaskClient) -> None:
    answer = client.post("/v1/parse", json={"html": ONE}).get_json()
    assert [(error["plugin"], error["code"]) for error in answer["errors"]] == [("links", "cut")]
    assert [item["text"] for item in answer["results"]["links"]] == ["that"]


@given(st.integers(0, 30), st.integers(0, 30))
def test_each_is_counted_once(relative: int, absolute: int) -> None:
    html = '<a href="/a">a</a> ' * relative + '<a href="https://example.org/">b</a> ' * absolute + "words"
    (answer,) = [parse(html=html, plugins=["links"], registry=built_in())]
    assert len(answer["results"]["links"]) == absolute
    assert [error["detail"].split(": ")[1].split(".")[0] for error in answer["errors"]] == (
        [str(relative)] if relative else []
    )


def test_what_a_parser_left_out_blocks_none_that_requires_it() -> None:
    outcome = InProcess(built_in()).run(Job({"html": ONE}, ("links",)))
    left = Job({"html": ONE}, ("links", "dates")).without(outcome)
    assert (left.plugins, left.failed) == (("dates",), {})
    assert Cut("links", "x").code == "cut"
