"""`factbox verify`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click
import orjson

from factbox.cli import sources
from factbox.cli.environment import chosen_installation
from factbox.cli.failures import Failed, Misused
from factbox.pictures import printable
from factbox.verification import MAX_QUOTATIONS

_LISTS = frozenset({".json", ".jsonl", ".ndjson"})


@click.command()
@click.argument("article", metavar="FILE|URL|-")
@click.argument("quotes", metavar="QUOTES", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--html", is_flag=True, help="The file is HTML; default: by its suffix.")
@click.option(
    "--format", "shape", type=click.Choice(("json", "table")), help="Default: table on a terminal, else json."
)
def verify(article: str, quotes: Path, html: bool, shape: str | None) -> None:
    """Verify quotations against an article.

    QUOTES is a file: one quotation a line, or in .json a list, in .jsonl one a line, of texts or of
    {"text": "...", "speaker": "..."}. The answer is that of /v1/verify.

    Exit code 0: done, whatever the verdicts; 1: no article; 2: asked wrongly.
    """
    from factbox.fetch import FetchError
    from factbox.inprocess import verify as verify_quotes

    installation, asked = chosen_installation(), _quotations(quotes)
    origins = sources.find((article,))
    if len(origins) != 1:
        raise Misused(f"{article}: {len(origins)} articles; give one")
    try:
        source = sources.read(origins[0], html)
        fetching = installation.settings.fetching if origins[0].is_url else None
        answer = verify_quotes(asked, **source, registry=installation.registry, fetch=fetching)
    except OSError as error:
        raise Failed(f"{article}: {error.strerror or error}") from None
    except (ValueError, FetchError) as error:
        raise Failed(f"there is no article: {error}" if isinstance(error, ValueError) else str(error)) from None
    for problem in answer["errors"]:
        click.echo(printable(f"{problem['plugin']}: {problem['detail']}"), err=True)
    if shape == "table" or (shape is None and sys.stdout.isatty()):
        for quotation, verdict in zip(asked, answer["verdicts"], strict=True):
            click.echo("\n".join(_lines(quotation["text"], verdict)))
    else:
        sys.stdout.buffer.write(orjson.dumps(answer, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE))


def _quotations(path: Path) -> list[dict[str, Any]]:
    """The quotations of a file. Raises Misused with the place of what is wrong."""
    from factbox.web.verify import QuotationSchema

    try:
        text = path.read_text(encoding="utf-8-sig")
        listed = _listed(text, path.suffix.lower())
    except (orjson.JSONDecodeError, UnicodeDecodeError, OSError) as error:
        raise Misused(f"{path}: {error}") from None
    if not isinstance(listed, list) or not 0 < len(listed) <= MAX_QUOTATIONS:
        raise Misused(f"{path}: give a list of 1 to {MAX_QUOTATIONS} quotations")
    asked = [{"text": one} if isinstance(one, str) else one for one in listed]
    for number, one in enumerate(asked, 1):
        if wrong := QuotationSchema().validate(one):
            raise Misused(f"{path}: quotation {number}: {wrong}")
    return asked


def _listed(text: str, suffix: str) -> Any:
    if suffix == ".json":
        return orjson.loads(text)
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return [orjson.loads(line) for line in lines] if suffix in _LISTS else lines


def _lines(text: str, verdict: dict[str, Any]) -> list[str]:
    """What a person reads of one verdict."""
    speaker = verdict["speaker"]
    who = speaker["name"] or speaker["text"]
    said = f", said by {who}" if who else ""
    told = f"; speaker {speaker['verdict']}" if speaker["verdict"] else ""
    lines = [f"{verdict['verdict']}{said}{told}: {text}"]
    for one in verdict["differences"]:
        quoted, source = ((one[side] or {"text": "nothing"})["text"] for side in ("quoted", "source"))
        lines.append(f"    has {quoted!r}, the source {source!r}")
    return [printable(line) for line in lines]
