"""`factbox plugins new`: from nothing to a served, tested parser, by commands alone."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import tomllib
from importlib.metadata import metadata
from pathlib import Path

import pytest
from click.testing import CliRunner

from factbox import Parser, SpanSchema, scaffold
from factbox.cli import main
from factbox.discovery import built_in
from factbox.registry import Registry


def test_the_package_is_complete_and_names_itself_throughout(tmp_path: Path) -> None:
    written = {path.relative_to(tmp_path).as_posix() for path in scaffold.create("hash-tags", tmp_path, built_in())}
    assert written == {
        f"factbox-hash-tags/{name}"
        for name in ("pyproject.toml", "factbox_hash_tags/__init__.py", "tests/test_factbox_hash_tags.py", "README.md")
    }
    assert not any("$" in (tmp_path / name).read_text() for name in written)
    assert len((tmp_path / "factbox-hash-tags/factbox_hash_tags/__init__.py").read_text().splitlines()) < 40


@pytest.mark.parametrize("name", ["Bad", "1x", "a b", "../x", ""])
def test_a_name_no_parser_may_have_is_refused(tmp_path: Path, name: str) -> None:
    result = CliRunner().invoke(main, ["plugins", "new", name, "--dir", str(tmp_path)])
    assert result.exit_code == 2
    assert "is no parser name" in result.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("name", "owner"), [
    ("dates", "factbox comes with a parser called dates"), ("links", "factbox comes with"),
    ("poems", "no one"), ("people_2", "no one"),
])  # fmt: skip
def test_a_name_that_is_taken_is_refused(tmp_path: Path, name: str, owner: str) -> None:
    result = CliRunner().invoke(main, ["plugins", "new", name, "--dir", str(tmp_path)])
    if owner == "no one":
        assert result.exit_code == 0
    else:
        assert (result.exit_code, list(tmp_path.iterdir())) == (2, [])
        assert owner in result.stderr


def test_a_name_that_another_plugin_has_is_refused_also_when_it_is_spelt_otherwise(tmp_path: Path) -> None:
    taken = Parser(name="big-words", summary="Big words.", item_schema=SpanSchema, parse=lambda article, context: [])
    for name in ("big-words", "big_words"):
        with pytest.raises(ValueError, match="is installed: choose another name"):
            scaffold.create(name, tmp_path, Registry.of([taken]))


def test_what_is_written_passes_strict_type_checks(tmp_path: Path) -> None:
    scaffold.create("typed", tmp_path, built_in())
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "factbox_typed", "tests"],
        cwd=tmp_path / "factbox-typed",
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout


def test_what_is_written_brings_what_its_readme_names(tmp_path: Path) -> None:
    scaffold.create("whole", tmp_path, built_in())
    package = tomllib.loads((tmp_path / "factbox-whole" / "pyproject.toml").read_text())["project"]
    assert package["optional-dependencies"]["dev"] == ["factbox[testing]>=1.0"]
    assert "pip install -e '.[dev]'" in (tmp_path / "factbox-whole" / "README.md").read_text()
    assert "pytest" in str(metadata("factbox").get_all("Requires-Dist"))


def test_nothing_is_written_over(tmp_path: Path) -> None:
    scaffold.create("mine", tmp_path, built_in())
    assert CliRunner().invoke(main, ["plugins", "new", "mine", "--dir", str(tmp_path)]).exit_code == 2


@pytest.mark.slow
def test_new_install_serve_answer_test_takes_less_than_a_minute(tmp_path: Path) -> None:
    began = time.monotonic()
    factbox = [sys.executable, "-m", "factbox"]

    def run(*command: str, cwd: Path = tmp_path) -> str:
        done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    run(*factbox, "plugins", "new", "walk")
    package = tmp_path / "factbox-walk"
    site = tmp_path / "site"
    run(
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-build-isolation",
        "--target",
        str(site),
        str(package),
    )
    environ = ["env", f"PYTHONPATH={site}"]
    assert "walk" in run(*environ, *factbox, "plugins")
    assert "keeps the contract" in run(*environ, *factbox, "plugins", "check", "walk")
    assert "2 passed" in run(*environ, sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=package)
    document = json.loads(run(*environ, *factbox, "openapi"))
    assert "walk" in document["components"]["schemas"]["Results"]["properties"]
    (tmp_path / "article.txt").write_text("So it begins. #Vote")
    answer = json.loads(run(*environ, *factbox, "parse", "article.txt", "--plugins", "walk"))
    assert answer["results"]["walk"][0]["text"] == "#Vote"
    assert time.monotonic() - began < 60
