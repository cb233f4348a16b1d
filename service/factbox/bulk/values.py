"""What walks through a run: entries (articles as they stand in the inputs), units of input, and the task."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import IO, Any


class BulkError(Exception):
    """A run cannot be done as it was asked for; the message says what would do."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One article of an input, not yet decoded: a `line` of JSON, or `fields` of a request, or a `body` of bytes.

    `name` says where it stands: a file and a place in it, or an address; it is the id of an article that has none.
    `problem` is why it could not even be read.
    """

    name: str
    line: bytes | None = None
    fields: Mapping[str, Any] = field(default_factory=dict)
    body: bytes | None = None
    content_type: str | None = None
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A stretch of input that one reader goes through from its beginning to its end.

    `kind` names the source that reads it. `path` is a file, of which [start, end) is read where the source knows such
    places (bytes of a line file, row groups of Parquet; `end` 0: to the end); `items` are files or addresses instead.
    `size` weighs it among the others: bytes.
    """

    kind: str
    path: str = ""
    start: int = 0
    end: int = 0
    items: tuple[str, ...] = ()
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What is done with every article, the same on every machine.

    `columns` says which column of a row holds a field. `fields` are the parts of an answer to keep, all when empty.
    `sample` is the share of articles taken, by their names. `articles` is how many make a part.
    """

    format: str = "jsonl"
    plugins: tuple[str, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)
    defaults: Mapping[str, Any] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    fields: tuple[str, ...] = ()
    prepared: bool = False
    sample: float = 1.0
    limit: int = 0
    articles: int = 1000


@dataclass(slots=True)
class Reading:
    """How far a reader is in its unit, in bytes of its size, and what it passed over, by the reason."""

    file: IO[bytes] | None = None
    begin: int = 0
    done: int = 0
    skipped: Counter[str] = field(default_factory=Counter)

    @property
    def place(self) -> int:
        return self.done if self.file is None or self.file.closed else max(0, self.file.tell() - self.begin)
