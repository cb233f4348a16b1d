"""WARC files (ISO 28500), as crawlers and CC-NEWS have them: the answers that are HTML pages."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import IO, Any

from factbox.bulk import storage
from factbox.bulk.extras import needed
from factbox.bulk.values import Entry, Reading, Unit

PAGES = ("text/html", "application/xhtml+xml")
MAX_BODY = 32 << 20
BLOCK = 1 << 20
MEMBER, RECORD = b"\x1f\x8b\x08", b"WARC/1."
"""How a packed and a plain record begin."""


def units(path: str) -> Iterator[Unit]:
    yield Unit("warc", path, size=storage.size(path))


def entries(unit: Unit, reading: Reading) -> Iterator[Entry]:
    """The pages; what cannot be read is told once, and reading goes on with the next record that begins."""
    begin = MEMBER if unit.path.lower().endswith(".gz") else RECORD
    start: int | None = 0
    told = False
    with storage.open_binary(unit.path) as raw:
        reading.file = raw
        while start is not None:
            raw.seek(start)
            archive = needed("warcio.archiveiterator", "read WARC files").ArchiveIterator(raw)
            try:
                for record in archive:
                    yield from _page(f"{unit.path}@{archive.offset}", record, reading)
                    told = False
                return
            except _broken() as error:
                place = max(start, archive.offset)
                if not told:  # else it is the same damage still
                    why = f"a record that begins here or next cannot be read ({type(error).__name__})"
                    yield Entry(f"{unit.path}@{place}", problem=why)
                told, start = True, _next(raw, place + 1, begin)
            finally:
                archive.close()


def _broken() -> tuple[type[Exception], ...]:
    """What is raised by a record that is none."""
    failed = needed("warcio.exceptions", "read WARC files").ArchiveLoadFailed
    return (failed, zlib.error, EOFError, ValueError, KeyError, AttributeError)


def _page(name: str, record: Any, reading: Reading) -> Iterator[Entry]:
    headers = record.http_headers
    if record.rec_type != "response":
        reading.skipped[f"a {record.rec_type} record"] += 1
        return
    if headers is None or headers.get_statuscode() != "200":
        reading.skipped["no answer of status 200"] += 1
        return
    content_type = headers.get_header("Content-Type") or ""
    if content_type.partition(";")[0].strip().lower() not in PAGES:
        reading.skipped["no HTML"] += 1
        return
    fields = {"url": record.rec_headers.get_header("WARC-Target-URI")}
    body = record.content_stream().read(MAX_BODY + 1)
    if len(body) > MAX_BODY:
        yield Entry(name, fields=fields, problem=f"the page is larger than {MAX_BODY} bytes")
    elif getattr(record.raw_stream, "limit", 0) > 0:
        yield Entry(name, fields=fields, problem="the record ends before its length")
    else:
        yield Entry(name, fields=fields, body=body, content_type=content_type)


def _next(raw: IO[bytes], place: int, begin: bytes) -> int | None:
    """Where the next record may begin, at `place` or after it."""
    raw.seek(place)
    kept = b""
    while block := raw.read(BLOCK):
        held = kept + block
        if (found := held.find(begin)) >= 0:
            return place - len(kept) + found
        kept = held[-len(begin) :]
        place += len(block)
    return None
