"""`POST /v1/batch`: many articles in one request, answered one line an article, in order, as they are done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from threading import BoundedSemaphore
from typing import Any

import orjson
from flask import Request, Response, g, request
from flask_smorest import Blueprint
from marshmallow import Schema, ValidationError

from factbox.problems import Problem, invalid
from factbox.settings import Settings
from factbox.web import documents, rate
from factbox.web.articles import Articles
from factbox.web.body import BYTE_ORDER_MARK, check_depth, load_json, read_body
from factbox.web.errors import as_problem
from factbox.web.media import JSON, LINES, NDJSON
from factbox.web.schemas import MAX_ID
from factbox.workers import in_order

AHEAD = 4
"""Articles begun before the first of them is sent, for each parse process: one that is slow leaves none idle."""
RETRY_AFTER = 5


def blueprint(articles: Articles, request_schema: type[Schema], line: type[Schema], settings: Settings) -> Blueprint:
    """The route, bound to this app's parsers."""
    routes = Blueprint("batch", __name__, url_prefix="/v1", description="Articles in, facts out.")
    schema = request_schema()
    room = BoundedSemaphore(settings.batches)

    @routes.post("/batch")
    @routes.doc(operationId="parseBatch")
    @routes.response(200, line, content_type=NDJSON, description="One line an article, in order.")
    @documents.problems(routes, 400, 406, 413, 415, 422, 503)
    def batch() -> Response:
        """Parse many articles.

        Send a JSON list of requests as `/v1/parse` takes them, or one a line (NDJSON), gzip or not. Each answer line
        has `index`, `id` and the members of a factbox, or a `problem` where that one article failed.
        """
        items = _items(request, settings)
        rate.charge(len(items) - 1)
        if not room.acquire(blocking=False):
            after = {"Retry-After": str(RETRY_AFTER)}
            raise Problem(503, "As many batches as may be are being answered: try again shortly.", headers=after)
        leave = _once(room.release)
        work = partial(_line, articles, schema, g.request_id)
        answer = Response(_lines(work, items, settings.processes, leave), mimetype=NDJSON)
        answer.call_on_close(leave)  # it may be closed before its first line; its lines may end and nobody close it
        return answer

    return routes


@dataclass(frozen=True, slots=True)
class Line:
    """A line of NDJSON, still to be read, and where it stands in the body."""

    number: int
    body: bytes


def _items(req: Request, settings: Settings) -> list[Line | Any]:
    """The articles: lines of NDJSON, or the members of a list."""
    if req.mimetype not in (JSON, *LINES):
        raise Problem(415, f"Send the batch as application/json or {NDJSON}.")
    req.max_content_length = settings.max_batch_body
    body = read_body(req)
    if req.mimetype in LINES:
        lines = body.removeprefix(BYTE_ORDER_MARK).split(b"\n")
        items: list[Any] = [Line(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    else:
        items = load_json(body)
        if not isinstance(items, list):
            raise Problem(400, "The body must be a JSON list of articles.")
    if len(items) > settings.max_batch:
        raise Problem(413, f"The batch has {len(items)} articles; send at most {settings.max_batch}.")
    return items


def _once(do: Callable[[], None]) -> Callable[[], None]:
    """`do`, the first time; nothing afterwards."""
    left = [do]
    return lambda: left.pop()() if left else None


def _lines(
    work: Callable[[tuple[int, Any]], bytes], items: list[Any], processes: int, leave: Callable[[], None]
) -> Iterator[bytes]:
    try:
        yield from in_order(work, enumerate(items), threads=processes + 1, ahead=AHEAD * processes)
    finally:
        leave()


def _line(articles: Articles, schema: Schema, request_id: str, numbered: tuple[int, Line | Any]) -> bytes:
    """The line of one article; whatever is wrong with it is said there."""
    index, item = numbered
    body: dict[str, Any] = {}
    try:
        body = _read(item)
        _check(body, schema)
        return b'{"index":%d,' % index + articles.answer_patiently(body, request_id)[1:] + b"\n"
    except Exception as error:
        line = {"index": index, "id": _own_id(body), "problem": as_problem(error).body(request_id)}
        return orjson.dumps(line) + b"\n"


def _read(item: Any) -> dict[str, Any]:
    loaded = load_json(item.body, item.number) if isinstance(item, Line) else item
    check_depth(loaded)
    if not isinstance(loaded, dict):
        where = f" (line {item.number})" if isinstance(item, Line) else ""
        raise Problem(400, f"An article of a batch must be a JSON object{where}.")
    return loaded


def _check(body: dict[str, Any], schema: Schema) -> None:
    try:
        schema.load(body)
    except ValidationError as error:
        raise invalid(error.messages) from None


def _own_id(body: dict[str, Any]) -> str | None:
    """The caller's id even where the rest is wrong, so that the line can be told."""
    given = body.get("id")
    return given if isinstance(given, str) and len(given) <= MAX_ID else None
