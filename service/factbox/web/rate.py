"""How much one caller may ask for: a key, or an address where there are no keys. Off unless FACTBOX_RATE_LIMIT is set.

What costs work counts: each POST below /v1/, and each article of a batch.
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING, Any

from flask import Flask, Response, current_app, g, request

from factbox.metrics import Metrics
from factbox.problems import MEDIA_TYPE, TYPES, Problem
from factbox.settings import Settings

if TYPE_CHECKING:
    from factbox.web.quota import Left

NETWORK = 64
"""Bits of an IPv6 address that tell callers apart: whoever has one has all that begin so."""
NOBODY = "anonymous"
"""The label of callers without a key: addresses are no labels."""


def install(app: Flask, settings: Settings, metrics: Metrics) -> None:
    """Limit what a caller may POST, when a limit is set; to be installed after `access`, which knows the keys."""
    if not settings.rate_limit:
        return
    from factbox.web.quota import Rate

    app.extensions["factbox-rate"] = (Rate(settings.rate_limit, settings.rate_store), metrics)

    @app.before_request
    def count() -> None:
        if request.method == "POST" and request.path.startswith("/v1/"):
            charge(1)

    @app.after_request
    def tell(response: Response) -> Response:
        if left := g.get("rate_left"):
            response.headers.update(left.headers)
        return response


def charge(cost: int) -> None:
    """Count `cost` more requests of the caller. Raises Problem 429."""
    rate, metrics = current_app.extensions.get("factbox-rate", (None, None))
    if rate is None or cost < 1:
        return
    key = g.get("caller")
    may, g.rate_left = rate.take(f"key {key}" if key else f"address {network(request.remote_addr or '')}", cost)
    if key:
        metrics.quota.labels(key).set(g.rate_left.remaining)
    if not may:
        metrics.limited.labels(key or NOBODY).inc()
        raise too_many(g.rate_left, cost)


def too_many(left: Left, cost: int) -> Problem:
    """What a caller is told that asked for `cost` articles more than it may."""
    amount = f"{left.limit.amount} articles in {left.limit.get_expiry()} s"
    if cost > left.limit.amount:
        return Problem(429, f"At most {amount} are taken of one caller: send fewer at once.")
    after = {"Retry-After": str(left.seconds)}
    return Problem(429, f"You have asked for as much as one caller may: {amount}.", headers=after)


def network(address: str) -> str:
    """The address that a caller is known by: of IPv6 the network."""
    try:
        read = ipaddress.ip_address(address)
    except ValueError:
        return address
    mapped = getattr(read, "ipv4_mapped", None)
    if read.version == 4 or mapped:
        return str(mapped or read)
    return str(ipaddress.ip_network((read, NETWORK), strict=False))


def describe(document: dict[str, Any], limited: bool) -> None:
    """Say in an OpenAPI document which operations are limited."""
    problem = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    for path, item in document["paths"].items():
        if limited and path.startswith("/v1/") and "post" in item:
            item["post"]["responses"]["429"] = {"description": f"{TYPES[429][1]}.", "content": problem}
