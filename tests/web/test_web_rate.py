"""No caller gets more than its share; each is told what is left, and when to come back."""

from __future__ import annotations

import re
import time
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from redis_server import needed, running_redis
from structlog.testing import capture_logs

from factbox import contract, settings
from factbox.discovery import built_in
from factbox.settings import Settings, SettingsError
from factbox.web import create_app
from factbox.web.rate import network
from factbox.workers import Pool

GOOD = {"text": "It rained on Monday."}


def limited(pool: Pool, limit: str, **more: Any) -> FlaskClient:
    return create_app(Settings(rate_limit=limit, **more), built_in(), pool).test_client()


def post(client: FlaskClient, address: str = "192.0.2.1", path: str = "/v1/parse", **more: Any) -> Any:
    return client.post(path, json=GOOD, environ_overrides={"REMOTE_ADDR": address}, **more)


def metric(client: FlaskClient, name: str) -> dict[str, float]:
    text = client.get("/metrics").text
    return {label: float(value) for label, value in re.findall(rf'^{name}{{key="(.*?)"}} (\S+)$', text, re.MULTILINE)}


def test_beyond_the_limit_a_caller_is_told_when_to_come_back(pool: Pool) -> None:
    client = limited(pool, "3/minute")
    answers = [post(client) for _ in range(5)]
    assert [one.status_code for one in answers] == [200, 200, 200, 429, 429]
    refused = answers[-1]
    assert refused.content_type == "application/problem+json"
    assert refused.get_json()["type"].endswith(":too-many-requests")
    assert 1 <= int(refused.headers["Retry-After"]) <= 60
    assert "3 articles in 60 s" in refused.get_json()["detail"]


def test_whoever_waits_as_told_is_served_again(pool: Pool) -> None:
    client = limited(pool, "2/second")
    while (answer := post(client)).status_code == 200:
        pass
    time.sleep(int(answer.headers["Retry-After"]))
    assert post(client).status_code == 200


def test_every_answer_says_what_is_left(pool: Pool) -> None:
    client = limited(pool, "3/minute")
    answers = [post(client) for _ in range(4)]
    assert [one.headers["RateLimit-Remaining"] for one in answers] == ["2", "1", "0", "0"]
    assert re.fullmatch(r'"minute";r=2;t=\d+', answers[0].headers["RateLimit"])
    assert answers[0].headers["RateLimit-Policy"] == '"minute";q=3;w=60'
    assert answers[0].headers["RateLimit-Limit"] == "3"


def test_of_several_limits_the_tightest_is_told(pool: Pool) -> None:
    client = limited(pool, "100/second;2/hour")
    assert [post(client).status_code for _ in range(3)] == [200, 200, 429]
    assert '"hour"' in post(client).headers["RateLimit"]


def test_callers_do_not_use_up_each_others_share(pool: Pool) -> None:
    client = limited(pool, "1/minute")
    assert [post(client, address).status_code for address in ("192.0.2.1", "192.0.2.2", "192.0.2.1")] == [200, 200, 429]


@pytest.mark.parametrize(
    ("address", "known"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("", ""),
        ("unix", "unix"),
    ],
)
def test_who_has_an_ipv6_address_has_its_network(address: str, known: str) -> None:
    assert network(address) == known


def test_keys_are_counted_by_name_and_shown_in_the_metrics(pool: Pool) -> None:
    keys = "\n".join(f"{name} {sha256(name.encode()).hexdigest()}" for name in ("desk", "wire"))
    client = limited(pool, "2/minute", api_keys=keys)
    sent = {name: {"headers": {"X-API-Key": name}} for name in ("desk", "wire")}
    assert [post(client, f"192.0.2.{n}", **sent["desk"]).status_code for n in range(4)] == [200, 200, 429, 429]
    assert post(client, **sent["wire"]).status_code == 200
    assert metric(client, "factbox_key_quota_remaining") == {"desk": 0, "wire": 1}
    assert metric(client, "factbox_key_refused_total") == {"desk": 2}


def test_addresses_are_no_labels(pool: Pool) -> None:
    client = limited(pool, "1/minute")
    post(client), post(client)
    assert metric(client, "factbox_key_refused_total") == {"anonymous": 1}
    assert "192.0.2" not in client.get("/metrics").text


def test_a_batch_counts_as_many_articles_as_it_has(pool: Pool) -> None:
    client = limited(pool, "5/minute")
    assert client.post("/v1/batch", json=[GOOD] * 3).status_code == 200
    assert client.post("/v1/batch", json=[GOOD] * 3).status_code == 429
    assert client.post("/v1/batch", json=[GOOD]).status_code == 200


def test_a_batch_that_can_never_pass_is_told_so(pool: Pool) -> None:
    answer = limited(pool, "5/minute").post("/v1/batch", json=[GOOD] * 9)
    assert answer.status_code == 429
    assert "send fewer at once" in answer.get_json()["detail"]
    assert "Retry-After" not in answer.headers


def test_what_costs_no_work_is_not_counted(pool: Pool) -> None:
    client = limited(pool, "1/minute")
    assert {client.get(path).status_code for path in ("/livez", "/v1/plugins", "/metrics") for _ in range(5)} == {200}
    assert post(client).status_code == 200


def test_by_default_nobody_is_limited(client: FlaskClient) -> None:
    answer = post(client)
    assert not any(name.startswith("RateLimit") for name, _ in answer.headers)


def test_the_document_has_429_where_there_is_a_limit() -> None:
    def statuses(**more: Any) -> set[str]:
        return set(contract.document(Settings(**more), built_in())["paths"]["/v1/parse"]["post"]["responses"])

    assert statuses(rate_limit="1/second") - statuses() == {"429"}


@pytest.mark.parametrize("wrong", ["many", "0/fortnight", "ten/second", "/minute"])
def test_a_limit_that_cannot_be_read_is_a_wrong_setting(monkeypatch: pytest.MonkeyPatch, wrong: str) -> None:
    monkeypatch.setenv("FACTBOX_RATE_LIMIT", wrong)
    with pytest.raises(SettingsError, match="60/minute"):
        settings.load()


@needed
def test_replicas_count_together_in_one_redis(pool: Pool, tmp_path: Path) -> None:
    with running_redis(tmp_path) as redis:
        replicas = [limited(pool, "3/minute", rate_store=redis.url) for _ in range(2)]
        assert [post(replicas[n % 2]).status_code for n in range(5)] == [200, 200, 200, 429, 429]


@needed
def test_while_redis_is_away_each_replica_counts_for_itself_and_says_so(pool: Pool, tmp_path: Path) -> None:
    with running_redis(tmp_path) as redis:
        client = limited(pool, "2/minute", rate_store=redis.url)
        redis.kill()
        with capture_logs() as logs:
            assert [post(client).status_code for _ in range(3)] == [200, 200, 429]
        assert "rate-store-away" in {line["event"] for line in logs}
