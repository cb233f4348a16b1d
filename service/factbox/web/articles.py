"""From one checked request to its answer: fetch if need be, parse, put the JSON together. All doors use it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import orjson
import structlog

from factbox.answer import meta
from factbox.fetch import Busy as Crowded
from factbox.fetch import FetchError
from factbox.metrics import Metrics
from factbox.problems import Pointed, Problem
from factbox.registry import Registry
from factbox.web.runner import Fetches, Runner
from factbox.workers import Busy, Job, Outcome, Overtaxed, Page, Unreadable
from factbox.workers.pool import RETRY_AFTER
from factbox.workers.protocol import VERIFY

_log = structlog.get_logger()
NO_FAULT = frozenset({"language-unsupported", "dependency-failed", "cut"})
"""Codes of errors that are nobody's mistake, or another's."""
PATIENCE = 30.0
"""Seconds that an article nobody is waiting for alone waits for a parse process before it is given up."""
PAUSE = 0.05
SLUGS = {"Refused": "address-refused", "WrongType": "no-page", "TooLarge": "page-too-large"}
"""Kinds of problem that share a status with others."""


@dataclass(frozen=True, slots=True)
class Articles:
    """What it takes to answer: the parsers, who runs them, who fetches, who counts."""

    registry: Registry
    runner: Runner
    fetcher: Fetches
    metrics: Metrics

    def answer(self, body: Mapping[str, Any], request_id: str, patience: float = 0.0) -> bytes:
        """The factbox of the article in `body` (valid by the request schema, as it came), as JSON. Raises Problem.

        `patience`: seconds to wait longer, and behind the others, for a parse process.
        """
        began = time.perf_counter()
        names = tuple(dict.fromkeys(self.registry.names if body.get("plugins") is None else body["plugins"]))
        page = self._fetch(body["url"]) if body.get("url") is not None else None
        outcome = self._run(Job(body, names, page=page), patience)
        self.metrics.note(outcome)
        _tell(outcome, request_id)
        return self._join(names, body.get("id"), outcome, (time.perf_counter() - began) * 1e3)

    def verify(self, body: Mapping[str, Any], request_id: str) -> bytes:
        """The verdicts on the quotations in `body` (valid by its schema, as it came), as JSON. Raises Problem."""
        began = time.perf_counter()
        source = dict(body["source"], offsets=body.get("offsets"))
        names = tuple(name for name in ("quotes",) if name in self.registry.names)
        page = self._fetch(source["url"], "#/source/url") if source.get("url") is not None else None
        outcome = self._run(Job(source, names, page=page, quotations=body["quotes"]))
        self.metrics.note(outcome)
        _tell(outcome, request_id)
        return orjson.dumps(
            {
                "id": body.get("id"),
                "article": orjson.Fragment(outcome.article or b"null"),
                "verdicts": orjson.Fragment(outcome.results.get(VERIFY, b"[]")),
                "errors": outcome.errors,
                "meta": meta(self.registry, names, (time.perf_counter() - began) * 1e3),
            }
        )

    def answer_patiently(self, body: Mapping[str, Any], request_id: str) -> bytes:
        """The same for an article of a batch or a job: it waits where a single request would be sent away."""
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                return self.answer(body, request_id, max(0.0, deadline - time.monotonic()))
            except Problem as problem:
                if problem.status != 503 or time.monotonic() > deadline:
                    raise
            time.sleep(PAUSE)

    def _fetch(self, url: str, pointer: str = "#/url") -> Page:
        """The page at `url`; raises Problem with our own words when it cannot be had."""
        try:
            found = self.fetcher.fetch(url)
        except FetchError as error:
            kind = type(error).__name__
            self.metrics.fetches.labels(kind).inc()
            after = {"Retry-After": str(error.retry_after)} if isinstance(error, Crowded) else {}
            place = (Pointed(pointer, str(error)),)
            raise Problem(error.status, str(error), place, after, SLUGS.get(kind, "")) from None
        self.metrics.fetches.labels("ok").inc()
        self.metrics.fetched_bytes.inc(len(found.body))
        return Page(found.url, found.content_type, found.body)

    def _run(self, job: Job, patience: float = 0.0) -> Outcome:
        try:
            return self.runner.run(job, patience)
        except Busy:
            after = {"Retry-After": str(RETRY_AFTER)}
            raise Problem(503, "All parse processes are busy: try again shortly.", headers=after) from None
        except Overtaxed as error:
            _log.error("article-overtaxed", reason=str(error), advice="raise FACTBOX_MEMORY_MB, or send less at once")
            raise Problem(500, f"The service cannot read this article: {error}.", slug="overtaxed") from None
        except Unreadable as error:
            raise Problem(422, f"There is no article to parse: {error}.", slug="no-article") from None

    def _join(self, names: tuple[str, ...], caller_id: str | None, outcome: Outcome, elapsed_ms: float) -> bytes:
        """The answer's JSON, put together from the parts that came as JSON."""
        return orjson.dumps(
            {
                "id": caller_id,
                "article": orjson.Fragment(outcome.article or b"null"),
                "results": {name: orjson.Fragment(outcome.results.get(name, b"[]")) for name in names},
                "errors": outcome.errors,
                "meta": meta(self.registry, names, elapsed_ms),
            }
        )


def _tell(outcome: Outcome, request_id: str) -> None:
    """A line in the log for each parser that failed; nothing of the article, but in tracebacks at debug level."""
    for error in outcome.errors:
        if error["code"] not in NO_FAULT:
            _log.warning("parser-failed", plugin=error["plugin"], code=error["code"], request_id=request_id)
    for plugin, trace in outcome.traces.items():
        _log.debug("parser-traceback", plugin=plugin, request_id=request_id, traceback=trace)
