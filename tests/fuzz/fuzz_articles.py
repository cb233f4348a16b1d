"""Whatever is prepared and parsed: every item is the words it names, and nothing raises. `make fuzz` runs this."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factbox import parse
from factbox.discovery import built_in
from factbox.prepare import NoArticle

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "1000"))
REGISTRY = built_in()
PIECES = [
    "“We will wait,” said Ann Lee.", "\"No\", he said", "on Monday", "8 December 2024", "31/02/2025", "last week", "two and a half",
    "$3.4bn", "£1.5million", "12 per cent", "6'4\"", "1,2,3", "١٢٣", "½", "–", "…", "https://example.org/a?b=c#d", "www.", "a@b.c",
    "10.1000/x", "<a href='//x'>x</a>", "<p>", "</div>", "<script>", "<!--", "]]>", "&amp;", "&#0;", "&#x110000;", "\0", "\ud7ff", "\ufeff",
    "\u202e", "e\u0301", "\U0001f1e9\U0001f1ea", "\r\n", "\n\n", "\t", "''", "‘", "»", "„", "said", "according to", "Mr.", "U.S.", "I", "it",
]  # fmt: skip
TEXT = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=20)), max_size=30).map(" ".join)
MOMENTS = st.sampled_from([None, "2025-01-06", "2024-02-29T23:59:59+14:00", "0001-01-01", "9999-12-31"])
FREELY = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), database=None)


def spans(value: Any) -> Any:
    """Every span in an item, however deep."""
    if isinstance(value, dict):
        if {"text", "start", "end"} <= value.keys() and isinstance(value["start"], int):
            yield value
        for part in value.values():
            yield from spans(part)


def holds(answer: dict[str, Any]) -> None:
    text = answer["article"]["text"]
    wrong = [one for one in answer["errors"] if one["code"] not in ("cut", "language-unsupported")]
    assert not wrong
    for items in answer["results"].values():
        assert [(one["start"], one["end"]) for one in items] == sorted((one["start"], one["end"]) for one in items)
        for item in items:
            assert all(text[span["start"] : span["end"]] == span["text"] for span in spans(item))
    json.dumps(answer, allow_nan=False)


@pytest.mark.parametrize("name", REGISTRY.names)
def test_every_parser_keeps_to_its_contract_on_any_text(name: str) -> None:
    @FREELY
    @given(text=TEXT, moment=MOMENTS, markup=st.sampled_from(["auto", "none", "html"]))
    def keeps(text: str, moment: str | None, markup: str) -> None:
        holds(parse(text, published_at=moment, markup=markup, plugins=[name], language="en", registry=REGISTRY))

    keeps()


@pytest.mark.parametrize("how", ["full", "fast"])
def test_every_page_is_prepared_or_refused_as_one_without_an_article(how: str) -> None:
    @FREELY
    @given(body=TEXT, title=st.text(max_size=30), data=st.text(max_size=60))
    def prepared(body: str, title: str, data: str) -> None:
        page = (
            f"<html><head><title>{title}</title><script type='application/ld+json'>{data}</script></head>"
            f"<body><nav>{data}</nav><article><p>{body}</p><p>{body}</p></article></body></html>"
        )
        with suppress(NoArticle):
            holds(parse(html=page, prepare=how, base_url="https://example.org/", plugins=["links"], registry=REGISTRY))

    prepared()
