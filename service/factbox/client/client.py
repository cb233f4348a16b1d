"""`factbox.Client`: a service somewhere else, used as if it were here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Unpack
from urllib.parse import quote, urlsplit

import requests

from factbox.box import Factbox
from factbox.client.articles import Request, as_json
from factbox.client.batches import Line, lines
from factbox.client.jobs import Job
from factbox.client.transport import Transport


class Client:
    """A factbox service at `url`, with an API `key` where it asks for one. Use one client a thread.

    `timeout`: seconds to connect, and between two bytes of an answer. Calls that find the service busy (429, 503) or
    not there are made again up to `retries` times, when Retry-After says, unless that is beyond `longest_wait` seconds.
    All calls raise ServiceProblem, with what the service said, or Unreachable.

    >>> with Client("http://127.0.0.1:8000") as client:  # doctest: +SKIP
    ...     client.parse("It cost $5.").figures[0]["value"]
    5.0
    """

    def __init__(
        self,
        url: str,
        key: str | None = None,
        *,
        timeout: tuple[float, float] = (5.0, 60.0),
        retries: int = 3,
        longest_wait: float = 30.0,
    ) -> None:
        if urlsplit(url).scheme not in ("http", "https"):
            raise ValueError(f"{url!r:.80} is no address of a service: write http:// or https:// before it")
        self._transport = Transport(url.rstrip("/"), key, timeout, retries, longest_wait, requests.Session())

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Give the connections back."""
        self._transport.session.close()

    def parse(self, text: str | None = None, **article: Unpack[Request]) -> Factbox:
        """The factbox of one article, by `text`, `html` or `url`; more as in the API: `published_at`, `plugins` ..."""
        return Factbox(self._transport.json("POST", "/v1/parse", _request(text, article)))

    def batch(self, articles: Iterable[str | Mapping[str, Any]], size: int = 100) -> Iterator[Line]:
        """A line for each article (texts, or requests as `parse` takes them), in order, as they are done.

        Articles are read as they are sent, `size` of them a call; one that fails has its problem in its line.
        """
        return lines(self._transport, articles, size)

    def verify(
        self, quotes: Iterable[str | Mapping[str, Any]], text: str | None = None, **article: Any
    ) -> dict[str, Any]:
        """The verdicts on `quotes`, texts or `{"text", "speaker"}`, as `/v1/verify` answers them."""
        asked = [{"text": one} if isinstance(one, str) else dict(one) for one in quotes]
        about = {name: article.pop(name) for name in ("id", "offsets") if name in article}
        body = about | {"source": as_json({"text": text, **article}), "quotes": asked}
        found: dict[str, Any] = self._transport.json("POST", "/v1/verify", body)
        return found

    def plugins(self) -> list[dict[str, Any]]:
        """The parsers installed there, and plugins that are broken, with the reason."""
        return list(self._transport.json("GET", "/v1/plugins")["plugins"])

    def plugin(self, name: str) -> dict[str, Any]:
        """One of them, with its schemas."""
        found: dict[str, Any] = self._transport.json("GET", f"/v1/plugins/{quote(name, safe='')}")
        return found

    def submit(self, text: str | None = None, **article: Unpack[Request]) -> Job:
        """Hand an article in, as for `parse`; `.wait()` on the job gives its factbox."""
        return self.job(self._transport.json("POST", "/v1/jobs", _request(text, article))["job"])

    def job(self, id: str) -> Job:
        """A job that was handed in before."""
        return Job(id, self._transport)


def _request(text: str | None, article: Request) -> dict[str, Any]:
    return as_json({"text": text, **article})
