"""The fixtures, as a plugin author uses them; they are inert until asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from factbox import Article, Context, Parser, SpanSchema


def vowels(article: Article, context: Context) -> list[dict[str, Any]]:
    return [article.cite(at, at + 1) for at, char in enumerate(article.text) if char in "aeiou"]


VOWELS = Parser(name="vowels", summary="Finds vowels.", item_schema=SpanSchema, parse=vowels)


def test_a_registered_parser_answers_in_process_and_over_http(
    factbox_register: Any, factbox_parse: Any, factbox_client: Any
) -> None:
    factbox_register(VOWELS)
    expected = [{"text": "e", "start": 1, "end": 2}]
    assert factbox_parse("bell", plugins=["vowels"])["results"]["vowels"] == expected
    answer = factbox_client.post("/v1/parse", json={"text": "bell", "plugins": ["vowels"]}).get_json()
    assert answer["results"]["vowels"] == expected
    assert "vowels" in factbox_client.get("/openapi.json").get_json()["components"]["schemas"]["Results"]["properties"]


def test_articles_are_prepared_as_the_service_does(factbox_article: Any) -> None:
    assert factbox_article('See <a href="/x">this</a>.').anchors[0].href == "/x"
    assert factbox_article(html="<p>One<p>Two").text == "One\n\nTwo"


def test_without_registering_only_the_built_in_parsers_take_part(factbox_parse: Any) -> None:
    assert set(factbox_parse("x")["results"]) == {"links", "figures", "quotes", "dates"}


def test_the_kit_imports_nothing_heavy_until_a_fixture_is_used(tmp_path: Path) -> None:
    (tmp_path / "test_other.py").write_text(
        "import sys\ndef test_it():\n    assert 'trafilatura' not in sys.modules and 'flask' not in sys.modules\n"
    )
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:schemathesis", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_the_client_answers_as_the_service_does_in_every_unit_and_when_there_is_no_article(
    factbox_register: Any, factbox_client: Any
) -> None:
    factbox_register(VOWELS)
    answer = factbox_client.post(
        "/v1/parse", json={"text": "\U0001f600 a", "plugins": ["vowels"], "offsets": "utf16"}
    ).get_json()
    assert answer["results"]["vowels"] == [{"text": "a", "start": 3, "end": 4}]
    empty = factbox_client.post("/v1/parse", json={"html": "<!doctype html><html><body></body></html>"})
    assert (empty.status_code, empty.get_json(force=True)["type"]) == (422, "urn:factbox:problem:no-article")
