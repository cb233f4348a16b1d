"""The Flask app: routes of the API, documents and operations around one registry and one runner."""

from __future__ import annotations

from flask import Flask

from factbox.fetch import Fetcher
from factbox.keyring import KeyRing
from factbox.metrics import Metrics
from factbox.registry import Registry
from factbox.settings import Settings
from factbox.web import (
    access,
    batch,
    cors,
    documents,
    errors,
    home,
    jobs,
    operations,
    parse,
    plugins,
    prefix,
    rate,
    requests,
    shedding,
    verify,
)
from factbox.web.articles import Articles
from factbox.web.runner import Fetches, Runner
from factbox.web.schemas import answer_schema, batch_line_schema, request_schema


def create_app(settings: Settings, registry: Registry, runner: Runner, fetcher: Fetches | None = None) -> Flask:
    """A WSGI app that serves `registry`'s parsers through `runner`. Nothing is shared between two apps.

    `fetcher` gets the pages that requests name by `url`; default: over the network, under guard.
    """
    app = Flask("factbox", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = settings.max_body
    app.json.sort_keys = False  # type: ignore[attr-defined]
    metrics = Metrics()
    errors.install(app)
    cors.install(app, settings.cors_origins)
    requests.install(app, metrics)
    ring = KeyRing(settings.keys, settings.api_keys_file) if settings.locked else None
    access.install(app, ring, metrics)
    rate.install(app, settings, metrics)
    api = documents.install(app, settings)
    articles = Articles(registry, runner, fetcher or Fetcher(settings.fetching), metrics)
    request, answer = request_schema(registry, settings), answer_schema(registry)
    api.register_blueprint(parse.blueprint(articles, request, answer))
    api.register_blueprint(batch.blueprint(articles, request, batch_line_schema(answer), settings))
    queue = jobs.queue(settings, articles)
    api.register_blueprint(jobs.blueprint(jobs.job_request_schema(request, settings), answer, queue, settings))
    api.register_blueprint(verify.blueprint(articles, request))
    api.register_blueprint(plugins.blueprint(registry, runner))
    api.register_blueprint(operations.blueprint(runner, metrics, queue))
    home.install(app, settings)
    shedding.install(app, runner, metrics)
    prefix.install(app, settings)
    return app
