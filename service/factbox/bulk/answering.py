"""One entry after the other into answers, in this process: what each costs, and why some have none."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from factbox.answer import answer
from factbox.article import Article
from factbox.bulk.request import Unfit, read_request, to_article
from factbox.bulk.values import Entry, Task
from factbox.engine import Failed, Finished, run
from factbox.prepare import NoArticle
from factbox.problems import Problem
from factbox.registry import Registry


def microseconds(since: float) -> int:
    """Since a reading of time.perf_counter."""
    return round((time.perf_counter() - since) * 1e6)


@dataclass(slots=True)
class Tally:
    """What articles came to: answers as encoded, problems, and microseconds by stage.

    `payloads` are what the format made of the answers; `troubles` counts errors of parsers, as `parser code`.
    """

    articles: int = 0
    payloads: list[bytes] = field(default_factory=list)
    problems: list[dict[str, Any]] = field(default_factory=list)
    spent: Counter[str] = field(default_factory=Counter)
    troubles: Counter[str] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Take in what others came to."""
        self.articles += other.articles
        self.payloads += other.payloads
        self.problems += other.problems
        self.spent.update(other.spent)
        self.troubles.update(other.troubles)

    def note(self, errors: Iterable[Mapping[str, str]]) -> None:
        self.troubles.update(f"{error['plugin']} {error['code']}" for error in errors)

    def refuse(self, entry: Entry, own: str | None, detail: str, slug: str = "no-article") -> None:
        """An entry that has no answer; `own` is its id."""
        problem = Problem(422, detail, slug=slug).body("")
        self.problems.append({"id": own or entry.name, "source": entry.name, "problem": problem})


@dataclass(frozen=True, slots=True)
class Answerer:
    """Answers entries with the parsers of `registry`, as `task` says; `failed` are parsers whose setup failed."""

    registry: Registry
    failed: Mapping[str, Failed]
    task: Task

    def answers(self, entry: Entry, tally: Tally) -> dict[str, Any] | None:
        """The answer to one entry as /v1/parse would give it; None where there is none, which the tally then tells."""
        began = time.perf_counter()
        own: str | None = None
        try:
            request = read_request(entry, self.task)
            own = request["id"]
            article = to_article(request, entry, self.task.prepared)
        except Unfit as reason:
            tally.refuse(entry, reason.own, str(reason))
            return None
        except NoArticle as reason:
            tally.refuse(entry, own, str(reason))
            return None
        except Exception as fault:
            tally.refuse(entry, own, f"the article could not be read ({type(fault).__name__})")
            return None
        tally.spent["prepare"] += microseconds(began)
        return self._parse(article, request["id"], began, tally)

    def _parse(self, article: Article, name: str, began: float, tally: Tally) -> dict[str, Any]:
        names = self.task.plugins or self.registry.names
        events = list(run(self.registry, article, names, self.task.options, self.failed))
        for event in events:
            if isinstance(event, Finished):
                tally.spent[event.plugin] += round(event.elapsed_ms * 1e3)
        made = answer(self.registry, article, names, events, (time.perf_counter() - began) * 1e3)
        made["id"] = name
        tally.articles += 1
        tally.note(made["errors"])
        return made
