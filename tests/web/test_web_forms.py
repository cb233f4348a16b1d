"""Forms of an answer over HTTP: by `format`, by `Accept`, and 406 with what there is."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
from flask.testing import FlaskClient

from factbox.formats.registry import formats
from factbox.web import forms

BODY = {"text": "It cost $5 on 6 January 2025.", "id": "mine"}
PROFILE = 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"'


def asked(client: FlaskClient, address: str = "/v1/parse", accept: str | None = None, **body: Any) -> Any:
    headers = {} if accept is None else {"Accept": accept}
    return client.post(address, json=BODY | body, headers=headers)


@pytest.mark.parametrize("name", formats())
def test_every_form_is_had_by_its_name_and_by_its_media_type(client: FlaskClient, name: str) -> None:
    form = formats()[name]
    by_name, by_type = asked(client, f"/v1/parse?format={name}"), asked(client, accept=form.media_type)
    for answer in (by_name, by_type):
        assert answer.status_code == 200
        assert answer.content_type == form.content_type
        assert "Accept" in answer.headers["Vary"]
        assert form.head in answer.data


@pytest.mark.parametrize(("accept", "kind"), [
    ("*/*", "application/json"),
    ("application/*", "application/json"),
    ("application/problem+json", "application/json"),
    ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "text/html"),
    ("application/json;q=0.5, text/csv", "text/csv"),
    ("text/csv;q=0.1, application/x-ndjson;q=0.2", "application/x-ndjson"),
    ("application/jsonl", "application/x-ndjson"),
    ("application/ld+json", "application/ld+json"),
    (PROFILE, "application/ld+json"),
    ("text/turtle, application/json;q=0.1", "application/json"),
])  # fmt: skip
def test_what_a_caller_likes_best_is_sent(client: FlaskClient, accept: str, kind: str) -> None:
    assert asked(client, accept=accept).mimetype == kind


def test_annotations_are_told_from_other_json_ld_by_their_profile(client: FlaskClient) -> None:
    assert asked(client, accept=PROFILE).get_json()["type"] == "AnnotationCollection"
    assert asked(client, accept="application/ld+json").get_json()["@type"] == "NewsArticle"


@pytest.mark.parametrize(("accept", "kind"), [
    (None, "text/csv"), ("application/x-ndjson", "application/x-ndjson"), ("text/html", "text/csv"),
])  # fmt: skip
def test_rows_are_what_accept_likes_of_them(client: FlaskClient, accept: str | None, kind: str) -> None:
    assert asked(client, "/v1/parse?format=rows", accept).mimetype == kind


@pytest.mark.parametrize(("address", "accept"), [
    ("/v1/parse?format=xml", None),
    ("/v1/parse?format=", None),
    ("/v1/parse", "application/xml"),
    ("/v1/parse", "text/html;q=0"),
])  # fmt: skip
def test_another_form_is_refused_with_the_list_of_those_there_are(
    client: FlaskClient, address: str, accept: str | None
) -> None:
    answer = asked(client, address, accept)
    problem = json.loads(answer.data)
    assert (answer.status_code, answer.content_type) == (406, "application/problem+json")
    assert all(f"{form.name} ({form.media_type})" in problem["detail"] for form in formats().values())


def test_the_name_wins_over_accept(client: FlaskClient) -> None:
    assert asked(client, "/v1/parse?format=csv", "text/html").mimetype == "text/csv"


def test_articles_as_they_are_may_name_a_form_too(client: FlaskClient) -> None:
    answer = client.post("/v1/parse?format=csv&id=a", data="It cost $5.", content_type="text/plain")
    (row,) = csv.DictReader(io.StringIO(answer.text, newline=""))
    assert (row["article_id"], row["text"], row["value"]) == ("a", "$5", "5.0")


def test_a_job_has_no_form(client: FlaskClient) -> None:
    answer = client.post("/v1/jobs?format=csv", data="It cost $5.", content_type="text/plain")
    assert answer.status_code == 422


def test_what_is_wrong_is_a_problem_whatever_the_form(client: FlaskClient) -> None:
    answer = asked(client, "/v1/parse?format=html", plugins=["nope"])
    assert (answer.status_code, answer.content_type) == (422, "application/problem+json")


def test_a_page_may_run_nothing(client: FlaskClient) -> None:
    policy = asked(client, "/v1/parse?format=html").headers["Content-Security-Policy"]
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline';")
    assert "; sandbox " in policy


@pytest.mark.parametrize("fields", [["-article.text"], ["results"], ["article.title", "-meta"]])
def test_parts_are_left_out_by_the_body_and_by_the_address(client: FlaskClient, fields: list[str]) -> None:
    in_body = asked(client, fields=fields).get_json()
    in_address = asked(client, f"/v1/parse?fields={','.join(fields)}").get_json()
    for answer in (in_body, in_address):
        answer.get("meta", {}).pop("elapsed_ms", None)
    assert in_body == in_address
    assert in_body["id"] == "mine"
    assert "text" not in in_body.get("article", {})


def test_a_batch_and_a_job_leave_them_out_as_well(client: FlaskClient) -> None:
    line = client.post("/v1/batch", json=[BODY | {"fields": ["results"]}]).data
    assert set(json.loads(line)) == {"index", "id", "results"}


def test_a_part_that_is_none_is_refused_with_its_place(client: FlaskClient) -> None:
    answer = asked(client, fields=["txt"])
    assert answer.status_code == 422
    assert json.loads(answer.data)["errors"][0]["pointer"] == "#/fields"


def test_other_forms_are_made_of_the_whole(client: FlaskClient) -> None:
    assert b"It cost $5 on 6 January 2025." in asked(client, "/v1/parse?format=csv&fields=results").data


def test_a_form_of_more_facts_than_may_be_is_refused_and_json_is_not(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(forms, "FACTS", 2)
    text = "It cost $5 on 6 January 2025. "
    assert asked(client, "/v1/parse?format=csv", text=text).status_code == 200
    refused = asked(client, "/v1/parse?format=csv", text=2 * text)
    assert (refused.status_code, refused.content_type) == (422, "application/problem+json")
    assert json.loads(refused.data)["type"] == "urn:factbox:problem:too-many-facts"
    assert json.loads(refused.data)["detail"].startswith("4 facts were found, and other forms than JSON have at most 2")
    assert asked(client, text=2 * text).status_code == 200
    assert asked(client, "/v1/parse?format=csv", text=2 * text, plugins=["dates"]).status_code == 200
