"""What passes over the pipe: a job as JSON one way, tagged frames the other way, which the parent need not unpack.

A frame is a tag, a name ended by NUL, and a body. Nothing is ever unpickled, whatever a child sends.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import orjson

READY, ARTICLE, CUT, STARTED, RESULT, FAILED, TRACE = b"Y", b"A", b"C", b"S", b"R", b"F", b"T"
REFUSED, OVERTAXED, DONE = b"N", b"O", b"D"
VERIFY, VERIFY_TIMEOUT = "verify", 15.0
"""The step after the parsers: its name in frames and `errors`, and the seconds it may take."""


@dataclass(frozen=True, slots=True)
class Page:
    """A fetched page: its final address, its Content-Type and its bytes, which follow the job over the pipe."""

    url: str
    content_type: str | None
    body: bytes


@dataclass(frozen=True, slots=True)
class Job:
    """One article to parse. `request` is the checked request body as plain JSON; `plugins` those still to run.

    `quotations`, each `{"text", "speaker"?}`, are verified against the article once the parsers are done.
    """

    request: Mapping[str, Any]
    plugins: tuple[str, ...]
    failed: Mapping[str, Sequence[str]] = field(default_factory=dict)
    page: Page | None = None
    quotations: Sequence[Mapping[str, Any]] | None = None

    def without(self, outcome: Outcome) -> Job:
        """What is left to do after a process died: all that neither has a result nor failed."""
        failed = {e["plugin"]: (e["code"], e["detail"]) for e in outcome.errors if e["code"] != "cut"}
        left = tuple(name for name in self.plugins if name not in outcome.results and name not in failed)
        return replace(self, plugins=left, failed=failed)

    def encode(self) -> bytes:
        page = self.page and {"url": self.page.url, "content_type": self.page.content_type}
        return orjson.dumps(
            {
                "request": dict(self.request),
                "plugins": self.plugins,
                "failed": dict(self.failed),
                "page": page,
                "quotations": self.quotations,
            }
        )


@dataclass(slots=True)
class Outcome:
    """What is known of one article so far: JSON of the article and of each parser's items, and the errors.

    `spent` has the milliseconds each parser took and how many items it found; `traces` the tracebacks of those that
    raised, for the log of a service that is being debugged and for nobody else.
    """

    article: bytes | None = None
    results: dict[str, bytes] = field(default_factory=dict)
    errors: list[dict[str, str]] = field(default_factory=list)
    spent: dict[str, tuple[float, int]] = field(default_factory=dict)
    traces: dict[str, str] = field(default_factory=dict)

    def note(self, tag: bytes, name: str, body: bytes) -> None:
        """Take in one frame; of what came twice, from two processes, the first counts."""
        if tag == RESULT:
            spent, _, items = body.partition(b"\0")
            milliseconds, _, count = spent.partition(b" ")
            self.results.setdefault(name, items)
            self.spent.setdefault(name, (float(milliseconds), int(count)))
        elif tag in (FAILED, CUT):
            self.add_error(orjson.loads(body))
        elif tag == TRACE:
            self.traces[name] = body.decode()
        elif tag == ARTICLE and self.article is None:
            self.article = body

    def add_error(self, error: dict[str, str]) -> None:
        """Note an error, once for each parser (a second process may report it again)."""
        if error not in self.errors:
            self.errors.append(error)


def frame(tag: bytes, name: str = "", body: bytes = b"") -> bytes:
    return tag + name.encode() + b"\0" + body


def read_frame(data: bytes) -> tuple[bytes, str, bytes]:
    name, _, body = data[1:].partition(b"\0")
    return data[:1], name.decode(), body
