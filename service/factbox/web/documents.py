"""The OpenAPI document of this installation, and the page that shows it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import flask_swagger_ui
import orjson
from apispec.ext.marshmallow import MarshmallowPlugin
from flask import Flask, Response, request, send_from_directory
from flask_smorest import Api, Blueprint

from factbox.builtin_parsers import packages
from factbox.problems import MEDIA_TYPE, TYPES
from factbox.settings import Settings
from factbox.version import __version__
from factbox.web import access, rate
from factbox.web.refine import refine
from factbox.web.schemas import Base, ProblemSchema

View = TypeVar("View", bound=Callable[..., Any])
UI = Path(flask_swagger_ui.__file__).parent / "dist"
OURS = frozenset({"factbox", "flask_smorest"})
EXAMPLES = Path(__file__).parent / "examples"
_CONFIG = {
    "API_TITLE": "factbox",
    "API_VERSION": "1",
    "OPENAPI_VERSION": "3.1.0",
    "API_SPEC_OPTIONS": {
        "info": {
            "summary": "A news article in, its facts out.",
            "description": "Links, figures, quotes and dates of an article, each with its place in the text.",
            "contact": {"name": "The factbox maintainers"},
            "license": {"name": "MIT", "identifier": "MIT"},
            "x-factbox-version": __version__,
        },
    },
}
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>factbox API</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="docs/swagger-ui.css"></head>
<body><div id="swagger-ui"></div>
<script src="docs/swagger-ui-bundle.js"></script><script src="docs/start.js"></script></body></html>
"""
_START = 'SwaggerUIBundle({url: "openapi.json", dom_id: "#swagger-ui", deepLinking: true, validatorUrl: null});\n'
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'"
)


class Documented(Api):
    """flask-smorest's Api without its own errors: ours are problems."""

    DEFAULT_ERROR_RESPONSE_NAME = None
    ERROR_SCHEMA = ProblemSchema

    def _register_error_handlers(self) -> None:
        """Ours are installed already."""


def install(app: Flask, settings: Settings) -> Api:
    """Serve `/openapi.json` and `/docs`; returns the Api to register blueprints with."""
    app.config.update(_CONFIG)
    api = Documented(app, spec_kwargs={"marshmallow_plugin": MarshmallowPlugin(component_name)})

    @app.get("/openapi.json")
    def openapi() -> Response:
        return Response(orjson.dumps(document(api, settings, request.script_root)), mimetype="application/json")

    @app.get("/docs")
    def docs() -> Response:
        return Response(_PAGE, mimetype="text/html", headers={"Content-Security-Policy": _POLICY})

    @app.get("/docs/start.js")
    def start() -> Response:
        return Response(_START, mimetype="text/javascript")

    @app.get("/docs/<any('swagger-ui.css', 'swagger-ui-bundle.js'):name>")
    def ui(name: str) -> Response:
        return send_from_directory(UI, name, max_age=86400)

    return api


def component_name(schema: Any) -> str:
    """What a schema is called in the document: ours by their class, those of others with their module before it.

    So whatever classes plugins have, none takes the name of one of ours or of another plugin's.
    """
    kind = schema if isinstance(schema, type) else type(schema)
    name = kind.__name__.removesuffix("Schema") or kind.__name__
    if issubclass(kind, Base) or kind.__module__.partition(".")[0] in OURS | packages():
        return name
    place = kind.__qualname__.rpartition(".")[0].replace("<locals>.", "").replace(".<locals>", "")
    return ".".join(filter(None, (kind.__module__, place, name)))


def document(api: Api, settings: Settings, root: str = "") -> dict[str, Any]:
    """The OpenAPI 3.1 document, for a service whose addresses begin with `root`."""
    described: dict[str, Any] = copy.deepcopy(api.spec.to_dict())
    described["servers"] = [{"url": root or "/"}]
    refine(described, settings)
    access.describe(described, settings.locked)
    rate.describe(described, bool(settings.rate_limit))
    return described


def example(name: str) -> Any:
    """One of the examples that ship with the package: a real request or answer (see factbox.contract)."""
    return orjson.loads((EXAMPLES / f"{name}.json").read_bytes())


def problems(routes: Blueprint, *statuses: int) -> Callable[[View], View]:
    """Document the problems a route may answer with."""

    def decorate(view: View) -> View:
        for status in statuses:
            about = {"schema": ProblemSchema, "content_type": MEDIA_TYPE, "description": f"{TYPES[status][1]}."}
            view = routes.alt_response(status, **about)(view)
        return view

    return decorate
