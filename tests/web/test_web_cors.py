"""Pages of other sites may call from a browser where they are named, and nowhere else."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest
from flask.testing import FlaskClient

from factbox import settings
from factbox.discovery import built_in
from factbox.settings import Settings, SettingsError
from factbox.web import create_app
from factbox.workers import Pool

DESK = "https://desk.example"
ASKING = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "content-type, x-api-key"}


def opened(pool: Pool, **more: Any) -> FlaskClient:
    return create_app(Settings(cors_origins=(DESK, "http://localhost:3000"), **more), built_in(), pool).test_client()


def allowed(response: Any) -> str | None:
    origin: str | None = response.headers.get("Access-Control-Allow-Origin")
    return origin


def test_by_default_no_other_site_may_call(client: FlaskClient) -> None:
    for method in ("get", "options"):
        answer = getattr(client, method)("/v1/plugins", headers={"Origin": DESK, **ASKING})
        assert not any(name.startswith("Access-Control") for name, _ in answer.headers)


def test_a_named_origin_may_call_and_read_the_headers_that_matter(pool: Pool) -> None:
    answer = opened(pool).post("/v1/parse", json={"text": "a"}, headers={"Origin": DESK})
    assert (answer.status_code, allowed(answer)) == (200, DESK)
    assert "Retry-After" in answer.headers["Access-Control-Expose-Headers"]
    assert "Origin" in answer.headers["Vary"]


def test_a_browser_may_ask_first_and_needs_no_key_for_that(pool: Pool) -> None:
    locked = opened(pool, api_keys=sha256(b"key").hexdigest())
    answer = locked.options("/v1/parse", headers={"Origin": DESK, **ASKING})
    assert (answer.status_code, allowed(answer)) == (204, DESK)
    assert "POST" in answer.headers["Access-Control-Allow-Methods"]
    assert "X-API-Key" in answer.headers["Access-Control-Allow-Headers"]
    refused = locked.post("/v1/parse", json={"text": "a"}, headers={"Origin": DESK})
    assert (refused.status_code, allowed(refused)) == (401, DESK), "its page may read why"


@pytest.mark.parametrize(
    "origin",
    ["https://evil.example", "null", "", f"{DESK}.evil.example", "http://desk.example", f"{DESK}:8443", f"{DESK}/"],
)
def test_no_other_origin_may(pool: Pool, origin: str) -> None:
    for answer in (
        opened(pool).options("/v1/parse", headers={"Origin": origin, **ASKING}),
        opened(pool).post("/v1/parse", json={"text": "a"}, headers={"Origin": origin}),
    ):
        assert allowed(answer) is None
        assert "Origin" in answer.headers["Vary"]


def test_cookies_are_never_asked_for(pool: Pool) -> None:
    answer = opened(pool).options("/v1/parse", headers={"Origin": DESK, **ASKING})
    assert "Access-Control-Allow-Credentials" not in answer.headers


@pytest.mark.parametrize(
    "wrong", ["*", "https://*.example", "desk.example", "https://desk.example/", "null", f"{DESK}, *"]
)
def test_each_origin_is_to_be_named(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv("FACTBOX_CORS_ORIGINS", wrong)
    with pytest.raises(SettingsError, match="name each one"):
        settings.load()
