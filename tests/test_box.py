"""`Factbox`: a dict as ever, with facts as attributes, rows, data frames and a notebook's view."""

from __future__ import annotations

import copy
import json
import pickle
import sys
from types import ModuleType
from typing import Any, get_type_hints

import orjson
import pytest
from stories import story

import factbox
from factbox import Factbox, Parser, SpanSchema, contract, shapes
from factbox.discovery import built_in
from factbox.formats.rows import FIELDS
from factbox.registry import Registry
from factbox.web.schemas import ArticleSchema

BOX = story()
PLAIN: dict[str, Any] = json.loads(json.dumps(BOX))


def test_it_is_the_dict_it_was() -> None:
    assert type(BOX) is Factbox
    assert BOX == PLAIN == dict(BOX)
    assert json.loads(json.dumps(BOX)) == orjson.loads(orjson.dumps(BOX)) == PLAIN
    assert list(BOX) == ["id", "article", "results", "errors", "meta"]
    assert {**BOX} == PLAIN
    assert BOX | {"id": "a"} == PLAIN | {"id": "a"}
    assert isinstance(BOX, dict)
    assert BOX["results"]["figures"][0]["value"] == 12


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda box: pickle.loads(pickle.dumps(box))])
def test_copies_and_pickles_are_factboxes(copied: Any) -> None:
    assert type(copied(BOX)) is Factbox
    assert copied(BOX) == BOX
    assert copied(BOX).figures == BOX.figures


def test_facts_and_members_are_attributes() -> None:
    assert BOX.text == BOX.article["text"] == PLAIN["article"]["text"]
    assert [quote["kind"] for quote in BOX.quotes] == [one["kind"] for one in PLAIN["results"]["quotes"]]
    assert (BOX.figures, BOX.dates, BOX.links) == tuple(BOX["results"][name] for name in ("figures", "dates", "links"))
    assert (BOX.results, BOX.errors, BOX.meta) == (BOX["results"], [], BOX["meta"])


def test_other_parsers_facts_are_attributes_too() -> None:
    class Initial(SpanSchema):
        """A first letter."""

    parser = Parser(name="initials", summary="First letters.", item_schema=Initial, parse=lambda a, c: [a.cite(0, 1)])
    box = factbox.parse("Ann", registry=Registry.of([parser]))
    assert box.initials == [{"text": "A", "start": 0, "end": 1}]
    assert "initials" in dir(box)
    assert [row["parser"] for row in box.rows()] == ["initials"]


@pytest.mark.parametrize("name", ["people", "quotes"])
def test_a_parser_that_did_not_run_is_told_with_those_that_did(name: str) -> None:
    box = factbox.parse("Ann", plugins=["dates"])
    with pytest.raises(AttributeError, match=f"no parser '{name}' ran here: there are results of dates"):
        getattr(box, name)
    assert not hasattr(box, name)


def test_parts_may_be_left_out() -> None:
    box = factbox.parse("It cost $5.", fields=["results"])
    assert set(box) == {"id", "results"}
    assert box.figures[0]["value"] == 5
    with pytest.raises(ValueError, match="There is no part 'txt'"):
        factbox.parse("It cost $5.", fields=["txt"])


def test_it_is_written_in_any_form() -> None:
    assert json.loads(BOX.to("json")) == PLAIN
    assert BOX.to("csv").count(b"\r\n") >= len(list(BOX.rows()))
    with pytest.raises(ValueError, match="no format 'xml'"):
        BOX.to("xml")


def test_a_notebook_shows_the_article_with_its_facts() -> None:
    shown = BOX._repr_html_()
    assert shown.startswith("<style>")
    assert 'class="fact quotes"' in shown
    assert "<script" not in shown


def test_a_data_frame_of_pandas_has_a_row_a_fact() -> None:
    pytest.importorskip("pandas", reason="pandas is not installed: make notebook-test has it")
    frame = BOX.to_dataframe()
    assert list(frame.columns) == list(FIELDS)
    assert len(frame) == len(list(BOX.rows()))
    assert frame[frame.parser == "figures"].value.tolist()[:2] == [12, 3e9]
    assert list(factbox.parse("Ann").to_dataframe().columns) == list(FIELDS)


def test_a_data_frame_of_polars_has_columns_of_one_type(monkeypatch: pytest.MonkeyPatch) -> None:
    polars = pytest.importorskip("polars", reason="polars is not installed: make notebook-test has it")
    monkeypatch.setitem(sys.modules, "pandas", None)
    frame = BOX.to_dataframe()
    assert frame.columns == list(FIELDS)
    assert frame.filter(polars.col("parser") == "figures")["value"].to_list()[:2] == ["12.0", "3000000000.0"]
    assert frame.schema["start"] == polars.Int64
    assert frame.schema["low"] == polars.Float64
    assert factbox.parse("Ann").to_dataframe().schema == frame.schema


def test_without_either_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pandas", "polars"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError, match="needs pandas or polars"):
        BOX.to_dataframe()


def test_the_committed_types_are_what_the_schemas_say() -> None:
    assert contract.SHAPES.read_text("utf-8") == contract.shapes()


@pytest.mark.parametrize(
    ("parser", "name"), [("links", "Link"), ("figures", "Figure"), ("quotes", "Quote"), ("dates", "Date")]
)
def test_an_items_type_has_its_schemas_keys_and_marks_what_may_be_missing(parser: str, name: str) -> None:
    schema = built_in().get(parser).items
    typed = getattr(shapes, name)
    keys = {field.data_key or key: field.required for key, field in schema.fields.items()}
    assert set(get_type_hints(typed)) == set(keys)
    assert {item_key for item in BOX.results[parser] for item_key in item} <= set(keys)
    source = contract.SHAPES.read_text("utf-8")
    assert all(
        (f"{key}: NotRequired" in source) or (f'"{key}": NotRequired' in source) for key in keys if not keys[key]
    )


def test_the_article_has_its_schemas_keys() -> None:
    assert list(get_type_hints(shapes.ArticleFacts)) == list(ArticleSchema().fields) == list(BOX.article)


def test_the_module_of_types_names_them_as_people_would() -> None:
    assert isinstance(shapes, ModuleType)
    own = [name for name, value in vars(shapes).items() if getattr(value, "__module__", "") == shapes.__name__]
    assert {"Link", "Figure", "Quote", "Date", "Speaker", "Place", "ArticleFacts", "Error", "Meta"} <= set(own)
