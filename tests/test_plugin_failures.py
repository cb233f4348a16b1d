"""What a plugin's author and an operator see of a plugin that fails: a row, a line, a traceback where it is wanted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import requests
import troubled
from click.testing import CliRunner, Result
from serving import running

from factbox.cli import main
from factbox.discovery import discover
from factbox.testing import check_parser

SECRET = "Ann Lee hid 5 apples"


def run(*arguments: str, folder: Path, given: str | None = None) -> Result:
    result = CliRunner().invoke(main, arguments, input=given, env={"FACTBOX_PLUGINS_DIR": str(folder)})
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def test_a_failing_setup_breaks_its_parser_and_those_that_lean_on_it_and_no_other(tmp_path: Path) -> None:
    folder = troubled.folder(tmp_path, troubled.UNSET, troubled.LEAVES, troubled.LEANS, troubled.FINE)
    registry = discover(found=[], folder=folder)
    able = registry.without(registry.set_up())
    assert able.names == ("fine",)
    reasons = {one.name: one.reason for one in able.broken}
    assert reasons["unset"] == "Its setup raised RuntimeError: the model is missing"
    assert reasons["leaves"] == "Its setup raised SystemExit: 3"
    assert "requires 'unset'" in reasons["leans"]


def test_a_failing_setup_breaks_the_contract_and_is_told_once(tmp_path: Path) -> None:
    registry = discover(found=[], folder=troubled.folder(tmp_path, troubled.UNSET))
    ((rule, reason),) = check_parser(registry, "unset")
    assert rule.name == "sets up"
    assert "RuntimeError: the model is missing" in str(reason)
    checked = run("plugins", "check", "unset", folder=tmp_path)
    assert (checked.exit_code, "keeps" in checked.stdout) == (1, False)


def test_the_list_of_plugins_shows_it_as_broken(tmp_path: Path) -> None:
    folder = troubled.folder(tmp_path, troubled.UNSET)
    rows = json.loads(run("plugins", "--json", folder=folder).stdout)["plugins"]
    assert [(row["status"], row["reason"]) for row in rows if row["name"] == "unset"] == [
        ("broken", "Its setup raised RuntimeError: the model is missing")
    ]


@pytest.mark.slow
def test_a_running_service_lists_and_logs_it_and_answers_with_the_others(tmp_path: Path) -> None:
    folder = troubled.folder(tmp_path, troubled.UNSET, troubled.RAISES)
    with running(
        {"FACTBOX_PLUGINS_DIR": str(folder), "FACTBOX_PLUGINS": f"links,{troubled.module(folder)}"}
    ) as service:
        assert "unset" not in service.event("ready")["parsers"]
        assert service.event("plugin-broken")["reason"] == "Its setup raised RuntimeError: the model is missing"
        row = requests.get(f"{service.address}/v1/plugins/unset", timeout=5).json()
        assert (row["status"], row["reason"]) == ("broken", "Its setup raised RuntimeError: the model is missing")
        answer = requests.post(
            f"{service.address}/v1/parse", json={"text": SECRET}, headers={"X-Request-ID": "r-1"}, timeout=10
        ).json()
        assert {error["plugin"]: error["code"] for error in answer["errors"]} == {
            "unset": "crashed",
            "raises": "crashed",
        }
        line = service.event("parser-failed", plugin="raises")
        assert (line["level"], line["code"], line["request_id"]) == ("warning", "crashed", "r-1")
        service.event("request")
        assert "apples" not in json.dumps(service.events)
        assert not [event for event in service.events if "traceback" in event]


@pytest.mark.slow
def test_at_debug_level_the_log_has_the_whole_chain(tmp_path: Path) -> None:
    folder = troubled.folder(tmp_path, troubled.UNSET, troubled.RAISES)
    with running({"FACTBOX_PLUGINS_DIR": str(folder), "FACTBOX_LOG_LEVEL": "debug"}) as service:
        chain = service.event("plugin-traceback")["traceback"]
        assert chain.index("FileNotFoundError") < chain.index("RuntimeError: the model is missing")
        service.event("ready")
        service.post(text="x", plugins=["raises"])
        chain = service.event("parser-traceback")["traceback"]
        assert chain.index("KeyError: 'the secret word'") < chain.index("ValueError: cannot go on")
        assert "in deep" in chain


@pytest.mark.slow
def test_strict_services_do_not_start_with_it(tmp_path: Path) -> None:
    folder = troubled.folder(tmp_path, troubled.UNSET)
    with running({"FACTBOX_PLUGINS_DIR": str(folder), "FACTBOX_STRICT_PLUGINS": "1"}) as service:
        assert "broken" in service.event("start-failed")["reason"]
        assert service.event("plugin-broken")["plugin"] == "unset"
        assert service.process.wait(20) == 1


def test_trying_a_parser_shows_its_items_and_what_it_prints_apart(tmp_path: Path) -> None:
    folder = troubled.folder(tmp_path, troubled.FINE, troubled.NOTHING)
    (tmp_path / "a.txt").write_text(SECRET)
    tried = run("plugins", "try", "fine", str(tmp_path / "a.txt"), folder=folder)
    assert tried.exit_code == 0
    assert [json.loads(line) for line in tried.stdout.splitlines()] == [{"text": "A", "start": 0, "end": 1}]
    assert "1 items in" in tried.stderr
    tried = run("plugins", "try", "nothing", folder=folder, given=SECRET)
    assert (tried.exit_code, tried.stdout) == (1, "")
    assert "I was here" in tried.stderr
    assert "invalid-output: parse returned None: return a list of items, or yield them." in tried.stderr


@pytest.mark.parametrize(("name", "words"), [
    ("raises", ["KeyError: 'the secret word'", "direct cause", "ValueError: cannot go on", "raises: crashed: It raised ValueError in raises"]),
    ("unset", ["FileNotFoundError", "RuntimeError: the model is missing", "unset: Its setup raised"]),
    ("leans", ["RuntimeError: the model is missing"]),
    ("leaves", ["SystemExit: 3", "leaves: Its setup raised"]),
])  # fmt: skip
def test_trying_a_parser_that_fails_shows_the_whole_chain(tmp_path: Path, name: str, words: list[str]) -> None:
    folder = troubled.folder(tmp_path, troubled.UNSET, troubled.LEAVES, troubled.LEANS, troubled.RAISES)
    tried = run("plugins", "try", name, folder=folder, given=SECRET)
    assert tried.exit_code == 1
    at = -1
    for word in words:
        at = tried.stderr.find(word, at + 1)
        assert at >= 0, f"{word!r} is not in its place in {tried.stderr}"


def test_trying_a_plugin_that_cannot_be_imported_shows_why(tmp_path: Path) -> None:
    (tmp_path / "lost.py").write_text("def load():\n    import nothing_of_this_name\nload()\n")
    tried = run("plugins", "try", "lost", folder=tmp_path, given="x")
    assert tried.exit_code == 2
    assert "in load" in tried.stderr
    assert "lost is broken: ModuleNotFoundError" in tried.stderr


def test_a_language_is_asked_before_what_a_parser_requires(tmp_path: Path) -> None:
    from factbox import parse

    french = "Le maire a dit que la ville est dans une situation difficile pour tous les habitants de la région."
    for given in (
        {"text": french},
        {"text": "Five apples", "language": "english"},
        {"text": "1.200 Euro", "language": "de"},
    ):
        answer = parse(**given)
        assert {error["plugin"]: error["code"] for error in answer["errors"]} == dict.fromkeys(
            ("dates", "figures", "quotes"), "language-unsupported"
        )
        assert answer["results"]["figures"] == []


def test_a_short_page_follows_the_language_that_it_names() -> None:
    from factbox import parse

    page = "<!doctype html><html lang=de><title>Preis</title><body><article><h1>Preis</h1><p>1.200 Euro</p></article></body></html>"
    assert parse(html=page)["article"]["language"] == "de"
