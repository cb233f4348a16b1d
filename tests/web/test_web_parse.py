"""`POST /v1/parse`: what it takes, what it refuses, and how it says so."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

import misbehaving
import pytest
from flask.testing import FlaskClient
from structlog.testing import capture_logs
from werkzeug.test import TestResponse

from factbox.fetch import Busy as Crowded
from factbox.fetch import Fetched, FetchError, Refused, TooLarge, TooSlow, Unreachable, WrongType
from factbox.installation import load_registry
from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Job, Outcome, Overtaxed, Pool

GOOD = {"text": "It rained."}


def problem(response: TestResponse) -> dict[str, Any]:
    """The response's problem document, checked for its shape."""
    assert response.content_type == "application/problem+json"
    document: dict[str, Any] = json.loads(response.data)
    assert document["status"] == response.status_code
    assert {"type", "title", "detail", "instance"} <= document.keys()
    assert document["instance"] == response.headers["X-Request-ID"]
    return document


def test_an_article_is_answered_with_all_its_parts(client: FlaskClient) -> None:
    response = client.post(
        "/v1/parse",
        json={"text": 'See <a href="https://example.org/a">this</a>.', "id": "mine", "published_at": "2025-01-06"},
    )
    assert response.status_code == 200
    answer = response.get_json()
    assert list(answer) == ["id", "article", "results", "errors", "meta"]
    assert answer["id"] == "mine"
    assert answer["article"] == {
        "text": "See this.", "title": None, "authors": [], "published_at": "2025-01-06", "language": answer["article"]["language"], "url": None, "site_name": None,
        "modified_at": None, "canonical_url": None, "description": None, "section": None, "keywords": [], "images": [], "free": None,
        "embeds": [], "feed": None,
    }  # fmt: skip
    assert set(answer["results"]) == {"links", "figures", "quotes", "dates"}
    assert answer["errors"] == []
    assert set(answer["meta"]["plugins"]) == set(answer["results"])
    assert answer["meta"]["elapsed_ms"] > 0


def test_a_pages_details_and_its_fast_preparation_are_answered(client: FlaskClient) -> None:
    figure = "<figure><img src=/a.jpg alt=Rain><figcaption>Rain. Photo: Ana Moravec</figcaption></figure>"
    head = "<meta property='article:section' content=Weather><link rel=canonical href='https://a.example/rain'>"
    story = (
        "<p>It rained for a week in the whole valley, and then it stopped, the mayor of the town said on Monday.</p>"
    )
    html = f"<!doctype html><html><head>{head}</head><body><h1>Rain</h1>{figure}{story}</body></html>"
    asked = {"html": html, "base_url": "https://a.example/", "prepare": "fast"}
    article = client.post("/v1/parse", json=asked).get_json()["article"]
    assert (article["section"], article["canonical_url"]) == ("Weather", "https://a.example/rain")
    assert article["images"] == [
        {
            "url": "https://a.example/a.jpg",
            "alt": "Rain",
            "caption": "Rain. Photo: Ana Moravec",
            "credit": "Ana Moravec",
        }
    ]
    assert client.post("/v1/parse", json={**asked, "prepare": "slow"}).status_code == 422


def test_a_feed_sent_as_html_is_named_as_one(client: FlaskClient) -> None:
    rss = "<rss><channel><title>News</title><item><title>Rain</title><link>https://a.example/1</link></item></channel></rss>"
    article = client.post("/v1/parse", json={"html": rss}).get_json()["article"]
    entry = {"title": "Rain", "url": "https://a.example/1", "published_at": None}
    assert article["feed"] == {"kind": "rss", "entries": [entry]}
    assert (article["title"], article["text"]) == ("News", "Rain")


def test_only_the_parsers_asked_for_are_in_the_results(client: FlaskClient) -> None:
    answer = client.post("/v1/parse", json={**GOOD, "plugins": ["figures", "links", "figures"]}).get_json()
    assert list(answer["results"]) == ["figures", "links"]
    assert client.post("/v1/parse", json={**GOOD, "plugins": []}).get_json()["results"] == {}


@pytest.mark.parametrize(
    "text", ["", "   \n", "a < b & c > d", "\ufeffx", "e\u0301 \U0001f600 \u202eabc", "a\r\nb", "x\u0000y"]
)
def test_text_without_a_known_tag_comes_back_exactly(client: FlaskClient, text: str) -> None:
    assert client.post("/v1/parse", json={"text": text}).get_json()["article"]["text"] == text


