"""An article as the service is asked about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, TypedDict


class Request(TypedDict, total=False):
    """What may be said of an article: the fields of `POST /v1/parse`, but for `text`, which stands first."""

    html: str | None
    url: str | None
    id: str | None
    plugins: Sequence[str] | None
    options: Mapping[str, Mapping[str, Any]] | None
    published_at: date | str | None
    base_url: str | None
    language: str | None
    markup: str
    prepare: str
    offsets: str
    fields: Sequence[str] | None


def as_json(given: Mapping[str, Any]) -> dict[str, Any]:
    """The body of a request: what is given and not None, moments of time in ISO 8601."""
    return {name: _plain(value) for name, value in given.items() if value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, date):  # a datetime is one
        return value.isoformat()
    return list(value) if isinstance(value, (tuple, set, frozenset)) else value
