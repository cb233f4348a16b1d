"""With keys configured every call but health, metrics and documents wants one."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest
from flask.testing import FlaskClient
from openapi_spec_validator import OpenAPIV31SpecValidator

from factbox import contract
from factbox.discovery import built_in
from factbox.settings import Settings
from factbox.web import create_app
from factbox.web.access import is_open
from factbox.workers import Pool

KEY = "right-key-of-the-news-desk"
LOCKED = Settings(api_keys=f"{'0' * 64}\n{sha256(KEY.encode()).hexdigest()}  # news desk")
GOOD = {"text": "It rained on Monday."}


@pytest.fixture
def locked(pool: Pool) -> FlaskClient:
    return create_app(LOCKED, built_in(), pool).test_client()


def post(client: FlaskClient, authorization: str | None, path: str = "/v1/parse") -> Any:
    headers = {} if authorization is None else {"Authorization": authorization}
    return client.post(path, json=GOOD, headers=headers)


@pytest.mark.parametrize("authorization", [f"Bearer {KEY}", f"bearer {KEY}", f"Bearer   {KEY} "])
def test_the_right_key_opens(locked: FlaskClient, authorization: str) -> None:
    assert post(locked, authorization).status_code == 200


@pytest.mark.parametrize("authorization", [
    None, "", "Bearer", "Bearer ", "Bearer wrong", f"Bearer {KEY[:-1]}", f"Bearer {KEY}x", f"Bearer {KEY.upper()}", KEY,
    f"Basic {KEY}", f"Bearer {KEY}, Bearer x", f"Bearer {KEY}%00", "Bearer " + "a" * 6000, "Bearer \xe9", "0" * 64, "Bearer " + "0" * 64,
])  # fmt: skip
def test_any_other_is_refused_with_what_to_send_and_never_repeated(
    locked: FlaskClient, authorization: str | None
) -> None:
    response = post(locked, authorization)
    assert (response.status_code, response.content_type) == (401, "application/problem+json")
    assert response.headers["WWW-Authenticate"] == 'Bearer realm="factbox"'
    assert "Authorization: Bearer KEY" in response.get_json()["detail"]
    assert KEY not in response.text


@pytest.mark.parametrize("path", ["/v1/batch", "/v1/jobs", "/v1/nothing", "/", "/nothing", "/docsx", "/metrics2"])
def test_every_route_wants_a_key_even_those_that_do_not_exist(locked: FlaskClient, path: str) -> None:
    assert post(locked, None, path).status_code == 401
    assert locked.get(path).status_code == 401


def test_a_key_in_the_address_is_no_key(locked: FlaskClient) -> None:
    assert post(locked, None, f"/v1/parse?api_key={KEY}&access_token={KEY}").status_code == 401


@pytest.mark.parametrize(
    "path", ["/livez", "/readyz", "/healthz", "/metrics", "/openapi.json", "/docs", "/docs/start.js"]
)
def test_health_metrics_and_documents_are_open(locked: FlaskClient, path: str) -> None:
    assert locked.get(path).status_code == 200
    assert is_open(path)


def test_the_body_of_a_caller_without_a_key_is_not_read(locked: FlaskClient) -> None:
    assert locked.post("/v1/parse", data=b"{", content_type="application/json").status_code == 401


def test_without_keys_nobody_is_asked_for_one(client: FlaskClient) -> None:
    assert post(client, None).status_code == 200
    assert post(client, "Bearer anything").status_code == 200


def test_the_document_says_which_operations_want_a_key() -> None:
    document = contract.document(LOCKED, built_in())
    OpenAPIV31SpecValidator(document).validate()
    wants = {path for path, item in document["paths"].items() for one in item.values() if "security" in one}
    assert wants == {path for path in document["paths"] if path.startswith("/v1/")}
    assert "401" in document["paths"]["/v1/parse"]["post"]["responses"]
    assert document["components"]["securitySchemes"]["key"]["scheme"] == "bearer"


def test_without_keys_the_document_has_no_word_of_them() -> None:
    assert "security" not in str(contract.document(Settings(), built_in()))
