"""`GET /`: the page for people, and for programs where to go on; the files of the page are in `playground/`."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import orjson
from flask import Flask, Response, request
from markupsafe import escape

from factbox.problems import Problem
from factbox.settings import Settings
from factbox.version import __version__

FOLDER = Path(__file__).parent / "playground"
TYPES = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)
"""Nothing from elsewhere, nothing inline, and no text that becomes markup."""
PLACES = {"docs": "/docs", "openapi": "/openapi.json", "parse": "/v1/parse", "plugins": "/v1/plugins"}


def install(app: Flask, settings: Settings) -> None:
    """Serve `/`, and below `/playground/` what the page needs, unless it is turned off."""
    files = _files() if settings.playground else {}

    @app.get("/")
    def home() -> Response:
        wanted = request.accept_mimetypes.best_match(["application/json", "text/html"], default="application/json")
        answer = _page() if settings.playground and wanted == "text/html" else _directions()
        answer.vary.add("Accept")
        return answer

    @app.get("/playground/<string:name>")
    def playground(name: str) -> Response:
        if name not in files:
            raise Problem(404, "The page has no such file.")
        response = Response(files[name], mimetype=TYPES[Path(name).suffix], headers={"Cache-Control": "no-cache"})
        response.add_etag()
        response.make_conditional(request)
        return response


def _files() -> Mapping[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(FOLDER.iterdir()) if path.suffix in TYPES}


def _page() -> Response:
    """The page, whose addresses begin where the service does."""
    root = str(escape(request.script_root))
    loads = "".join(f'<link rel="modulepreload" href="{root}/playground/{name}">\n' for name in _modules())
    text = (FOLDER / "index.html").read_text(encoding="utf-8")
    text = text.replace("{root}", root).replace("{version}", __version__).replace("{modules}", loads)
    headers = {"Content-Security-Policy": POLICY, "Referrer-Policy": "no-referrer", "Cache-Control": "no-cache"}
    return Response(text, mimetype="text/html", headers=headers)


def _modules() -> list[str]:
    """The page's modules: told at once, they are fetched side by side."""
    return sorted(path.name for path in FOLDER.glob("*.js"))


def _directions() -> Response:
    places = {name: request.script_root + path for name, path in PLACES.items()}
    return Response(orjson.dumps({"service": "factbox", "version": __version__, **places}), mimetype="application/json")
