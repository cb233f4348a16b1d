"""Both ways of keeping jobs do the same: keys, cancelling, expiry, callbacks."""

from __future__ import annotations

import base64
import hashlib
import hmac
import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import orjson
import pytest
from flask.testing import FlaskClient
from hostile_site import running_site
from redis_server import PROGRAM, running_redis

from factbox.discovery import built_in
from factbox.fetch import FetchSettings
from factbox.fetch.deliver import deliver
from factbox.jobs import Full, Job, Order, Queue, Taken, callbacks, labour, records
from factbox.jobs import memory as in_memory
from factbox.jobs.broker import Brokered
from factbox.jobs.callbacks import key_of, signed
from factbox.jobs.labour import Labour
from factbox.jobs.memory import Memory
from factbox.jobs.table import Table
from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Pool

SECRET = "a secret of some length, for tests"
GOOD = {"text": "It cost $5."}


class Door:
    """Work that waits until it is let in."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.open.set()
        self.done: list[str] = []

    def __call__(self, order: Order) -> tuple[bool, bytes]:
        assert self.open.wait(30)
        self.done.append(order.id)
        return b"bad" not in order.body, order.body


class Case:
    """A queue, and the work behind it."""

    def __init__(self, queue: Queue, door: Door) -> None:
        self.queue, self.door = queue, door


@pytest.fixture(params=["memory", "redis"])
def case(request: pytest.FixtureRequest, tmp_path: Any) -> Iterator[Case]:
    door, allow = Door(), FetchSettings(allow_private=True)
    told = partial(deliver, settings=allow)
    if request.param == "memory":
        table = Table(threads=1, most=3, room=1 << 20, keep=1.5)
        yield Case(Memory(table, door, told, SECRET), door)
        door.open.set()
        return
    if PROGRAM is None:
        pytest.skip("redis-server or its client is not installed")
    with running_redis(tmp_path) as redis:
        queue = Brokered(redis.url, most=3, keep=1.5)
        made = Labour(queue, door, told, SECRET, threads=1)
        made.start()
        yield Case(queue, door)
        door.open.set()
        made.stop(5)
        queue.records._client.close()


def order(body: bytes = b'{"text": "a"}', **more: Any) -> Order:
    job_id = hashlib.sha256(str(time.perf_counter_ns()).encode()).hexdigest()[:32]
    facts: dict[str, Any] = {"request_id": "r", "href": f"/v1/jobs/{job_id}", "expires_at": time.time() + 60} | more
    return Order(job_id, body, **facts)


def until(case: Case, job: str, *statuses: str) -> Job:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        found = case.queue.get(job)
        if found and found.status in statuses:
            return found
        time.sleep(0.01)
    raise AssertionError(f"{case.queue.get(job)} is not {statuses}")


def test_a_job_is_queued_then_done_or_failed(case: Case) -> None:
    case.door.open.clear()
    first, second = case.queue.add(order()), case.queue.add(order(b'"bad"'))
    until(case, first.id, "running")
    assert until(case, second.id, "queued").document()["answer"] is None
    assert case.queue.unfinished == 2
    case.door.open.set()
    assert until(case, first.id, "done").result == b'{"text": "a"}'
    assert until(case, second.id, "failed").result == b'"bad"'
    assert case.queue.unfinished == 0


def test_the_same_key_is_the_same_job_and_another_request_is_refused(case: Case) -> None:
    first = case.queue.add(order(key="desk:1"))
    assert case.queue.add(order(key="desk:1")).id == first.id
    assert case.queue.add(order(key="wire:1")).id != first.id
    with pytest.raises(Taken):
        case.queue.add(order(b'{"text": "b"}', key="desk:1"))
    until(case, first.id, "done")
    assert case.queue.add(order(key="desk:1")).id == first.id
    assert case.door.done.count(first.id) == 1


def test_a_key_is_forgotten_with_its_job(case: Case) -> None:
    first = case.queue.add(order(key="desk:1"))
    until(case, first.id, "done")
    time.sleep(2.0)
    assert case.queue.get(first.id) is None
    assert case.queue.add(order(key="desk:1")).id != first.id


def test_a_job_that_waits_is_cancelled_and_never_done(case: Case) -> None:
    case.door.open.clear()
    first, second = case.queue.add(order()), case.queue.add(order())
    until(case, first.id, "running")
    cancelled = case.queue.cancel(second.id)
    assert cancelled is not None
    assert cancelled.status == "cancelled"
    case.door.open.set()
    until(case, first.id, "done")
    third = case.queue.add(order())
    until(case, third.id, "done")
    assert second.id not in case.door.done
    assert until(case, second.id, "cancelled").result == b"null"


def test_a_job_that_runs_is_cancelled_and_its_result_dropped(case: Case) -> None:
    case.door.open.clear()
    job = case.queue.add(order())
    until(case, job.id, "running")
    case.queue.cancel(job.id)
    assert case.queue.unfinished == 0
    case.door.open.set()
    until(case, case.queue.add(order()).id, "done")
    assert until(case, job.id, "cancelled").result == b"null"


def test_a_job_that_ended_is_forgotten_when_it_is_deleted(case: Case) -> None:
    job = case.queue.add(order())
    until(case, job.id, "done")
    gone = case.queue.cancel(job.id)
    assert gone is not None
    assert gone.status == "done"
    assert case.queue.get(job.id) is case.queue.cancel(job.id) is None


def test_what_has_no_room_is_refused(case: Case) -> None:
    case.door.open.clear()
    for _ in range(3):
        case.queue.add(order())
    with pytest.raises(Full):
        case.queue.add(order())


class Receiver(HTTPServer):
    """The other side of a callback: answers with the statuses it was given, then with 204."""

    def __init__(self, *statuses: int) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.statuses, self.came = list(statuses), []  # type: list[int], list[tuple[dict[str, str], bytes]]
        threading.Thread(target=self.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server_port}/told"

    def wait(self, calls: int) -> None:
        deadline = time.monotonic() + 20
        while len(self.came) < calls and time.monotonic() < deadline:
            time.sleep(0.01)
        assert len(self.came) == calls


class Handler(BaseHTTPRequestHandler):
    server: Receiver

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.came.append(({name.lower(): value for name, value in self.headers.items()}, body))
        self.send_response(self.server.statuses.pop(0) if self.server.statuses else 204)
        self.send_header("Location", "http://127.0.0.1:1/")
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (callbacks, in_memory, labour):
        monkeypatch.setattr(module, "PAUSES", (0.1, 0.1))


def test_a_callback_is_the_job_as_it_ended_and_signed(case: Case) -> None:
    receiver = Receiver()
    job = case.queue.add(order(callback_url=receiver.url))
    receiver.wait(1)
    ((headers, body),) = receiver.came
    assert orjson.loads(body)["status"] == "done"
    assert orjson.loads(body)["answer"] == {"text": "a"}
    assert headers["webhook-id"] == job.id
    assert abs(int(headers["webhook-timestamp"]) - time.time()) < 10
    mac = hmac.new(SECRET.encode(), f"{job.id}.{headers['webhook-timestamp']}.".encode() + body, hashlib.sha256)
    assert headers["webhook-signature"] == f"v1,{base64.b64encode(mac.digest()).decode()}"
    deadline = time.monotonic() + 5
    while (found := case.queue.get(job.id)) and found.callback == "waiting" and time.monotonic() < deadline:
        time.sleep(0.01)
    assert found is not None
    assert found.callback == "delivered"
    receiver.shutdown(), receiver.server_close()


@pytest.mark.parametrize("statuses", [(500, 404), (302, 500)], ids=["errors", "a redirect is not followed"])
def test_a_callback_that_fails_is_tried_again(case: Case, soon: None, statuses: tuple[int, ...]) -> None:
    receiver = Receiver(*statuses)
    job = case.queue.add(order(callback_url=receiver.url))
    receiver.wait(3)
    assert {headers["webhook-id"] for headers, _ in receiver.came} == {job.id}
    receiver.shutdown(), receiver.server_close()


def test_a_callback_that_fails_for_ever_is_given_up(case: Case, soon: None) -> None:
    receiver = Receiver(500, 500, 500, 500)
    job = case.queue.add(order(callback_url=receiver.url))
    receiver.wait(3)
    deadline = time.monotonic() + 5
    while (found := case.queue.get(job.id)) and found.callback == "waiting" and time.monotonic() < deadline:
        time.sleep(0.01)
    assert found is not None
    assert found.callback == "given-up"
    receiver.shutdown(), receiver.server_close()


def test_no_callback_reaches_this_machine_unless_private_addresses_are_open() -> None:
    with running_site() as site:
        for host in ("127.0.0.1", "localhost"):
            assert deliver(site.url("ok", host), {}, b"{}", FetchSettings(ports=(80, 443, site.port))) == "refused"
        assert deliver("http://169.254.169.254/", {}, b"{}", FetchSettings(allow_private=True)) == "refused"
        assert site.seen == []


@pytest.mark.parametrize(
    "url", ["http://user@example.org/", "ftp://example.org/", "http://example.org:22/", "http://0x7f.1/", "nonsense"]
)
def test_an_address_that_is_none_is_refused_when_the_job_is_handed_in(pool: Pool, url: str) -> None:
    answer = of(pool, callback_secret=SECRET).post("/v1/jobs", json=GOOD | {"callback_url": url})
    assert answer.status_code == 422
    assert answer.get_json()["errors"][0]["pointer"] == "#/callback_url"


def test_an_address_to_call_that_is_none_is_refused_beside_a_good_one_too(pool: Pool) -> None:
    body = GOOD | {"callback_url": "https://example.org/"}
    answer = of(pool, callback_secret=SECRET).post("/v1/jobs?callback_url=nonsense", json=body)
    assert (answer.status_code, answer.get_json()["errors"][0]["pointer"]) == (422, "#/callback_url")


def of(pool: Pool, **more: Any) -> FlaskClient:
    return create_app(Settings(**more), built_in(), pool).test_client()


def test_without_a_secret_nothing_is_called_back(pool: Pool) -> None:
    answer = of(pool).post("/v1/jobs", json=GOOD | {"callback_url": "https://example.org/"})
    assert "FACTBOX_CALLBACK_SECRET" in answer.get_json()["errors"][0]["detail"]


def test_keys_are_told_apart_by_caller_and_reported_over_http(pool: Pool) -> None:
    client = of(pool)
    one, two = (client.post("/v1/jobs", json=GOOD, headers={"Idempotency-Key": "k"}) for _ in range(2))
    assert one.get_json()["job"] == two.get_json()["job"]
    other = client.post("/v1/jobs", json={"text": "b"}, headers={"Idempotency-Key": "k"})
    assert (other.status_code, other.get_json()["type"].rpartition(":")[2]) == (409, "key-reused")
    for wrong in ("k" * 256, "\xe9", "a b", ""):
        assert client.post("/v1/jobs", json=GOOD, headers={"Idempotency-Key": wrong}).status_code == 400


def test_a_job_is_cancelled_over_http(pool: Pool) -> None:
    client = of(pool)
    job = client.post("/v1/jobs", json=GOOD).get_json()
    assert client.delete(job["href"]).status_code == 200
    assert client.delete("/v1/jobs/nothing").status_code == 404


def test_a_job_that_nobody_could_do_in_time_has_failed(pool: Pool) -> None:
    client = of(pool, jobs_expire=-1.0)
    job = client.post("/v1/jobs", json=GOOD).get_json()
    deadline = time.monotonic() + 10
    while (found := client.get(job["href"]).get_json())["status"] != "failed" and time.monotonic() < deadline:
        time.sleep(0.01)
    assert found["problem"]["type"].endswith(":expired")


def test_what_fell_between_records_and_queue_is_found(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    if PROGRAM is None:
        pytest.skip("redis-server or its client is not installed")
    monkeypatch.setattr(records, "PATIENCE", 0.2)
    monkeypatch.setattr(labour, "LOOK", 0.1)
    door = Door()
    with running_redis(tmp_path) as redis:
        queue = Brokered(redis.url, most=3, keep=60)
        lost = order()
        assert queue.records.add(lost) is None, "and then the web process is killed"
        made = Labour(queue, door, lambda *_: "delivered", SECRET, threads=1)
        made.start()
        until(Case(queue, door), lost.id, "done")
        made.stop(5)
        queue.records._client.close()


def test_a_message_that_comes_twice_is_one_job(tmp_path: Any) -> None:
    if PROGRAM is None:
        pytest.skip("redis-server or its client is not installed")
    door = Door()
    with running_redis(tmp_path) as redis:
        queue = Brokered(redis.url, most=3, keep=60)
        job = queue.add(order())
        queue.send("perform", job.id)
        made = Labour(queue, door, lambda *_: "delivered", SECRET, threads=1)
        made.start()
        until(Case(queue, door), job.id, "done")
        until(Case(queue, door), queue.add(order()).id, "done")
        assert door.done.count(job.id) == 1
        made.stop(5)
        queue.records._client.close()


def test_a_secret_may_be_base64_as_the_standard_writes_it() -> None:
    assert key_of("whsec_" + base64.b64encode(b"key").decode()) == b"key"
    assert signed(SECRET, "a", b"{}", now=1.0) == signed(SECRET, "a", b"{}", now=1.9)
    assert signed(SECRET, "a", b"{}", 1.0)["webhook-signature"] != signed(SECRET, "a", b"{} ", 1.0)["webhook-signature"]
