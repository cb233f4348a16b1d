"""`POST /v1/parse`."""

from __future__ import annotations

import time
from typing import Any

import orjson
from flask import Response, g
from flask_smorest import Blueprint

from factbox.answer import meta
from factbox.fetch import Busy as Crowded
from factbox.fetch import FetchError
from factbox.metrics import Metrics
from factbox.problems import Pointed, Problem
from factbox.registry import Registry
from factbox.settings import Settings
from factbox.web import documents
from factbox.web.body import StrictJson
from factbox.web.runner import Fetches, Runner
from factbox.web.schemas import answer_schema, request_schema
from factbox.workers import Busy, Job, Outcome, Page, Unreadable
from factbox.workers.pool import RETRY_AFTER

SLUGS = {"Refused": "address-refused", "WrongType": "no-page", "TooLarge": "page-too-large"}
"""Kinds of problem that share a status with others."""


class StrictBlueprint(Blueprint):
    """A blueprint that reads bodies strictly."""

    ARGUMENTS_PARSER = StrictJson()


def blueprint(registry: Registry, settings: Settings, runner: Runner, metrics: Metrics, fetcher: Fetches) -> Blueprint:
    """The route, bound to this app's parsers."""
    routes = StrictBlueprint("parse", __name__, url_prefix="/v1", description="Articles in, facts out.")

    @routes.post("/parse")
    @routes.arguments(request_schema(registry, settings), example=documents.example("parse.request"))
    @routes.response(200, answer_schema(registry), example=documents.example("parse.answer"))
    @documents.problems(routes, 400, 406, 413, 415, 422, 502, 503, 504)
    def parse(body: dict[str, Any]) -> Response:
        """Parse one article.

        Give the article as text, HTML or the address of a page; the answer has its links, figures, quotes and dates,
        each with its place in `article.text`. A parser that fails is named in `errors`; the
        others' results are there all the same.
        """
        began = time.perf_counter()
        names = tuple(dict.fromkeys(registry.names if body.get("plugins") is None else body["plugins"]))
        page = _fetch(fetcher, body["url"], metrics) if "url" in body else None
        outcome = _run(runner, Job(g.body, names, page=page))
        metrics.note(outcome)
        elapsed = (time.perf_counter() - began) * 1e3
        return Response(_answer(registry, names, body.get("id"), outcome, elapsed), mimetype="application/json")

    return routes


def _fetch(fetcher: Fetches, url: str, metrics: Metrics) -> Page:
    """The page at `url`; raises Problem with our own words when it cannot be had."""
    try:
        found = fetcher.fetch(url)
    except FetchError as error:
        kind = type(error).__name__
        metrics.fetches.labels(kind).inc()
        after = {"Retry-After": str(error.retry_after)} if isinstance(error, Crowded) else {}
        raise Problem(error.status, str(error), (Pointed("#/url", str(error)),), after, SLUGS.get(kind, "")) from None
    metrics.fetches.labels("ok").inc()
    metrics.fetched_bytes.inc(len(found.body))
    return Page(found.url, found.content_type, found.body)


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
