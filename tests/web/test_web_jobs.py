"""`/v1/jobs`: an article handed in, its factbox asked for later."""

from __future__ import annotations

import time
from typing import Any

import misbehaving
import pytest
from flask.testing import FlaskClient

from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Job, Outcome, Pool

GOOD = {"text": "It rained on Monday.", "id": "a"}


def hand_in(client: FlaskClient, **body: Any) -> dict[str, Any]:
    """The job as it stands once it has ended."""
    response = client.post("/v1/jobs", json=body)
    assert (response.status_code, response.content_type) == (202, "application/json")
    shown: dict[str, Any] = response.get_json()
    assert response.headers["Location"] == shown["href"] == f"/v1/jobs/{shown['job']}"
    for _ in range(500):
        shown = client.get(shown["href"]).get_json()
        if shown["status"] in ("done", "failed"):
            return shown
        assert (shown["answer"], shown["problem"]) == (None, None)
        time.sleep(0.01)
    raise AssertionError(shown)


def test_the_answer_of_a_job_is_what_parse_answers(client: FlaskClient) -> None:
    alone = client.post("/v1/parse", json=GOOD).get_json()
    done = hand_in(client, **GOOD)
    assert (done["status"], done["problem"]) == ("done", None)
    del done["answer"]["meta"], alone["meta"]
    assert done["answer"] == alone


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"url": "http://127.0.0.1/"}, "address-refused"),
        ({"url": "http://[::1]/"}, "address-refused"),
        ({"html": "<!doctype html><body></body>"}, "no-article"),
    ],
)
def test_an_article_that_cannot_be_had_is_a_failed_job_with_its_problem(
    client: FlaskClient, body: dict[str, str], kind: str
) -> None:
    failed = hand_in(client, **body)
    assert (failed["status"], failed["answer"]) == ("failed", None)
    assert failed["problem"]["type"].endswith(kind)
    assert failed["problem"]["status"] == 422


def test_the_problem_names_the_request_that_handed_the_job_in(client: FlaskClient) -> None:
    response = client.post("/v1/jobs", json={"url": "http://127.0.0.1/"}, headers={"X-Request-ID": "mine"})
    while (shown := client.get(response.headers["Location"]).get_json())["status"] != "failed":
        time.sleep(0.01)
    assert shown["problem"]["instance"] == "mine"


@pytest.mark.parametrize(("body", "status"), [({}, 422), ({"text": "a", "evil": 1}, 422), ({"text": 7}, 422)])
def test_a_request_that_is_not_valid_is_refused_at_once(client: FlaskClient, body: dict[str, Any], status: int) -> None:
    assert client.post("/v1/jobs", json=body).status_code == status


@pytest.mark.parametrize("job", ["0", "-1", "a" * 1000, "*", "%2e%2e", "%0a", "null"])
def test_a_job_nobody_knows_is_not_found(client: FlaskClient, job: str) -> None:
    response = client.get(f"/v1/jobs/{job}")
    assert (response.status_code, response.content_type) == (404, "application/problem+json")


class Never:
    """A runner that is asked and does not answer until it is let go."""

    state, busy, waiting, restarts, full = "ok", 0, 0, 0, False
    switched_off: dict[str, float] = {}  # noqa: RUF012 - it stays empty

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        time.sleep(0.5)
        return Outcome(b"{}")


def test_when_the_table_is_full_the_client_is_told_when_to_come_back() -> None:
    client = create_app(Settings(jobs=1), misbehaving.with_culprit("loud"), Never()).test_client()
    assert client.post("/v1/jobs", json=GOOD).status_code == 202
    response = client.post("/v1/jobs", json=GOOD)
    assert (response.status_code, response.headers["Retry-After"]) == (503, "5")
    assert response.get_json()["type"].endswith("busy")


def test_metrics_count_the_jobs_that_have_not_ended() -> None:
    client = create_app(Settings(), misbehaving.with_culprit("loud"), Never()).test_client()
    client.post("/v1/jobs", json=GOOD)
    assert b"factbox_jobs_unfinished 1.0" in client.get("/metrics").data


class Faulty(Never):
    """A runner with a fault of ours."""

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        raise ZeroDivisionError("secret")


def test_a_fault_of_the_service_is_a_failed_job_that_tells_nothing_of_it() -> None:
    client = create_app(Settings(), misbehaving.with_culprit("loud"), Faulty()).test_client()
    failed = hand_in(client, **GOOD)
    assert (failed["status"], failed["problem"]["status"]) == ("failed", 500)
    assert "secret" not in str(failed)


def test_a_parser_that_fails_is_named_and_the_job_is_done(pool: Pool, client: FlaskClient) -> None:
    done = hand_in(client, text="Il pleut ce matin dans toute la ville et sur les routes du pays.", language="fr")
    assert done["status"] == "done"
    assert "language-unsupported" in {error["code"] for error in done["answer"]["errors"]}
