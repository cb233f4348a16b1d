"""One parser on one article, with all that its author wants to see."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import Any

import click
import orjson

from factbox.engine import Failed, Finished, run
from factbox.pictures import printable
from factbox.registry import Registry


def try_parser(registry: Registry, name: str, source: dict[str, Any], language: str | None) -> str:
    """Run `name` and what it requires, as the service would; print its items. Returns what went wrong, or ""."""
    from factbox.prepare import Source, prepare

    article = prepare(Source(**source, language=language))
    wanted = [one.parser.name for one in registry.in_order([name])]
    with redirect_stdout(sys.stderr):
        failed = {one: reason for one, reason in registry.set_up().items() if one in wanted}
        events = [] if failed else list(run(registry, article, [name], {}))
    for one, reason in failed.items():
        click.echo(printable(registry.setup_traces[one]), err=True, nl=False)
        return f"{one}: {reason}"
    for event in events:
        if isinstance(event, Failed):
            click.echo(printable(event.trace), err=True, nl=False)
            return f"{event.plugin}: {event.code}: {event.detail}"
        if isinstance(event, Finished) and event.plugin == name:
            for item in event.items:
                sys.stdout.buffer.write(orjson.dumps(item, option=orjson.OPT_APPEND_NEWLINE))
            click.echo(f"{len(event.items)} items in {event.elapsed_ms:.1f} ms", err=True)
    return ""
