"""From an entry to what is parsed: its row's columns as the fields of a request, checked, and the Source they make."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

import orjson

from factbox.article import Article
from factbox.bulk.values import Entry, Task
from factbox.language.detect import detect
from factbox.moments import read_moment
from factbox.prepare import Source, prepare
from factbox.workers import Job, Page

MAX_ID = 500
MAX_CHARACTERS = 10_000_000


class Unfit(ValueError):
    """An entry that is no article; the message says why, `own` is its id where it has one."""

    def __init__(self, why: str, own: str | None = None) -> None:
        super().__init__(why)
        self.own = own


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise ValueError(f"it is {type(value).__name__}, not text")
    if len(value) > MAX_CHARACTERS:
        raise ValueError(f"it has more than {MAX_CHARACTERS} characters")
    return value


def _id(value: Any) -> str:
    return str(value)[:MAX_ID]


def _moment(value: Any) -> str:
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    read_moment(_text(value).strip())
    return str(value).strip()


READ: dict[str, Callable[[Any], Any]] = {
    "id": _id,
    "text": _text,
    "html": _text,
    "url": _text,
    "published_at": _moment,
    "base_url": _text,
    "language": _text,
    "markup": _text,
}
"""Fields that a row may have, and how each is read; other columns are let be."""


def read_request(entry: Entry, task: Task) -> dict[str, Any]:
    """The fields of an entry; the id is always there. Raises Unfit."""
    if entry.problem is not None:
        raise Unfit(entry.problem)
    row = _row(entry.line) if entry.line is not None else entry.fields
    found: dict[str, Any] = {name: value for name, value in task.defaults.items() if name in READ}
    for name, read in READ.items():
        value = row.get(task.columns.get(name, name))
        if value is not None:
            try:
                found[name] = read(value)
            except ValueError as error:
                raise Unfit(f"{task.columns.get(name, name)}: {error}", found.get("id")) from None
    if entry.body is None and (why := _without_source(found)):
        raise Unfit(why, found.get("id"))
    return {"id": entry.name, **found}


def _row(line: bytes) -> Mapping[str, Any]:
    try:
        row = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise Unfit(f"the line is not JSON: {error.msg} (column {error.colno})") from None
    if not isinstance(row, dict):
        raise Unfit("the line is no JSON object")
    return row


def _without_source(found: Mapping[str, Any]) -> str | None:
    """Why a row has not exactly one source; None where it has."""
    if "text" in found and "html" in found:
        return "the row has text and html: leave one out, with --column html= or --column text="
    if "text" in found or "html" in found:
        return None
    if "url" in found:
        return "the row has an address only: give lists of addresses with --kind urls"
    return "the row has no text and no html: --column text=NAME says which column has it"


def to_article(request: Mapping[str, Any], entry: Entry, prepared: bool) -> Article:
    """The article of a request. Raises NoArticle, or ValueError where a page cannot be read."""
    moment = request.get("published_at")
    about: dict[str, Any] = {
        "published_at": read_moment(moment) if moment else None,
        "base_url": request.get("base_url"),
        "language": request.get("language"),
        "url": request.get("url"),
    }
    if entry.body is not None:
        return prepare(Source(body=entry.body, content_type=entry.content_type, **about))
    if prepared and "text" in request:
        text = request["text"]
        return Article(text=text, **about | {"language": about["language"] or detect(text)})
    source = Source(request.get("text"), request.get("html"), request.get("markup") or "auto", **about)
    return prepare(source)


def to_job(request: Mapping[str, Any], entry: Entry, task: Task, names: Sequence[str]) -> Job:
    """The same as a job for a parse process of the service."""
    fields = {name: value for name, value in request.items() if name != "id"} | {"options": dict(task.options)}
    if task.prepared and "text" in fields:
        fields["markup"] = "none"
    page = Page(request.get("url") or "", entry.content_type, entry.body) if entry.body is not None else None
    return Job(fields, tuple(names), page=page)
