"""Files of text or HTML, one article each, read as bytes in the encoding that they name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factbox.bulk import storage
from factbox.bulk.values import Entry, Reading, Unit
from factbox.prepare.charset import decode_page

FILES = 1000
"""Files that one reader takes."""
GUESS = 30_000
"""Bytes of a file whose size would cost a question to a store."""
HTML = (".html", ".htm", ".xhtml")
BINARY = re.compile(rb"%PDF-|PK\x03\x04|\x89PNG|\xff\xd8\xff|GIF8|\x1f\x8b|\xd0\xcf\x11\xe0")
"""How PDF, Office, pictures and archives begin: read as text they would give nonsense."""


def units(path: str) -> Iterator[Unit]:
    return units_of([path])


def units_of(paths: Sequence[str]) -> Iterator[Unit]:
    for first in range(0, len(paths), FILES):
        chosen = tuple(paths[first : first + FILES])
        yield Unit("files", items=chosen, size=sum(map(_size, chosen)))


def _size(path: str) -> int:
    return GUESS if storage.is_remote(path) else storage.size(path)


def entries(unit: Unit, reading: Reading) -> Iterator[Entry]:
    for path in unit.items:
        try:
            body = storage.read(path)
        except OSError as error:
            yield Entry(path, problem=f"the file cannot be read: {error.strerror or error}")
            continue
        reading.done += GUESS if storage.is_remote(path) else len(body)
        yield _entry(path, body)


def _entry(path: str, body: bytes) -> Entry:
    if not body.strip():
        return Entry(path, problem="the file is empty")
    if BINARY.match(body):
        return Entry(path, problem="the file is neither text nor HTML")
    if path.lower().endswith(HTML):
        return Entry(path, fields={"html": decode_page(body, "text/html")})
    return Entry(path, fields={"text": decode_page(body, "text/plain")})
