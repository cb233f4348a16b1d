"""The tools as the official SDK's own client sees them: over standard input and output, HTTP, and a running service."""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests
from hostile_site import running_site
from mcp import Client, MCPError, StdioServerParameters
from serving import Running, running

TEXT = "Ann Lee, the mayor, said on Monday that 75 boats left. “We will wait,” she said."
PAGE = f"<html><body><article><h1>Boats leave</h1><p>{TEXT * 6}</p></article></body></html>"
PRIVATE = {"FACTBOX_FETCH_ALLOW_PRIVATE": "1"}


def environment(**more: str) -> dict[str, str]:
    return {key: value for key, value in os.environ.items() if not key.startswith("FACTBOX_")} | more


def stdio(*arguments: str, **variables: str) -> StdioServerParameters:
    return StdioServerParameters(
        command=sys.executable, args=["-m", "factbox", "mcp", *arguments], env=environment(**variables)
    )


@contextmanager
def over_http(*arguments: str, **variables: str) -> Iterator[str]:
    """The address of the tools over HTTP while the block runs."""
    command = (sys.executable, "-m", "factbox", "mcp", "--http", "--port", "0", *arguments)
    with running({"FACTBOX_WORKERS": "1"} | variables, command=command) as server:
        yield server.address


def ask(server: Any, use: Callable[[Client], Awaitable[Any]]) -> Any:
    async def asking() -> Any:
        async with Client(server) as client:
            return await use(client)

    return asyncio.run(asyncio.wait_for(asking(), 60))


def call(name: str, **arguments: Any) -> Callable[[Client], Awaitable[Any]]:
    async def use(client: Client) -> Any:
        return await client.call_tool(name, arguments)

    return use


@contextmanager
def door(kind: str) -> Iterator[Any]:
    """What a client connects to."""
    if kind == "stdio":
        yield stdio(**PRIVATE)
    elif kind == "http":
        with over_http(**PRIVATE) as address:
            yield address
    else:
        with running(PRIVATE) as service:
            service.event("ready")
            yield stdio("--url", service.address)


async def everything(client: Client) -> dict[str, Any]:
    """What a client sees of each tool."""
    verify = {"source": {"text": TEXT}, "quotes": [{"text": "We will not wait", "speaker": "Erik Dahl"}]}
    return {
        "tools": [tool.name for tool in (await client.list_tools()).tools],
        "facts": await client.call_tool("article_facts", {"text": TEXT, "published_at": "2025-01-06", "limit": 3}),
        "reading": await client.call_tool("read_article", {"html": PAGE, "max_chars": 100}),
        "verdicts": await client.call_tool("verify_quotes", verify),
        "wrong": await client.call_tool("article_facts", {"text": TEXT, "html": PAGE}),
        "refused": await client.call_tool("read_article", {"url": "http://169.254.169.254/latest/meta-data/"}),
    }


@pytest.mark.parametrize("kind", ["stdio", "http", "url"])
def test_every_door_gives_the_same_tools_and_answers(kind: str) -> None:
    with door(kind) as server:
        seen = ask(server, everything)
    assert seen["tools"] == ["article_facts", "read_article", "verify_quotes"]
    facts, reading, verdicts = (seen[name].structured_content for name in ("facts", "reading", "verdicts"))
    assert facts["counts"]["dates"] == 1
    assert facts["results"]["dates"][0]["value"] == "2025-01-06"
    assert facts["next_offset"] == 3
    assert (reading["start"], reading["end"], reading["next_start"]) == (0, 100, 100)
    assert reading["total_chars"] == reading["article"]["characters"] >= len(TEXT) * 6
    (verdict,) = verdicts["verdicts"]
    assert (verdict["verdict"], verdict["speaker"]["verdict"]) == ("altered", "other")
    assert json.loads(seen["facts"].content[0].text) == facts, "clients without structured content read the same"
    for name, says in (("wrong", "exactly one"), ("refused", "not visited")):
        assert seen[name].is_error
        assert says in seen[name].content[0].text


def test_the_tools_say_that_they_only_read() -> None:
    async def hints(client: Client) -> list[Any]:
        return [tool.annotations for tool in (await client.list_tools()).tools]

    for one in ask(stdio(), hints):
        assert (one.read_only_hint, one.destructive_hint, one.idempotent_hint, one.open_world_hint) == (
            True,
            False,
            True,
            True,
        )


def test_clients_of_the_older_handshake_are_served_too() -> None:
    async def asking() -> Any:
        async with Client(stdio(), mode="legacy") as client:
            return await client.call_tool("read_article", {"html": PAGE})

    assert asyncio.run(asyncio.wait_for(asking(), 60)).structured_content["next_start"] is None


