"""Rows as CSV (RFC 4180), safe to open in a spreadsheet, and as NDJSON, exact for programs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

import orjson

from factbox.formats.format import Format
from factbox.formats.places import Answer
from factbox.formats.rows import FIELDS, rows_of

FORMULA = frozenset("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What makes a cell of text a formula in one spreadsheet or another (OWASP, CSV injection)."""


def _lines(rows: Iterable[Iterable[Any]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([_cell(value) for value in row] for row in rows)
    return out.getvalue().encode()


def _cell(value: Any) -> Any:
    """Numbers stay numbers; text that a spreadsheet would compute gets an apostrophe before it."""
    if isinstance(value, str) and (value[:1] in FORMULA or value.lstrip()[:1] in FORMULA):
        return f"'{value}" if value else value
    return value


def _csv(answer: Answer) -> bytes:
    return _lines(row.values() for row in rows_of(answer))


def _ndjson(answer: Answer) -> bytes:
    return b"".join(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE) for row in rows_of(answer))


FORMATS = (
    Format(
        name="csv",
        media_type="text/csv",
        suffix=".csv",
        summary="One fact a row, with a header; text that begins like a formula has an apostrophe before it.",
        body=_csv,
        head=_lines([FIELDS]),
        family="rows",
    ),
    Format(
        name="ndjson",
        media_type="application/x-ndjson",
        suffix=".ndjson",
        summary="One fact a line, as JSON.",
        body=_ndjson,
        also=("application/jsonl", "application/x-jsonlines"),
        family="rows",
    ),
)
