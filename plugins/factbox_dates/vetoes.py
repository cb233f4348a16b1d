"""Takes the look-alikes out: expressions to which a row of the table applies."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from factbox_dates.look_alikes import EARLY, LOOK_ALIKES, LookAlike
from factbox_dates.meaning import Expression

WINDOW = 32
"""Characters of context on each side that a row may look at."""


class _Test(NamedTuple):
    """A row of the table with its patterns compiled; None where it gives none."""

    name: str
    words: re.Pattern[str] | None
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    unless_before: re.Pattern[str] | None
    unless_after: re.Pattern[str] | None

    def applies(self, words: str, before: str, after: str) -> bool:
        """Whether every pattern fits and none of the saving ones does."""
        return (
            (self.words is None or self.words.fullmatch(words) is not None)
            and (self.before is None or self.before.search(before) is not None)
            and (self.after is None or self.after.match(after) is not None)
            and (self.unless_before is None or self.unless_before.search(before) is None)
            and (self.unless_after is None or self.unless_after.match(after) is None)
        )


def _compiled(row: LookAlike) -> _Test:
    def ending(pattern: str) -> re.Pattern[str] | None:
        return re.compile(rf"(?:{pattern})\Z", re.I) if pattern else None

    def beginning(pattern: str) -> re.Pattern[str] | None:
        return re.compile(pattern, re.I) if pattern else None

    words = re.compile(row.words) if row.words else None
    return _Test(
        row.name,
        words,
        ending(row.before),
        beginning(row.after),
        ending(row.unless_before),
        beginning(row.unless_after),
    )


_TESTS = tuple((frozenset(row.rules.split()), _compiled(row)) for row in LOOK_ALIKES)
_GENERAL = tuple(test for rules, test in _TESTS if not rules)
_BY_RULE = {
    rule: tuple(test for rules, test in _TESTS if rule in rules) + _GENERAL
    for rule in frozenset().union(*(rules for rules, _ in _TESTS))
}


def veto(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions` without the look-alikes."""
    return [expression for expression in expressions if vetoed(expression, text) is None]


def vetoed(expression: Expression, text: str) -> str | None:
    """The name of the look-alike that the expression is, None when it stands."""
    words = text[expression.start : expression.end]
    before = text[max(0, expression.start - WINDOW) : expression.start]
    after = text[expression.end : expression.end + WINDOW]
    tests = _BY_RULE.get(expression.rule, _GENERAL)
    return next((test.name for test in tests if test.applies(words, before, after)), None)


def refuses(text: str) -> Callable[[Expression], bool]:
    """A test for the grammar: rules of the table EARLY are vetoed before a shorter phrase is given up for them."""
    return lambda expression: expression.rule in EARLY and vetoed(expression, text) is not None
