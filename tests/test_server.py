"""The service as a process: starts, answers on a real socket, finishes what it accepted, ends with 0."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
import requests
from serving import exchange, running

SLOWLY_CLOSING = """
import time
from factbox.server import Service
from factbox.settings import Settings

close = Service._stop_listening

def close_slowly(service):
    close(service)
    time.sleep(0.5)

Service._stop_listening = close_slowly

if __name__ == "__main__":
    from factbox import logs

    settings = Settings(port=0, workers=1)
    logs.configure(settings)
    raise SystemExit(Service(settings).serve())
"""


@pytest.mark.slow
def test_it_answers_on_a_real_socket_and_ends_with_zero_on_sigterm() -> None:
    with running() as service:
        service.event("ready")
        assert requests.get(f"{service.address}/readyz", timeout=5).status_code == 200
        response = service.post(text="See https://example.org/.", id="é")
        assert (response.status_code, response.json()["id"]) == (200, "é")
        assert response.headers["Server"] == "factbox"
        service.process.send_signal(signal.SIGTERM)
        assert service.process.wait(10) == 0
        assert [event["event"] for event in service.events][-2:] == ["draining", "stopped"]


@pytest.mark.slow
@pytest.mark.parametrize(("env", "warned"), [
    ({"FACTBOX_HOST": "0.0.0.0"}, True),
    ({"FACTBOX_HOST": "0.0.0.0", "FACTBOX_API_KEYS": "ab" * 32}, False),
    ({}, False),
])  # fmt: skip
def test_a_service_that_anyone_can_reach_without_a_key_says_so(env: dict[str, str], warned: bool) -> None:
    with running(env) as service:
        service.event("listening")
        assert ("open-to-anyone" in [event["event"] for event in service.events]) == warned
        assert "abab" not in str(service.events)


@pytest.mark.slow
def test_on_sigterm_what_was_accepted_is_finished_and_readiness_ends_first(slow_plugin: Path) -> None:
    with running(path=slow_plugin) as service:
        service.event("ready")
        answers: list[requests.Response] = []
        session = requests.Session()
        session.get(f"{service.address}/livez", timeout=5)
        thread = threading.Thread(target=lambda: answers.append(service.post(text="Some words", plugins=["slow"])))
        thread.start()
        while requests.get(f"{service.address}/healthz", timeout=5).json()["busy"] == 0:
            time.sleep(0.02)
        service.process.send_signal(signal.SIGTERM)
        service.event("draining")
        time.sleep(0.2)
        readiness = session.get(f"{service.address}/readyz", timeout=5)
        assert (readiness.status_code, readiness.json()["status"]) == (503, "draining")
        with pytest.raises(requests.ConnectionError):
            requests.get(f"{service.address}/livez", timeout=5)
        thread.join()
        session.close()
        assert service.process.wait(10) == 0
        assert answers[0].json()["results"]["slow"][0]["text"] == "Some"


@pytest.mark.slow
def test_it_ends_even_when_everything_is_answered_before_the_listener_has_closed(tmp_path: Path) -> None:
    script = tmp_path / "slowly_closing.py"
    script.write_text(SLOWLY_CLOSING)
    with running(command=(sys.executable, str(script))) as service:
        service.event("ready")
        service.process.send_signal(signal.SIGTERM)
        assert service.process.wait(10) == 0
        service.event("stopped")


@pytest.mark.slow
def test_a_plugin_that_cannot_be_imported_is_logged_and_listed_and_the_service_works(tmp_path: Path) -> None:
    info = tmp_path / "lost-0.1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: lost\nVersion: 0.1\n")
    (info / "entry_points.txt").write_text("[factbox]\nlost = nothing_of_this_name\n")
    with running(path=tmp_path) as service:
        assert service.event("plugin-broken")["plugin"] == "lost"
        service.event("ready")
        row = requests.get(f"{service.address}/v1/plugins/lost", timeout=5).json()
        assert (row["status"], row["distribution"]) == ("broken", "lost")
        assert service.post(text="x").status_code == 200


@pytest.mark.slow
def test_a_cut_body_is_never_parsed_and_server_level_refusals_are_problems_too() -> None:
    head = b"POST /v1/parse HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nConnection: close\r\n"
    with running({"FACTBOX_MAX_BODY": "1000", "FACTBOX_MAX_BATCH_BODY": "1000"}) as service:
        status, _ = exchange(service.address, head + b'Content-Length: 100\r\n\r\n{"text":"a"}', close=True)
        assert status in (0, 400)
        for sent, wanted in (
            (head + b"Content-Length: 99999999\r\n\r\n{", 413),
            (head + b"Content-Length: 1_0\r\n\r\n{", 400),
        ):
            status, body = exchange(service.address, sent)
            assert status == wanted
            assert json.loads(body)["status"] == wanted


@pytest.mark.slow
def test_the_log_has_a_line_for_each_request_and_nothing_of_the_article() -> None:
    with running() as service:
        service.event("ready")
        headers = {
            "X-Request-ID": "mine",
            "traceparent": f"00-{'a' * 32}-{'b' * 16}-01",
            "Authorization": "Bearer hunter2",
        }
        requests.post(f"{service.address}/v1/parse?key=hunter2", json={"text": "hunter2"}, headers=headers, timeout=10)
        event = service.event("request")
        assert (event["request_id"], event["route"], event["status"], event["trace_id"]) == (
            "mine",
            "/v1/parse",
            200,
            "a" * 32,
        )
        assert "hunter2" not in json.dumps(service.events)


def test_wrong_settings_are_all_named_and_the_service_does_not_start() -> None:
    environ = os.environ | {"FACTBOX_PORT": "x", "FACTBOX_QUEUE": "-1"}
    done = subprocess.run([sys.executable, "-m", "factbox", "serve"], env=environ, capture_output=True, text=True)
    assert done.returncode == 2
    assert "FACTBOX_PORT" in done.stderr
    assert "FACTBOX_QUEUE" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_that_is_taken_is_said_plainly() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        command = [sys.executable, "-m", "factbox", "serve", "--port", str(taken.getsockname()[1])]
        done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1
    assert "The service cannot start" in done.stderr
