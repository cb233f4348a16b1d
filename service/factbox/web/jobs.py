"""`/v1/jobs`: hand an article in, come back for its factbox."""

from __future__ import annotations

from typing import Any

import orjson
from flask import Response, g, url_for
from flask_smorest import Blueprint
from marshmallow import Schema, fields, validate

from factbox.jobs import Full, Job, Jobs
from factbox.problems import Problem
from factbox.web import documents
from factbox.web.articles import Articles
from factbox.web.errors import as_problem
from factbox.web.parse import ArticleBlueprint
from factbox.web.schemas import Base, ProblemSchema

RETRY_AFTER = 5
STATUSES = ("queued", "running", "done", "failed")


def job_schema(answer: type[Schema]) -> type[Schema]:
    """How a job stands, for the installed parsers."""
    return Base.from_dict(
        {
            "job": fields.String(required=True, metadata={"description": "The job's id."}),
            "status": fields.String(required=True, validate=validate.OneOf(STATUSES)),
            "href": fields.String(required=True, metadata={"description": "Where to ask again."}),
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


def blueprint(articles: Articles, request: type[Schema], answer: type[Schema], jobs: Jobs) -> Blueprint:
    """The routes, bound to this app's parsers and its table of jobs."""
    routes = ArticleBlueprint("jobs", __name__, url_prefix="/v1", description="Articles in, facts later.")
    schema = job_schema(answer)

    @routes.post("/jobs")
    @routes.doc(operationId="submitJob")
    @routes.arguments(request, example=documents.example("parse.request"))
    @routes.response(202, schema, description="Taken: ask at `href`, also in Location.")
    @documents.problems(routes, 400, 406, 413, 415, 422, 503)
    def submit(body: dict[str, Any]) -> Response:
        """Parse one article later.

        Takes what `/v1/parse` takes. A job that ended is kept for some minutes, in the memory of this process only.
        """
        given, request_id = g.body, g.request_id
        try:
            job = jobs.add(lambda: _work(articles, given, request_id), len(orjson.dumps(given)))
        except Full:
            after = {"Retry-After": str(RETRY_AFTER)}
            raise Problem(503, "No more jobs are taken at the moment: try again shortly.", headers=after) from None
        return _shown(job, 202, {"Location": url_for("jobs.look", job_id=job.id)})

    @routes.get("/jobs/<string:job_id>")
    @routes.doc(operationId="getJob")
    @routes.response(200, schema)
    @documents.problems(routes, 404, 406)
    def look(job_id: str) -> Response:
        """How a job stands.

        Its answer is there once it is done, its problem when it failed.
        """
        job = jobs.get(job_id)
        if job is None:
            raise Problem(404, "There is no such job, or none any more: jobs that ended are kept for some minutes.")
        return _shown(job, 200, {})

    return routes


def _work(articles: Articles, body: dict[str, Any], request_id: str) -> tuple[bool, bytes]:
    try:
        return True, articles.answer_patiently(body, request_id)
    except Exception as error:
        return False, orjson.dumps(as_problem(error).body(request_id))


def _shown(job: Job, status: int, headers: dict[str, str]) -> Response:
    stands, result = job.status, orjson.Fragment(job.result)
    shown = {
        "job": job.id,
        "status": stands,
        "href": url_for("jobs.look", job_id=job.id),
        "answer": result if stands == "done" else None,
        "problem": result if stands == "failed" else None,
    }
    return Response(orjson.dumps(shown), status, headers, mimetype="application/json")
