"""The registry: finds plugins one by one, refuses what breaks the rules and says what to do, orders by `requires`."""

from __future__ import annotations

import sys
from importlib.metadata import EntryPoint
from pathlib import Path
from typing import Any

import pytest
from marshmallow import Schema

from factbox import Parser, SpanSchema
from factbox.discovery import discover
from factbox.registry import Broken, PluginError, Registry

GOOD_PLUGIN = """
from factbox import Parser, SpanSchema, hookimpl

@hookimpl
def factbox_parsers():
    return [Parser(name="{name}", summary="Nothing.", item_schema=SpanSchema, parse=lambda article, context: [])]
"""


def parser(name: str = "one", **more: Any) -> Parser:
    return Parser(**{"name": name, "summary": "Nothing.", "item_schema": SpanSchema, "parse": lambda a, c: []} | more)


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Writes a module and gives its entry point; forgets the module afterwards."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(name: str, source: str) -> EntryPoint:
        (tmp_path / f"plugin_{name}.py").write_text(source)
        monkeypatch.delitem(sys.modules, f"plugin_{name}", raising=False)
        return EntryPoint(name, f"plugin_{name}", "factbox")

    return write


def test_the_built_in_parsers_are_found_through_their_entry_points() -> None:
    assert set(discover().names) >= {"links", "figures", "quotes", "dates"}
    assert discover().get("links").distribution == "factbox"


def test_our_own_parsers_are_made_once_and_others_for_each_registry(plugin: Any) -> None:
    ours, again = discover().get("links"), discover().get("links")
    assert ours is again
    points = [plugin("mine", GOOD_PLUGIN.format(name="mine"))]
    assert discover(found=points).get("mine") is not discover(found=points).get("mine")


BROKEN = {
    "ImportError: ": "import nothing_of_this_name",
    "SyntaxError: ": "def (",
    "SystemExit: ": "raise SystemExit('no')",
    "has no factbox_parsers function": "x = 1",
    "gave a int where a factbox.Parser belongs": "from factbox import hookimpl\n@hookimpl\ndef factbox_parsers(): return [7]",
    "ValueError: bad": "from factbox import hookimpl\n@hookimpl\ndef factbox_parsers(): raise ValueError('bad')",
    "item_schema must be a subclass": GOOD_PLUGIN.format(name="x").replace(
        "item_schema=SpanSchema", "item_schema=dict"
    ),
    "speaks API 1": GOOD_PLUGIN.format(name="x").replace("summary=", "api=2, summary="),
}


@pytest.mark.parametrize("reason", BROKEN)
def test_a_plugin_that_cannot_be_used_is_listed_with_its_reason_and_harms_no_other(plugin: Any, reason: str) -> None:
    found = discover(found=[plugin("bad", BROKEN[reason]), plugin("good", GOOD_PLUGIN.format(name="good"))])
    assert found.names == ("good",)
    (broken,) = found.broken
    assert reason.replace("ImportError", "ModuleNotFoundError") in broken.reason or reason in broken.reason


def test_strict_makes_a_broken_plugin_an_error(plugin: Any) -> None:
    with pytest.raises(PluginError, match="bad: ValueError"):
        discover(found=[plugin("bad", "raise ValueError")], strict=True)


def test_allow_and_deny_lists_are_read_before_anything_is_imported(plugin: Any) -> None:
    points = [plugin("bad", "raise ValueError"), plugin("good", GOOD_PLUGIN.format(name="good"))]
    assert discover(found=points, allow=["good"]).broken == ()
    assert discover(found=points, deny=["bad"]).names == ("good",)
    assert "plugin_bad" not in sys.modules


REFUSED = {
    "is no parser name": {"name": "Not Good"},
    "must be a marshmallow Schema class": {"options_schema": 7},
    "must be a subclass of factbox.SpanSchema": {"item_schema": Schema},
    "parse must be callable": {"parse": None},
    "positive number of seconds": {"timeout": 0},
    "upgrade one of them": {"api": 99},
    "it requires 'nobody'": {"requires": ("nobody",)},
    "break the circle": {"requires": ("one",)},
}


@pytest.mark.parametrize("advice", REFUSED)
def test_a_parser_that_breaks_a_rule_is_refused_with_advice(advice: str) -> None:
    registry = Registry.of([parser(**REFUSED[advice])])
    assert registry.names == ()
    assert advice in registry.broken[0].reason


def test_of_two_parsers_with_one_name_the_first_stays_and_the_second_is_told() -> None:
    first = parser()
    registry = Registry.of([first, parser(summary="Other.")])
    assert registry.get("one").parser is first
    assert "is taken by another plugin: rename" in registry.broken[0].reason


def test_what_requires_a_broken_parser_is_broken_too() -> None:
    registry = Registry.of([parser("a", requires=("b",)), parser("b", requires=("c",)), parser("d")])
    assert registry.names == ("d",)
    assert {broken.name for broken in registry.broken} == {"a", "b"}


def test_a_circle_of_three_is_refused_and_those_outside_it_stay() -> None:
    circle = [parser("a", requires=("b",)), parser("b", requires=("c",)), parser("c", requires=("a",))]
    assert Registry.of([*circle, parser("d")]).names == ("d",)


def test_parsers_come_after_what_they_require() -> None:
    registry = Registry.of([parser("a", requires=("b",)), parser("b", requires=("c",)), parser("c")])
    assert registry.names == ("c", "b", "a")
    assert [one.parser.name for one in registry.in_order(["b"])] == ["c", "b"]


def test_setting_up_reports_each_failure_and_goes_on() -> None:
    done: list[str] = []
    failing = parser("bad", setup=lambda: [][1])
    registry = Registry.of([failing, parser("good", setup=lambda: done.append("good"))])
    assert "IndexError" in registry.set_up()["bad"]
    assert done == ["good"]


def test_a_broken_row_says_where_it_came_from() -> None:
    assert Broken("x", "why").distribution is None
