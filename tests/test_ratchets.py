"""Numbers that may only fall: English words inside functions, functions that decide too much, patterns that spell words,
modules without a test.

Words belong in `factbox/language/en`; a function of more than twelve decisions belongs in two. What was there when the
rule came is in ratchets.json: whoever lowers a count lowers the number there.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

import pytest
from untested import modules, untested

from factbox.language import en

ROOT = Path(__file__).parents[1]
COMMITTED: dict[str, dict[str, int]] = json.loads((ROOT / "tests" / "ratchets.json").read_text("utf-8"))
FOLDERS = {
    "language": "service/factbox/language",
    "dates": "plugins/factbox_dates",
    "figures": "plugins/factbox_figures",
    "quotes": "plugins/factbox_quotes",
}
PACKAGES = ("service/factbox", *(f"plugins/factbox_{name}" for name in ("links", "figures", "quotes", "dates")))
LIMIT = 12
SLACK = 15
"""So far below its committed number a count may be before that is to be lowered."""

Function = ast.FunctionDef | ast.AsyncFunctionDef
DECISIONS = (ast.If, ast.IfExp, ast.For, ast.While, ast.ExceptHandler, ast.comprehension, ast.match_case)


# What is no word in a pattern: escapes, names of groups, flags, sets of letters, numbers of times.
SYNTAX = re.compile(r"\\.|\(\?P<\w+>|\(\?[a-z]+|\[(?:\\.|[^\]\\])*\]|\{[^}]*\}", re.DOTALL)
SPELLED = 3
"""A pattern that spells so many words itself is a list of words: those belong in a table that makes it."""


def words_of(value: Any) -> Iterator[str]:
    """All words in a table, however deep."""
    if isinstance(value, str):
        yield from value.split()
    elif isinstance(value, dict):
        yield from words_of(tuple(value))
    elif isinstance(value, tuple | frozenset | list):
        for part in value:
            yield from words_of(part)


ENGLISH = frozenset(
    word
    for module in iter_modules(en.__path__)
    for name, value in vars(import_module(f"factbox.language.en.{module.name}")).items()
    if name.isupper()
    for word in words_of(value)
    if word.isalpha() and word.islower() and len(word) > 1
)


@cache
def functions(folder: str) -> tuple[tuple[str, Function], ...]:
    """Every function below `folder` with the name of its file, tables of words apart."""
    files = sorted((ROOT / folder).rglob("*.py"))
    trees = [(path.name, ast.parse(path.read_text("utf-8"))) for path in files if path.parent.name != "en"]
    return tuple((name, node) for name, tree in trees for node in ast.walk(tree) if isinstance(node, Function))


def deciding() -> dict[str, int]:
    """The decisions of the functions over the limit, by package and name, wherever in it they stand; the most of each."""
    found: dict[str, int] = {}
    for package in PACKAGES:
        for _, node in functions(package):
            place = f"{Path(package).name}:{node.name}"
            if (count := decisions_of(node)) > max(limit_of(place), found.get(place, 0)):
                found[place] = count
    return found


def limit_of(place: str) -> int:
    """How many decisions a function of the package may have."""
    return COMMITTED["limits"].get(place.partition(":")[0], LIMIT)


def english_in(function: Function) -> list[str]:
    """The English words that stand as literals in its body, its docstring apart."""
    body = function.body[1:] if ast.get_docstring(function) else function.body
    literals = [node.value for part in body for node in ast.walk(part) if isinstance(node, ast.Constant)]
    return [value for value in literals if isinstance(value, str) and value in ENGLISH]


def decisions_of(function: Function) -> int:
    """Its branches, loops and conditions; each `and` and `or` is one more."""
    inside = list(ast.walk(function))
    joined = sum(len(node.values) - 1 for node in inside if isinstance(node, ast.BoolOp))
    filters = sum(len(node.ifs) for node in inside if isinstance(node, ast.comprehension))
    return 1 + joined + filters + sum(isinstance(node, DECISIONS) for node in inside)


def spelled(node: ast.expr) -> str:
    """What of a pattern stands in the code itself; what a table gives is left out."""
    if isinstance(node, ast.BinOp):
        return spelled(node.left) + spelled(node.right)
    if isinstance(node, ast.JoinedStr):
        return " ".join(spelled(part) for part in node.values)
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def spelling(code: str) -> list[str]:
    """The patterns in `code` that are lists of words."""
    calls = [node for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Call) and node.args]
    patterns = [spelled(call.args[0]) for call in calls if ast.unparse(call.func) == "re.compile"]
    return [text for text in patterns if len(re.findall(r"[A-Za-z]{2,}", SYNTAX.sub(" ", text))) >= SPELLED]


@pytest.mark.parametrize("folder", COMMITTED["patterns"])
def test_patterns_of_words_are_made_from_tables(folder: str) -> None:
    codes = [path.read_text("utf-8") for path in sorted((ROOT / "plugins" / folder).glob("*.py"))]
    found = [text for code in codes for text in spelling(code)]
    assert len(found) <= COMMITTED["patterns"][folder], f"make these from tables, with any_of: {found}"
    assert len(found) >= COMMITTED["patterns"][folder] - SLACK, f"well done: write {len(found)} for {folder}"


def test_only_words_that_a_pattern_spells_itself_count() -> None:
    made = 'A = re.compile(rf"\\b{any_of(WORDS)} (?:of|the) \\Z"); B = "or and but"'
    assert spelling(made) == []
    assert spelling('A = re.compile(r"(?:up|down|off)")') == ["(?:up|down|off)"]


@pytest.mark.parametrize("name", FOLDERS)
def test_english_leaves_the_functions(name: str) -> None:
    found = [(file, node.name, words) for file, node in functions(FOLDERS[name]) if (words := english_in(node))]
    count, committed = sum(len(words) for _, _, words in found), COMMITTED["english"][name]
    assert count <= committed, f"{count} English words in functions: put them into tables of language/en: {found}"
    assert count >= committed - SLACK, f"well done: write {count} for {name} into tests/ratchets.json"


def test_no_function_decides_more_than_it_did() -> None:
    over = {
        place: count
        for place, count in deciding().items()
        if count > COMMITTED["decisions"].get(place, limit_of(place))
    }
    assert not over, f"too many decisions, each `and` and `or` counted: part them: {over}"


def test_functions_that_have_become_simple_leave_the_list() -> None:
    eased = COMMITTED["decisions"].keys() - deciding().keys()
    assert not eased, f"well done: take them out of tests/ratchets.json: {sorted(eased)}"


def test_the_counters_count() -> None:
    (function,) = (
        node
        for node in ast.walk(
            ast.parse("def f(a):\n    'the'\n    return a == 'the' if a and a or a else [b for b in a if b]")
        )
        if isinstance(node, Function)
    )
    assert english_in(function) == ["the"]
    assert decisions_of(function) == 6


@pytest.mark.parametrize("parser", COMMITTED["untested"])
def test_no_more_modules_are_without_a_test_of_their_own_than_before(parser: str) -> None:
    assert len(untested(parser)) <= COMMITTED["untested"][parser], untested(parser)


def test_a_module_counts_as_tested_once_a_test_imports_it() -> None:
    assert "factbox_dates.neighbours.evidence" in set(modules("dates")) - set(untested("dates"))
