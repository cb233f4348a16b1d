"""Who may call: with API keys configured, all but health, metrics, documents and the page wants one of them."""

from __future__ import annotations

from typing import Any

from flask import Flask, g, request

from factbox.keyring import KeyRing
from factbox.metrics import Metrics
from factbox.problems import MEDIA_TYPE, TYPES, Problem

OPEN = ("/livez", "/readyz", "/healthz", "/metrics", "/openapi.json", "/docs", "/playground")
"""Routes without a key, and what lies below them; whatever is not listed wants one."""
SCHEMES = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "`Authorization: Bearer` and a key of this service."},
    "header": {"type": "apiKey", "in": "header", "name": "X-API-Key", "description": "A key of this service."},
}
"""The two ways to send a key; either is enough."""


def install(app: Flask, ring: KeyRing | None, metrics: Metrics) -> None:
    """Ask every request of `app` for a key, when there is a ring of them; its name is noted in log and metrics."""
    if ring is None:
        return

    @app.before_request
    def check() -> None:
        if is_open(request.path):
            return
        g.caller = next(filter(None, map(ring.holder, _sent())), None)
        if g.caller is None:
            raise Problem(
                401,
                "Send a key of this service: Authorization: Bearer KEY, or X-API-Key: KEY.",
                headers={"WWW-Authenticate": 'Bearer realm="factbox"'},
            )
        metrics.callers.labels(g.caller).inc()


def is_open(path: str) -> bool:
    """Whether `path` needs no key; the page asks for one itself."""
    return path == "/" or any(path == one or path.startswith(f"{one}/") for one in OPEN)


def _sent() -> list[str]:
    """The keys that the request carries."""
    scheme, _, key = request.headers.get("Authorization", "").partition(" ")
    bearer = key.strip() if scheme.lower() == "bearer" else ""
    return [key for key in (bearer, request.headers.get("X-API-Key", "").strip()) if key]


def describe(document: dict[str, Any], locked: bool) -> None:
    """Say in an OpenAPI document which operations want a key, and what they answer without one."""
    if not locked:
        document["security"] = []
        return
    document["components"]["securitySchemes"] = SCHEMES
    document["security"] = [{name: []} for name in SCHEMES]
    problem = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for path, item in document["paths"].items():
        for operation in item.values():
            if "responses" in operation and is_open(path):
                operation["security"] = []
            elif "responses" in operation:
                operation["responses"]["401"] = {"description": f"{TYPES[401][1]}.", "content": problem}
