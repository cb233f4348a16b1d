"""Traces, as an extra: spans go where the OTEL_ variables say; without the extra the service says what to do."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from click.testing import CliRunner

from factbox.cli import main
from factbox.discovery import built_in
from factbox.settings import Settings
from factbox.telemetry import instrument
from factbox.testing.runner import InProcess
from factbox.web import create_app

RECEIVED: list[tuple[str, bytes]] = []


class Collector(BaseHTTPRequestHandler):
    """Keeps what is sent to it."""

    def do_POST(self) -> None:
        RECEIVED.append((self.path, self.rfile.read(int(self.headers["Content-Length"]))))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *args: object) -> None:
        """Quiet."""


@pytest.fixture
def collector(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    with HTTPServer(("127.0.0.1", 0), Collector) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", f"http://127.0.0.1:{server.server_port}")
        yield
        server.shutdown()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_request_becomes_a_span_within_the_callers_trace(collector: None) -> None:
    from opentelemetry import trace

    registry = built_in()
    app = create_app(Settings(), registry, InProcess(registry))
    instrument(app)
    parent = "ab" * 16
    app.test_client().post(
        "/v1/parse", json={"text": "Words nobody may see."}, headers={"traceparent": f"00-{parent}-{'cd' * 8}-01"}
    )
    provider = trace.get_tracer_provider()
    provider.force_flush()  # type: ignore[attr-defined]
    provider.shutdown()  # type: ignore[attr-defined]
    ((path, body),) = RECEIVED
    assert path == "/v1/traces"
    assert b"/v1/parse" in body
    assert bytes.fromhex(parent) in body
    assert b"nobody may see" not in body


def test_without_the_extra_the_service_does_not_start_and_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACTBOX_TRACES", "1")
    monkeypatch.setitem(sys.modules, "opentelemetry.instrumentation.flask", None)
    result = CliRunner().invoke(main, ["serve", "--port", "0"])
    assert result.exit_code == 1
    assert "install factbox[otel]" in result.stderr
