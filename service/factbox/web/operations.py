"""Health, readiness and metrics: unversioned, for those who run the service."""

from __future__ import annotations

from contextlib import suppress

import orjson
from flask import Response
from flask_smorest import Blueprint
from marshmallow import fields, validate

from factbox.jobs import Away, Queue
from factbox.metrics import CONTENT_TYPE, Metrics
from factbox.version import __version__
from factbox.web import documents
from factbox.web.runner import Runner
from factbox.web.schemas import Base


class HealthSchema(Base):
    """How the service is."""

    status = fields.String(
        required=True,
        validate=validate.OneOf(["ok", "starting", "draining"]),
        metadata={"description": "starting: parsers are being loaded; draining: the service is shutting down."},
    )
    version = fields.String(required=True)
    busy = fields.Integer(required=True, metadata={"description": "Articles being parsed."})
    waiting = fields.Integer(required=True, metadata={"description": "Articles waiting for a parse process."})
    restarts = fields.Integer(required=True, metadata={"description": "Parse processes replaced since the start."})
    switched_off = fields.Dict(
        keys=fields.String(),
        values=fields.Float(),
        required=True,
        metadata={"description": "Parsers that crashed too often, each with the seconds until it is tried again."},
    )


class AliveSchema(Base):
    """That the service is alive."""

    status = fields.String(required=True)


def blueprint(runner: Runner, metrics: Metrics, jobs: Queue) -> Blueprint:
    """The routes, bound to this app's runner, metrics and jobs."""
    routes = Blueprint("operations", __name__, description="For those who run the service.")

    def health(status: int) -> Response:
        state = {
            "status": runner.state,
            "version": __version__,
            "busy": runner.busy,
            "waiting": runner.waiting,
            "restarts": runner.restarts,
            "switched_off": {name: round(seconds, 1) for name, seconds in runner.switched_off.items()},
        }
        return Response(orjson.dumps(state), status, mimetype="application/json")

    @routes.get("/livez")
    @routes.doc(operationId="livez")
    @routes.response(200, AliveSchema)
    @documents.problems(routes, 400)
    def livez() -> Response:
        """Whether the process is alive.

        It depends on nothing.
        """
        return Response(b'{"status":"ok"}', mimetype="application/json")

    @routes.get("/readyz")
    @routes.doc(operationId="readyz")
    @routes.response(200, HealthSchema)
    @documents.problems(routes, 400)
    @routes.alt_response(503, schema=HealthSchema, description="Not ready: starting, or shutting down.")
    def readyz() -> Response:
        """Whether articles can be sent.

        They can when all parsers are loaded and the service is not shutting down.
        """
        return health(200 if runner.state == "ok" else 503)

    @routes.get("/healthz")
    @routes.doc(operationId="healthz")
    @routes.response(200, HealthSchema)
    @documents.problems(routes, 400)
    def healthz() -> Response:
        """How the service is.

        For people and dashboards: always 200.
        """
        return health(200)

    @routes.get("/metrics")
    @routes.doc(operationId="metrics")
    @routes.response(200, {"type": "string"}, content_type="text/plain", description="Prometheus text format.")
    @documents.problems(routes, 400)
    def exposition() -> Response:
        """Metrics.

        In the text format that Prometheus scrapes.
        """
        metrics.busy.set(runner.busy)
        metrics.waiting.set(runner.waiting)
        metrics.restarts.set(runner.restarts)
        with suppress(Away):  # the last number that was known
            metrics.jobs.set(jobs.unfinished)
        metrics.tell_switched_off(runner.switched_off)
        return Response(metrics.expose(), content_type=CONTENT_TYPE)

    return routes
