"""Takes the look-alikes out: expressions to which a row of the table applies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from factbox_dates.look_alikes import LOOK_ALIKES, Before, LookAlike
from factbox_dates.meaning import Expression

WINDOW = 32
"""Characters of context on each side that a row may look at."""


Find = Callable[[str, int], re.Match[str] | None]
"""(text, place) -> whether a pattern fits what stands before the place."""


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


class _Table:
    """Rows by the rules they apply to; those without rules apply to all."""

    def __init__(self, rows: Sequence[LookAlike]) -> None:
        tests = [(frozenset(row.rules.split()), _compiled(row)) for row in rows]
        self._general = tuple(test for rules, test in tests if not rules)
        self._by_rule = {
            rule: tuple(test for rules, test in tests if rule in rules) + self._general
            for rule in frozenset().union(*(rules for rules, _ in tests))
        }

    def vetoes(self, expression: Expression, text: str) -> bool:
        """Whether a row applies to the expression."""
        tests = self._by_rule.get(expression.rule, self._general)
        if not tests:
            return False
        start, end = expression.start, expression.end
        words, after = text[start:end], text[end : end + WINDOW]
        return any(test.applies(words, text, start, after) for test in tests)


_ALL = _Table(LOOK_ALIKES)
_EARLY = _Table([row for row in LOOK_ALIKES if row.early])


def veto(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` without the look-alikes."""
    return [expression for expression in expressions if not _ALL.vetoes(expression, text)]


def refuses(text: str) -> Callable[[Expression], bool]:
    """A test for the grammar: the early rows, asked before a shorter phrase is given up for the expression."""
    return lambda expression: _EARLY.vetoes(expression, text)
