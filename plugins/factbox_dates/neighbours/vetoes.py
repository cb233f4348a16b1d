"""Takes the look-alikes out: expressions to which a row of the table applies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from factbox_dates.meaning import Expression
from factbox_dates.neighbours.look_alikes import LOOK_ALIKES, Before, LookAlike

WINDOW = 32
"""Characters of context on each side that a row may look at."""


Find = Callable[[str, int], re.Match[str] | None]
"""(text, place) -> whether a pattern fits what stands before the place."""


EARLY = frozenset(wording for row in LOOK_ALIKES if row.early for wording in row.wordings.split())
"""Wordings with early rows."""


@dataclass(frozen=True, slots=True)
class _Test:
    """A row of the table with its patterns compiled; None where it gives none."""

    words: re.Pattern[str] | None
    before: Find | None
    after: re.Pattern[str] | None
    unless_before: Find | None
    unless_after: re.Pattern[str] | None

    def applies(self, text: str, start: int, end: int) -> bool:
        """Whether all that must stand around its words does, and nothing that saves it; the slow ones come last."""
        last = end + WINDOW
        return (
            (self.after is None or self.after.match(text, end, last) is not None)
            and (self.unless_after is None or self.unless_after.match(text, end, last) is None)
            and (self.before is None or self.before(text, start) is not None)
            and (self.unless_before is None or self.unless_before(text, start) is None)
        )


def _ending(before: Before) -> Find | None:
    if isinstance(before, tuple):
        return re.compile("|".join(f"(?<={pattern})" for pattern in before), re.I).match
    ending = re.compile(rf"(?:{before})\Z", re.I)
    return (lambda text, place: ending.search(text, max(0, place - WINDOW), place)) if before else None


def _beginning(after: str) -> re.Pattern[str] | None:
    return re.compile(after, re.I) if after else None


def _compiled(row: LookAlike) -> _Test:
    return _Test(
        re.compile(row.words) if row.words else None,
        _ending(row.before),
        _beginning(row.after),
        _ending(row.unless_before),
        _beginning(row.unless_after),
    )


class _Rows:
    """The rows of one wording; of those that want certain words, in it or behind, one pattern says whether any does."""

    def __init__(self, rows: Sequence[LookAlike]) -> None:
        worded = [row for row in rows if row.words]
        behind = [row for row in rows if row.after and not row.words]
        self.after = re.compile("|".join(f"(?:{row.after})" for row in behind), re.I) if behind else None
        self.behind = tuple(map(_compiled, behind))
        self._words = re.compile("|".join(f"(?:{row.words})" for row in worded))
        self._worded = tuple(map(_compiled, worded))
        self._others = tuple(_compiled(row) for row in rows if not row.after and not row.words)

    def of(self, words: str) -> tuple[_Test, ...]:
        """Those that may apply to an expression of these words, whatever stands behind it."""
        if not self._worded or self._words.fullmatch(words) is None:
            return self._others
        return (*self._others, *(test for test in self._worded if test.words and test.words.fullmatch(words)))


@cache
def _rows(wording: str, early: bool) -> _Rows:
    """The rows for expressions of that wording, or the early ones of them; compiled once."""
    asked = [row for row in LOOK_ALIKES if row.early or not early]
    return _Rows([row for row in asked if not row.wordings or wording in row.wordings.split()])


def compile_rows() -> None:
    """Compile the rows of every wording that has some of its own; else the first text that needs them waits for it."""
    for wording in {wording for row in LOOK_ALIKES for wording in row.wordings.split()}:
        _rows(wording, False)
    for wording in EARLY:
        _rows(wording, True)


@lru_cache(maxsize=1024)
def _asked(wording: str, early: bool, words: str) -> tuple[_Rows, tuple[_Test, ...]]:
    """The rows of that wording, and those that may apply to these words; texts repeat the same few."""
    rows = _rows(wording, early)
    return rows, rows.of(words)


def _applies(expression: Expression, text: str, early: bool = False) -> bool:
    start, end = expression.start, expression.end
    rows, asked = _asked(expression.wording, early, text[start:end])
    if rows.after is not None and rows.after.match(text, end, end + WINDOW):
        asked += rows.behind
    for test in asked:  # noqa: SIM110 - a generator costs more than the tests
        if test.applies(text, start, end):
            return True
    return False


def veto(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` without the look-alikes, and without those that still lack something."""
    return [expression for expression in expressions if not (expression.lacking or _applies(expression, text))]


def refuses(text: str) -> Callable[[Expression], bool]:
    """A test for the grammar: the early rows, asked before a shorter phrase is given up for the expression."""
    return lambda expression: expression.wording in EARLY and _applies(expression, text, early=True)
