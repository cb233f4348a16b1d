"""`factbox run`."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from factbox.cli.asked import read_options
from factbox.cli.environment import chosen_installation
from factbox.cli.failures import Failed, Misused

if TYPE_CHECKING:
    from factbox.bulk.run import Plan, Watcher
    from factbox.bulk.values import Task

FORMATS = ("jsonl", "rows", "parquet")
KINDS = ("jsonl", "parquet", "files", "warc", "urls", "feed")


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "--output", required=True, metavar="DIR", help="Folder to write to; what is there already is not done again."
)
@click.option("--format", "format", type=click.Choice(FORMATS), default="jsonl", help="Default: jsonl.")
@click.option("--kind", type=click.Choice(KINDS), help="What the inputs hold; default: by their names.")
@click.option("--workers", type=click.IntRange(1), help="Parse processes; default: one a processor.")
@click.option(
    "--scheduler", default="", metavar="ADDRESS", help="Dask scheduler, such as tcp://host:8786, whose workers do it."
)
@click.option("--plugins", default="", help="Parsers to run, with commas; default: all.")
@click.option(
    "--option", "options", multiple=True, metavar="PARSER.NAME=VALUE", help="An option of a parser; again for more."
)
@click.option("--fields", default="", help="Parts of the answers to keep, with commas: results,article.title.")
@click.option("--column", "columns", multiple=True, metavar="FIELD=COLUMN", help="Which column of a row holds a field.")
@click.option("--language", help="BCP 47 tag of articles that name none; default: detected.")
@click.option("--prepared", is_flag=True, help="Texts are clean: take them as they are.")
@click.option("--limit", type=click.IntRange(1), default=None, help="Only so many articles, from the beginning.")
@click.option(
    "--sample", type=click.FloatRange(0, 1, min_open=True), default=1.0, help="Only this share, always the same."
)
@click.option("--part", "articles", type=click.IntRange(1), default=1000, help="Articles a part; default: 1000.")
@click.option("--dry-run", is_flag=True, help="Say what there is to do, and do nothing.")
def run(
    inputs: tuple[str, ...],
    output: str,
    kind: str | None,
    workers: int | None,
    scheduler: str,
    dry_run: bool,
    **given: Any,
) -> None:
    """Parse whole corpora: JSON lines, Parquet, WARC, files, feeds.

    Whatever holds articles goes in, also lists of addresses; a folder of parts comes out.

    Stop it whenever you like: the same command goes on where it was. See docs/bulk.md.

    Exit code 0: done; 1: it cannot be done, or no article has an answer; 2: asked wrongly; 130: stopped.
    """
    from marshmallow import ValidationError

    from factbox.bulk import run as bulk
    from factbox.bulk.values import BulkError

    signal.signal(signal.SIGTERM, signal.default_int_handler)  # told to end is told to stop
    installation = chosen_installation()
    task = _task(given)
    try:
        planned = bulk.plan(inputs, output, task, installation, kind)
        _say(_outlook(planned))
        if dry_run:
            return
        with _watcher() as watcher:
            hands = workers or installation.settings.processes
            manifest = bulk.run(planned, task, installation, watcher, hands, scheduler)
    except BulkError as error:
        raise Failed(str(error)) from None
    except ValidationError as error:
        raise Misused(f"--option: {error.messages}") from None
    except KeyboardInterrupt:
        _say("stopped: the same command goes on from here")
        sys.exit(130)
    _say(_summary(manifest, output))
    counts = manifest["counts"]
    sys.exit(1 if counts["errors"] and not counts["articles"] else 0)


def _task(given: Mapping[str, Any]) -> Task:
    from factbox.bulk.values import Task

    return Task(
        format=given["format"],
        plugins=_list(given["plugins"]),
        options=read_options(given["options"]),
        defaults={"language": given["language"]} if given["language"] else {},
        columns=dict(_pair(one) for one in given["columns"]),
        fields=_list(given["fields"]),
        prepared=given["prepared"],
        sample=given["sample"],
        limit=given["limit"] or 0,
        articles=given["articles"],
    )


def _list(given: str) -> tuple[str, ...]:
    return tuple(item for part in given.split(",") if (item := part.strip()))


def _pair(given: str) -> tuple[str, str]:
    name, equals, column = given.partition("=")
    if not equals:
        raise Misused(f"--column {given}: write FIELD=COLUMN, such as text=body")
    return name.strip(), column.strip()


def _outlook(planned: Plan) -> str:
    whole = sum(unit.size for unit in planned.units)
    kinds = ", ".join(sorted({unit.kind for unit in planned.units}))
    told = f"{len(planned.units)} units of input ({kinds}), {whole / 1e6:.1f} MB"
    return told if planned.is_new else f"{told}; goes on: {len(planned.closed)} of them are done"


def _summary(manifest: Mapping[str, Any], output: str) -> str:
    counts = manifest["counts"]
    told = f"{counts['articles']} articles in {counts['parts']} parts, {counts['errors']} errors"
    more = f" (see {output.rstrip('/')}/errors.jsonl)" if counts["errors"] else ""
    return f"{told}{more}, {manifest['seconds']:.1f} s, {manifest['articles_per_second']} articles/s"


def _say(text: str) -> None:
    click.echo(text, err=True)


@contextmanager
def _watcher() -> Iterator[Watcher]:
    from factbox.bulk.progress import Bar, Lines

    if sys.stderr.isatty():
        with Bar() as bar:
            yield bar
    else:
        yield Lines(_say)
