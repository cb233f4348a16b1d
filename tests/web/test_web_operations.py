"""Health, readiness and metrics."""

from __future__ import annotations

import misbehaving
from flask.testing import FlaskClient

from factbox.settings import Settings
from factbox.web import create_app
from factbox.workers import Job, Outcome


class Starting:
    """A runner whose parsers are not loaded yet."""

    state, busy, waiting, restarts, full = "starting", 0, 0, 0, False
    switched_off: dict[str, float] = {}  # noqa: RUF012 - it stays empty

    def run(self, job: Job, patience: float = 0.0) -> Outcome:
        raise NotImplementedError


def test_a_ready_service_says_so_everywhere(client: FlaskClient) -> None:
    for path in ("/livez", "/readyz", "/healthz"):
        response = client.get(path)
        assert (response.status_code, response.get_json()["status"]) == (200, "ok")


def test_while_parsers_load_the_service_is_alive_but_not_ready() -> None:
    client = create_app(Settings(), misbehaving.with_culprit("loud"), Starting()).test_client()
    assert client.get("/livez").status_code == 200
    assert client.get("/healthz").get_json()["status"] == "starting"
    response = client.get("/readyz")
    assert (response.status_code, response.get_json()["status"]) == (503, "starting")


def test_metrics_count_requests_by_route_template_and_parsers_by_name(client: FlaskClient) -> None:
    client.post("/v1/parse", json={"text": "See https://example.org/."})
    client.get("/v1/plugins/links")
    text = client.get("/metrics").get_data(as_text=True)
    assert 'factbox_requests_total{method="POST",route="/v1/parse",status="200"} 1.0' in text
    assert 'factbox_requests_total{method="GET",route="/v1/plugins/<string:name>",status="200"} 1.0' in text
    assert 'factbox_parser_seconds_count{parser="links"} 1.0' in text
    assert "factbox_build_info" in text


def test_nothing_a_client_makes_up_becomes_a_label(client: FlaskClient) -> None:
    for number in range(30):
        client.get(f"/madeup{number}")
        client.post("/v1/parse", json={"text": "a", "plugins": [f"madeup{number}"]})
        client.open("/livez", method=f"MADEUP{number}")
    text = client.get("/metrics").get_data(as_text=True).lower()
    assert "madeup" not in text
    assert 'route="unmatched"' in text
