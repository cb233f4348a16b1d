"""Reading the body of a request: whole, bounded, unpacked, and as JSON that is not nested too deep."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from typing import Any

import orjson
from flask import Request
from werkzeug.exceptions import ClientDisconnected, RequestEntityTooLarge

from factbox.problems import Problem

MAX_DEPTH = 32
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
CODINGS = ("identity", "gzip", "x-gzip")


def read_body(request: Request) -> bytes:
    """The whole body, unpacked; a cut one must never be parsed as whole. Raises Problem 400, 413 or 415."""
    coding = request.headers.get("Content-Encoding", "identity").strip().lower()
    if coding not in CODINGS:
        raise Problem(
            415, "Send the body as it is, or with Content-Encoding: gzip.", headers={"Accept-Encoding": "gzip"}
        )
    limit = request.max_content_length or 0
    try:
        body = request.get_data(cache=False)
    except RequestEntityTooLarge:
        raise _too_large(limit) from None
    except ClientDisconnected:
        raise Problem(400, "The body ended before its Content-Length.") from None
    if request.content_length is not None and len(body) != request.content_length:
        raise Problem(400, "The body ended before its Content-Length.")
    return body if coding == "identity" else _unpack(body, limit)


def _too_large(limit: int) -> Problem:
    return Problem(413, f"The body is larger than {limit} bytes.")


def _unpack(body: bytes, limit: int) -> bytes:
    """A gzip body of at most `limit` bytes once unpacked; never more than that is unpacked."""
    unpacker = zlib.decompressobj(31)
    try:
        unpacked = unpacker.decompress(body, limit + 1)
    except zlib.error:
        raise Problem(400, "The body is not gzip, as its Content-Encoding says.") from None
    if len(unpacked) > limit:
        raise _too_large(limit)
    if not unpacker.eof or unpacker.unused_data:
        raise Problem(400, "The gzip body is cut, or something follows it.")
    return unpacked


def load_json(body: bytes, line: int | None = None) -> Any:
    """The JSON value of `body`, not nested too deep. Raises Problem 400, which names `line` where it is one of many."""
    try:
        loaded = orjson.loads(body.removeprefix(BYTE_ORDER_MARK))
    except orjson.JSONDecodeError as error:
        what = "body" if line is None else "line"
        where = f"line {line or error.lineno}, column {error.colno}"
        raise Problem(400, f"The {what} is not JSON: {error.msg} ({where}).") from None
    if body.count(b"[") + body.count(b"{") > MAX_DEPTH:
        check_depth(loaded)
    return loaded


def check_depth(loaded: Any) -> None:
    """Raise Problem 400 when containers nest deeper than MAX_DEPTH."""
    level = [loaded] if isinstance(loaded, (dict, list)) else []
    for _ in range(MAX_DEPTH):
        level = [part for value in level for part in _parts(value) if isinstance(part, (dict, list))]
    if level:
        raise Problem(400, f"The JSON is nested deeper than {MAX_DEPTH} levels.")


def _parts(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value
