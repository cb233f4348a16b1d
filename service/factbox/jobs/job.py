"""What is handed in, how it stands, and what both ways of keeping jobs can do."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

import orjson

STATUSES = ("queued", "running", "done", "failed", "cancelled")
ENDED = frozenset({"done", "failed", "cancelled"})
CALLBACKS = ("waiting", "delivered", "given-up")


class Full(Exception):
    """No room for another job: none of those that are held has ended."""


class Taken(Exception):
    """The idempotency key came before, with another request."""


class Away(Exception):
    """The server that keeps the jobs cannot be reached."""


@dataclass(frozen=True, slots=True)
class Order:
    """A job as it is handed in.

    `body` is the checked request as JSON, `href` where the job will be asked for, `expires_at` (seconds since 1970)
    when nobody needs begin it any more. `key` is the caller's idempotency key, told apart by caller.
    """

    id: str
    body: bytes
    request_id: str
    href: str
    expires_at: float
    callback_url: str = ""
    key: str = ""

    @property
    def digest(self) -> str:
        """What makes two requests the same."""
        return hashlib.sha256(self.body + b"\0" + self.callback_url.encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class Job:
    """How a job stands. `result` is JSON: of a done one the answer, of a failed one the problem."""

    id: str
    status: str
    href: str
    result: bytes = b"null"
    callback: str | None = None

    def document(self) -> dict[str, Any]:
        """As the API shows it."""
        result = orjson.Fragment(self.result)
        return {
            "job": self.id,
            "status": self.status,
            "href": self.href,
            "callback": self.callback,
            "answer": result if self.status == "done" else None,
            "problem": result if self.status == "failed" else None,
        }


Work = Callable[[Order], tuple[bool, bytes]]
"""Does a job: whether it went well, and its result as JSON. It raises nothing."""
Deliver = Callable[[str, Mapping[str, str], bytes], str]
"""POSTs a body with headers to an address, once: `delivered`, `again` later, or `refused` for good."""


class Queue(Protocol):
    """Where jobs are. Each call may raise Away."""

    @property
    def unfinished(self) -> int: ...
    def add(self, order: Order) -> Job:
        """Take a job, or give the one that came with the same key. Raises Full or Taken."""

    def get(self, job_id: str) -> Job | None: ...
    def cancel(self, job_id: str) -> Job | None:
        """Cancel one that has not ended, forget one that has; how it stood."""
