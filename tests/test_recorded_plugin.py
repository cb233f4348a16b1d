"""A plugin recorded when API 1 was new works for as long as API 1 does."""

from __future__ import annotations

from pathlib import Path

from factbox import parse
from factbox.discovery import discover
from factbox.testing import check_parser


def test_the_recorded_plugin_of_api_1_still_works() -> None:
    registry = discover(found=[], folder=Path(__file__).parent / "recorded")
    assert registry.broken == ()
    answer = parse("One small step", registry=registry, options={"v1_words": {"least": 4}})
    assert answer["errors"] == []
    assert [item["size"] for item in answer["results"]["v1_words"]] == [5, 4]
    assert [item["rule"] for item in answer["results"]["v1_counted"]] == ["v1", "v1"]
    assert check_parser(registry, "v1_words") == []
