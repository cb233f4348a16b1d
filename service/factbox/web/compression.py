"""Answers with `Content-Encoding: gzip` for callers who accept it; streamed ones line by line, none is held back."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterable, Iterator

from flask import Flask, Response, request

from factbox.formats.registry import formats
from factbox.problems import MEDIA_TYPE
from factbox.web.media import JSON, NDJSON

LEAST = 1024
"""Bytes below which packing gains nothing."""
LEVEL = 5
PACKED = {JSON, MEDIA_TYPE, NDJSON, "text/plain", *(one.media_type.partition(";")[0] for one in formats().values())}


def install(app: Flask) -> None:
    """Pack the answers of `app`."""

    @app.after_request
    def pack(response: Response) -> Response:
        if response.mimetype not in PACKED or response.direct_passthrough or response.status_code == 204:
            return response
        response.vary.add("Accept-Encoding")
        if request.accept_encodings["gzip"] > 0 and "Content-Encoding" not in response.headers:
            _pack(response)
        return response


def _pack(response: Response) -> None:
    if response.is_streamed:
        response.response = _lines(response.iter_encoded())
    elif len(body := response.get_data()) >= LEAST:
        response.set_data(gzip.compress(body, LEVEL, mtime=0))
    else:
        return
    response.headers["Content-Encoding"] = "gzip"


def _lines(parts: Iterable[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(LEVEL, zlib.DEFLATED, 31)
    for part in parts:
        yield packer.compress(part) + packer.flush(zlib.Z_SYNC_FLUSH)
    yield packer.flush()
