"""`/v1/jobs`: hand an article in, come back for its factbox, or be called back."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any
from uuid import uuid4

import orjson
from flask import Response, g, request, url_for
from flask_smorest import Blueprint
from marshmallow import Schema, ValidationError, fields, validate

from factbox.fetch import FetchError
from factbox.fetch.deliver import deliver
from factbox.fetch.target import read_target
from factbox.jobs import Away, Full, Job, Order, Queue, Taken
from factbox.jobs.job import CALLBACKS, STATUSES, Work
from factbox.problems import Problem
from factbox.settings import Settings
from factbox.web import documents
from factbox.web.articles import Articles
from factbox.web.errors import as_problem
from factbox.web.parse import ArticleBlueprint
from factbox.web.schemas import MAX_URL, Base, ProblemSchema, visited

RETRY_AFTER = 5
PAUSE = 0.5
MAX_KEY = 255
_IS_KEY = re.compile(rf"[!-~]{{1,{MAX_KEY}}}")
CALLBACK = "callback_url"
"""The one member of a request that `/v1/parse` does not take."""


def queue(settings: Settings, articles: Articles) -> Queue:
    """Where jobs go: Redis when a broker is set, else the memory of this process."""
    if settings.jobs_broker:
        from factbox.jobs.broker import Brokered

        return Brokered(settings.jobs_broker, most=settings.jobs, keep=settings.jobs_seconds)
    from factbox.jobs.memory import Memory
    from factbox.jobs.table import Table

    room = settings.jobs_mb << 20
    table = Table(threads=settings.processes, most=settings.jobs, room=room, keep=settings.jobs_seconds)
    deliverer = partial(deliver, settings=settings.fetching)
    return Memory(table, worker_of(articles), deliverer, settings.callback_secret)


def worker_of(articles: Articles) -> Work:
    """What does a job: it waits for a parse process as long as the job may wait."""

    def work(order: Order) -> tuple[bool, bytes]:
        try:
            while True:
                if time.time() > order.expires_at:
                    raise Problem(503, "Nobody came to do this job in time: hand it in again.", slug="expired")
                try:
                    return True, articles.answer_patiently(orjson.loads(order.body), order.request_id)
                except Problem as problem:
                    if problem.status != 503:
                        raise
                time.sleep(PAUSE)
        except Exception as error:
            return False, orjson.dumps(as_problem(error).body(order.request_id))

    return work


def job_request_schema(parse_request: type[Schema], settings: Settings) -> type[Schema]:
    """The body of `/v1/jobs`: that of `/v1/parse`, and perhaps whom to call back."""
    about = (
        "Address of a public host that is POSTed the job as it ended, signed by Standard Webhooks. A well-formed "
        "one may still be refused (422): by a service that signs none."
    )
    shown = {"description": about, "pattern": visited(settings)}
    checks: list[Callable[[str], Any]] = [
        validate.Length(min=1, max=MAX_URL),
        partial(_check_callback, settings=settings),
    ]
    field = fields.String(validate=checks, metadata=shown)
    return parse_request.from_dict({CALLBACK: field}, name="JobRequest")


def job_schema(answer: type[Schema]) -> type[Schema]:
    """How a job stands, for the installed parsers."""
    return Base.from_dict(
        {
            "job": fields.String(required=True, metadata={"description": "The job's id."}),
            "status": fields.String(required=True, validate=validate.OneOf(STATUSES)),
            "href": fields.String(required=True, metadata={"description": "Where to ask again."}),
            "callback": fields.String(
                required=True,
                allow_none=True,
                validate=validate.OneOf([*CALLBACKS, None]),
                metadata={"description": "How the callback stands; null where none was asked for."},
            ),
            "answer": fields.Nested(
                answer,
                required=True,
                allow_none=True,
                metadata={"description": "What `/v1/parse` would have answered, once done."},
            ),
            "problem": fields.Nested(
                ProblemSchema, required=True, allow_none=True, metadata={"description": "Why it failed."}
            ),
        },
        name="Job",
    )


def blueprint(job_request: type[Schema], answer: type[Schema], jobs: Queue, settings: Settings) -> Blueprint:
    """The routes, bound to this app's parsers and its jobs."""
    routes = ArticleBlueprint("jobs", __name__, url_prefix="/v1", description="Articles in, facts later.")
    schema = job_schema(answer)

    @routes.post("/jobs")
    @routes.doc(operationId="submitJob", parameters=[_KEY])
    @routes.arguments(job_request, example=documents.example("parse.request"))
    @routes.response(202, schema, description="Taken: ask at `href`, also in Location.")
    @documents.problems(routes, 400, 406, 409, 413, 415, 422, 503)
    def submit(body: dict[str, Any]) -> Response:
        """Parse one article later.

        Takes what `/v1/parse` takes, and `callback_url`. With an Idempotency-Key the same request sent again is the
        same job.
        """
        order = _order(g.body, settings)
        return _shown(_asked(lambda: jobs.add(order)), 202, Location=order.href)

    @routes.get("/jobs/<string:job_id>")
    @routes.doc(operationId="getJob")
    @routes.response(200, schema)
    @documents.problems(routes, 404, 406, 503)
    def look(job_id: str) -> Response:
        """How a job stands.

        Its answer is there once it is done, its problem when it failed.
        """
        return _shown(_known(_asked(lambda: jobs.get(job_id))), 200)

    @routes.delete("/jobs/<string:job_id>")
    @routes.doc(operationId="cancelJob")
    @routes.response(200, schema)
    @documents.problems(routes, 404, 406, 503)
    def cancel(job_id: str) -> Response:
        """Cancel a job.

        One that has not ended is cancelled, and nobody is called back; one that has is forgotten. The answer says how
        it stood.
        """
        return _shown(_known(_asked(lambda: jobs.cancel(job_id))), 200)

    return routes


