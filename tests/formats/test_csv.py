"""CSV: rows that a spreadsheet shows and never computes; NDJSON: the same rows, exact."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factbox
from factbox.formats.csv import FORMULA
from factbox.formats.registry import named
from factbox.formats.rows import FIELDS, rows_of

HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "  =1", "\r=1", "\n=1", "＝1+1", "=cmd|' /C calc'!A0", "\u00a0=1"]


def answer(words: str, **fields: Any) -> dict[str, Any]:
    item = {"text": words, "start": 0, "end": len(words), **fields}
    return {"id": None, "article": {"text": words, "url": None}, "results": {"mine": [item]}}


def table(given: dict[str, Any]) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(named("csv").write(given).decode(), newline="")))


@pytest.mark.parametrize("words", HOSTILE)
def test_no_cell_of_text_begins_a_formula(words: str) -> None:
    (row,) = table(answer(words, kind=words, unit=words))
    assert row["text"] == row["kind"] == row["unit"] == f"'{words}"


@pytest.mark.parametrize("words", ["5", "a=b", "12-13", "'quoted'", '"two", three', "one\ntwo", "\U0001f600"])
def test_other_text_is_as_it_is(words: str) -> None:
    assert table(answer(words))[0]["text"] == words


def test_numbers_are_numbers_also_when_they_are_negative() -> None:
    (row,) = table(answer("-3C", value=-3.0, low=-4.5))
    assert (row["value"], row["low"], row["high"]) == ("-3.0", "-4.5", "")


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_whatever_the_text_there_is_one_row_and_it_begins_no_formula(words: str) -> None:
    (row,) = table(answer(words))
    assert row["text"] in (words, f"'{words}")
    assert row["text"].lstrip()[:1] not in FORMULA


def test_the_header_comes_once_and_names_the_fields() -> None:
    form = named("csv")
    assert form.head.decode() == ",".join(FIELDS) + "\r\n"
    assert form.head not in form.body(answer("five"))


def test_ndjson_has_the_rows_exactly() -> None:
    box = factbox.parse("=5 apples and €6\u2028 on Monday")
    lines = named("ndjson").write(box).splitlines()
    assert [json.loads(line) for line in lines] == list(rows_of(box))
