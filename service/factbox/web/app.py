"""The Flask app: routes of the API, documents and operations around one registry and one runner."""

from __future__ import annotations

from flask import Flask

from factbox.metrics import Metrics
from factbox.registry import Registry
from factbox.settings import Settings
from factbox.web import documents, errors, operations, parse, plugins, requests
from factbox.web.runner import Runner
from factbox.web.schemas import SOURCES


def create_app(settings: Settings, registry: Registry, runner: Runner) -> Flask:
    """A WSGI app that serves `registry`'s parsers through `runner`. Nothing is shared between two apps."""
    app = Flask("factbox", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body
    app.json.sort_keys = False  # type: ignore[attr-defined]
    metrics = Metrics()
    errors.install(app)
    requests.install(app, metrics)
    api = documents.install(app)
    api.register_blueprint(parse.blueprint(registry, settings, runner, metrics))
    api.register_blueprint(plugins.blueprint(registry))
    api.register_blueprint(operations.blueprint(runner, metrics))
    documents.require_one_of(api, "ParseRequest", SOURCES)
    return app
