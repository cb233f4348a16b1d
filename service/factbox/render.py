"""Factboxes for people: JSON, a table of the facts, or the article with its facts in colour."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

Answer = Mapping[str, Any]
COLOURS = {"links": "blue underline", "figures": "green", "quotes": "yellow", "dates": "magenta"}
OTHER = "cyan"
_PLACE = frozenset({"text", "start", "end", "rule"})


def show(answer: Answer, shape: str, console: Console | None = None) -> None:
    """Print the answer as "json", "table" or "annotated"."""
    out = console or _console()
    if shape == "json":
        out.print(json.dumps(answer, ensure_ascii=False, indent=2), markup=False)
    elif shape == "table":
        out.print(facts(answer))
    else:
        out.print(annotated(answer))
        out.print(Text("  ").join(Text(name, COLOURS.get(name, OTHER)) for name in answer["results"]))
    for error in answer["errors"]:
        out.print(f"{error['plugin']}: {error['code']}: {error['detail']}", style="red", markup=False)


def _console() -> Console:
    """Standard output; as wide as a page where it is no terminal."""
    return Console(soft_wrap=True, highlight=False, width=None if sys.stdout.isatty() else 140)


def facts(answer: Answer) -> Table:
    """One row a fact: where, which parser, the words, and what it says of them."""
    table = Table("at", "parser", "words", "says", box=None, pad_edge=False)
    for name, items in answer["results"].items():
        for item in items:
            words = item["text"] if len(item["text"]) <= 60 else item["text"][:57] + "..."
            table.add_row(
                str(item["start"]), Text(name, COLOURS.get(name, OTHER)), Text(words), Text(", ".join(_says(item)))
            )
    return table


def _says(item: Mapping[str, Any]) -> Iterator[str]:
    for key, value in item.items():
        if key in _PLACE or value is None or value == [] or value is False:
            continue
        named = value.get("name") or value["text"] if isinstance(value, Mapping) else value
        yield f"{key} {named:,.12g}" if isinstance(named, float) else f"{key} {named}"


def annotated(answer: Answer) -> Text:
    """The article's text, each fact in its parser's colour; quotes lie under the others."""
    text = Text(answer["article"]["text"])
    for name, items in sorted(answer["results"].items(), key=lambda pair: pair[0] != "quotes"):
        for item in items:
            text.stylize(COLOURS.get(name, OTHER), item["start"], item["end"])
    return text


def plugins(rows: Sequence[Mapping[str, Any]], console: Console | None = None) -> None:
    """The installed parsers and broken plugins, a line each."""
    table = Table(
        "name", "version", "distribution", "status", "what it finds, or why it is broken", box=None, pad_edge=False
    )
    for row in rows:
        cells = (
            row["name"],
            row["version"] or "",
            row["distribution"] or "",
            row["status"],
            row["reason"] or row["summary"],
        )
        table.add_row(*map(Text, cells), style="red" if row["status"] == "broken" else None)
    (console or _console()).print(table)


def settings(rows: Sequence[tuple[str, Any, str, str]], console: Console | None = None) -> None:
    """Every setting with its value, where that came from, and what it does."""
    table = Table("setting", "value", "from", "what it does", box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(Text("" if cell == () else str(cell)) for cell in row))
    (console or _console()).print(table)
