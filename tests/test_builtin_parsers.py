"""The parsers that come with factbox cannot be put out of the way by another distribution with a package of their name."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from factbox import builtin_parsers
from factbox.registry import PluginError

SHADOW = """
from factbox import Parser, SpanSchema, hookimpl

@hookimpl
def factbox_parsers():
    return [Parser(name="dates", summary="Nothing.", item_schema=SpanSchema, parse=lambda article, context: [])]
"""


@pytest.fixture
def shadowing(tmp_path: Path) -> Path:
    """A folder with an installed distribution that brings a package called factbox_dates, found before ours."""
    (tmp_path / "factbox_dates").mkdir()
    (tmp_path / "factbox_dates" / "__init__.py").write_text(SHADOW)
    info = tmp_path / "factbox_dates-0.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: factbox-dates\nVersion: 0.1\n")
    (info / "entry_points.txt").write_text("[factbox]\nmine = factbox_dates\n")
    return tmp_path


def ask(path: Path, program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], env=os.environ | {"PYTHONPATH": str(path)}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_package_of_the_same_name_neither_replaces_nor_breaks_one_of_ours(shadowing: Path) -> None:
    program = (
        "import json, factbox; from factbox.installation import current\n"
        "answer = factbox.parse('It closed on 8 December 2024, after two years.')\n"
        "print(json.dumps([answer['results'], answer['errors'], [(b.name, b.reason) for b in current().registry.broken]]))"
    )
    results, errors, broken = json.loads(ask(shadowing, program))
    assert results["dates"][0]["value"] == "2024-12-08"
    assert results["figures"]
    assert errors == []
    assert [name for name, _ in broken] == ["mine"]
    assert "as one of factbox's own: give it another name" in broken[0][1]


def test_in_the_service_too(shadowing: Path) -> None:
    program = (
        "from factbox.workers import Job, Pool; from functools import partial; from factbox.settings import Settings\n"
        "from factbox.server import make_pool\n"
        "if __name__ == '__main__':\n"
        "    pool = make_pool(Settings(workers=1)); pool.start()\n"
        "    print(pool.run(Job({'text': 'On 8 December 2024.'}, ('dates',))).results['dates'].decode()); pool.close()"
    )
    assert '"value":"2024-12-08"' in ask(shadowing, program)


def test_one_that_was_imported_before_is_told_instead_of_used(shadowing: Path) -> None:
    program = (
        "import factbox_dates\n"
        "from factbox.installation import current\n"
        "print([b.reason for b in current().registry.broken if b.name == 'dates'])"
    )
    told = ask(shadowing, program)
    assert "something else called factbox_dates was imported from" in told
    assert "rename or remove that" in told


def test_a_package_that_is_not_there_is_told() -> None:
    with pytest.raises(PluginError, match="install factbox anew"):
        builtin_parsers.load("factbox_of_nobody")


def test_all_four_lie_in_their_home() -> None:
    assert builtin_parsers.packages() == {"factbox_links", "factbox_figures", "factbox_quotes", "factbox_dates"}
