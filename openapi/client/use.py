"""A client that openapi-python-client made of openapi.yaml, used by a caller: an article, a streamed batch, a job.

`make openapi-check` makes the client, checks the types of this file, and runs it against a service it starts.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from datetime import date

from factbox_client import Client
from factbox_client.api.batch import parse_batch
from factbox_client.api.jobs import get_job, submit_job
from factbox_client.api.parse import parse
from factbox_client.api.plugins import list_plugins
from factbox_client.models import (
    BatchLine,
    Factbox,
    FigureKind,
    Job,
    JobStatus,
    JobText,
    ParseHtml,
    ParserName,
    ParseText,
    PluginList,
    Problem,
)
from factbox_client.types import Unset

MANY = 300
TEXT = "About 75 people came on Monday, the mayor, Ann Lee, said. “It cost $5,” she added.\n\n" * 20


def parse_one(client: Client) -> None:
    """An article, its figures with their types, and a mistake as a problem."""
    answer = parse.sync(client=client, body=ParseText(text="It cost $5 on Monday.", published_at=date(2025, 1, 6)))
    assert isinstance(answer, Factbox)
    assert not isinstance(answer.results.figures, Unset)
    assert not isinstance(answer.results.dates, Unset)
    (figure,), (day,) = answer.results.figures, answer.results.dates
    value: float | None = figure.value
    assert (figure.kind, value, figure.unit) == (FigureKind.MONEY, 5, "USD")
    assert (day.value, day.from_) == ("2025-01-06", "2025-01-06")
    chosen = parse.sync(client=client, body=ParseHtml(html="<p>Five apples</p>", plugins=[ParserName.FIGURES]))
    assert isinstance(chosen, Factbox)
    assert isinstance(chosen.results.dates, Unset)
    refused = parse.sync(client=client, body=ParseText(text="a", language="!"))
    assert isinstance(refused, Problem)
    assert not isinstance(refused.errors, Unset)
    assert refused.errors[0].pointer == "#/language"


def stream_batch(client: Client, texts: list[str]) -> Iterator[BatchLine]:
    """The lines of a batch's answer, each as soon as it comes."""
    asked = parse_batch._get_kwargs(body=[ParseText(text=text, id=str(at)) for at, text in enumerate(texts)])
    with client.get_httpx_client().stream(**asked) as response:
        assert response.status_code == 200
        for line in response.iter_lines():
            yield BatchLine.from_dict(json.loads(line))


def parse_many(client: Client) -> None:
    """Lines in order, the first long before the last."""
    began, arrived = time.monotonic(), []
    for index, line in enumerate(stream_batch(client, [TEXT] * MANY)):
        arrived.append(time.monotonic() - began)
        assert (line.index, line.id) == (index, str(index))
        assert not isinstance(line.results, Unset)
        assert not isinstance(line.results.figures, Unset)
        assert line.results.figures[0].value == 75
    assert len(arrived) == MANY
    assert arrived[0] < arrived[-1] / 4, "the answer came in one piece"


def ask_later(client: Client) -> None:
    """A job, until it is done."""
    taken = submit_job.sync(client=client, body=JobText(text="It cost $5."))
    assert isinstance(taken, Job)
    for _ in range(100):
        job = get_job.sync(taken.job, client=client)
        assert isinstance(job, Job)
        if job.status == JobStatus.DONE:
            assert isinstance(job.answer, Factbox)
            return
        time.sleep(0.05)
    raise AssertionError("the job did not end")


def main(address: str) -> None:
    """Use the service at `address`."""
    with Client(base_url=address) as client:
        found = list_plugins.sync(client=client)
        assert isinstance(found, PluginList)
        assert {plugin.name for plugin in found.plugins} >= {"links", "figures", "quotes", "dates"}
        parse_one(client)
        parse_many(client)
        ask_later(client)
    print(f"a generated client parsed an article, streamed {MANY} and waited for a job")


if __name__ == "__main__":
    main(sys.argv[1])