_KEY = {
    "name": "Idempotency-Key",
    "in": "header",
    "required": False,
    "description": "Yours; the same key with the same request is the same job, and with another one is refused (409).",
    "schema": {"type": "string", "minLength": 1, "maxLength": MAX_KEY, "pattern": r"^[!-~]+$"},
}


def _order(body: Mapping[str, Any], settings: Settings) -> Order:
    """The job that was asked for. Raises Problem."""
    job_id, given = uuid4().hex, dict(body)
    url = given.pop(CALLBACK, "")
    key = request.headers.get("Idempotency-Key")
    if key is not None and not _IS_KEY.fullmatch(key):
        raise Problem(400, f"An Idempotency-Key has 1 to {MAX_KEY} printable ASCII characters, and no blanks.")
    return Order(
        job_id,
        orjson.dumps(given),
        g.request_id,
        url_for("jobs.look", job_id=job_id),
        time.time() + settings.jobs_expire,
        url,
        f"{g.get('caller', '')}:{key}" if key else "",
    )


def _check_callback(url: str, settings: Settings) -> None:
    """What can be told at once; what its host resolves to is checked when it is called. Raises ValidationError."""
    if not settings.callback_secret:
        raise ValidationError("This service signs no callbacks: FACTBOX_CALLBACK_SECRET is not set.")
    try:
        read_target(url, settings.fetching)
    except FetchError as error:
        raise ValidationError(str(error)) from None


def _asked(call: Any) -> Any:
    after = {"Retry-After": str(RETRY_AFTER)}
    try:
        return call()
    except Full:
        raise Problem(503, "No more jobs are taken at the moment: try again shortly.", headers=after) from None
    except Away:
        raise Problem(503, "The jobs cannot be reached at the moment: try again shortly.", headers=after) from None
    except Taken:
        raise Problem(409, "This Idempotency-Key came with another request before.") from None


def _known(job: Job | None) -> Job:
    if job is None:
        raise Problem(404, "There is no such job, or none any more: jobs that ended are kept for some minutes.")
    return job


def _shown(job: Job, status: int, **headers: str) -> Response:
    return Response(orjson.dumps(job.document()), status, headers, mimetype="application/json")
