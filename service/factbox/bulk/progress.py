"""How a run goes, for people: a bar on a terminal, a line now and then elsewhere."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from factbox.bulk.answering import Tally
from factbox.bulk.pieces import Piece
from factbox.bulk.values import Unit


@dataclass(slots=True)
class Standing:
    """Where a run stands; `done` and `whole` are bytes of its inputs, `articles` and `errors` those of this call."""

    whole: int = 0
    done: int = 0
    before: int = 0
    articles: int = 0
    errors: int = 0
    began: float = field(default_factory=time.monotonic)
    _units: Sequence[Unit] = ()
    _read: dict[int, int] = field(default_factory=dict)

    def begins(self, units: Sequence[Unit], done: int) -> None:
        self._units, self.whole = units, sum(unit.size for unit in units)
        self.done = self.before = done
        self.began = time.monotonic()

    def goes_on(self, piece: Piece, tally: Tally) -> None:
        self.articles += tally.articles
        self.errors += len(tally.problems)
        number = piece.place.unit
        read = self._units[number].size if piece.last else min(piece.read, self._units[number].size)
        self.done += read - self._read.get(number, 0)
        self._read[number] = read

    def closes(self, unit: int) -> None:
        self.done += self._units[unit].size - self._read.get(unit, 0)
        self._read[unit] = self._units[unit].size

    @property
    def share(self) -> float:
        return self.done / self.whole if self.whole else 0.0

    @property
    def rate(self) -> float:
        """Articles a second."""
        return (self.articles + self.errors) / max(time.monotonic() - self.began, 1e-3)

    @property
    def left(self) -> float | None:
        """Seconds to the end, at the pace so far."""
        made = self.done - self.before
        return (self.whole - self.done) * (time.monotonic() - self.began) / made if made > 0 else None

    def __str__(self) -> str:
        left = "" if self.left is None else f", {_duration(self.left)} left"
        return f"{self.share:4.0%}, {self.articles} articles, {self.rate:.0f}/s, {self.errors} errors{left}"


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"


class Lines:
    """A line every `every` seconds, for logs."""

    def __init__(self, write: Callable[[str], None], every: float = 10.0) -> None:
        self._write, self._every = write, every
        self.standing = Standing()
        self._next = 0.0

    def begins(self, units: Sequence[Unit], done: int) -> None:
        self.standing.begins(units, done)
        self._next = time.monotonic() + self._every

    def goes_on(self, piece: Piece, tally: Tally) -> None:
        self.standing.goes_on(piece, tally)
        self._tell()

    def closes(self, unit: int) -> None:
        self.standing.closes(unit)
        self._tell()

    def _tell(self) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + self._every
            self._write(str(self.standing))


class Bar:
    """The same as a bar of rich, which is to be entered."""

    def __init__(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        told = TextColumn("{task.fields[told]}")
        self._progress = Progress(BarColumn(), told, console=Console(stderr=True), transient=True)
        self._bar = self._progress.add_task("", total=1.0, told="")
        self.standing = Standing()

    def __enter__(self) -> Bar:
        self._progress.start()
        return self

    def __exit__(self, *_: Any) -> None:
        self._progress.stop()

    def begins(self, units: Sequence[Unit], done: int) -> None:
        self.standing.begins(units, done)
        self._show()

    def goes_on(self, piece: Piece, tally: Tally) -> None:
        self.standing.goes_on(piece, tally)
        self._show()

    def closes(self, unit: int) -> None:
        self.standing.closes(unit)
        self._show()

    def _show(self) -> None:
        self._progress.update(self._bar, completed=self.standing.share, told=str(self.standing))
