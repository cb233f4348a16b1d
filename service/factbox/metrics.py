"""Prometheus metrics of one app. Labels come from route templates, installed parsers and names of keys only."""

from __future__ import annotations

from collections.abc import Iterable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from factbox.version import __version__
from factbox.workers import Outcome

METHODS = frozenset({"GET", "HEAD", "POST", "OPTIONS", "PUT", "PATCH", "DELETE"})
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
CONTENT_TYPE = CONTENT_TYPE_LATEST


class Metrics:
    """The counters of one app; nothing is global, so tests and apps do not disturb each other."""

    def __init__(self) -> None:
        self.collectors = own = CollectorRegistry(auto_describe=True)
        self.requests = Counter("factbox_requests", "Requests answered.", ["route", "method", "status"], registry=own)
        self.seconds = Histogram(
            "factbox_request_seconds", "Time to answer.", ["route"], buckets=_SECONDS, registry=own
        )
        self.callers = Counter("factbox_key_requests", "Requests by the name of the key.", ["key"], registry=own)
        self.parser_seconds = Histogram(
            "factbox_parser_seconds", "Time of one parser.", ["parser"], buckets=_SECONDS, registry=own
        )
        self.items = Counter("factbox_items", "Items found.", ["parser"], registry=own)
        self.errors = Counter("factbox_parser_errors", "Parsers without a result.", ["parser", "code"], registry=own)
        self.fetches = Counter("factbox_fetches", "Pages fetched, by result.", ["result"], registry=own)
        self.fetched_bytes = Counter("factbox_fetched_bytes", "Bytes of fetched pages.", registry=own)
        self.busy = Gauge("factbox_workers_busy", "Parse processes at work.", registry=own)
        self.waiting = Gauge("factbox_queue_depth", "Articles waiting for a parse process.", registry=own)
        self.restarts = Gauge("factbox_worker_restarts", "Parse processes replaced.", registry=own)
        self.limited = Counter("factbox_key_refused", "Requests over the rate limit, by key.", ["key"], registry=own)
        self.quota = Gauge("factbox_key_quota_remaining", "Requests left to a key.", ["key"], registry=own)
        self.switched_off = Gauge("factbox_parser_switched_off", "Parsers that crash.", ["parser"], registry=own)
        self.jobs = Gauge("factbox_jobs_unfinished", "Jobs that wait or run.", registry=own)
        Gauge("factbox_build_info", "Version.", ["version"], registry=own).labels(__version__).set(1)

    def note(self, outcome: Outcome) -> None:
        """Count what one article's parsers did."""
        for parser, (milliseconds, items) in outcome.spent.items():
            self.parser_seconds.labels(parser).observe(milliseconds / 1e3)
            self.items.labels(parser).inc(items)
        for error in outcome.errors:
            self.errors.labels(error["plugin"], error["code"]).inc()

    def tell_switched_off(self, off: Iterable[str]) -> None:
        """1 for each parser that is switched off now."""
        self.switched_off.clear()
        for parser in off:
            self.switched_off.labels(parser).set(1)

    def expose(self) -> bytes:
        """The text that a Prometheus server scrapes."""
        return generate_latest(self.collectors)
