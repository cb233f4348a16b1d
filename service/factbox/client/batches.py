"""Many articles: sent as lines while they are read, answered as lines while they are parsed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import requests

from factbox.box import Factbox
from factbox.client.articles import as_json
from factbox.client.errors import ServiceProblem, Unreachable
from factbox.client.transport import Transport

LINES = "application/x-ndjson"


@dataclass(frozen=True, slots=True)
class Line:
    """What became of one article: its place among those given, its id, and its factbox or what went wrong with it."""

    index: int
    id: str | None
    box: Factbox | None
    problem: ServiceProblem | None

    def get(self) -> Factbox:
        """The factbox. Raises the ServiceProblem where there is none."""
        if self.box is None:
            raise self.problem or Unreachable("the line has neither a factbox nor a problem")
        return self.box


def lines(transport: Transport, articles: Iterable[str | Mapping[str, Any]], size: int) -> Iterator[Line]:
    """A line an article, in order, as they are done; `size` articles a call. Raises ServiceProblem or Unreachable."""
    rest, first = iter(articles), 0
    while batch := [as_json({"text": one} if isinstance(one, str) else one) for one in islice(rest, size)]:
        answered = 0
        for line in _answered(transport, batch):
            yield _line(first, line)
            answered += 1
        if answered < len(batch):
            raise Unreachable(f"the answer ended after {first + answered} articles")
        first += len(batch)


def _answered(transport: Transport, batch: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    def body() -> Iterator[bytes]:
        return (json.dumps(article).encode() + b"\n" for article in batch)

    headers = {"Content-Type": LINES, "Accept": f"{LINES}, application/json"}
    with transport.call("POST", "/v1/batch", body, headers=headers, stream=True) as response:
        try:
            for line in response.iter_lines(chunk_size=None):
                if line:
                    yield json.loads(line)
        except (requests.RequestException, ValueError) as error:
            raise Unreachable(f"the answer was cut off: {type(error).__name__}") from error


def _line(first: int, line: dict[str, Any]) -> Line:
    index, problem = first + line.pop("index"), line.pop("problem", None)
    known = line.get("id")
    return Line(index, known, None if problem else Factbox(line), ServiceProblem(problem) if problem else None)
