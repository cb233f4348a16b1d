"""`factbox parse`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

import click
import orjson

from factbox.cli import sources
from factbox.cli.environment import chosen_installation
from factbox.cli.failures import Failed, Misused
from factbox.pictures import printable
from factbox.problems import Problem

if TYPE_CHECKING:
    from factbox.installation import Installation

FLAGS = {"published_at": "published-at", "base_url": "base-url", "options": "option"}
SHAPES = ("json", "table", "annotated")


@click.command()
@click.argument("asked", nargs=-1, metavar="[FILE|FOLDER|PATTERN|URL]...")
@click.option("--plugins", help="Parsers to run, with commas; default: all.")
@click.option("--published-at", help="ISO date or date-time of publication.")
@click.option("--base-url", help="What relative links are relative to.")
@click.option("--language", help="BCP 47 tag; default: detected.")
@click.option(
    "--option", "options", multiple=True, metavar="PARSER.NAME=VALUE", help="An option of a parser; again for more."
)
@click.option("--offsets", help="Unit of start and end: codepoint (default), utf16, utf8.")
@click.option("--markup", help="Tags in text: auto (default), none, html.")
@click.option("--prepare", help="Pages: full (default); fast: no second opinions.")
@click.option("--html", is_flag=True, help="Files are HTML; default: by their suffix.")
@click.option("--format", "shape", type=click.Choice(SHAPES), help="Default: annotated on a terminal, else json.")
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write to, instead of the screen."
)
def parse(
    asked: tuple[str, ...], html: bool, shape: str | None, output: Path | None, options: tuple[str, ...], **given: Any
) -> None:
    """Parse files, folders, web addresses, or standard input.

    One article is answered as /v1/parse answers it; several as /v1/batch does, one line an article. What concerns
    people, such as a parser without a result, goes to standard error.

    Exit code 0: done; 1: no article; 2: asked wrongly.
    """
    installation, origins = chosen_installation(), sources.find(asked or ("-",))
    request = _checked(installation, given, options)
    made = shape or ("annotated" if output is None and sys.stdout.isatty() else "json")
    lost = 0
    with _open(output) as out:
        for index, origin in enumerate(origins):
            try:
                answer = _answer(installation, origin, html, request)
            except Failed as failure:
                lost += 1
                _lament(origin, failure, len(origins) == 1)
                answer = {"problem": Problem(422, failure.message, slug="no-article").body("")}
            if "problem" not in answer or (made == "json" and len(origins) > 1):
                _write(out, made, answer, index if len(origins) > 1 else None, origin)
    sys.exit(1 if lost else 0)


def _checked(installation: Installation, given: Mapping[str, Any], options: tuple[str, ...]) -> dict[str, Any]:
    """The request that the options make, held to what /v1/parse takes. Raises Misused with a line for each mistake."""
    from factbox.web.schemas import request_schema

    request = {name: value for name, value in given.items() if value is not None}
    if "plugins" in request:
        request["plugins"] = [name.strip() for name in request["plugins"].split(",") if name.strip()]
    if options:
        request["options"] = read_options(options)
    wrong = request_schema(installation.registry, installation.settings)().validate(request | {"text": ""})
    if wrong.get("plugins"):
        names = [name for name in request["plugins"] if name not in installation.registry.installed]
        wrong["plugins"] = [
            f"no parser is called {', '.join(names)}; installed: {', '.join(installation.registry.names)}"
        ]
    if wrong:
        raise Misused("\n".join(f"--{FLAGS.get(name, name)}: {_sentence(why)}" for name, why in wrong.items()))
    return request


def _sentence(messages: Any) -> str:
    if isinstance(messages, Mapping):
        return " ".join(f"{key}: {_sentence(value)}" for key, value in messages.items())
    return " ".join(map(str, messages))


def read_options(given: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """`dates.first=monday` as JSON where it is JSON, else as text."""
    found: dict[str, dict[str, Any]] = {}
    for one in given:
        name, equals, value = one.partition("=")
        parser, dot, option = name.partition(".")
        if not (equals and dot):
            raise Misused(f"--option {one}: write PARSER.NAME=VALUE")
        found.setdefault(parser, {})[option] = _value(value)
    return found


def _value(text: str) -> Any:
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return text


def _answer(
    installation: Installation, origin: sources.Origin, html: bool, request: Mapping[str, Any]
) -> dict[str, Any]:
    """The factbox of one source; Failed when there is none to be had."""
    from factbox.fetch import FetchError
    from factbox.inprocess import parse as parse_article

    try:
        source = sources.read(origin, html)
        fetching = installation.settings.fetching if origin.is_url else None
        return parse_article(**source, **request, registry=installation.registry, fetch=fetching)
    except OSError as error:
        raise Failed(error.strerror or str(error)) from None
    except (ValueError, FetchError) as error:
        raise Failed(f"there is no article: {error}" if isinstance(error, ValueError) else str(error)) from None


def _lament(origin: sources.Origin, failure: Failed, alone: bool) -> None:
    click.echo(f"{'Error: ' if alone else ''}{printable(origin.name)}: {failure.format_message()}", err=True)


def _open(output: Path | None) -> AbstractContextManager[IO[bytes]]:
    return nullcontext(sys.stdout.buffer) if output is None else output.open("wb")


def _write(out: IO[bytes], shape: str, answer: Any, index: int | None, origin: sources.Origin) -> None:
    """One answer. JSON goes out as bytes that nothing else has touched; so `| jq` works always."""
    from factbox import render

    if "problem" not in answer:
        render.errors(answer)
    if shape != "json":
        render.show(answer, shape, out, None if index is None else origin.name)
    elif index is None:
        out.write(orjson.dumps(answer, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))
    else:
        line = {"index": index, **answer, "id": origin.name}
        out.write(orjson.dumps(line, option=orjson.OPT_APPEND_NEWLINE))
    out.flush()
