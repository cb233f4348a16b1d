"""An installation is one thing: Python, the command line and HTTP see the same parsers and settings."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import factbox
from factbox import installation, settings
from factbox.cli import main
from factbox.discovery import built_in, discover
from factbox.registry import PluginError
from factbox.settings import Settings
from factbox.testing.runner import InProcess
from factbox.web import create_app

PLUGIN = """
from factbox import Parser, SpanSchema, hookimpl

@hookimpl
def factbox_parsers():
    return [Parser(name="first", summary="First letters.", item_schema=SpanSchema, parse=lambda a, c: [a.cite(0, 1)])]
"""


def in_python() -> set[str]:
    return set(factbox.parse("One")["results"])


def on_the_command_line() -> set[str]:
    result = CliRunner().invoke(main, ["parse"], input="One")
    assert result.exit_code == 0, result.stderr
    return set(json.loads(result.stdout)["results"])


def over_http() -> set[str]:
    here = installation.current()
    client = create_app(here.settings, here.registry, InProcess(here.registry)).test_client()
    return set(client.post("/v1/parse", json={"text": "One"}).get_json()["results"])


DOORS = (in_python, on_the_command_line, over_http)


@pytest.mark.parametrize(("variables", "added", "missing"), [
    ({"FACTBOX_PLUGINS": "links, dates,"}, set(), {"quotes", "figures"}),
    ({"FACTBOX_DISABLED_PLUGINS": "quotes"}, set(), {"quotes"}),
    ({"FACTBOX_PLUGINS_DIR": "here"}, {"first"}, set()),
])  # fmt: skip
def test_every_door_sees_the_parsers_that_the_variables_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], added: set[str], missing: set[str]
) -> None:
    (tmp_path / "first_letters.py").write_text(PLUGIN)
    for name, value in variables.items():
        monkeypatch.setenv(name, str(tmp_path) if value == "here" else value)
    for door in DOORS:
        assert door() == (set(built_in().names) | added) - missing, door.__name__


def test_it_is_read_anew_when_the_variables_change_and_only_then(monkeypatch: pytest.MonkeyPatch) -> None:
    before = installation.current()
    assert installation.current() is before
    monkeypatch.setenv("FACTBOX_PLUGINS", "links")
    assert installation.current().registry.names == ("links",)
    monkeypatch.delenv("FACTBOX_PLUGINS")
    assert installation.current().registry.names == before.registry.names


def test_wrong_variables_are_said_in_python_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTBOX_PORT", "many")
    with pytest.raises(settings.SettingsError, match="FACTBOX_PORT"):
        factbox.parse("One")


@pytest.mark.parametrize("setting", ["allow", "deny"])
def test_a_name_that_no_plugin_has_is_an_error_that_lists_what_there_is(setting: str) -> None:
    with pytest.raises(PluginError, match=r"no plugin is called dats .*; there are: dates, figures, links, quotes"):
        discover(**{setting: ("dats", "links")})


def test_a_dotenv_file_of_the_working_folder_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "evil.py").write_text(f"open({str(tmp_path / 'ran')!r}, 'w')\n{PLUGIN}")
    (tmp_path / ".env").write_text(f"FACTBOX_PLUGINS_DIR={tmp_path / 'plugins'}\nFACTBOX_PORT=1\n")
    monkeypatch.chdir(tmp_path)
    for door in DOORS:
        assert door() == set(built_in().names)
    rows = {row["name"]: row for row in json.loads(CliRunner().invoke(main, ["config", "--json"]).stdout)}
    assert rows["FACTBOX_PORT"]["source"] == "default"
    assert not (tmp_path / "ran").exists()


def test_a_file_of_variables_is_read_when_it_is_named(tmp_path: Path) -> None:
    (tmp_path / "mine.env").write_text("FACTBOX_PLUGINS=links\nFACTBOX_PORT=9000\n")
    named = ("--env-file", str(tmp_path / "mine.env"))
    rows = {row["name"]: row for row in json.loads(CliRunner().invoke(main, [*named, "config", "--json"]).stdout)}
    assert (rows["FACTBOX_PORT"]["value"], rows["FACTBOX_PORT"]["source"]) == (9000, "file")
    parsed = CliRunner().invoke(main, [*named, "parse"], input="One")
    assert set(json.loads(parsed.stdout)["results"]) == {"links"}


def test_offsets_are_counted_in_python_as_over_http() -> None:
    text = "\U0001f600 5 apples"
    here = built_in()
    client = create_app(Settings(), here, InProcess(here)).test_client()
    for unit in ("codepoint", "utf16", "utf8"):
        over = client.post("/v1/parse", json={"text": text, "offsets": unit}).get_json()["results"]
        assert factbox.parse(text, offsets=unit, registry=here)["results"] == over
    with pytest.raises(ValueError, match="'lines' is no unit of offsets"):
        factbox.parse(text, offsets="lines")
