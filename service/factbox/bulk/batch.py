"""`factbox.bulk.parse_batch`: rows in, answers out, for the pipelines that people already have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

import orjson

from factbox.bulk.answering import Answerer, Tally
from factbox.bulk.careful import Careful
from factbox.bulk.values import Entry, Task
from factbox.engine import load_options, set_up
from factbox.formats.parts import select
from factbox.installation import Installation, current

Row = Mapping[str, Any]


def parse_batch(
    rows: Iterable[Row],
    *,
    plugins: Sequence[str] = (),
    options: Mapping[str, Mapping[str, Any]] | None = None,
    columns: Mapping[str, str] | None = None,
    fields: Sequence[str] = (),
    prepared: bool = False,
    deadline: bool = False,
) -> list[dict[str, Any]]:
    """The answers to `rows`, one for each, in order, shaped as /v1/parse gives them; or `{"id", "problem"}`.

    A row has `text` or `html`, and `id`, `url`, `published_at`, `language`, `base_url` if it has them; `columns` says
    what they are called otherwise (`{"text": "body"}`); others are let be. A row without `id` is named by its place.
    `fields` are the parts of an answer to keep. `prepared` takes texts as they are. Parsers are loaded once a process.
    With `deadline` they run in a child process, where each has its time limit; without, one that hangs hangs here.
    Raises ValueError for a parser that is not installed, marshmallow.ValidationError for wrong options.

    >>> answer, = parse_batch([{"id": 7, "text": "It closed on 8 December 2024."}], plugins=["dates"])
    >>> answer["id"], answer["results"]["dates"][0]["value"]
    ('7', '2024-12-08')
    """
    installation = current()
    if unknown := [name for name in plugins if name not in installation.registry.installed]:
        raise ValueError(
            f"no parser is called {', '.join(unknown)}; installed: {', '.join(installation.registry.names)}"
        )
    load_options(installation.registry, options or {})
    told = orjson.dumps([list(plugins), options or {}, columns or {}, prepared], option=orjson.OPT_SORT_KEYS)
    answers = _doer(installation, told, deadline).answers
    return [select(_one(answers, str(place), row), fields) for place, row in enumerate(rows)]


def _one(answers: Any, name: str, row: Row) -> dict[str, Any]:
    tally = Tally()
    answer: dict[str, Any] | None = answers(Entry(name, fields=row), tally)
    if answer is not None:
        return answer
    (told,) = tally.problems
    return {"id": told["id"], "problem": told["problem"]}


@lru_cache(maxsize=8)
def _doer(installation: Installation, told: bytes, deadline: bool) -> Answerer | Careful:
    """Who answers; made once for each way to be asked. A Careful one keeps its process until this one ends."""
    plugins, options, columns, prepared = orjson.loads(told)
    task = Task(plugins=tuple(plugins), options=options, columns=columns, prepared=prepared)
    registry = installation.registry
    if deadline:
        return Careful(installation.settings, registry, task)
    return Answerer(registry, set_up(registry), task)
