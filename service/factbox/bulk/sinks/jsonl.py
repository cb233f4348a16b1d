"""An answer a line, as /v1/parse gives it, in gzip members: what is packed beside the parsers need only be appended."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import IO, Any

import orjson

from factbox.bulk.values import Task
from factbox.formats.parts import select
from factbox.registry import Registry

SUFFIX = ".jsonl.gz"
LEVEL = 3


def encoder(registry: Registry, task: Task) -> Callable[[Sequence[dict[str, Any]]], bytes]:
    return lambda answers: packed(select(answer, task.fields) for answer in answers)


def packed(objects: Iterable[dict[str, Any]]) -> bytes:
    """A gzip member of JSON lines; nothing for no objects."""
    lines = b"".join(orjson.dumps(one, option=orjson.OPT_APPEND_NEWLINE) for one in objects)
    return gzip.compress(lines, LEVEL, mtime=0) if lines else b""


@dataclass(frozen=True, slots=True)
class Appended:
    """A part that is its payloads one after the other; one without any is an empty gzip file."""

    file: IO[bytes]

    def add(self, payload: bytes) -> None:
        self.file.write(payload)

    def finish(self) -> None:
        if not self.file.tell():
            self.file.write(gzip.compress(b"", mtime=0))


def opened(file: IO[bytes], registry: Registry, task: Task) -> Appended:
    return Appended(file)
