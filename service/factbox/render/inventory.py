"""What an installation has: its parsers and its settings, a line each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from rich.table import Table

from factbox.render.output import console, words


def plugins(rows: Sequence[Mapping[str, Any]]) -> None:
    """The installed parsers and broken plugins."""
    table = Table(
        "name", "version", "distribution", "status", "what it finds, or why it is broken", box=None, pad_edge=False
    )
    for row in rows:
        cells = (row["name"], row["version"] or "", row["distribution"] or "", row["status"])
        table.add_row(
            *map(words, cells), words(row["reason"] or row["summary"]), style="red" if row["reason"] else None
        )
    with console() as to:
        to.print(table)


def settings(rows: Sequence[tuple[str, Any, str, str]]) -> None:
    """Every setting with its value, where that came from, and what it does."""
    table = Table("setting", "value", "from", "what it does", box=None, pad_edge=False)
    for row in rows:
        table.add_row(*(words(_value(cell)) for cell in row))
    with console() as to:
        to.print(table)


def _value(cell: Any) -> str:
    return ",".join(map(str, cell)) if isinstance(cell, tuple) else str(cell)
