"""`POST /v1/batch`: one line an article, in order; one bad article harms no other."""

from __future__ import annotations

import json
import threading
import time
from typing import Any

import misbehaving
import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from factbox.settings import Settings
from factbox.web import articles, create_app
from factbox.web.batch import AHEAD
from factbox.workers import Busy, Job, Outcome, Pool

NDJSON = "application/x-ndjson"
MANY = Settings().batches
GOOD = {"text": "It rained on Monday."}


def send(client: FlaskClient, lines: list[Any]) -> list[dict[str, Any]]:
    """The answer to a batch of lines; a string is sent as it is."""
    body = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    response = client.post("/v1/batch", data=body.encode(), content_type=NDJSON)
    assert (response.status_code, response.content_type) == (200, NDJSON)
    return [json.loads(line) for line in response.data.splitlines()]


def test_lines_are_answered_in_order_with_index_and_id(client: FlaskClient) -> None:
    rows = send(client, [{**GOOD, "id": "a"}, {"text": "Other.", "plugins": ["links"]}, {**GOOD, "id": "c"}])
    assert [(row["index"], row["id"]) for row in rows] == [(0, "a"), (1, None), (2, "c")]
    assert rows[0]["results"]["dates"][0]["text"] == "Monday"
    assert rows[1]["results"] == {"links": []}


def test_a_list_is_answered_like_lines(client: FlaskClient) -> None:
    response = client.post("/v1/batch", json=[GOOD, GOOD])
    assert [json.loads(line)["index"] for line in response.data.splitlines()] == [0, 1]


def test_each_answer_is_what_parse_answers(client: FlaskClient) -> None:
    alone = client.post("/v1/parse", json=GOOD).get_json()
    (row,) = send(client, [GOOD])
    del row["index"], row["meta"], alone["meta"]
    assert row == alone


@pytest.mark.parametrize(("bad", "status", "pointer"), [
    ("{", 400, None),
    ("[1]", 400, None),
    ('{"text":NaN}', 400, None),
    ('{"text":"\\ud800"}', 400, None),
    ("[" * 5000, 400, None),
    ('{"text": 1, "id": "x"}', 422, "#/text"),
    ('{"text": "a", "evil": 1}', 422, "#/evil"),
    ('{"url": "http://127.0.0.1/"}', 422, "#/url"),
    ('{"html": "<!doctype html><body></body>"}', 422, None),
])  # fmt: skip
def test_a_bad_article_has_a_problem_in_its_line_and_harms_no_other(
    client: FlaskClient, bad: str, status: int, pointer: str | None
) -> None:
    first, second, third = send(client, [GOOD, bad, GOOD])
    assert "results" in first
    assert "results" in third
    assert (second["index"], second["problem"]["status"]) == (1, status)
    assert second["id"] == ("x" if '"id": "x"' in bad else None)
    assert pointer is None or pointer in [one["pointer"] for one in second["problem"]["errors"]]


def test_blank_lines_are_no_articles(client: FlaskClient) -> None:
    assert len(send(client, ["", GOOD, "  ", "\r", ""])) == 1
    assert send(client, [""]) == []


def test_batches_that_are_no_batches_or_too_large_are_refused_whole(pool: Pool) -> None:
    client = create_app(Settings(max_batch=2, max_batch_body=500), misbehaving.with_culprit("loud"), pool).test_client()
    assert client.post("/v1/batch", json={"text": "a"}).status_code == 400
    assert client.post("/v1/batch", data=b"x", content_type="text/plain").status_code == 415
    assert client.post("/v1/batch", json=[GOOD] * 3).status_code == 413
    assert client.post("/v1/batch", data=b"x" * 600, content_type=NDJSON).status_code == 413


class BusyTwice:
    """A runner that is busy at first."""

    state, busy, waiting, restarts, full = "ok", 0, 0, 0, False

    def __init__(self) -> None:
        self.calls = 0

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        self.calls += 1
        if self.calls < 3:
            raise Busy
        return Outcome(b"{}")