def test_a_tool_that_does_not_exist_is_a_protocol_error_that_names_those_that_do() -> None:
    async def refused(client: Client) -> str:
        with pytest.raises(MCPError) as raised:
            await client.call_tool("write_article", {})
        return raised.value.message

    assert "verify_quotes" in ask(stdio(), refused)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:{port}/ok", "http://localhost:{port}/ok", "http://[::1]:{port}/", "http://10.0.0.1/"]
)
def test_pages_of_this_machine_and_its_network_are_never_fetched_for_an_agent(url: str) -> None:
    with running_site() as site:
        answer = ask(stdio(), call("article_facts", url=url.format(port=site.port)))
        assert answer.is_error
        assert site.seen == []


def test_a_page_is_fetched_once_for_all_its_windows() -> None:
    async def read(client: Client) -> list[Any]:
        url = {"url": site.url("ok")}
        return [(await client.call_tool("read_article", url | {"start": n})).structured_content for n in (0, 5)]

    with running_site() as site:
        first, second = ask(stdio(**PRIVATE), read)
        assert second["text"] == first["text"][5:]
        assert len(site.seen) == 1


def test_without_a_service_at_the_url_the_command_says_so_and_ends() -> None:
    ended = subprocess.run(
        [sys.executable, "-m", "factbox", "mcp", "--url", "http://127.0.0.1:9"],
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ended.returncode == 1
    assert "does not answer" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_over_http_keys_are_asked_for_as_the_service_asks_for_them() -> None:
    digest = hashlib.sha256(b"the-key").hexdigest()
    body = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    accept = {"Accept": "application/json, text/event-stream"}
    with over_http(FACTBOX_API_KEYS=f"desk {digest}") as address:
        statuses = [
            requests.post(address, json=body, headers=accept | sent, timeout=10).status_code
            for sent in (
                {},
                {"Authorization": "Bearer wrong"},
                {"Authorization": "Bearer the-key"},
                {"X-API-Key": "the-key"},
            )
        ]
    assert statuses[:2] == [401, 401]
    assert 401 not in statuses[2:]


def test_over_http_callers_are_limited_as_the_service_limits_them() -> None:
    body = {"jsonrpc": "2.0", "id": 1, "method": "ping"}
    accept = {"Accept": "application/json, text/event-stream"}
    with over_http(FACTBOX_RATE_LIMIT="2/minute") as address:
        answers = [requests.post(address, json=body, headers=accept, timeout=10) for _ in range(3)]
    assert [one.status_code == 429 for one in answers] == [False, False, True]
    assert int(answers[-1].headers["Retry-After"]) >= 1
    assert answers[-1].headers["RateLimit-Remaining"] == "0"


def test_the_key_of_a_service_is_taken_from_the_environment() -> None:
    digest = hashlib.sha256(b"the-key").hexdigest()
    with running({"FACTBOX_API_KEYS": digest}) as service:
        service.event("ready")
        answer = ask(
            stdio("--url", service.address, FACTBOX_API_KEY="the-key"), call("article_facts", text=TEXT, limit=0)
        )
        assert answer.structured_content["counts"]["figures"] == 1


@pytest.mark.parametrize(
    "headers", [{"Host": "evil.example"}, {"Origin": "https://evil.example"}], ids=["host", "origin"]
)
def test_a_page_in_a_browser_cannot_call_the_tools(headers: dict[str, str]) -> None:
    body = {"jsonrpc": "2.0", "id": 1, "method": "tools/list"}
    accept = {"Accept": "application/json, text/event-stream"}
    with over_http() as address:
        answer = requests.post(address, json=body, headers=accept | headers, timeout=10)
    assert answer.status_code in (403, 421)


def test_a_client_that_hangs_up_ends_the_server_and_its_processes() -> None:
    command = [sys.executable, "-m", "factbox", "mcp"]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write(b'{"jsonrpc":"2.0","id":1,"method":"ping"}\n')
    server.stdin.flush()
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children")
    deadline = time.monotonic() + 20
    while not children.read_text().strip() and time.monotonic() < deadline:
        time.sleep(0.05)
    served = [int(one) for one in children.read_text().split()]
    server.stdin.close()
    assert server.wait(20) == 0
    server.stdout.close()
    assert served
    while any(Path(f"/proc/{one}").exists() for one in served) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(Path(f"/proc/{one}").exists() for one in served)


def test_the_service_is_asked_not_a_pool_of_its_own() -> None:
    """The counter of the service moves."""

    def answered(service: Running) -> float:
        text = requests.get(f"{service.address}/metrics", timeout=10).text
        found = [
            line for line in text.splitlines() if line.startswith("factbox_requests_total{") and "/v1/parse" in line
        ]
        return sum(float(line.rsplit(" ", 1)[1]) for line in found)

    with running() as service:
        service.event("ready")
        ask(stdio("--url", service.address + "/"), call("article_facts", text=TEXT))
        assert answered(service) == 1
