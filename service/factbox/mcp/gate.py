"""Who may call the tools over HTTP, and how often: keys and the rate limit are those of the service."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any

import orjson

from factbox.keyring import KeyRing
from factbox.problems import MEDIA_TYPE, Problem
from factbox.settings import Settings
from factbox.web.rate import network, too_many

Scope = MutableMapping[str, Any]
App = Callable[[Scope, Any, Any], Awaitable[None]]


def guarded(app: App, settings: Settings) -> App:
    """`app` behind the keys and the limit that are set, if any are."""
    ring = KeyRing(settings.keys, settings.api_keys_file) if settings.locked else None
    rate = None
    if settings.rate_limit:
        from factbox.web.quota import Rate  # slow to load

        rate = Rate(settings.rate_limit, settings.rate_store)

    async def guard(scope: Scope, receive: Any, send: Any) -> None:
        if scope["type"] == "http":
            caller = _caller(scope, ring)
            if caller is None:
                await _refuse(send, Problem(401, _WANTED, headers={"WWW-Authenticate": 'Bearer realm="factbox"'}))
                return
            if rate is not None and scope["method"] == "POST":
                may, left = rate.take(caller, 1)
                if not may:
                    await _refuse(send, too_many(left, 1), left.headers)
                    return
        await app(scope, receive, send)

    return guard


_WANTED = "Send a key of this service: Authorization: Bearer KEY, or X-API-Key: KEY."


def _caller(scope: Scope, ring: KeyRing | None) -> str | None:
    """By what a caller is counted; None when it wants a key and has none."""
    if ring is None:
        return f"address {network((scope.get('client') or ('',))[0])}"
    name = next(filter(None, map(ring.holder, _sent(scope))), None)
    return f"key {name}" if name else None


def _sent(scope: Scope) -> list[str]:
    headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
    scheme, _, key = headers.get(b"authorization", "").partition(" ")
    bearer = key.strip() if scheme.lower() == "bearer" else ""
    return [key for key in (bearer, headers.get(b"x-api-key", "").strip()) if key]


async def _refuse(send: Any, problem: Problem, more: Mapping[str, str] | None = None) -> None:
    told = {"Content-Type": MEDIA_TYPE, **problem.headers, **(more or {})}
    headers = [(name.lower().encode(), value.encode()) for name, value in told.items()]
    await send({"type": "http.response.start", "status": problem.status, "headers": headers})
    await send({"type": "http.response.body", "body": orjson.dumps(problem.body(""))})
