"""`POST /v1/parse`."""

from __future__ import annotations

import time
from typing import Any

import orjson
from flask import Response, g
from flask_smorest import Blueprint

from factbox.answer import meta
from factbox.metrics import Metrics
from factbox.problems import Problem
from factbox.registry import Registry
from factbox.settings import Settings
from factbox.web import documents
from factbox.web.body import StrictJson
from factbox.web.runner import Runner
from factbox.web.schemas import answer_schema, request_schema
from factbox.workers import Busy, Job, Outcome, Unreadable
from factbox.workers.pool import RETRY_AFTER


class StrictBlueprint(Blueprint):
    """A blueprint that reads bodies strictly."""

    ARGUMENTS_PARSER = StrictJson()


def blueprint(registry: Registry, settings: Settings, runner: Runner, metrics: Metrics) -> Blueprint:
    """The route, bound to this app's parsers."""
    routes = StrictBlueprint("parse", __name__, url_prefix="/v1", description="Articles in, facts out.")

    @routes.post("/parse")
    @routes.arguments(request_schema(registry, settings), example=documents.example("parse.request"))
    @routes.response(200, answer_schema(registry), example=documents.example("parse.answer"))
    @documents.problems(routes, 400, 406, 413, 415, 422, 503)
    def parse(body: dict[str, Any]) -> Response:
        """Parse one article.

        Give the article as text or HTML; the answer has its links, figures, quotes and dates, each with its place in
        `article.text`. A parser that fails is named in `errors`; the others' results are there all the same.
        """
        began = time.perf_counter()
        names = tuple(dict.fromkeys(registry.names if body.get("plugins") is None else body["plugins"]))
        outcome = _run(runner, Job(g.body, names))
        metrics.note(outcome)
        elapsed = (time.perf_counter() - began) * 1e3
        return Response(_answer(registry, names, body.get("id"), outcome, elapsed), mimetype="application/json")

    return routes


def _run(runner: Runner, job: Job) -> Outcome:
    try:
        return runner.run(job)
    except Busy:
        raise Problem(
            503, "All parse processes are busy: try again shortly.", headers={"Retry-After": str(RETRY_AFTER)}
        ) from None
    except Unreadable as error:
        raise Problem(422, f"There is no article to parse: {error}.", slug="no-article") from None


def _answer(
    registry: Registry, names: tuple[str, ...], caller_id: str | None, outcome: Outcome, elapsed_ms: float
) -> bytes:
    """The answer's JSON, put together from the parts that came as JSON."""
    return orjson.dumps(
        {
            "id": caller_id,
            "article": orjson.Fragment(outcome.article or b"null"),
            "results": {name: orjson.Fragment(outcome.results.get(name, b"[]")) for name in names},
            "errors": outcome.errors,
            "meta": meta(registry, names, elapsed_ms),
        }
    )
