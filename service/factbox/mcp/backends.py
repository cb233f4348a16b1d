"""Who answers the tools: the parse processes of this machine, or a running service."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import uuid4

import orjson
import requests

from factbox.fetch import Fetcher
from factbox.installation import Installation
from factbox.mcp.schemas import Kinds
from factbox.metrics import Metrics
from factbox.problems import Pointed, Problem
from factbox.web.articles import Articles
from factbox.web.plugins import json_schema
from factbox.workers import Pool

TIMEOUT = (5.0, 90.0)
"""Seconds to connect to a service, and to wait for its answer."""


class Backend(Protocol):
    """Bodies of `/v1/parse` and `/v1/verify` in, their answers as JSON out. Raises Problem."""

    @property
    def kinds(self) -> Kinds: ...
    def parse(self, body: Mapping[str, Any]) -> bytes: ...
    def verify(self, body: Mapping[str, Any]) -> bytes: ...


@dataclass(frozen=True, slots=True)
class Local:
    """The pool: isolation, deadlines and the guard around fetching are those of the service."""

    articles: Articles

    @classmethod
    def of(cls, installation: Installation, pool: Pool) -> Local:
        """The parsers and limits of this installation, around its pool."""
        fetcher = Fetcher(installation.settings.fetching)
        return cls(Articles(installation.registry, pool, fetcher, Metrics()))

    @property
    def kinds(self) -> Kinds:
        """Of the parsers that are installed here."""
        return {name: json_schema(one.parser.item_schema) for name, one in self.articles.registry.installed.items()}

    def parse(self, body: Mapping[str, Any]) -> bytes:
        """As `/v1/parse`."""
        return self.articles.answer(body, uuid4().hex)

    def verify(self, body: Mapping[str, Any]) -> bytes:
        """As `/v1/verify`."""
        return self.articles.verify(body, uuid4().hex)


@dataclass(frozen=True, slots=True)
class Remote:
    """A running service at `url`, with a `key` where it asks for one; it fetches pages under its own guard."""

    url: str
    key: str = ""
    kinds: Kinds = field(default_factory=dict)

    @classmethod
    def reach(cls, url: str, key: str = "") -> Remote:
        """The service and the parsers it has. Raises Problem when it cannot be reached."""
        reached = cls(url.rstrip("/"), key)
        plugins = orjson.loads(reached._ask("GET", "/v1/plugins"))["plugins"]
        return cls(reached.url, key, {row["name"]: row["item_schema"] for row in plugins if row["status"] == "ok"})

    def parse(self, body: Mapping[str, Any]) -> bytes:
        """As `/v1/parse`."""
        return self._ask("POST", "/v1/parse", body)

    def verify(self, body: Mapping[str, Any]) -> bytes:
        """As `/v1/verify`."""
        return self._ask("POST", "/v1/verify", body)

    def _ask(self, method: str, path: str, body: Mapping[str, Any] | None = None) -> bytes:
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        try:
            answer = requests.request(
                method, self.url + path, json=body, headers=headers, timeout=TIMEOUT, allow_redirects=False
            )
        except requests.RequestException:
            raise Problem(502, f"The service at {self.url} does not answer: is it running?") from None
        if answer.status_code == 200:
            return answer.content
        raise _told(answer)


def _told(answer: requests.Response) -> Problem:
    """The service's problem, as it told it."""
    try:
        told = orjson.loads(answer.content)
        pointed = tuple(Pointed(one["pointer"], one["detail"]) for one in told.get("errors", ()))
        slug = told["type"].rpartition(":")[2]
        after = {name: answer.headers[name] for name in ("Retry-After",) if name in answer.headers}
        return Problem(answer.status_code, told["detail"], pointed, after, slug)
    except (orjson.JSONDecodeError, KeyError, TypeError, AttributeError):
        return Problem(502, f"The service answered {answer.status_code}, and not as factbox does.")