def test_null_means_not_given(client: FlaskClient) -> None:
    body = {**GOOD, "id": None, "plugins": None, "published_at": None, "base_url": None, "language": None}
    assert client.post("/v1/parse", json=body).status_code == 200


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({}, "#"),
    ({"text": None}, "#/text"),
    ({"text": "a", "html": "b"}, "#"),
    ({"text": 1}, "#/text"),
    ({**GOOD, "url": "https://example.org/"}, "#"),
    ({"url": ""}, "#/url"),
    ({"url": 7}, "#/url"),
    ({**GOOD, "evil": 1}, "#/evil"),
    ({**GOOD, "plugins": "links"}, "#/plugins"),
    ({**GOOD, "plugins": ["links", "nope"]}, "#/plugins/1"),
    ({**GOOD, "markup": "xml"}, "#/markup"),
    ({**GOOD, "offsets": "bytes"}, "#/offsets"),
    ({**GOOD, "published_at": "2025-02-30"}, "#/published_at"),
    ({**GOOD, "published_at": "２０２５－０１－０６"}, "#/published_at"),
    ({**GOOD, "base_url": "javascript:alert(1)"}, "#/base_url"),
    ({**GOOD, "base_url": "http://[::1"}, "#/base_url"),
    ({**GOOD, "language": "en\nX: y"}, "#/language"),
    ({**GOOD, "id": "x" * 201}, "#/id"),
    ({**GOOD, "options": {"links": {"zzz": 1}}}, "#/options/links/zzz"),
    ({**GOOD, "options": {"nobody": {}}}, "#/options/nobody"),
    ({"text": "x" * 2_000_001}, "#/text"),
]


@pytest.mark.parametrize(("body", "pointer"), REFUSED, ids=lambda value: str(value)[:50])
def test_an_invalid_body_is_refused_with_a_pointer_to_the_place(
    client: FlaskClient, body: dict[str, Any], pointer: str
) -> None:
    response = client.post("/v1/parse", json=body)
    assert response.status_code == 422
    assert pointer in [one["pointer"] for one in problem(response)["errors"]]


