"""W3C Web Annotations: what the model asks for, in its context's terms, and words found again by either selector."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import STORY, story

import factbox
from factbox.formats.annotations import AROUND, CONTEXT, collection
from factbox.formats.registry import named
from factbox.offsets import UNITS

TERMS = {
    "AnnotationCollection": {"@context", "id", "type", "label", "total", "first"},
    "AnnotationPage": {"id", "type", "startIndex", "items", "partOf"},
    "Annotation": {"id", "type", "motivation", "generator", "body", "target"},
    "TextualBody": {"type", "purpose", "value", "format"},
    "SpecificResource": {"source", "selector"},
    "TextPositionSelector": {"type", "start", "end"},
    "TextQuoteSelector": {"type", "exact", "prefix", "suffix"},
    "Software": {"id", "type", "name"},
}
"""Terms of the context http://www.w3.org/ns/anno.jsonld that each class may have here (Web Annotation Vocabulary, 2017)."""
MUST = {
    "AnnotationCollection": {"@context", "id", "type", "first"},
    "AnnotationPage": {"id", "type", "items"},
    "Annotation": {"id", "type", "target"},
    "SpecificResource": {"source"},
    "TextualBody": {"value"},
    "TextPositionSelector": {"type", "start", "end"},
    "TextQuoteSelector": {"type", "exact"},
}
MOTIVATIONS = {
    "assessing", "bookmarking", "classifying", "commenting", "describing", "editing", "highlighting", "identifying",
    "linking", "moderating", "questioning", "replying", "tagging",
}  # fmt: skip
IRI = re.compile(r"(https?://\S+|urn:uuid:[0-9a-f-]{36}|urn:factbox)\Z")


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
        for part in value.values():
            yield from nodes(part)
    elif isinstance(value, list):
        for part in value:
            yield from nodes(part)


def items(box: Any) -> list[dict[str, Any]]:
    return list(collection(box)["first"]["items"])


def test_every_node_has_what_the_model_demands_and_only_terms_of_the_context() -> None:
    found = json.loads(named("annotations").write(story()))
    assert found["@context"] == CONTEXT
    for node in nodes(found):
        kind = node.get("type", "SpecificResource")
        assert MUST.get(kind, set()) <= node.keys() <= TERMS[kind]
        assert {node.get(name, "tagging") for name in ("motivation", "purpose")} <= MOTIVATIONS
        assert all(IRI.match(node[name]) for name in ("id", "source", "partOf") if name in node)
    assert found["total"] == len(found["first"]["items"]) > 8


def test_ids_are_unique_and_the_same_each_time() -> None:
    ids = [one["id"] for one in items(story())]
    assert len(set(ids)) == len(ids)
    assert ids == [one["id"] for one in items(story())]
    assert set(ids).isdisjoint(one["id"] for one in items(story(text=f"{STORY} ")))


@pytest.mark.parametrize("unit", UNITS)
def test_positions_count_code_points_whatever_the_answer_counts_in(unit: str) -> None:
    box = story(offsets=unit)
    for one in items(box):
        position, quote = one["target"]["selector"]
        assert box.text[position["start"] : position["end"]] == quote["exact"]


def test_words_are_found_again_by_what_stands_around_them() -> None:
    box = story()
    for one in items(box):
        position, quote = one["target"]["selector"]
        before, after = quote.get("prefix", ""), quote.get("suffix", "")
        assert box.text.find(before + quote["exact"] + after) + len(before) == position["start"]
        assert max(len(before), len(after)) <= AROUND


def test_a_body_tags_describes_and_has_the_fields_for_programs() -> None:
    (one,) = items(factbox.parse("It cost $5."))
    tag, words, fields = one["body"]
    assert (tag["value"], words["value"]) == ("figures", "money 5 USD")
    assert json.loads(fields["value"])["unit"] == "USD"


def test_the_source_is_the_articles_address_where_it_has_one() -> None:
    box = factbox.parse("It cost $5.")
    assert items(box)[0]["target"]["source"].startswith("urn:uuid:")
    box["article"]["url"] = "https://example.org/a"
    assert items(box)[0]["target"]["source"] == "https://example.org/a"


@given(st.text(st.sampled_from("a 5é\U0001f600€\n.,")))
def test_any_text_gives_selectors_that_select(text: str) -> None:
    for one in items(factbox.parse(text, markup="none", plugins=["figures"])):
        position, quote = one["target"]["selector"]
        assert text[position["start"] : position["end"]] == quote["exact"]
