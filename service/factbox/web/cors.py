"""Which other sites' pages may call from a browser: those that FACTBOX_CORS_ORIGINS names, by default none."""

from __future__ import annotations

from flask import Flask, Response, request

METHODS = "GET, POST, DELETE"
HEADERS = "Authorization, X-API-Key, Content-Type, Content-Encoding, Idempotency-Key, X-Request-ID, traceparent"
SHOWN = "X-Request-ID, Location, Retry-After, RateLimit, RateLimit-Policy"
SECONDS = "600"
"""How long a browser may remember what it was allowed."""


def install(app: Flask, origins: tuple[str, ...]) -> None:
    """Let pages of `origins` call `app`, without cookies: a key is the only credential. To be installed first."""
    if not origins:
        return

    @app.before_request
    def preflight() -> Response | None:
        """What a browser asks before it sends a key, and so without one."""
        if request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers:
            return Response(status=204)
        return None

    @app.after_request
    def allow(response: Response) -> Response:
        response.vary.add("Origin")
        origin = request.headers.get("Origin", "")
        if origin in origins:
            response.headers["Access-Control-Allow-Origin"] = origin
            response.headers["Access-Control-Expose-Headers"] = SHOWN
            if request.method == "OPTIONS":
                response.headers["Access-Control-Allow-Methods"] = METHODS
                response.headers["Access-Control-Allow-Headers"] = HEADERS
                response.headers["Access-Control-Max-Age"] = SECONDS
        return response
