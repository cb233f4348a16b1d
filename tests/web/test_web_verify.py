"""`POST /v1/verify`: quotations against a source, over HTTP, in Python, and when something goes wrong on the way."""

from __future__ import annotations

from typing import Any

import misbehaving
import pytest
from flask.testing import FlaskClient

import factbox
from factbox.fetch import Fetched
from factbox.installation import load_registry
from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Pool

TEXT = "😀 The mayor, Ann Lee, spoke. “We will rebuild the old bridge,” she said."
QUOTE = "We will rebuild the old bridge"
GOOD: dict[str, Any] = {"source": {"text": TEXT}, "quotes": [{"text": QUOTE, "speaker": "Ann Lee"}]}


def test_a_quotation_is_answered_with_its_verdict_place_speaker_and_context(client: FlaskClient) -> None:
    response = client.post("/v1/verify", json={**GOOD, "id": "mine"})
    assert response.status_code == 200
    answer = response.get_json()
    assert list(answer) == ["id", "article", "verdicts", "errors", "meta"]
    (verdict,) = answer["verdicts"]
    assert (answer["id"], answer["errors"], verdict["verdict"]) == ("mine", [], "exact")
    (place,) = verdict["places"]
    assert answer["article"]["text"][place["start"] : place["end"]] == place["text"] == QUOTE
    assert (verdict["speaker"]["verdict"], verdict["speaker"]["name"]) == ("right", "Ann Lee")
    assert verdict["context"]["text"] == "“We will rebuild the old bridge,” she said."


def test_a_page_and_a_fragment_are_sources_too(client: FlaskClient) -> None:
    fragment = "<p>“We will <b>rebuild</b> the old&nbsp;bridge,” said Ann Lee.</p>"
    answer = client.post("/v1/verify", json={"source": {"html": fragment}, "quotes": GOOD["quotes"]}).get_json()
    assert answer["verdicts"][0]["verdict"] in ("exact", "same-words")


@pytest.mark.parametrize(("unit", "encoding", "width"), [("utf16", "utf-16-le", 2), ("utf8", "utf-8", 1)])
def test_offsets_are_in_the_unit_asked_for_on_both_sides(
    client: FlaskClient, unit: str, encoding: str, width: int
) -> None:
    body = {"source": {"text": TEXT}, "quotes": [{"text": "😀 We will rebuild the “new” bridge"}], "offsets": unit}
    answer = client.post("/v1/verify", json=body).get_json()
    (verdict,) = answer["verdicts"]
    source, quoted = TEXT.encode(encoding), body["quotes"][0]["text"].encode(encoding)  # type: ignore[index]
    for span in [*verdict["places"], verdict["context"], *(one["source"] for one in verdict["differences"])]:
        assert span is None or source[width * span["start"] : width * span["end"]].decode(encoding) == span["text"]
    for one in verdict["differences"]:
        span = one["quoted"]
        assert span is None or quoted[width * span["start"] : width * span["end"]].decode(encoding) == span["text"]
    assert ("new", "old") in [
        (one["quoted"]["text"], (one["source"] or {}).get("text")) for one in verdict["differences"]
    ]


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({}, "#/source"),
    ({"source": {"text": TEXT}}, "#/quotes"),
    ({**GOOD, "quotes": []}, "#/quotes"),
    ({**GOOD, "quotes": [{"text": "x"}] * 201}, "#/quotes"),
    ({**GOOD, "quotes": [{"text": ""}]}, "#/quotes/0/text"),
    ({**GOOD, "quotes": [{"text": "x" * 10_001}]}, "#/quotes/0/text"),
    ({**GOOD, "quotes": [{"text": "x", "said": "y"}]}, "#/quotes/0/said"),
    ({**GOOD, "quotes": ["x"]}, "#/quotes/0"),
    ({**GOOD, "source": {}}, "#/source"),
    ({**GOOD, "source": {"text": "a", "html": "b"}}, "#/source"),
    ({**GOOD, "source": {"text": TEXT, "plugins": []}}, "#/source/plugins"),
    ({**GOOD, "offsets": "bytes"}, "#/offsets"),
]


@pytest.mark.parametrize(("body", "pointer"), REFUSED)
def test_what_is_wrong_with_a_request_is_pointed_at(client: FlaskClient, body: dict[str, Any], pointer: str) -> None:
    response = client.post("/v1/verify", json=body)
    assert response.status_code == 422
    assert response.content_type == "application/problem+json"
    assert pointer in [error["pointer"] for error in response.get_json()["errors"]]


def test_a_page_without_an_article_is_told_as_in_parse(client: FlaskClient) -> None:
    body = {**GOOD, "source": {"html": "<html><body></body></html>"}}
    assert client.post("/v1/verify", json=body).status_code == 422


def test_a_source_in_another_language_is_verified_without_its_speakers(client: FlaskClient) -> None:
    german = "„Wir bauen die alte Brücke im Sommer wieder auf“, sagte die Bürgermeisterin am Montag in der Stadt."
    body = {
        "source": {"text": german, "language": "de"},
        "quotes": [{"text": "Wir bauen die alte Brücke", "speaker": "x"}],
    }
    answer = client.post("/v1/verify", json=body).get_json()
    assert (answer["verdicts"][0]["verdict"], answer["verdicts"][0]["speaker"]["verdict"]) == ("exact", "unknown")
    assert [(error["plugin"], error["code"]) for error in answer["errors"]] == [("quotes", "language-unsupported")]


def test_the_page_at_an_address_is_fetched_and_a_refusal_points_at_it(pool: Pool) -> None:
    class Site:
        def fetch(self, url: str) -> Fetched:
            return Fetched(url, "text/plain; charset=utf-8", TEXT.encode())

    settings = Settings()
    app = create_app(settings, load_registry(settings), pool, Site()).test_client()
    body = {**GOOD, "source": {"url": "https://news.example/1"}}
    answer = app.post("/v1/verify", json=body).get_json()
    assert (answer["verdicts"][0]["verdict"], answer["article"]["url"]) == ("exact", "https://news.example/1")
    refused = create_app(settings, load_registry(settings), pool).test_client()
    told = refused.post("/v1/verify", json={**GOOD, "source": {"url": "http://127.0.0.1/"}}).get_json()
    assert [error["pointer"] for error in told["errors"]] == ["#/source/url"]


def test_a_dead_quotes_parser_costs_only_the_speakers() -> None:
    pool = Pool(misbehaving.crashing_quotes, workers=1, queue=1, memory_mb=512, prepare_timeout=10)
    pool.start()
    try:
        app = create_app(Settings(), misbehaving.crashing_quotes(), pool).test_client()
        answer = app.post("/v1/verify", json=GOOD).get_json()
    finally:
        pool.close()
    assert (answer["verdicts"][0]["verdict"], answer["verdicts"][0]["speaker"]["verdict"]) == ("exact", "unknown")
    assert [(error["plugin"], error["code"]) for error in answer["errors"]] == [("quotes", "crashed")]


def test_python_answers_as_the_service_does(client: FlaskClient) -> None:
    served = client.post("/v1/verify", json=GOOD).get_json()
    called = factbox.verify(GOOD["quotes"], TEXT)
    for answer in (served, called):
        del answer["meta"]["elapsed_ms"]
    assert called == served
    assert factbox.verify([QUOTE], TEXT)["verdicts"][0]["verdict"] == "exact"
