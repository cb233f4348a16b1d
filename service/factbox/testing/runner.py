"""A runner without parse processes, for tests: it parses in this one, without deadline."""

from __future__ import annotations

import orjson

from factbox.answer import article_facts, cut_errors, error
from factbox.engine import Failed, Finished, run
from factbox.moments import read_moment
from factbox.prepare import Source, prepare
from factbox.registry import Registry
from factbox.workers import Job, Outcome


class InProcess:
    """Stands in for the pool."""

    state, busy, waiting, restarts = "ok", 0, 0, 0

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        registry.set_up()

    def run(self, job: Job) -> Outcome:
        """Parse one article here."""
        request = job.request
        moment = request.get("published_at")
        known = {name: request.get(name) for name in ("text", "html", "base_url", "language")}
        article = prepare(
            Source(
                **known, markup=request.get("markup") or "auto", published_at=read_moment(moment) if moment else None
            )
        )
        outcome = Outcome(orjson.dumps(article_facts(article)), errors=cut_errors(article))
        for event in run(self._registry, article, job.plugins, request.get("options") or {}):
            if isinstance(event, Finished):
                outcome.results[event.plugin] = orjson.dumps(event.items)
            elif isinstance(event, Failed):
                outcome.add_error(error(event))
        return outcome
