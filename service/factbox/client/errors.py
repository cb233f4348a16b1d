"""What can go wrong with a call: the service says no, or does not say anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(eq=False)
class ServiceProblem(Exception):
    """The service answered with an error: an RFC 9457 problem, `document`, which it or a proxy before it sent.

    `retry_after` is how many seconds it asked to wait, where it did.
    """

    document: Mapping[str, Any] = field(default_factory=dict)
    retry_after: float | None = None

    @property
    def status(self) -> int:
        """The HTTP status."""
        return int(self.document.get("status") or 0)

    @property
    def type(self) -> str:
        """URN of the kind of problem."""
        return str(self.document.get("type") or "about:blank")

    @property
    def detail(self) -> str:
        """What was wrong, and what to do."""
        return str(self.document.get("detail") or self.document.get("title") or "")

    @property
    def errors(self) -> list[Mapping[str, str]]:
        """Each thing wrong with the request: `pointer` (a JSON pointer) and `detail`."""
        return list(self.document.get("errors") or ())

    def __str__(self) -> str:
        return f"{self.status}: {self.detail}" if self.status else self.detail


class Unreachable(Exception):
    """No answer came: no connection, too slow, or cut off in the middle."""
