"""Who may call the tools over HTTP: with API keys configured, whoever sends one."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import orjson

from factbox.keyring import KeyRing
from factbox.problems import MEDIA_TYPE, Problem

Scope = MutableMapping[str, Any]
App = Callable[[Scope, Any, Any], Awaitable[None]]


def locked(app: App, ring: KeyRing) -> App:
    """`app` behind the keys of `ring`, sent as `Authorization: Bearer KEY` or `X-API-Key: KEY`."""

    async def guarded(scope: Scope, receive: Any, send: Any) -> None:
        if scope["type"] == "http" and not any(map(ring.holder, _sent(scope))):
            await _refuse(send)
        else:
            await app(scope, receive, send)

    return guarded


def _sent(scope: Scope) -> list[str]:
    headers = {name.lower(): value.decode("latin-1") for name, value in scope["headers"]}
    scheme, _, key = headers.get(b"authorization", "").partition(" ")
    bearer = key.strip() if scheme.lower() == "bearer" else ""
    return [key for key in (bearer, headers.get(b"x-api-key", "").strip()) if key]


async def _refuse(send: Any) -> None:
    problem = Problem(401, "Send a key of this service: Authorization: Bearer KEY, or X-API-Key: KEY.")
    headers = [(b"content-type", MEDIA_TYPE.encode()), (b"www-authenticate", b'Bearer realm="factbox"')]
    await send({"type": "http.response.start", "status": 401, "headers": headers})
    await send({"type": "http.response.body", "body": orjson.dumps(problem.body(""))})
