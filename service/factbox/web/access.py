"""Who may call: with API keys configured, all but health, metrics and documents wants one of them."""

from __future__ import annotations

from typing import Any

from flask import Flask, request

from factbox.keys import is_known
from factbox.problems import MEDIA_TYPE, TYPES, Problem

OPEN = ("/livez", "/readyz", "/healthz", "/metrics", "/openapi.json", "/docs")
"""Routes without a key, and what lies below them; whatever is not listed wants one."""
_SCHEME = {"type": "http", "scheme": "bearer", "description": "`Authorization: Bearer` and a key of this service."}


def install(app: Flask, digests: tuple[bytes, ...]) -> None:
    """Ask every request of `app` for a key, when there are any."""
    if not digests:
        return

    @app.before_request
    def check() -> None:
        if not is_open(request.path) and not is_known(_sent(), digests):
            raise Problem(
                401,
                "Send a key of this service: Authorization: Bearer KEY.",
                headers={"WWW-Authenticate": 'Bearer realm="factbox"'},
            )


def is_open(path: str) -> bool:
    """Whether `path` needs no key."""
    return any(path == one or path.startswith(f"{one}/") for one in OPEN)


def _sent() -> str:
    """The key that the request carries; "" when it carries none."""
    scheme, _, key = request.headers.get("Authorization", "").partition(" ")
    return key.strip() if scheme.lower() == "bearer" else ""


def describe(document: dict[str, Any]) -> None:
    """Say in an OpenAPI document which operations want a key, and what they answer without one."""
    document["components"]["securitySchemes"] = {"key": _SCHEME}
    problem = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for path, item in document["paths"].items():
        for operation in item.values():
            if "responses" in operation and not is_open(path):
                operation["security"] = [{"key": []}]
                operation["responses"]["401"] = {"description": f"{TYPES[401][1]}.", "content": problem}
