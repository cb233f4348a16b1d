"""One fact a row: the same fields for every parser, in the answer's own unit, with the sentence around it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factbox
from factbox.formats.places import to_code_points
from factbox.formats.rows import FIELDS, rows_of
from factbox.offsets import UNITS

STORY = (
    "Sales rose 12% to $3bn on 6 January 2025. “It went \U0001f600 well,” said Ann Lee, who runs the shop.\n\n"
    'Between 5 and 7 people came; see <a href="https://example.org/a">the list</a>.'
)


def rows(text: str = STORY, **given: Any) -> list[dict[str, Any]]:
    return list(rows_of(factbox.parse(text, **given)))


def row(parser: str, words: str) -> dict[str, Any]:
    (found,) = (one for one in rows() if one["parser"] == parser and one["text"] == words)
    return found


def test_every_row_has_every_field_in_one_order() -> None:
    assert {tuple(one) for one in rows()} == {FIELDS}
    assert {one["parser"] for one in rows()} == {"links", "figures", "quotes", "dates"}


@pytest.mark.parametrize(("parser", "words", "said"), [
    ("figures", "12%", {"kind": "percent", "value": 12, "unit": "%"}),
    ("figures", "$3bn", {"kind": "money", "value": 3_000_000_000, "unit": "USD"}),
    ("figures", "Between 5 and 7", {"value": None, "low": 5, "high": 7}),
    ("dates", "6 January 2025", {"kind": "date", "value": "2025-01-06", "from": "2025-01-06", "to": "2025-01-07"}),
    ("quotes", "It went \U0001f600 well,", {"kind": "direct", "speaker": "Ann Lee", "value": None}),
    ("links", "the list", {"kind": "anchor", "value": "https://example.org/a", "url": None}),
])  # fmt: skip
def test_what_a_fact_says_stands_in_its_columns(parser: str, words: str, said: dict[str, Any]) -> None:
    found = row(parser, words)
    assert {name: found[name] for name in said} == said


def test_the_sentence_is_the_one_in_which_the_fact_begins() -> None:
    assert row("figures", "12%")["sentence"] == "Sales rose 12% to $3bn on 6 January 2025."
    assert row("links", "the list")["sentence"] == "Between 5 and 7 people came; see the list."


@pytest.mark.parametrize("unit", UNITS)
def test_places_count_as_the_answers_do_and_sentences_stay_the_same(unit: str) -> None:
    answer = factbox.parse(STORY, offsets=unit)
    found, plain = list(rows_of(answer)), rows()
    places = [item["start"] for items in answer["results"].values() for item in items]
    assert [one["start"] for one in found] == places
    assert [one["sentence"] for one in found] == [one["sentence"] for one in plain]


def test_the_article_is_named_by_its_id_and_address() -> None:
    answer = factbox.parse(STORY) | {"id": "mine"}
    answer["article"]["url"] = "https://example.org/story"
    (first, *_) = rows_of(answer)
    assert (first["article_id"], first["url"]) == ("mine", "https://example.org/story")


def test_an_answer_without_its_text_has_rows_without_sentences() -> None:
    answer = dict(factbox.parse(STORY))
    answer["article"] = {}
    found = list(rows_of(answer))
    assert len(found) == len(rows())
    assert {one["sentence"] for one in found} == {None}


def test_another_parsers_items_have_their_name_as_value_and_lists_have_none() -> None:
    items = [
        {"text": "Ann", "start": 0, "end": 3, "name": "Ann Lee", "speaker": "Ann"},
        {"text": "Ann", "start": 0, "end": 3, "value": ["a"], "kind": {}},
    ]
    first, second = rows_of({"id": None, "article": {"text": "Ann"}, "results": {"people": items}})
    assert (first["value"], first["speaker"]) == ("Ann Lee", "Ann")
    assert (second["value"], second["kind"]) == (None, None)


def test_an_answer_whose_text_was_changed_is_refused() -> None:
    answer = dict(factbox.parse(STORY))
    answer["article"] = {"text": "\U0001f600 another"}
    with pytest.raises(ValueError, match="fit its text in no unit"):
        list(rows_of(answer))


@given(st.text(st.sampled_from("a 5é\U0001f600€\n.")), st.sampled_from(UNITS))
def test_offsets_of_any_unit_lead_back_to_the_words(text: str, unit: str) -> None:
    answer = factbox.parse(text, markup="none", plugins=["figures"], offsets=unit)
    place = to_code_points(answer)
    for item in answer["results"]["figures"]:
        assert text[place(item["start"]) : place(item["end"])] == item["text"]
