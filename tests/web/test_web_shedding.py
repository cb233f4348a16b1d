"""Beyond its room the service refuses before it reads, says when to come back, and counts the refusals."""

from __future__ import annotations

from typing import Any

import pytest
from flask.testing import FlaskClient

from factbox.discovery import built_in
from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Busy, Job, Outcome


class Full:
    """A pool without room; `asked` counts the articles that came to it all the same."""

    state, busy, waiting, restarts, full = "ok", 2, 32, 0, True
    failed_setups: dict[str, str] = {}  # noqa: RUF012 - it stays empty
    switched_off: dict[str, float] = {}  # noqa: RUF012 - so does it
    asked = 0

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        self.asked += 1
        raise Busy


def crowded(**more: Any) -> tuple[FlaskClient, Full]:
    pool = Full()
    return create_app(Settings(**more), built_in(), pool).test_client(), pool


@pytest.mark.parametrize("path", ["/v1/parse", "/v1/verify"])
def test_a_full_service_says_so_without_reading_what_was_sent(path: str) -> None:
    client, pool = crowded()
    answer = client.post(path, data=b"not even JSON", content_type="application/json", headers={"X-Request-ID": "mine"})
    assert (answer.status_code, answer.content_type) == (503, "application/problem+json")
    assert answer.headers["Retry-After"] == "1"
    assert answer.headers["X-Request-ID"] == answer.get_json()["instance"] == "mine"
    assert pool.asked == 0
    assert f'factbox_requests_total{{method="POST",route="{path}",status="503"}} 1.0' in client.get("/metrics").text


def test_an_id_that_could_forge_a_line_of_the_log_is_not_repeated() -> None:
    answer = crowded()[0].post("/v1/parse", headers={"X-Request-ID": 'a" b'})
    assert len(answer.headers["X-Request-ID"]) == 32


def test_a_refusal_has_what_the_page_of_another_site_needs_to_read_it() -> None:
    client, _ = crowded(cors_origins=("https://desk.example",))
    answer = client.post("/v1/parse", json={"text": "a"}, headers={"Origin": "https://desk.example"})
    assert (answer.status_code, answer.headers["Access-Control-Allow-Origin"]) == (503, "https://desk.example")


@pytest.mark.parametrize(
    ("method", "path"),
    [("get", "/livez"), ("get", "/readyz"), ("get", "/metrics"), ("get", "/v1/plugins"), ("options", "/v1/parse")],
)
def test_what_needs_no_parse_process_is_answered(method: str, path: str) -> None:
    assert getattr(crowded()[0], method)(path).status_code in (200, 204)


def test_jobs_are_taken_for_later() -> None:
    assert crowded()[0].post("/v1/jobs", json={"text": "a"}).status_code == 202


def test_below_a_path_of_its_own_it_refuses_as_well() -> None:
    client, pool = crowded(base_path="/news")
    assert client.post("/news/v1/parse", json={"text": "a"}).status_code == 503
    assert pool.asked == 0
