"""One trip from an address to the bytes of a page; redirects are followed by hand, every hop checked like the first."""

from __future__ import annotations

import http.client
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import requests
import urllib3

from factbox.fetch import robots
from factbox.fetch.answer import REDIRECTS, check_bytes, check_status, check_type, unpack
from factbox.fetch.cache import lifetime
from factbox.fetch.errors import FetchError, Refused, TooSlow, Unreachable
from factbox.fetch.fetcher import Fetched
from factbox.fetch.gate import Gate
from factbox.fetch.limits import PAGES, Budget, FetchSettings
from factbox.fetch.target import Target, follow
from factbox.fetch.transport import GuardedAdapter
from factbox.fetch.visit import Visit

ACCEPT = "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8"
CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Trip:
    """What one trip may do, and what is left of its time and bytes."""

    settings: FetchSettings
    gate: Gate
    budget: Budget

    def take(self, target: Target) -> tuple[Fetched, float]:
        """The page, and for how many seconds it may be kept. Raises one of the FetchErrors."""
        try:
            return self._follow(target)
        except FetchError:
            raise
        except (requests.Timeout, TimeoutError):
            raise TooSlow("The other site did not answer in time.") from None
        except (
            requests.RequestException,
            urllib3.exceptions.HTTPError,
            http.client.HTTPException,
            OSError,
            ValueError,
        ):
            raise Unreachable("The other site cannot be reached or does not speak HTTP.") from None

    def _follow(self, target: Target) -> tuple[Fetched, float]:
        for _ in range(self.settings.max_redirects + 1):
            if self.settings.robots and not self._welcome(target):
                raise Refused("The site's robots.txt asks not to fetch this page.")
            with self.gate.enter(target.host, self.budget), closing(self._ask(target)) as answer:
                if answer.status_code not in REDIRECTS:
                    return self._page(target, answer), lifetime(answer.headers)
                target = follow(target, _location(answer), self.settings)
        raise Unreachable("The site redirects too often.")

    def _page(self, target: Target, answer: requests.Response) -> Fetched:
        content_type = answer.headers.get("Content-Type")
        check_status(answer.status_code)
        check_type(content_type, self.settings.types)
        body = _body(answer, self.settings.max_bytes)
        if self.settings.types == PAGES:
            check_bytes(body, content_type)
        return Fetched(target.url, content_type, body)

    def _ask(self, target: Target, accept: str = ACCEPT) -> requests.Response:
        """One request, its body not yet read; no session, so no cookies, no environment, no retries."""
        settings = self.settings
        headers = {
            "User-Agent": settings.agent,
            "Accept": accept,
            "Accept-Encoding": "gzip, deflate",
            "Connection": "close",
        }
        prepared = requests.Request("GET", target.url, headers=headers).prepare()
        visit = Visit(self.budget, settings.allow_private, guarded=not settings.proxy)
        proxies = dict.fromkeys(("http", "https"), settings.proxy) if settings.proxy else {}
        timeout = self.budget.seconds()
        return GuardedAdapter(visit).send(prepared, stream=True, timeout=timeout, verify=True, proxies=proxies)

    def _welcome(self, target: Target) -> bool:
        """Whether robots.txt lets us; it is asked for under the same guard and budget (RFC 9309)."""
        place = follow(target, "/robots.txt", self.settings)
        with self.gate.enter(target.host, self.budget), closing(self._ask(place, "text/plain")) as answer:
            if answer.status_code != 200:
                return answer.status_code < 500
            text = _body(answer, robots.MAX_BYTES).decode("utf-8", "replace")
        return robots.allows(text, self.settings.user_agent, target.url)


def _body(answer: requests.Response, limit: int) -> bytes:
    raw: Any = answer.raw
    return unpack(raw.stream(CHUNK, decode_content=False), answer.headers.get("Content-Encoding"), limit)


def _location(answer: requests.Response) -> str:
    """The Location header; http.client reads bytes as Latin-1, sites mean UTF-8."""
    given: str = answer.headers.get("Location") or ""
    return given.encode("latin-1", "replace").decode("utf-8", "replace").strip(" ")
