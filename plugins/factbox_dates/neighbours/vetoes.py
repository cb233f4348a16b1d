"""Takes the look-alikes out: expressions to which a row of the table applies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import NamedTuple

from factbox_dates.meaning import Expression
from factbox_dates.neighbours.look_alikes import LOOK_ALIKES, Before, LookAlike

WINDOW = 32
"""Characters of context on each side that a row may look at."""


Find = Callable[[str, int], re.Match[str] | None]
"""(text, place) -> whether a pattern fits what stands before the place."""


EARLY = frozenset(wording for row in LOOK_ALIKES if row.early for wording in row.wordings.split())
"""Wordings with early rows."""


class _Test(NamedTuple):
    """A row of the table with its patterns compiled; None where it gives none."""

    words: re.Pattern[str] | None
    before: Find | None
    after: re.Pattern[str] | None
    unless_before: Find | None
    unless_after: re.Pattern[str] | None

    def applies(self, words: str, text: str, start: int, after: str) -> bool:
        """Whether every pattern fits and none of the saving ones does; the slow ones, which search, come last."""
        return (
            (self.words is None or self.words.fullmatch(words) is not None)
            and (self.after is None or self.after.match(after) is not None)
            and (self.unless_after is None or self.unless_after.match(after) is None)
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
        self._after = re.compile("|".join(f"(?:{row.after})" for row in behind), re.I)
        self._words = re.compile("|".join(f"(?:{row.words})" for row in worded))
        self._behind = tuple(map(_compiled, behind))
        self._worded = tuple(map(_compiled, worded))
        self._others = tuple(_compiled(row) for row in rows if not row.after and not row.words)

    def apply(self, words: str, text: str, start: int, after: str) -> bool:
        """Whether one of them applies to `words`, which begin at `start`."""
        asked = self._others
        if self._worded and self._words.fullmatch(words):
            asked += self._worded
        if self._behind and self._after.match(after):
            asked += self._behind
        for test in asked:  # noqa: SIM110 - a generator costs more than the tests
            if test.applies(words, text, start, after):
                return True
        return False


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


def _applies(expression: Expression, text: str, early: bool = False) -> bool:
    start, end = expression.start, expression.end
    return _rows(expression.wording, early).apply(text[start:end], text, start, text[end : end + WINDOW])


def veto(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` without the look-alikes, and without those that still lack something."""
    return [expression for expression in expressions if not (expression.lacking or _applies(expression, text))]


def refuses(text: str) -> Callable[[Expression], bool]:
    """A test for the grammar: the early rows, asked before a shorter phrase is given up for the expression."""
    return lambda expression: expression.wording in EARLY and _applies(expression, text, early=True)
