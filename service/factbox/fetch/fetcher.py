"""One fetch from its address to its bytes; redirects are followed by hand, every hop checked like the first."""

from __future__ import annotations

import http.client
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import requests
import urllib3

from factbox.fetch import robots
from factbox.fetch.answer import REDIRECTS, check_bytes, check_status, check_type, unpack
from factbox.fetch.cache import Cache, lifetime
from factbox.fetch.errors import FetchError, Refused, TooSlow, Unreachable
from factbox.fetch.gate import Gate
from factbox.fetch.limits import PAGES, Budget, FetchSettings
from factbox.fetch.target import Target, follow, read_target
from factbox.fetch.transport import GuardedAdapter
from factbox.fetch.visit import Visit

ACCEPT = "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.8"
CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: its final address, its Content-Type header, and its bytes, unpacked but not decoded."""

    url: str
    content_type: str | None
    body: bytes


class Fetcher:
    """Fetches pages under common limits; one for a service, shared by its threads."""

    def __init__(self, settings: FetchSettings) -> None:
        self._settings = settings
        self._gate = Gate(settings.concurrency, settings.per_host)
        self._cache = Cache(settings.cache) if settings.cache else None

    def fetch(self, url: str) -> Fetched:
        """The page at `url`. Raises one of the FetchErrors, whatever the other site does."""
        target = read_target(url, self._settings)
        if self._cache and (kept := self._cache.get(target.url)):
            return Fetched(*kept)
        try:
            return self._follow(target, Budget.of(self._settings))
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

    def _follow(self, target: Target, budget: Budget) -> Fetched:
        first = target.url
        for _ in range(self._settings.max_redirects + 1):
            if self._settings.robots and not self._welcome(target, budget):
                raise Refused("The site's robots.txt asks not to fetch this page.")
            with self._gate.enter(target.host, budget), closing(self._ask(target, budget)) as answer:
                if answer.status_code not in REDIRECTS:
                    return self._page(first, target, answer)
                target = follow(target, _location(answer), self._settings)
        raise Unreachable("The site redirects too often.")

    def _page(self, first: str, target: Target, answer: requests.Response) -> Fetched:
        content_type = answer.headers.get("Content-Type")
        check_status(answer.status_code)
        check_type(content_type, self._settings.types)
        body = _body(answer, self._settings.max_bytes)
        if self._settings.types == PAGES:
            check_bytes(body, content_type)
        fetched = Fetched(target.url, content_type, body)
        if self._cache and (seconds := lifetime(answer.headers)):
            self._cache.put(first, (target.url, content_type, body), seconds)
        return fetched

    def _ask(self, target: Target, budget: Budget, accept: str = ACCEPT) -> requests.Response:
        """One request, its body not yet read; no session, so no cookies, no environment, no retries."""
        headers = {
            "User-Agent": self._settings.agent,
            "Accept": accept,
            "Accept-Encoding": "gzip, deflate",
            "Connection": "close",
        }
        prepared = requests.Request("GET", target.url, headers=headers).prepare()
        visit = Visit(budget, self._settings.allow_private, guarded=not self._settings.proxy)
        proxies = dict.fromkeys(("http", "https"), self._settings.proxy) if self._settings.proxy else {}
        return GuardedAdapter(visit).send(prepared, stream=True, timeout=budget.seconds(), verify=True, proxies=proxies)

    def _welcome(self, target: Target, budget: Budget) -> bool:
        """Whether robots.txt lets us; it is asked for under the same guard and budget (RFC 9309)."""
        place = follow(target, "/robots.txt", self._settings)
        with self._gate.enter(target.host, budget), closing(self._ask(place, budget, "text/plain")) as answer:
            if answer.status_code != 200:
                return answer.status_code < 500
            text = _body(answer, robots.MAX_BYTES).decode("utf-8", "replace")
        return robots.allows(text, self._settings.user_agent, target.url)


def _body(answer: requests.Response, limit: int) -> bytes:
    raw: Any = answer.raw
    return unpack(raw.stream(CHUNK, decode_content=False), answer.headers.get("Content-Encoding"), limit)


def _location(answer: requests.Response) -> str:
    """The Location header; http.client reads bytes as Latin-1, sites mean UTF-8."""
    given: str = answer.headers.get("Location") or ""
    return given.encode("latin-1", "replace").decode("utf-8", "replace").strip(" ")


def fetch(url: str, settings: FetchSettings | None = None) -> Fetched:
    """The page at `url`, fetched alone; services share one Fetcher instead."""
    return Fetcher(settings or FetchSettings()).fetch(url)
