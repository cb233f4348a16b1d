"""With keys configured every call but health, metrics and documents wants one."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from openapi_spec_validator import OpenAPIV31SpecValidator
from structlog.testing import capture_logs

from factbox import contract
from factbox.discovery import built_in
from factbox.settings import Settings
from factbox.web import create_app
from factbox.web.access import is_open
from factbox.workers import Pool

KEY = "right-key-of-the-news-desk"
LOCKED = Settings(api_keys=f"{'0' * 64}\ndesk {sha256(KEY.encode()).hexdigest()}  # news desk")
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
    assert "Authorization: Bearer KEY, or X-API-Key: KEY" in response.get_json()["detail"]
    assert KEY not in response.text


@pytest.mark.parametrize(
    "path", ["/v1/batch", "/v1/jobs", "/v1/nothing", "/nothing", "/docsx", "/metrics2", "/playgroundx"]
)
def test_every_route_wants_a_key_even_those_that_do_not_exist(locked: FlaskClient, path: str) -> None:
    assert post(locked, None, path).status_code == 401
    assert locked.get(path).status_code == 401


def test_a_key_in_the_address_is_no_key(locked: FlaskClient) -> None:
    assert post(locked, None, f"/v1/parse?api_key={KEY}&access_token={KEY}").status_code == 401


@pytest.mark.parametrize(
    "path",
    ["/livez", "/readyz", "/healthz", "/metrics", "/openapi.json", "/docs", "/docs/start.js", "/playground/app.js"],
)
def test_health_metrics_and_documents_are_open(locked: FlaskClient, path: str) -> None:
    assert locked.get(path).status_code == 200
    assert is_open(path)


def test_the_body_of_a_caller_without_a_key_is_not_read(locked: FlaskClient) -> None:
    assert locked.post("/v1/parse", data=b"{", content_type="application/json").status_code == 401


def test_without_keys_nobody_is_asked_for_one(client: FlaskClient) -> None:
    assert post(client, None).status_code == 200
    assert post(client, "Bearer anything").status_code == 200


def test_the_key_may_come_in_a_header_of_its_own(locked: FlaskClient) -> None:
    for sent, status in (
        ({"X-API-Key": KEY}, 200),
        ({"X-API-Key": f" {KEY} "}, 200),
        ({"X-API-Key": "wrong"}, 401),
        ({"X-API-Key": ""}, 401),
    ):
        assert locked.post("/v1/parse", json=GOOD, headers=sent).status_code == status
    both = {"X-API-Key": KEY, "Authorization": "Basic eDp5"}
    assert locked.post("/v1/parse", json=GOOD, headers=both).status_code == 200


def test_the_name_of_the_key_is_in_the_log_and_in_the_metrics(locked: FlaskClient) -> None:
    with capture_logs() as events:
        assert post(locked, f"Bearer {KEY}").status_code == 200
        assert post(locked, "Bearer wrong").status_code == 401
    assert [event.get("key") for event in events if event["event"] == "request"] == ["desk", None]
    assert KEY not in str(events)
    assert 'factbox_key_requests_total{key="desk"} 1.0' in locked.get("/metrics").text


@pytest.fixture
def file_of_keys(tmp_path: Path) -> Path:
    path = tmp_path / "keys"
    path.write_text(f"desk {sha256(b'old').hexdigest()}")
    return path


def test_a_changed_file_of_keys_is_taken_without_restart(pool: Pool, file_of_keys: Path) -> None:
    client = create_app(Settings(api_keys_file=str(file_of_keys)), built_in(), pool).test_client()
    assert [post(client, f"Bearer {key}").status_code for key in ("old", "new")] == [200, 401]
    replacement = file_of_keys.with_suffix(".new")
    replacement.write_text(f"desk {sha256(b'new').hexdigest()}")
    replacement.replace(file_of_keys)
    assert [post(client, f"Bearer {key}").status_code for key in ("old", "new")] == [401, 200]


@pytest.mark.parametrize("content", ["", "# nobody\n", "not a digest\n", None])
def test_a_file_that_became_useless_is_told_once_and_the_keys_it_had_go_on_to_open(
    pool: Pool, file_of_keys: Path, content: str | None
) -> None:
    client = create_app(Settings(api_keys_file=str(file_of_keys)), built_in(), pool).test_client()
    assert post(client, "Bearer old").status_code == 200
    if content is None:
        file_of_keys.unlink()
    else:
        file_of_keys.write_text(content)
    with capture_logs() as events:
        assert [post(client, f"Bearer {key}").status_code for key in ("old", "old", "new")] == [200, 200, 401]
    assert [event["log_level"] for event in events if event["event"] == "keys-unusable"] == ["error"]


def test_the_document_says_which_operations_want_a_key() -> None:
    document = contract.document(LOCKED, built_in())
    OpenAPIV31SpecValidator(document).validate()
    open_ones = {
        path
        for path, item in document["paths"].items()
        for one in item.values()
        if "responses" in one and one.get("security") == []
    }
    assert open_ones == {path for path in document["paths"] if not path.startswith("/v1/")}
    assert document["security"] == [{"bearer": []}, {"header": []}]
    assert "401" in document["paths"]["/v1/parse"]["post"]["responses"]
    assert document["components"]["securitySchemes"]["bearer"]["scheme"] == "bearer"
    assert document["components"]["securitySchemes"]["header"]["name"] == "X-API-Key"


def test_without_keys_the_document_says_that_none_is_wanted() -> None:
    document = contract.document(Settings(), built_in())
    assert document["security"] == []
    assert "securitySchemes" not in str(document)
