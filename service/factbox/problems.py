"""Errors as RFC 9457 problems: every error a client sees has this shape, and says what was wrong, where, what to do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

MEDIA_TYPE = "application/problem+json"

TYPES = {
    400: ("malformed-request", "The request cannot be read"),
    401: ("key-needed", "A key is needed"),
    404: ("not-found", "There is nothing here"),
    405: ("method-not-allowed", "This address does not take that method"),
    406: ("not-acceptable", "There is no such form of the answer"),
    409: ("key-reused", "The key came with another request"),
    411: ("length-required", "The request's length is missing"),
    413: ("too-large", "The request is too large"),
    414: ("address-too-long", "The address is too long"),
    415: ("unsupported-media-type", "The body must be application/json"),
    422: ("invalid", "The request is not valid"),
    429: ("too-many-requests", "Too many requests"),
    431: ("headers-too-large", "The request's headers are too large"),
    500: ("internal-error", "Something went wrong here"),
    501: ("not-implemented", "This is not supported"),
    502: ("upstream-failed", "The other site failed"),
    503: ("busy", "The service is busy"),
    504: ("upstream-slow", "The other site was too slow"),
}


@dataclass(frozen=True, slots=True)
class Pointed:
    """One thing wrong with a request body: where (JSON pointer, RFC 6901, as a URI fragment) and what."""

    pointer: str
    detail: str


@dataclass(slots=True)
class Problem(Exception):
    """An error to answer with. `slug` and `title` follow from the status unless given."""

    status: int
    detail: str
    errors: tuple[Pointed, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)
    slug: str = ""

    def body(self, instance: str) -> dict[str, Any]:
        """The problem document; `instance` is the request's id."""
        slug, title = TYPES.get(self.status, ("error", "The request failed"))
        document: dict[str, Any] = {
            "type": f"urn:factbox:problem:{self.slug or slug}",
            "title": title,
            "status": self.status,
            "detail": self.detail,
            "instance": instance,
        }
        if self.errors:
            document["errors"] = [{"pointer": one.pointer, "detail": one.detail} for one in self.errors]
        return document


def invalid(messages: Any, status: int = 422) -> Problem:
    """The problem for marshmallow's error messages, with a pointer to each place."""
    found = tuple(list(_pointed(messages, "#"))[:100])
    first = f" {found[0].pointer}: {found[0].detail}" if found else ""
    return Problem(
        status, f"{len(found)} thing{'s are' if len(found) != 1 else ' is'} wrong with the body.{first}", found
    )


def _pointed(messages: Any, pointer: str) -> Iterator[Pointed]:
    if isinstance(messages, Mapping):
        for key, value in messages.items():
            yield from _pointed(value, pointer if key == "_schema" else f"{pointer}/{_escape(str(key))}")
    elif isinstance(messages, (list, tuple)):
        for value in messages:
            yield from _pointed(value, pointer)
    else:
        yield Pointed(pointer, str(messages))


def _escape(key: str) -> str:
    """A key as a step of a JSON pointer; a client's own long key is not repeated whole."""
    return key[:80].replace("~", "~0").replace("/", "~1")
