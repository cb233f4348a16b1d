"""Parquet: a schema of the installed parsers, rows that hold what answers hold, and questions asked of them by DuckDB."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from bulked import bulk_run, lines_of
from marshmallow import fields

import factbox
from factbox.bulk.arrow import ARTICLE, converter, plain, schema, shape
from factbox.bulk.values import Task
from factbox.installation import current
from factbox.registry import Registry
from factbox.web.schemas import ArticleSchema, ErrorSchema, MetaSchema

pq = pytest.importorskip("pyarrow.parquet")
duckdb = pytest.importorskip("duckdb")

DOCUMENT = (Path(__file__).parents[2] / "docs" / "bulk.md").read_text("utf-8")
QUESTIONS = re.findall(r"^```sql\n(.*?)^```", DOCUMENT, re.MULTILINE | re.DOTALL)
STORIES = [
    ("2025-01-06", "“We will rebuild the pier,” said Ann Lee, the mayor. “It costs $3 million.” The pier opened on 4 May 1962."),
    ("2025-01-20", "“Nothing is decided,” said Ann Lee. The ferry cost $2.5 million, the board said. The pier opened on 5 May 1962."),
    ("2025-02-03", "“The ferry is late,” said Tom Brandt. Shares fell 3 per cent. The ferry cost $4 million."),
]  # fmt: skip


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("parquet")
    rows = [{"id": f"s{number}", "text": text, "published_at": day} for number, (day, text) in enumerate(STORIES)]
    (folder / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    bulk_run([folder / "in.jsonl"], folder / "parquet", format="parquet", articles=2)
    bulk_run([folder / "in.jsonl"], folder / "jsonl")
    return folder


def ask(number: int, run: Path) -> list[tuple[Any, ...]]:
    """The answer to a question of docs/bulk.md."""
    question = QUESTIONS[number].replace("DIR/", f"{run / 'parquet'}/")
    return list(duckdb.sql(question).fetchall())


def test_rows_hold_what_the_answers_hold(run: Path) -> None:
    rows = [row for path in sorted((run / "parquet").glob("*.parquet")) for row in pq.read_table(path).to_pylist()]
    for row, answer in zip(rows, lines_of(run / "jsonl"), strict=True):
        assert (row["id"], row["article"]["text"]) == (answer["id"], answer["article"]["text"])
        assert dict(row["meta"]["plugins"][0]) == {"key": "dates", "value": factbox.__version__}
        for parser, items in answer["results"].items():
            stored = [
                {name: value for name, value in item.items() if name in wanted or value is not None}
                for item, wanted in zip(row["results"][parser], items, strict=True)
            ]
            assert stored == items


def test_the_article_columns_are_those_of_the_api() -> None:
    assert ARTICLE.keys() == ArticleSchema().fields.keys()
    whole = shape(current().registry, Task())
    assert whole["errors"][0].keys() == ErrorSchema().fields.keys()
    assert whole["meta"].keys() == MetaSchema().fields.keys()


def test_a_parser_of_somebody_else_has_its_own_columns_and_open_values_are_json() -> None:
    class PersonSchema(factbox.SpanSchema):
        name = fields.String(data_key="called", allow_none=True)
        ages = fields.List(fields.Integer())
        home = fields.Nested(factbox.PlaceSchema, allow_none=True)
        more = fields.Raw()
        scores = fields.Dict()

    parser = factbox.Parser(
        name="people", summary="A test.", item_schema=PersonSchema, parse=lambda article, context: []
    )
    registry, task = Registry.of([parser]), Task(fields=("results",))
    (person,) = shape(registry, task)["results"]["people"]
    assert list(person)[3:] == ["rule", "confidence", "called", "ages", "home", "more", "scores"]
    item = {
        "text": "A",
        "start": 0,
        "end": 1,
        "called": None,
        "ages": [3],
        "home": None,
        "more": {"x": [1]},
        "scores": {"a": 1.5},
    }
    answer = {"id": "1", "results": {"people": [item]}}
    row = plain(answer, converter(shape(registry, task)))
    import pyarrow

    table = pyarrow.Table.from_pylist([row], schema(registry, task))
    (stored,) = table.to_pylist()[0]["results"]["people"]
    assert (stored["more"], stored["scores"], stored["ages"]) == ('{"x":[1]}', '{"a":1.5}', [3])


def test_fields_are_columns(run: Path, tmp_path: Path) -> None:
    bulk_run([run / "in.jsonl"], tmp_path / "out", format="parquet", fields=("article.title", "results.dates"))
    table = pq.read_table(tmp_path / "out" / "part-00000-00000.parquet")
    assert table.schema.names == ["id", "article", "results"]
    assert [field.name for field in table.schema.field("article").type] == ["title"]
    assert table.num_rows == 3


def test_who_is_quoted_most_by_month(run: Path) -> None:
    found = ask(0, run)
    assert found[0] == ("2025-01", "Ann Lee", 3)
    assert ("2025-02", "Tom Brandt", 1) in found


def test_all_money_about_one_subject(run: Path) -> None:
    found = ask(1, run)
    assert [row[:3] for row in found] == [("s1", 2.5e6, "USD"), ("s2", 4e6, "USD")]


def test_dates_that_contradict(run: Path) -> None:
    found = ask(2, run)
    assert found == [("The pier opened on ", ["1962-05-04", "1962-05-05"])]
