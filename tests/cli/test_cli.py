"""The command line."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from factbox import settings
from factbox.cli import main

TEXT = 'It rained on 8 December 2024. See <a href="https://example.org/">this</a>.'


def run(*arguments: str, given: str | None = None) -> tuple[int, str, str]:
    result = CliRunner().invoke(main, arguments, input=given)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def test_an_article_from_standard_input_is_answered_as_json() -> None:
    status, out, _ = run("parse", "-", "--plugins", "links", given=TEXT)
    assert status == 0
    answer = json.loads(out)
    assert answer["article"]["text"] == "It rained on 8 December 2024. See this."
    assert list(answer["results"]) == ["links"]


def test_a_file_of_html_is_read_as_html(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<p>One</p><p>Two</p>")
    assert json.loads(run("parse", str(tmp_path / "a.html"))[1])["article"]["text"] == "One\n\nTwo"


@pytest.mark.parametrize("shape", ["table", "annotated"])
def test_people_get_a_table_or_the_article_in_colour(shape: str) -> None:
    status, out, _ = run("parse", "--format", shape, given=TEXT)
    assert status == 0
    assert "this" in out
    assert "links" in out


@pytest.mark.parametrize(("arguments", "code", "words"), [
    (("--plugins", "nope"), 2, "no parser is called nope; installed: "),
    (("--published-at", "yesterday"), 2, "--published-at: Not an ISO 8601"),
    (("--base-url", "/here"), 2, "--base-url: Not an absolute"),
    (("--language", "!"), 2, "--language: Not a BCP 47"),
    (("--offsets", "lines"), 2, "--offsets: Must be one of"),
    (("--markup", "wiki"), 2, "--markup: Must be one of"),
    (("--option", "dates"), 2, "--option dates: write PARSER.NAME=VALUE"),
    (("--option", "dates.colour=red"), 2, "--option: dates: colour: Unknown field"),
    (("--html",), 1, "no article"),
])  # fmt: skip
def test_mistakes_are_said_in_a_sentence(arguments: tuple[str, ...], code: int, words: str) -> None:
    status, out, err = run("parse", *arguments, given="<!doctype html><body></body>")
    assert (status, out) == (code, "")
    assert words in err


def test_plugins_are_listed_for_people_and_for_programs() -> None:
    assert "figures" in run("plugins")[1]
    rows = json.loads(run("plugins", "--json")[1])["plugins"]
    assert {row["name"] for row in rows} >= {"links", "figures", "quotes", "dates"}


def test_the_document_is_printed_checked_and_written(tmp_path: Path) -> None:
    assert json.loads(run("openapi")[1])["openapi"] == "3.1.0"
    (tmp_path / "old.yaml").write_text("openapi: 3.1.0\n")
    status, _, err = run("openapi", "--check", str(tmp_path / "old.yaml"))
    assert status == 1
    assert "make openapi" in err


def test_the_committed_document_passes_the_check() -> None:
    committed = Path(__file__).parents[2] / "openapi" / "openapi.yaml"
    assert run("openapi", "--check", str(committed))[0] == 0
    assert yaml.safe_load(committed.read_text())["info"]["title"] == "factbox"


def test_every_setting_is_shown_with_its_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTBOX_PORT", "9000")
    rows = {row["name"]: row for row in json.loads(run("config", "--json")[1])}
    assert rows["FACTBOX_PORT"] == {
        "name": "FACTBOX_PORT",
        "value": 9000,
        "source": "environment",
        "help": "Port to listen on.",
    }
    assert len(rows) == len(settings.explain(settings.Settings()))
    assert "FACTBOX_PORT" in run("config")[1]


class Page(BaseHTTPRequestHandler):
    """One page of one site."""

    def do_GET(self) -> None:
        days = "Monday Tuesday Wednesday Thursday Friday".split()
        told = "".join(
            f"<p>It rained for {n} hours on {day}, the mayor said, and nobody in the town minded.</p>"
            for n, day in enumerate(days, 3)
        )
        body = f"<!doctype html><html><head><title>Rain</title></head><body><article><h1>Rain</h1>{told}</article></body></html>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/story"
        server.shutdown()


def test_a_page_is_fetched_by_its_address_when_private_ones_are_allowed(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    status, _, err = run("parse", site)
    assert status == 1
    assert "Error" in err
    monkeypatch.setenv("FACTBOX_FETCH_ALLOW_PRIVATE", "1")
    status, out, _ = run("parse", site, "--format", "json")
    assert status == 0
    article = json.loads(out)["article"]
    assert (article["url"], article["title"]) == (site, "Rain")
    assert "It rained for 3 hours on Monday" in article["text"]
