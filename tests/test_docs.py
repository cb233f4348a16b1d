"""The documents are true: each command and snippet runs, each name they must explain is explained."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from local_wsgi import served

from factbox.installation import load_registry
from factbox.settings import Settings
from factbox.web import create_app
from factbox.web.schemas import ERROR_CODES, request_schema
from factbox.workers import Pool

ROOT = Path(__file__).parents[1]
DOCUMENTS = [ROOT / "README.md", ROOT / "seeds" / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
BLOCK = re.compile(r"^```(\w+)\n(.*?)^```", re.MULTILINE | re.DOTALL)
SLOW_TARGETS = {"make demo", "make test", "make check", "make eval", "factbox serve --host 0.0.0.0 --port 8000"}


def blocks(kind: str) -> list[tuple[Path, str]]:
    return [
        (path, body)
        for path in DOCUMENTS
        for found, body in BLOCK.findall(path.read_text(encoding="utf-8"))
        if found == kind
    ]


def sessions() -> list[tuple[str, list[str]]]:
    """(command, lines its output must hold in this order) of every console block."""
    found: list[tuple[str, list[str]]] = []
    for _, body in blocks("console"):
        for line in body.splitlines():
            if line.startswith("$ "):
                found.append((line[2:], []))
            elif line != "...":
                found[-1][1].append(line)
    return found


@pytest.fixture(scope="module")
def address(pool: Pool) -> Iterator[str]:
    settings = Settings()
    with served(create_app(settings, load_registry(settings), pool)) as found:
        yield found


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_python_snippets_run_one_after_the_other(path: Path) -> None:
    names: dict[str, object] = {"__name__": f"snippet_{path.stem}"}
    for found, body in BLOCK.findall(path.read_text(encoding="utf-8")):
        if found == "python":
            exec(compile(body, str(path), "exec"), names)


@pytest.mark.parametrize(("command", "lines"), [row for row in sessions() if row[0] not in SLOW_TARGETS])
def test_commands_run_and_print_what_is_shown(command: str, lines: list[str], address: str) -> None:
    environ = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    words = shlex.split(command.replace("http://127.0.0.1:8000", address))
    if shutil.which(words[0], path=environ["PATH"]) is None:
        pytest.skip(f"{words[0]} is not installed")
    done = subprocess.run(words, cwd=ROOT, env=environ, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    at = 0
    for line in lines:
        at = done.stdout.find(line, at)
        assert at >= 0, f"{line!r} is not in its place in {done.stdout}"


def test_commands_that_other_checks_run_are_makefile_targets_or_options_that_exist() -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)
    for command in SLOW_TARGETS:
        assert not command.startswith("make ") or command.removeprefix("make ") in targets
    ci = (ROOT / ".ci" / "run").read_text()
    assert all(command in ci for command in SLOW_TARGETS if command.startswith("make "))


def test_every_file_that_a_document_names_exists() -> None:
    for path in DOCUMENTS:
        prose = BLOCK.sub("", path.read_text(encoding="utf-8"))
        for link in re.findall(r"\]\(([^)#]+)\)", prose):
            assert link.startswith("https://") or (path.parent / link).exists(), f"{path.name}: {link}"


def test_every_client_configuration_starts_the_tools_for_agents() -> None:
    """Each block is read as its client reads it; the command it names is one of ours."""
    import json
    import tomllib

    from click.testing import CliRunner

    from factbox.cli import main

    pytest.importorskip("mcp")  # which keeps the standard error it is imported with: not the runner's

    text = (ROOT / "docs" / "agents.md").read_text(encoding="utf-8")
    read = {"json": json.loads, "toml": tomllib.loads}
    found = [read[kind](body) for kind, body in BLOCK.findall(text) if kind in read]
    servers = [one["factbox"] for config in found for one in config.values()]
    assert len(servers) == 3
    for server in servers:
        assert server["command"] == "factbox"
        assert CliRunner().invoke(main, [*server["args"], "--list"]).exit_code == 0


def test_every_request_field_and_error_code_is_explained() -> None:
    text = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
    fields = request_schema(load_registry(Settings()), Settings())().fields
    assert [name for name in (*fields, *ERROR_CODES) if f"`{name}`" not in text] == []


def test_every_public_name_is_explained_to_plugin_authors() -> None:
    import factbox

    text = "".join((ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("plugins.md", "api.md", "python.md"))
    assert [name for name in factbox.__all__ if name not in text] == []


def test_nothing_committed_names_a_registry_host_or_a_path_of_a_machine() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    hosts = re.compile("--(?:extra-)?index-url|pypi" + r"\.org|/root/|/home/[a-z]+/", re.IGNORECASE)
    for name in filter(None, listed):
        path = ROOT / name
        if path.suffix in (".txt", ".toml", ".md", ".py", ".yaml", ".yml", "") and path.is_file():
            assert not hosts.search(path.read_text(encoding="utf-8")) or path.parent == ROOT / "tests", name


def test_the_plugin_that_the_tutorial_shows_is_what_the_scaffold_writes(tmp_path: Path) -> None:
    from factbox import scaffold
    from factbox.discovery import built_in

    scaffold.create("hashtags", tmp_path, built_in())
    tutorial = (ROOT / "docs" / "plugins.md").read_text(encoding="utf-8")
    shown = dict(BLOCK.findall(tutorial)[:3])
    folder = tmp_path / "factbox-hashtags"
    assert (folder / "factbox_hashtags" / "__init__.py").read_text() == next(
        body for kind, body in BLOCK.findall(tutorial) if kind == "python"
    )
    assert shown["toml"] in (folder / "pyproject.toml").read_text()
