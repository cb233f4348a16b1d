"""The service below a path of its own, and behind proxies that say how they were asked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from factbox.settings import Settings


def install(app: Flask, settings: Settings) -> None:
    """Make `app`'s addresses begin where callers see it begin."""
    if settings.base_path:
        app.wsgi_app = _Below(app.wsgi_app, settings.base_path)  # type: ignore[method-assign]
    if hops := settings.forwarded_hops:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops, x_port=hops, x_prefix=hops
        )


class _Below:
    """Takes `base` off the path where the proxy left it on; either way addresses that are made have it."""

    def __init__(self, app: Any, base: str) -> None:
        self._app, self._base = app, base

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        path = environ.get("PATH_INFO", "")
        if path == self._base or path.startswith(f"{self._base}/"):
            environ["PATH_INFO"] = path[len(self._base) :] or "/"
        environ["SCRIPT_NAME"] = self._base
        found: Iterable[bytes] = self._app(environ, start_response)
        return found
