"""docs/SECURITY.md promises nothing that no test proves."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "docs" / "SECURITY.md").read_text(encoding="utf-8")
PROMISES = re.findall(r"^\| (.+?) \| `(tests/\S+)::(\w+)` \|$", TEXT, re.MULTILINE)


def test_there_are_promises_and_each_row_names_its_test() -> None:
    rows = TEXT.partition("| promise | test |\n|---|---|\n")[2].partition("\n\n")[0].splitlines()
    assert len(rows) == len(PROMISES) > 30


@pytest.mark.parametrize(("promise", "file", "name"), PROMISES, ids=[row[2] for row in PROMISES])
def test_the_test_of_each_promise_exists_and_asserts_something(promise: str, file: str, name: str) -> None:
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    (found,) = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name == name]
    names = {
        getattr(node.func, "attr", getattr(node.func, "id", ""))
        for node in ast.walk(found)
        if isinstance(node, ast.Call)
    }
    proves = any(isinstance(node, ast.Assert) for node in ast.walk(found)) or names & {"raises", "keeps", "keeps_to_it"}
    assert proves, promise


def test_no_test_proves_two_promises() -> None:
    named = [(file, name) for _, file, name in PROMISES]
    assert len(named) == len(set(named))


def test_the_targets_that_it_names_are_made_by_the_makefile() -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(re.findall(r"`make ([a-z-]+)`", TEXT)) - set(targets) == set()
