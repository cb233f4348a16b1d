"""Every error leaves as an RFC 9457 problem."""

from __future__ import annotations

import orjson
import structlog
from flask import Flask, Response, g
from werkzeug.exceptions import HTTPException, MethodNotAllowed

from factbox.problems import MEDIA_TYPE, Problem

_log = structlog.get_logger()
_DETAILS = {404: "Nothing is served at this address: see /docs.", 400: "The request cannot be read."}


def install(app: Flask) -> None:
    """Answer Problems, Flask's own errors and anything unforeseen in the same shape."""
    app.register_error_handler(Problem, answer)
    app.register_error_handler(HTTPException, _of_flask)
    app.register_error_handler(Exception, _unforeseen)


def answer(problem: Problem) -> Response:
    """The problem as a response."""
    body = orjson.dumps(problem.body(g.get("request_id", "")))
    return Response(body, problem.status, headers=dict(problem.headers), content_type=MEDIA_TYPE)


def _of_flask(error: HTTPException) -> Response:
    status = error.code or 500
    headers = {}
    if isinstance(error, MethodNotAllowed) and error.valid_methods:
        headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return answer(Problem(status, _DETAILS.get(status, error.name + "."), headers=headers))


def _unforeseen(error: Exception) -> Response:
    return answer(as_problem(error))


def as_problem(error: Exception) -> Problem:
    """A Problem as it is; of a fault of ours, the place goes to the log and nothing of it to the client."""
    if isinstance(error, Problem):
        return error
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else None
    _log.error("internal-error", kind=type(error).__name__, where=where)
    return Problem(500, "The service made a mistake; its log has the place under this request id.")
