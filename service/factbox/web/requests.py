"""What happens around every request: its id, its log line, its metrics, the headers of its answer."""

from __future__ import annotations

import re
import time
from uuid import uuid4

import structlog
from flask import Flask, Response, g, request

from factbox.metrics import METHODS, Metrics
from factbox.problems import MEDIA_TYPE, Problem
from factbox.web import forms
from factbox.web.media import JSON, LINES

_log = structlog.get_logger()
_ID = re.compile(r"[A-Za-z0-9._:-]{1,64}\Z")
_TRACEPARENT = re.compile(r"[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}\Z")
_QUIET = frozenset({"/livez", "/readyz", "/healthz", "/metrics"})
_TAKEN = (JSON, MEDIA_TYPE, *LINES)
"""What answers are, and what callers who ask for lines call them."""


def install(app: Flask, metrics: Metrics) -> None:
    """Hook the app's requests."""

    @app.before_request
    def begin() -> None:
        g.began = time.perf_counter()
        given = request.headers.get("X-Request-ID", "")
        g.request_id = given if _ID.match(given) else uuid4().hex
        if request.endpoint == forms.ENDPOINT:
            g.form = forms.wanted(request)
        elif request.path.startswith("/v1/") and not _takes_json():
            raise Problem(406, "This API answers application/json: widen the Accept header.")

    @app.after_request
    def end(response: Response) -> Response:
        response.headers["X-Request-ID"] = g.get("request_id", "")
        response.headers["X-Content-Type-Options"] = "nosniff"
        if request.method == "OPTIONS" and response.status_code == 200:  # Flask's own answer: Allow, and an empty page
            response.status_code = 204
            del response.headers["Content-Type"]
        _note(response, metrics)
        return response


def _takes_json() -> bool:
    accept = request.accept_mimetypes
    return not accept or any(accept[kind] > 0 for kind in _TAKEN)


def _note(response: Response, metrics: Metrics) -> None:
    route = request.url_rule.rule if request.url_rule else "unmatched"
    method = request.method if request.method in METHODS else "other"
    seconds = time.perf_counter() - g.get("began", time.perf_counter())
    metrics.requests.labels(route, method, str(response.status_code)).inc()
    metrics.seconds.labels(route).observe(seconds)
    write = _log.debug if route in _QUIET else _log.info
    write(
        "request",
        request_id=g.get("request_id"),
        method=method,
        route=route,
        status=response.status_code,
        ms=round(seconds * 1e3, 2),
        bytes=response.content_length,
        **({"key": g.caller} if g.get("caller") else {}),
        **_trace(),
    )


def _trace() -> dict[str, str]:
    """Trace context (W3C) of the caller, so that log lines join its trace."""
    match = _TRACEPARENT.match(request.headers.get("traceparent", ""))
    return {"trace_id": match[1], "parent_id": match[2]} if match else {}
