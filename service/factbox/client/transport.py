"""One call of the service: sent, waited for, sent again when it is busy and says when to come back."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

import requests

from factbox.client.errors import ServiceProblem, Unreachable
from factbox.version import __version__

BUSY = frozenset({429, 503})
FIRST_PAUSE = 0.5
"""Seconds before the second try where the service does not say; twice as long before each further one."""
Body = Callable[[], Iterable[bytes]]


@dataclass(frozen=True)
class Transport:
    """Where the service is and how patient a caller is. `timeout`: seconds to connect, and between two bytes."""

    url: str
    key: str | None = field(default=None, repr=False)
    timeout: tuple[float, float] = (5.0, 60.0)
    retries: int = 3
    longest_wait: float = 30.0
    session: requests.Session = field(default_factory=requests.Session, repr=False)

    def json(self, method: str, path: str, body: Any = None) -> Any:
        """The JSON answer of a call. Raises ServiceProblem or Unreachable."""
        response = self.call(method, path, json=body)
        try:
            return response.json()
        except requests.JSONDecodeError as error:
            raise Unreachable(f"{self.url} answered with something else than JSON: is it factbox?") from error

    def call(self, method: str, path: str, body: Body | None = None, **more: Any) -> requests.Response:
        """A successful response; `body` is asked anew for each try. Raises ServiceProblem or Unreachable."""
        for attempt in range(self.retries + 1):
            problem = None
            try:
                response = self._send(method, path, {**more, "data": body()} if body else more)
            except requests.ConnectionError as error:
                if attempt == self.retries or isinstance(error, requests.Timeout):
                    raise Unreachable(f"{self.url} cannot be reached: {_told(error)}") from error
            except requests.RequestException as error:
                raise Unreachable(f"{self.url} did not answer: {_told(error)}") from error
            else:
                if response.status_code < 300:
                    return response
                problem = _problem(response)
            self._pause(attempt, problem)
        raise AssertionError("the last try returns or raises")

    def _send(self, method: str, path: str, more: dict[str, Any]) -> requests.Response:
        headers = {"User-Agent": f"factbox/{__version__}", "Accept": "application/json"} | more.pop("headers", {})
        if self.key:
            headers["Authorization"] = f"Bearer {self.key}"
        return self.session.request(
            method, f"{self.url}{path}", headers=headers, timeout=self.timeout, allow_redirects=False, **more
        )

    def _pause(self, attempt: int, problem: ServiceProblem | None) -> None:
        """Wait for the next try; raises the problem where there is none, or it is too far away."""
        seconds = FIRST_PAUSE * 2**attempt
        if problem is not None:
            if problem.status not in BUSY or attempt == self.retries:
                raise problem
            seconds = seconds if problem.retry_after is None else problem.retry_after
            if seconds > self.longest_wait:
                raise problem
        time.sleep(min(seconds, self.longest_wait))


def _told(error: requests.RequestException) -> str:
    """The kind of failure; its text may repeat the whole address and more."""
    return type(error).__name__


def _problem(response: requests.Response) -> ServiceProblem:
    try:
        document = response.json()
    except (requests.RequestException, ValueError):
        document = None
    if not isinstance(document, dict):
        document = {"title": response.reason, "detail": f"something before the service answered {response.reason}"}
    response.close()
    return ServiceProblem({**document, "status": response.status_code}, _seconds(response.headers.get("Retry-After")))


def _seconds(after: str | None) -> float | None:
    """Retry-After, seconds or an HTTP date, as seconds from now."""
    if after is None:
        return None
    if after.strip().isdigit():
        return float(after)
    try:
        return max(0.0, (parsedate_to_datetime(after) - datetime.now(UTC)).total_seconds())
    except (TypeError, ValueError):
        return None
