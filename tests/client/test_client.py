"""`factbox.Client` against a service on loopback: what it answers is what `factbox.parse` does."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import requests
from serving import running

import factbox
from factbox.client import Client, ServiceProblem, Unreachable
from factbox.keys import new_key

TEXT = "About 75 people came on Monday, the mayor, Ann Lee, said. “It cost $5,” she added."


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with running() as service:
        yield service.address


@pytest.fixture
def client(address: str) -> Iterator[Client]:
    with Client(address) as made:
        yield made


def without_time(box: Any) -> dict[str, Any]:
    return {**box, "meta": {**box["meta"], "elapsed_ms": 0}}


def test_an_article_is_answered_as_here(client: Client) -> None:
    there = client.parse(TEXT, published_at=date(2025, 1, 8))
    assert type(there) is factbox.Factbox
    assert without_time(there) == without_time(factbox.parse(TEXT, published_at="2025-01-08"))
    assert (there.figures[0]["value"], there.dates[0]["value"]) == (75, "2025-01-06")
    assert there.to("csv").startswith(b"article_id,")


def test_every_field_of_a_request_is_sent(client: Client) -> None:
    box = client.parse(
        html='<p>“Five” \U0001f600 <a href="/a">apples</a></p>',
        id="mine",
        plugins=("links", "figures"),
        options={"figures": {"dollar": "AUD"}},
        base_url="https://example.org/",
        language="en",
        prepare="fast",
        offsets="utf16",
        fields=["results"],
    )
    assert (box["id"], set(box)) == ("mine", {"id", "results"})
    assert (box.links[0]["url"], box.links[0]["start"]) == ("https://example.org/a", 10)


def test_what_is_wrong_is_raised_as_the_service_says_it(client: Client) -> None:
    with pytest.raises(ServiceProblem, match="422: ") as caught:
        client.parse(TEXT, plugins=["nope"])
    assert caught.value.status == 422
    assert caught.value.type == "urn:factbox:problem:invalid"
    assert caught.value.errors[0]["pointer"] == "#/plugins/0"
    assert caught.value.document["instance"]


def test_many_articles_are_read_as_they_are_sent_and_told_as_they_are_done(client: Client) -> None:
    read: list[int] = []

    def articles() -> Iterator[Any]:
        for number in itertools.count():
            read.append(number)
            yield TEXT if number % 2 else {"text": TEXT, "id": str(number), "published_at": date(2025, 1, 8)}

    lines = list(itertools.islice(client.batch(articles(), size=4), 10))
    assert [line.index for line in lines] == list(range(10))
    assert [line.id for line in lines[:4]] == ["0", None, "2", None]
    assert all(line.get().figures[0]["value"] == 75 for line in lines)
    assert len(read) == 12


def test_one_bad_article_harms_no_other(client: Client) -> None:
    first, second, third = client.batch([TEXT, {"text": 7, "id": "b"}, TEXT])
    assert first.get().figures == third.get().figures
    assert (second.id, second.box) == ("b", None)
    with pytest.raises(ServiceProblem, match="422"):
        second.get()


def test_no_articles_are_no_call() -> None:
    with Client("http://127.0.0.1:1", retries=0) as nowhere:
        assert list(nowhere.batch([])) == []


def test_quotations_are_verified_as_here(client: Client) -> None:
    asked = ["It cost $5", {"text": "It was free", "speaker": "Ann Lee"}]
    there, here = client.verify(asked, TEXT, published_at="2025-01-08"), factbox.verify(asked, TEXT)
    assert there["verdicts"] == here["verdicts"]
    assert client.verify(asked, TEXT, id="mine")["id"] == "mine"


def test_plugins_are_listed_and_shown(client: Client) -> None:
    assert {row["name"] for row in client.plugins()} >= {"links", "figures", "quotes", "dates"}
    assert client.plugin("dates")["status"] == "ok"
    with pytest.raises(ServiceProblem, match="404"):
        client.plugin("../readyz")


def test_a_job_is_awaited(client: Client) -> None:
    job = client.submit(TEXT)
    assert job.wait(30).figures[0]["value"] == 75
    assert client.job(job.id).look()["status"] == "done"
    with pytest.raises(ServiceProblem, match="404"):
        client.job("nothing").look()


def test_a_job_that_failed_raises_its_problem(client: Client) -> None:
    with pytest.raises(ServiceProblem) as caught:
        client.submit(url="http://127.0.0.1/").wait(30)
    assert caught.value.status in (422, 502)


def test_a_job_that_takes_too_long_goes_on(slow_plugin: Path) -> None:
    with running(path=slow_plugin) as service, Client(service.address) as client:
        job = client.submit("Slow text", plugins=["slow"])
        with pytest.raises(TimeoutError, match="after 0 seconds; it goes on"):
            job.wait(0)
        assert job.wait(30).slow[0]["text"] == "Slow"


def test_a_service_that_asks_for_a_key_gets_it(tmp_path: Path) -> None:
    secret, digest = new_key()
    (tmp_path / "keys").write_text(f"{digest}\n")
    with running({"FACTBOX_API_KEYS_FILE": str(tmp_path / "keys")}) as service:
        with Client(service.address) as nobody, pytest.raises(ServiceProblem, match="401"):
            nobody.parse(TEXT)
        with Client(service.address, secret) as somebody:
            assert somebody.parse(TEXT).figures
            assert secret not in repr(somebody._transport)


def test_a_service_that_is_not_there_is_said_so() -> None:
    with Client("http://127.0.0.1:1", retries=0) as nowhere, pytest.raises(Unreachable, match="cannot be reached"):
        nowhere.parse(TEXT)
    with pytest.raises(ValueError, match="write http://"):
        Client("example.org:8000")


def test_it_needs_requests_and_nothing_of_the_service() -> None:
    folder = Path(factbox.__file__).parent / "client"
    imported = {
        line.split()[1].split(".")[0]
        for path in folder.glob("*.py")
        for line in path.read_text().splitlines()
        if line.startswith(("import ", "from "))
    }
    import sys

    assert imported - set(sys.stdlib_module_names) == {"requests", "factbox"}
    assert requests.__version__
