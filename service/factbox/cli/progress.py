"""How far `factbox parse` is, for a person who waits: a bar on standard error, and lines above it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from factbox.cli.sources import Origin
from factbox.pictures import printable

if TYPE_CHECKING:
    from rich.progress import Progress

T = TypeVar("T")


def wanted(count: int, output_is_terminal: bool) -> bool:
    """Above one article, on a terminal that does not show the answers themselves."""
    return count > 1 and sys.stderr.isatty() and not output_is_terminal


@contextmanager
def bar(origins: Sequence[Origin], shown: bool) -> Iterator[Iterator[Origin]]:
    """The origins, one by one, under a bar where it is `shown`; what is said meanwhile stands above it."""
    if not shown:
        yield iter(origins)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = Console(stderr=True, emoji=False, markup=False, highlight=False)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as progress:
        yield _counted(origins, progress)


def _counted(origins: Sequence[Origin], progress: Progress) -> Iterator[Origin]:
    task = progress.add_task("", total=len(origins))
    for origin in origins:
        progress.update(task, description=printable(origin.name)[-40:])
        yield origin
        progress.advance(task)
