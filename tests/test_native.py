"""The compiled wheel: what is compiled, when, and that the tests of `make native-test` meet compiled code."""

from __future__ import annotations

import importlib
import importlib.util
import os
import re
from importlib.machinery import ExtensionFileLoader
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
COMPILED = ("factbox.language.mentions", "factbox_dates.parser", "factbox_figures.parser", "factbox_quotes.parser")


@pytest.fixture(scope="module")
def build() -> ModuleType:
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def hook(build: ModuleType, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.delenv("FACTBOX_NATIVE", raising=False)
    return build.NativeHook(str(ROOT), {}, None, None, str(ROOT), "wheel")


def test_the_wheel_is_one_for_all_platforms_unless_asked_otherwise(hook: object) -> None:
    data: dict[str, object] = {}
    hook.initialize("standard", data)  # type: ignore[attr-defined]
    assert data == {}
    assert hook.dependencies() == []  # type: ignore[attr-defined]


@pytest.mark.parametrize(("value", "needs"), [("1", ["mypy", "setuptools"]), ("0", []), ("", [])])
def test_a_build_brings_the_compiler_only_when_it_is_asked_for(
    hook: object, monkeypatch: pytest.MonkeyPatch, value: str, needs: list[str]
) -> None:
    monkeypatch.setenv("FACTBOX_NATIVE", value)
    assert [re.split("[<>=]", need)[0] for need in hook.dependencies()] == needs  # type: ignore[attr-defined]


def test_an_editable_installation_is_never_compiled(hook: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTBOX_NATIVE", "1")
    data: dict[str, object] = {}
    hook.initialize("editable", data)  # type: ignore[attr-defined]
    assert data == {}


def test_what_reads_sentences_is_compiled_and_words_schemas_and_faces_are_not(
    build: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    sources = build.sources()
    assert sources == sorted(set(sources))
    assert {
        f"{'service' if name.startswith('factbox.') else 'plugins'}/{name.replace('.', '/')}.py" for name in COMPILED
    } <= set(sources)
    assert all((ROOT / path).is_file() for path in sources)
    assert not [path for path in sources if re.search(r"/(?:en|train)/|/(?:__init__|schema|options)\.py", path)]
    assert len(sources) > 180


@pytest.mark.parametrize(("library", "place"), [
    ("factbox/language/mentions.so", "factbox/language/mentions.so"),
    ("factbox_dates/calendar/days.so", "factbox/builtin/factbox_dates/calendar/days.so"),
    ("factbox__mypyc.so", "factbox__mypyc.so"),
])  # fmt: skip
def test_a_library_lies_beside_its_source(build: ModuleType, library: str, place: str) -> None:
    assert str(build._place(Path(library))) == place


def test_a_module_that_caches_properties_stays_as_it_is(build: ModuleType, tmp_path: Path) -> None:
    """Compiled, functools.cached_property would be read anew each time."""
    module = tmp_path / "module.py"
    for text, compiled in (
        ("from functools import cache\n", True),
        ("from functools import cache, cached_property\n", False),
    ):
        module.write_text(text)
        assert build._is_compiled(module) is compiled


def test_the_compiler_is_the_one_that_checks_types() -> None:
    def pinned(name: str) -> dict[str, str]:
        return dict(re.findall(r"^([a-z-]+)==(\S+)", (ROOT / "requirements" / name).read_text("utf-8"), re.M))

    assert pinned("native.txt").items() <= pinned("dev.txt").items()
    assert {"mypy", "setuptools"} <= pinned("native.txt").keys()


def test_the_image_is_compiled() -> None:
    recipe = (ROOT / "Dockerfile").read_text("utf-8")
    assert "ARG FACTBOX_NATIVE=1" in recipe
    assert "-r requirements/native.txt" in recipe
    assert "hatch_build.py" in recipe
    assert "!hatch_build.py" in (ROOT / ".dockerignore").read_text("utf-8").splitlines()


@pytest.mark.skipif(os.environ.get("FACTBOX_NATIVE") != "1", reason="make native-test compiles them")
@pytest.mark.parametrize("name", COMPILED)
def test_these_tests_meet_compiled_code(name: str) -> None:
    importlib.import_module("factbox").parse("One")
    assert isinstance(importlib.import_module(name).__loader__, ExtensionFileLoader)
