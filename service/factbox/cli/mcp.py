"""`factbox mcp`."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click
import orjson

from factbox.cli.environment import chosen_installation
from factbox.cli.failures import Failed, Misused

if TYPE_CHECKING:
    from factbox.installation import Installation
    from factbox.mcp.backends import Backend
    from factbox.mcp.tools import Tool


@click.command()
@click.option("--http", is_flag=True, help="Serve streamable HTTP at /mcp, instead of standard input and output.")
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8010, show_default=True, help="Port to listen on.")
@click.option("--allow-host", "hosts", multiple=True, help="Another name by which it may be called; again for more.")
@click.option("--allow-origin", "origins", multiple=True, help="A site whose pages may call it; again for more.")
@click.option("--url", help="A running service that answers, instead of parse processes of this command.")
@click.option("--key", envvar="FACTBOX_API_KEY", show_envvar=True, default="", help="A key of that service.")
@click.option("--list", "only_list", is_flag=True, help="Print the tools as tools/list shows them, and end.")
def mcp(
    http: bool,
    host: str,
    port: int,
    hosts: tuple[str, ...],
    origins: tuple[str, ...],
    url: str | None,
    key: str,
    only_list: bool,
) -> None:
    """Serve language models over the Model Context Protocol.

    Three tools: article_facts, read_article, verify_quotes. See docs/agents.md for the lines that add it
    to a client. It needs the extra factbox[mcp].
    """
    try:
        import mcp as _sdk  # noqa: F401 - only to see whether it is there
    except ImportError:
        raise Misused("the extra is missing: pip install 'factbox[mcp]'") from None
    from factbox import logs
    from factbox.mcp import tools

    installation = chosen_installation()
    if not http and not installation.settings.workers:  # one person's agent
        installation = replace(installation, settings=replace(installation.settings, workers=1))
    logs.configure(installation.settings)
    with _backend(installation, url, key, start=not only_list) as backend:
        made = tools.make(backend, installation.settings)
        if only_list:
            _print(made)
        elif http:
            _serve_http(made, installation, host, port, (hosts, origins))
        else:
            _serve_stdio(made)


@contextmanager
def _backend(installation: Installation, url: str | None, key: str, *, start: bool) -> Iterator[Backend]:
    """Who answers: the service at `url`, or a pool, which loads while the client says hello."""
    from factbox.mcp.backends import Local, Remote
    from factbox.problems import Problem
    from factbox.server import make_pool

    if url:
        try:
            yield Remote.reach(url, key)
        except Problem as problem:
            raise Failed(problem.detail) from None
        return
    pool = make_pool(installation.settings)
    if start:
        threading.Thread(target=pool.start, name="start", daemon=True).start()
    try:
        yield Local.of(installation, pool)
    finally:
        pool.close(1.0)


def _print(made: tuple[Tool, ...]) -> None:
    from factbox.mcp.server import listing

    click.echo(orjson.dumps({"tools": listing(made)}, option=orjson.OPT_INDENT_2).decode())


def _serve_stdio(made: tuple[Tool, ...]) -> None:
    import anyio

    from factbox.mcp.server import make_server, serve_stdio

    anyio.run(serve_stdio, make_server(made))


def _serve_http(
    made: tuple[Tool, ...], installation: Installation, host: str, port: int, allowed: tuple[Any, Any]
) -> None:
    """Until SIGTERM or Ctrl-C. With keys configured whoever calls must send one, as over the HTTP API."""
    import structlog
    import uvicorn

    from factbox.mcp import gate
    from factbox.mcp.server import PATH, http_app, make_server
    from factbox.server import is_loopback, listen

    settings = installation.settings
    app = gate.guarded(http_app(make_server(made), *allowed), settings)
    log, listener = structlog.get_logger(), listen(host, port)
    if not settings.locked and not is_loopback(host):
        log.warning("open-to-anyone", host=host, advice="set FACTBOX_API_KEYS_FILE: see docs/deploy.md")
    log.info("listening", address=f"http://{host}:{listener.getsockname()[1]}{PATH}")
    config = uvicorn.Config(app, log_config=None, access_log=False, timeout_graceful_shutdown=10)
    uvicorn.Server(config).run(sockets=[listener])
