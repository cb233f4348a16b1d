"""Folder plugins: a file is a plugin, packages with submodules work, one that is broken harms no other."""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import uuid4

import pytest

from factbox import parse
from factbox.discovery import discover
from factbox.registry import PluginError

ONE_FILE = """
from factbox import Parser, SpanSchema, hookimpl

@hookimpl
def factbox_parsers():
    return [Parser(name="{name}", summary="First letters.", item_schema=SpanSchema, parse=lambda a, c: [a.cite(0, 1)])]
"""


@pytest.fixture
def name() -> str:
    return "p" + uuid4().hex[:8]


@pytest.fixture(autouse=True)
def _path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", list(sys.path))


def test_a_file_is_a_plugin(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.py").write_text(ONE_FILE.format(name=name))
    registry = discover(found=[], folder=tmp_path)
    assert parse("x", registry=registry)["results"] == {name: [{"text": "x", "start": 0, "end": 1}]}


def test_a_package_may_have_submodules(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text(f"from {name}.inner import factbox_parsers")
    (tmp_path / name / "inner.py").write_text(ONE_FILE.format(name=name))
    assert discover(found=[], folder=tmp_path).names == (name,)


def test_a_broken_file_is_listed_and_the_others_work(tmp_path: Path, name: str) -> None:
    (tmp_path / f"{name}.py").write_text(ONE_FILE.format(name=name))
    (tmp_path / f"bad_{name}.py").write_text("import nothing_here")
    (tmp_path / "notes.txt").write_text("no plugin")
    registry = discover(found=[], folder=tmp_path)
    assert registry.names == (name,)
    assert registry.broken[0].name == f"bad_{name}"
    assert "nothing_here" in registry.broken[0].reason


def test_a_folder_that_is_not_there_is_an_error_that_names_it(tmp_path: Path) -> None:
    with pytest.raises(PluginError, match="gone"):
        discover(found=[], folder=tmp_path / "gone")