UNREADABLE = {
    "empty": b"",
    "cut": b'{"text":',
    "a list": b"[]",
    "a number": b"1",
    "NaN": b'{"text":NaN}',
    "Infinity": b'{"text":"a","x":Infinity}',
    "a lone surrogate": b'{"text":"\\ud800"}',
    "latin-1": '{"text":"é"}'.encode("latin-1"),
    "two documents": b'{"text":"a"}{"text":"b"}',
    "very deep": b'{"text":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "33 levels": b'{"text":"a","x":' + b"[" * 32 + b"]" * 32 + b"}",
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_a_body_that_is_not_plain_json_is_refused(client: FlaskClient, body: bytes) -> None:
    response = client.post("/v1/parse", data=body, content_type="application/json")
    assert response.status_code == 400
    problem(response)


def test_many_brackets_side_by_side_are_not_deep(client: FlaskClient) -> None:
    body = json.dumps({"text": "[" * 50 + "{" * 50, "options": {}}).encode()
    assert client.post("/v1/parse", data=body, content_type="application/json").status_code == 200


@pytest.mark.parametrize(("headers", "status"), [
    ({"Content-Type": "text/csv"}, 415),
    ({"Content-Type": ""}, 415),
    ({"Content-Type": "application/json", "Content-Encoding": "br"}, 415),
    ({"Content-Type": "application/json", "Content-Encoding": "gzip, gzip"}, 415),
    ({"Content-Type": "application/json", "Accept": "image/png"}, 406),
])  # fmt: skip
def test_other_media_types_are_refused(client: FlaskClient, headers: dict[str, str], status: int) -> None:
    response = client.post("/v1/parse", data=b'{"text":"a"}', headers=headers)
    assert response.status_code == status
    problem(response)


@pytest.mark.parametrize("accept", ["*/*", "application/*", "text/html, application/json;q=0.1", ""])
def test_accept_headers_that_admit_json_are_answered(client: FlaskClient, accept: str) -> None:
    assert client.post("/v1/parse", json=GOOD, headers={"Accept": accept}).status_code == 200


def test_a_source_of_the_wrong_type_is_one_mistake_and_not_two(client: FlaskClient) -> None:
    assert [one["pointer"] for one in problem(client.post("/v1/parse", json={"text": 7}))["errors"]] == ["#/text"]


def test_a_body_over_the_limit_is_refused(pool: Pool) -> None:
    settings = Settings(max_body=100)
    app = create_app(settings, misbehaving.with_culprit("loud"), pool)
    response = app.test_client().post("/v1/parse", json={"text": "x" * 200})
    assert response.status_code == 413
    assert "100 bytes" in problem(response)["detail"]


@pytest.mark.parametrize("method", ["get", "put", "delete", "patch"])
def test_other_methods_are_told_which_one_is_allowed(client: FlaskClient, method: str) -> None:
    response = getattr(client, method)("/v1/parse")
    assert response.status_code == 405
    assert "POST" in response.headers["Allow"]
    problem(response)


@pytest.mark.parametrize(("path", "methods"), [
    ("/v1/parse", {"POST", "OPTIONS"}), ("/v1/batch", {"POST", "OPTIONS"}), ("/v1/plugins", {"GET", "HEAD", "OPTIONS"}),
    ("/livez", {"GET", "HEAD", "OPTIONS"}), ("/docs", {"GET", "HEAD", "OPTIONS"}),
])  # fmt: skip
def test_options_tell_the_methods_and_nothing_else(client: FlaskClient, path: str, methods: set[str]) -> None:
    response = client.options(path, headers={"Accept": "text/html"} if path == "/docs" else {})
    assert (response.status_code, response.data, response.content_type) == (204, b"", None)
    assert set(response.headers["Allow"].split(", ")) == methods
    assert client.options("/nowhere").status_code == 404


def test_nothing_is_a_problem_too(client: FlaskClient) -> None:
    response = client.get("/nope")
    assert (response.status_code, problem(response)["title"]) == (404, "There is nothing here")


def test_a_request_id_of_the_caller_is_kept_when_it_is_harmless(client: FlaskClient) -> None:
    assert client.get("/livez", headers={"X-Request-ID": "abc-1"}).headers["X-Request-ID"] == "abc-1"
    for bad in ("a" * 100, "<script>", "a b"):
        assert client.get("/livez", headers={"X-Request-ID": bad}).headers["X-Request-ID"] != bad


def test_every_answer_forbids_content_sniffing(client: FlaskClient) -> None:
    for path in ("/livez", "/docs", "/nope"):
        assert client.get(path).headers["X-Content-Type-Options"] == "nosniff"


def test_a_parser_that_kills_its_process_is_named_and_the_answer_is_still_200() -> None:
    load = partial(misbehaving.with_culprit, "segfault")
    pool = Pool(load, workers=1, queue=1, memory_mb=512, prepare_timeout=5)
    pool.start()
    try:
        client = create_app(Settings(), load(), pool).test_client()
        for _ in range(2):
            response = client.post("/v1/parse", json={"text": "Some words"})
            assert response.status_code == 200
            answer = response.get_json()
            assert [item["text"] for item in answer["results"]["words"]] == ["Some", "words"]
            assert answer["results"]["segfault"] == []
            assert [(e["plugin"], e["code"]) for e in answer["errors"]] == [
                ("segfault", "crashed"),
                ("dependent", "dependency-failed"),
            ]
        metrics = client.get("/metrics").get_data(as_text=True)
        assert 'factbox_parser_errors_total{code="crashed",parser="segfault"} 2.0' in metrics
        assert "factbox_worker_restarts 2.0" in metrics
    finally:
        pool.close()


class Site:
    """A fetcher that has one page, or one error."""

    def __init__(self, found: Fetched | FetchError) -> None:
        self.found = found

    def fetch(self, url: str) -> Fetched:
        if isinstance(self.found, FetchError):
            raise self.found
        return self.found


def ask(pool: Pool, found: Fetched | FetchError) -> tuple[TestResponse, str]:
    """The answer to a request for a page of that site, and the metrics after it."""
    client = create_app(Settings(), load_registry(Settings()), pool, Site(found)).test_client()
    return client.post("/v1/parse", json={"url": "https://news.example/a"}), client.get("/metrics").get_data(
        as_text=True
    )


def test_a_page_named_by_its_address_is_fetched_and_parsed(pool: Pool) -> None:
    body = (
        "<!doctype html><html><head><title>Rain</title><meta charset=iso-8859-1></head><body><article>"
        + "<p>It rained for a week in Orlé, and then it <a href='/b'>stopped</a>, the mayor said on Monday.</p>" * 9
        + "</article></body></html>"
    )
    response, metrics = ask(
        pool, Fetched("https://news.example/final", "text/html; charset=iso-8859-1", body.encode("latin-1"))
    )
    answer = response.get_json()
    assert answer["article"]["url"] == "https://news.example/final"
    assert "Orlé" in answer["article"]["text"]
    assert answer["results"]["links"][0]["url"] == "https://news.example/b"
    assert 'factbox_fetches_total{result="ok"} 1.0' in metrics
    assert f"factbox_fetched_bytes_total {float(len(body))}" in metrics


@pytest.mark.parametrize(("error", "status", "kind"), [
    (Refused("No."), 422, "address-refused"),
    (WrongType("No page."), 422, "no-page"),
    (TooLarge("Too large."), 422, "page-too-large"),
    (Unreachable("Gone."), 502, "upstream-failed"),
    (TooSlow("Slow."), 504, "upstream-slow"),
    (Crowded("Full."), 503, "busy"),
])  # fmt: skip
def test_a_page_that_cannot_be_had_is_a_problem_of_its_own_kind(
    pool: Pool, error: FetchError, status: int, kind: str
) -> None:
    response, metrics = ask(pool, error)
    document = problem(response)
    assert (response.status_code, document["type"]) == (status, f"urn:factbox:problem:{kind}")
    assert document["errors"] == [{"pointer": "#/url", "detail": str(error)}]
    assert ("Retry-After" in response.headers) is (status == 503)
    assert f'factbox_fetches_total{{result="{type(error).__name__}"}} 1.0' in metrics


@pytest.mark.parametrize(
    "url",
    [
        "0",
        "",
        "file:///etc/passwd",
        "ftp://example.org/",
        "http://u:p@example.org/",
        "http://a b/",
        "//example.org/",
        "http:\\\\example.org",
    ],
)
def test_what_is_no_web_address_is_invalid_by_its_pattern(client: FlaskClient, url: str) -> None:
    response = client.post("/v1/parse", json={"url": url})
    assert response.status_code == 422
    assert [one["pointer"] for one in problem(response)["errors"]] == ["#/url"]


def test_by_default_the_services_own_network_is_out_of_reach(client: FlaskClient) -> None:
    for url in (
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://localhost:8000/metrics",
        "http://169.254.169.254/",
        "HTTP://127.0.0.1/",
    ):
        response = client.post("/v1/parse", json={"url": url})
        assert (response.status_code, problem(response)["type"]) == (422, "urn:factbox:problem:address-refused")


class Full:
    """A runner without room."""

    state, busy, waiting, restarts, full = "ok", 1, 1, 0, False
    failed_setups: dict[str, str] = {}  # noqa: RUF012 - it stays empty
    switched_off: dict[str, float] = {}  # noqa: RUF012 - so does it

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        from factbox.workers import Busy

        raise Busy


class Faulty(Full):
    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        raise RuntimeError("secret")


def test_a_full_queue_is_answered_503_with_when_to_come_back() -> None:
    app = create_app(Settings(), misbehaving.with_culprit("loud"), Full())
    response = app.test_client().post("/v1/parse", json=GOOD)
    assert (response.status_code, response.headers["Retry-After"]) == (503, "1")
    problem(response)


class Poor(Full):
    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        raise Overtaxed("reading it takes more memory than a parse process may use")


def test_too_little_memory_is_the_services_mistake_and_says_what_was_lacking() -> None:
    app = create_app(Settings(), misbehaving.with_culprit("loud"), Poor())
    with capture_logs() as events:
        response = app.test_client().post("/v1/parse", json=GOOD)
    found = problem(response)
    assert (response.status_code, found["type"]) == (500, "urn:factbox:problem:overtaxed")
    assert "more memory than a parse process may use" in found["detail"]
    assert "FACTBOX_MEMORY_MB" in next(event for event in events if event["event"] == "article-overtaxed")["advice"]


def test_a_fault_of_the_service_tells_the_client_nothing_but_the_request_id() -> None:
    app = create_app(Settings(), misbehaving.with_culprit("loud"), Faulty())
    response = app.test_client().post("/v1/parse", json=GOOD)
    assert response.status_code == 500
    assert "secret" not in json.dumps(problem(response))