def test_a_batch_waits_where_a_single_request_is_sent_away(monkeypatch: pytest.MonkeyPatch) -> None:
    runner = BusyTwice()
    client = create_app(Settings(), misbehaving.with_culprit("loud"), runner).test_client()
    assert "results" in send(client, [GOOD])[0]
    assert runner.calls == 3
    monkeypatch.setattr(articles, "PATIENCE", 0.0)
    runner.calls = -100
    assert send(client, [GOOD])[0]["problem"]["status"] == 503


class Broken(BusyTwice):
    """A runner with a fault of ours: it raises what nobody foresaw, the second time."""

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        self.calls += 1
        if self.calls == 2:
            raise ZeroDivisionError("secret")
        return Outcome(b"{}")


def test_a_fault_of_the_service_is_one_lines_problem_and_the_rest_is_answered() -> None:
    client = create_app(Settings(), misbehaving.with_culprit("loud"), Broken()).test_client()
    first, second, third = send(client, [GOOD, GOOD, GOOD])
    assert "results" in first
    assert "results" in third
    assert second["problem"]["status"] == 500
    assert "secret" not in str(second)


class Together(BusyTwice):
    """A runner that answers nothing before two are being asked at once."""

    def __init__(self) -> None:
        super().__init__()
        self.two = threading.Event()

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        self.calls += 1
        if self.calls == 2:
            self.two.set()
        assert self.two.wait(10)
        return Outcome(job.encode())


def test_several_articles_are_worked_on_at_once_and_answered_in_order() -> None:
    client = create_app(Settings(workers=2), misbehaving.with_culprit("loud"), Together()).test_client()
    rows = send(client, [{"text": str(number)} for number in range(20)])
    assert [row["article"]["request"]["text"] for row in rows] == [str(number) for number in range(20)]


class Counting(BusyTwice):
    """A runner that counts what it was asked, and with how much patience."""

    patience = 0.0

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        self.calls += 1
        self.patience = patience
        return Outcome(b"{}")


def streamed(client: FlaskClient, count: int) -> TestResponse:
    return client.post("/v1/batch", json=[GOOD] * count, buffered=False)


def test_no_more_is_parsed_than_the_caller_reads_and_nothing_once_it_is_gone() -> None:
    runner = Counting()
    client = create_app(Settings(workers=2), misbehaving.with_culprit("loud"), runner).test_client()
    response = streamed(client, 500)
    lines = response.iter_encoded()
    assert [json.loads(next(lines))["index"] for _ in range(3)] == [0, 1, 2]
    time.sleep(0.2)
    assert 3 <= runner.calls <= 2 + AHEAD * 2 + 1
    response.close()
    time.sleep(0.2)
    seen = runner.calls
    time.sleep(0.2)
    assert runner.calls == seen < 20


def test_articles_of_a_batch_have_the_patience_to_let_single_requests_ahead() -> None:
    runner = Counting()
    client = create_app(Settings(), misbehaving.with_culprit("loud"), runner).test_client()
    send(client, [GOOD])
    assert 20 < runner.patience <= articles.PATIENCE
    client.post("/v1/parse", json=GOOD)
    assert runner.patience == 0


def test_more_batches_than_may_be_are_told_to_come_back_and_the_end_of_one_makes_room() -> None:
    client = create_app(Settings(workers=1), misbehaving.with_culprit("loud"), Counting()).test_client()
    begun = [streamed(client, 50) for _ in range(MANY)]
    refused = client.post("/v1/batch", json=[GOOD])
    assert (refused.status_code, refused.headers["Retry-After"]) == (503, "5")
    assert client.post("/v1/batch", json={}).status_code == 400
    begun[0].close()
    assert len(send(client, [GOOD])) == 1
    for response in begun[1:]:
        response.close()


def test_a_batch_that_was_read_to_its_end_makes_room_though_nobody_closes_it() -> None:
    client = create_app(Settings(workers=1), misbehaving.with_culprit("loud"), Counting()).test_client()
    kept = []
    for _ in range(MANY + 2):
        kept.append(streamed(client, 3))
        assert len(list(kept[-1].iter_encoded())) == 3
