"""How patient the client is: tries again when it is told to, not for ever, and tells what happened."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
import requests
import responses

from factbox.client import Client, ServiceProblem, Unreachable
from factbox.client import transport as waiting

URL = "http://factbox.example"
PARSE = f"{URL}/v1/parse"
ANSWER = {"id": None, "article": {"text": "a"}, "results": {}, "errors": [], "meta": {}}
BUSY = {"type": "urn:factbox:problem:busy", "title": "The service is busy", "status": 503, "detail": "Try again."}


@pytest.fixture
def slept(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    pauses: list[float] = []
    monkeypatch.setattr(waiting.time, "sleep", pauses.append)
    return pauses


def refuse(status: int = 503, after: str | None = None, times: int = 1, **more: Any) -> None:
    headers = {} if after is None else {"Retry-After": after}
    for _ in range(times):
        responses.post(PARSE, json=BUSY | {"status": status}, status=status, headers=headers, **more)


def client(**given: Any) -> Client:
    return Client(URL, **given)


@responses.activate
@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize(("after", "pause"), [("2", 2), ("0", 0), (None, 0.5), ("soon", 0.5), ("-1", 0.5)])
def test_a_busy_service_is_asked_again_when_it_says(
    slept: list[float], status: int, after: str | None, pause: float
) -> None:
    refuse(status, after)
    responses.post(PARSE, json=ANSWER)
    assert client().parse("a") == ANSWER
    assert slept == [pause]


@responses.activate
def test_a_date_says_it_as_well(slept: list[float]) -> None:
    refuse(after=format_datetime(datetime.now(UTC) + timedelta(seconds=10), usegmt=True))
    responses.post(PARSE, json=ANSWER)
    assert client().parse("a") == ANSWER
    assert 7 < slept[0] <= 10


@responses.activate
def test_pauses_grow_where_nothing_is_said_and_the_last_refusal_is_raised(slept: list[float]) -> None:
    refuse(times=4)
    with pytest.raises(ServiceProblem, match="503: Try again"):
        client().parse("a")
    assert slept == [0.5, 1, 2]
    assert len(responses.calls) == 4


@responses.activate
def test_a_wait_beyond_all_patience_is_not_begun(slept: list[float]) -> None:
    refuse(after="3600")
    with pytest.raises(ServiceProblem) as caught:
        client().parse("a")
    assert caught.value.retry_after == 3600
    assert slept == []


@responses.activate
@pytest.mark.parametrize("status", [400, 401, 406, 413, 422, 500, 502, 504])
def test_other_refusals_are_final(slept: list[float], status: int) -> None:
    refuse(status, "1")
    with pytest.raises(ServiceProblem, match=str(status)):
        client().parse("a")
    assert slept == []


@responses.activate
def test_a_connection_that_fails_is_tried_again(slept: list[float]) -> None:
    responses.post(PARSE, body=requests.ConnectionError("refused"))
    responses.post(PARSE, json=ANSWER)
    assert client().parse("a") == ANSWER
    assert slept == [0.5]


@responses.activate
@pytest.mark.parametrize("error", [requests.ReadTimeout, requests.ConnectTimeout, requests.TooManyRedirects])
def test_an_answer_that_does_not_come_is_waited_for_once(slept: list[float], error: type[Exception]) -> None:
    responses.post(PARSE, body=error("http://secret.example/?key=1"))
    with pytest.raises(Unreachable) as caught:
        client().parse("a")
    assert "secret" not in str(caught.value)
    assert slept == []


@responses.activate
@pytest.mark.parametrize("body", ["<html>Bad gateway</html>", "[]", ""])
def test_an_error_of_a_proxy_is_a_problem_too(body: str) -> None:
    responses.post(PARSE, body=body, status=502)
    with pytest.raises(ServiceProblem, match="502: something before the service answered Bad Gateway"):
        client().parse("a")


@responses.activate
def test_a_redirect_is_not_followed_with_the_key() -> None:
    responses.post(PARSE, status=307, headers={"Location": "http://other.example/"})
    with pytest.raises(ServiceProblem, match="307"):
        client(key="secret").parse("a")
    assert [call.request.url for call in responses.calls] == [PARSE]


@responses.activate
def test_something_that_is_no_json_is_no_factbox() -> None:
    responses.post(PARSE, body="<html>Welcome</html>")
    with pytest.raises(Unreachable, match="is it factbox"):
        client().parse("a")


@responses.activate
def test_a_call_says_who_it_is_and_what_it_takes() -> None:
    responses.post(PARSE, json=ANSWER)
    Client(f"{URL}/", "k").parse("a")
    sent = responses.calls[0].request
    assert sent.headers["Authorization"] == "Bearer k"
    assert sent.headers["User-Agent"].startswith("factbox/")
    assert sent.headers["Accept"] == "application/json"
    assert json.loads(sent.body or "") == {"text": "a"}


@responses.activate
def test_a_job_that_ended_otherwise_is_waited_for_no_longer(slept: list[float]) -> None:
    for status in ("queued", "running", "cancelled"):
        responses.get(f"{URL}/v1/jobs/a", json={"job": "a", "status": status, "answer": None, "problem": None})
    with pytest.raises(ServiceProblem, match="job a is cancelled"):
        client().job("a").wait()
    assert slept == [0.05, 0.1]


@responses.activate
def test_a_batch_is_sent_again_whole_when_the_service_was_busy(slept: list[float]) -> None:
    bodies: list[bytes] = []

    def answer(request: Any) -> tuple[int, dict[str, str], str]:
        bodies.append(b"".join(request.body))
        lines = [json.dumps({"index": at, **ANSWER}) for at in range(2)]
        return (200, {}, "\n".join(lines)) if len(bodies) > 1 else (503, {"Retry-After": "1"}, json.dumps(BUSY))

    responses.add_callback(responses.POST, f"{URL}/v1/batch", answer)
    assert [line.index for line in client().batch(["a", "b"])] == [0, 1]
    assert bodies == [b'{"text": "a"}\n{"text": "b"}\n'] * 2


@responses.activate
@pytest.mark.parametrize("cut", ["", '{"index": 0, "id', "<html>"])
def test_a_batch_that_ends_too_soon_says_so(cut: str) -> None:
    responses.post(f"{URL}/v1/batch", body=json.dumps({"index": 0, **ANSWER}) + "\n" + cut)
    lines = client().batch(["a", "b"])
    assert next(lines).index == 0
    with pytest.raises(Unreachable, match=r"ended after 1|cut off"):
        next(lines)
