"""Reading a JSON body strictly: whole, small enough, shallow enough, and JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn

import orjson
from flask import Request, g
from marshmallow import Schema, ValidationError
from webargs.flaskparser import FlaskParser
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from factbox.problems import Problem, invalid

MAX_DEPTH = 32


class StrictJson(FlaskParser):
    """webargs' parser with our reading of the body and our problems.

    `g.body` keeps the body as it came: a parse process loads the options by itself.
    """

    def load_json(self, req: Request, schema: Schema) -> Any:
        g.body = read_json(req)
        return g.body

    def handle_error(self, error: ValidationError, *args: Any, **kwargs: Any) -> NoReturn:
        """webargs nests messages under the location; the client only sees the body."""
        messages = error.messages
        raise invalid(messages.get("json", messages) if isinstance(messages, dict) else messages)


def read_json(request: Request) -> dict[str, Any]:
    """The JSON object of the request's body. Raises Problem 400, 413 or 415."""
    if request.mimetype != "application/json":
        raise Problem(415, "Send the body as application/json.", headers={"Accept": "application/json"})
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise Problem(415, "Send the body without a Content-Encoding.", headers={"Accept-Encoding": "identity"})
    loaded = load_json(read_body(request))
    if not isinstance(loaded, dict):
        raise Problem(400, 'The body must be a JSON object, such as {"text": "..."}.')
    return loaded


def load_json(body: bytes) -> Any:
    """The JSON value of `body`, not nested too deep. Raises Problem 400."""
    try:
        loaded = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise Problem(400, f"The body is not JSON: {error.msg} ({where}).") from None
    if body.count(b"[") + body.count(b"{") > MAX_DEPTH:
        check_depth(loaded)
    return loaded


def read_body(request: Request) -> bytes:
    """The whole body; a cut one must never be parsed as whole."""
    limit = request.max_content_length
    try:
        body = request.get_data(cache=False)
    except RequestEntityTooLarge:
        raise Problem(413, f"The body is larger than {limit} bytes.") from None
    except ClientDisconnected:
        raise Problem(400, "The body ended before its Content-Length.") from None
    if request.content_length is not None and len(body) != request.content_length:
        raise Problem(400, "The body ended before its Content-Length.")
    return body


def check_depth(loaded: Any) -> None:
    """Raise Problem 400 when containers nest deeper than MAX_DEPTH."""
    level = [loaded] if isinstance(loaded, (dict, list)) else []
    for _ in range(MAX_DEPTH):
        level = [part for value in level for part in _parts(value) if isinstance(part, (dict, list))]
    if level:
        raise Problem(400, f"The JSON is nested deeper than {MAX_DEPTH} levels.")


def _parts(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value
