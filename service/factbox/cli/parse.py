"""`factbox parse`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from factbox.cli import asked, progress, sources, writing
from factbox.cli.environment import chosen_installation
from factbox.cli.failures import Failed, Misused
from factbox.formats.registry import DEFAULT, formats
from factbox.pictures import printable
from factbox.problems import Problem

if TYPE_CHECKING:
    from factbox.installation import Installation


def _shapes(context: click.Context, parameter: click.Parameter, begun: str) -> list[CompletionItem]:
    return [CompletionItem(name) for name in (*formats(), *writing.FOR_PEOPLE) if name.startswith(begun)]


@click.command()
@click.argument("named", nargs=-1, metavar="[FILE|FOLDER|PATTERN|URL]...")
@click.option("--plugins", help="Parsers to run, with commas; default: all.")
@click.option("--published-at", help="ISO date or date-time of publication.")
@click.option("--base-url", help="What relative links are relative to.")
@click.option("--language", help="BCP 47 tag; default: detected.")
@click.option(
    "--option", "options", multiple=True, metavar="PARSER.NAME=VALUE", help="An option of a parser; again for more."
)
@click.option("--offsets", help="Unit of start and end: codepoint (default), utf16, utf8.")
@click.option("--fields", help="Parts of the JSON, with commas; -article.text leaves the text out.")
@click.option("--markup", help="Tags in text: auto (default), none, html.")
@click.option("--prepare", help="Pages: full (default); fast: no second opinions.")
@click.option("--html", is_flag=True, help="Files are HTML; default: by their suffix.")
@click.option(
    "--format",
    "shape",
    shell_complete=_shapes,
    help="json, csv, ndjson, html, jsonld, annotations, label-studio, brat; for people: table, annotated. "
    "Default: annotated on a terminal, else json.",
)
@click.option(
    "--output",
    type=click.Path(),
    help="File to write to, or folder for a file an article.",
)
def parse(
    named: tuple[str, ...], html: bool, shape: str | None, output: str | None, options: tuple[str, ...], **given: Any
) -> None:
    """Parse files, folders, web addresses, or standard input.

    One article is answered as /v1/parse answers it; several as /v1/batch does, one line an article. What concerns
    people, such as a parser without a result, goes to standard error.

    Exit code 0: done; 1: no article; 2: asked wrongly.
    """
    installation, origins = chosen_installation(), sources.find(named or ("-",))
    request = asked.checked(installation, given, options)
    screen = output is None and sys.stdout.isatty()
    made = shape or ("annotated" if screen else DEFAULT)
    if "fields" in request and made != DEFAULT:
        raise Misused(f"--fields: only json has parts to choose from, not {made}")
    lost = 0
    with (
        writing.opened(made, output, len(origins)) as write,
        progress.bar(origins, progress.wanted(len(origins), screen)) as counted,
    ):
        for index, (origin, answer) in enumerate(_answers(installation, counted, html, request, len(origins))):
            lost += "problem" in answer
            write(origin, index, answer)
    sys.exit(1 if lost else 0)


def _answers(
    installation: Installation, origins: Iterable[sources.Origin], html: bool, request: Mapping[str, Any], count: int
) -> Iterable[tuple[sources.Origin, Mapping[str, Any]]]:
    """Each article's answer, or its problem; what a person should know is said on standard error."""
    for origin in origins:
        try:
            answer: Mapping[str, Any] = _answer(installation, origin, html, request)
            _tell_errors(answer)
        except Failed as failure:
            _lament(origin, failure, count == 1)
            answer = {"problem": Problem(422, failure.message, slug="no-article").body("")}
        yield origin, answer


def _tell_errors(answer: Mapping[str, Any]) -> None:
    if answer.get("errors"):
        from factbox import render

        render.errors(answer)


def _answer(
    installation: Installation, origin: sources.Origin, html: bool, request: Mapping[str, Any]
) -> Mapping[str, Any]:
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
