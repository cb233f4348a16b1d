"""A fact a line, the same fields for every parser: for tables and databases."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from factbox.bulk.sinks.jsonl import SUFFIX, opened, packed
from factbox.bulk.values import Task
from factbox.formats.rows import rows_of
from factbox.registry import Registry

__all__ = ["SUFFIX", "encoder", "opened"]


def encoder(registry: Registry, task: Task) -> Callable[[Sequence[dict[str, Any]]], bytes]:
    """Of `task.fields`, where there are any, rows have just these columns."""

    def encode(answers: Sequence[dict[str, Any]]) -> bytes:
        rows = (row for answer in answers for row in rows_of(answer))
        return packed({name: row[name] for name in task.fields} if task.fields else row for row in rows)

    return encode
