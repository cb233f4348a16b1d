"""Where people's lines are written, and how wide; with no markup and no emoji read into an article's words."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from rich.console import Console
from rich.text import Text

from factbox.pictures import printable

UNBOUNDED = 10_000
"""Columns where no terminal limits them: nothing is cut or wrapped, as `grep` and `cut` like it."""


@contextmanager
def console(out: IO[bytes] | None = None) -> Iterator[Console]:
    """A console on a stream of bytes, by default standard output, which stays open."""
    sys.stdout.flush()
    file = io.TextIOWrapper(out or sys.stdout.buffer, "utf-8", errors="replace", write_through=True)
    width = None if file.isatty() else UNBOUNDED
    try:
        yield Console(file=file, soft_wrap=True, highlight=False, emoji=False, markup=False, width=width)
    finally:
        file.detach()


def words(text: object, style: str = "") -> Text:
    """A cell or line of plain words: what a terminal would obey is shown as pictures."""
    return Text(printable(str(text)), style)
