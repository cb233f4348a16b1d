"""The formats by their names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import IO, Any, Protocol

from factbox.bulk.sinks import jsonl, parquet, rows
from factbox.bulk.values import Task
from factbox.registry import Registry

Encoder = Callable[[Sequence[dict[str, Any]]], bytes]


class Part(Protocol):
    """A part that is being written."""

    def add(self, payload: bytes) -> None: ...
    def finish(self) -> None: ...


class Format(Protocol):
    """A module of this folder."""

    SUFFIX: str

    def encoder(self, registry: Registry, task: Task) -> Encoder: ...
    def opened(self, file: IO[bytes], registry: Registry, task: Task) -> Part: ...


_FORMATS: dict[str, Format] = {"jsonl": jsonl, "rows": rows, "parquet": parquet}
FORMATS = tuple(_FORMATS)


def suffix(task: Task) -> str:
    return _FORMATS[task.format].SUFFIX


def encoder(registry: Registry, task: Task) -> Encoder:
    return _FORMATS[task.format].encoder(registry, task)


def opened(file: IO[bytes], registry: Registry, task: Task) -> Part:
    return _FORMATS[task.format].opened(file, registry, task)
