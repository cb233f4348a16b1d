"""Days that became the name of what happened on them: "the Sept. 11 attacks", "the January 6 riot", "since 9/11"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox_dates.meaning import Calendar, Digits, Expression

_ATTACK = r"(?:terror(?:ist)?|suicide|deadly)? ?(?:attacks?|attackers?|bomb(?:ings?|ers?)|massacre|victims|assault)"

EVENTS: dict[tuple[int, int], tuple[int, str]] = {
    (1, 6): (
        2021,
        r"(?:riot(?:s|ers?)?|insurrection\w*|committee|select committee|capitol|attack on the capitol|defendants)",
    ),
    (7, 7): (2005, _ATTACK),
    (9, 11): (2001, rf"(?:{_ATTACK}|hijack\w+|commission|memorial|families|plot\w*|mastermind)"),
    (10, 7): (2023, rf"(?:{_ATTACK}|hamas|hostages?)"),
}
"""Month and day -> the year, and the words behind the day that make it the name."""
_COMPILED = {day: (year, re.compile(rf" {words}\b", re.I)) for day, (year, words) in EVENTS.items()}


def name_events(expressions: Iterable[Expression], text: str) -> list[Expression]:
    """`expressions`, the days of events given their year; "9/11" needs no word behind it."""
    return [_named(expression, text) for expression in expressions]


_OF_ATTACK = re.compile(r"\b(?:hamas|al[- ]qaeda)(?:['\u2019]s?)?(?:[ -][\w\u2019'-]+){0,5} (?:on|of) \Z", re.I)


def _behind(expression: Expression) -> tuple[int, int]:
    """Where the words stand that may name who did it."""
    return max(0, expression.start - 64), expression.start


def _named(expression: Expression, text: str) -> Expression:
    place = expression.meaning
    if isinstance(place, Digits) and place == Digits(9, 11):
        return expression._replace(meaning=Calendar(year=2001, month=9, day=11), rule="event", wording="")
    if not isinstance(place, Calendar) or place.year or place.within or place.which is not None:
        return expression
    year, words = _COMPILED.get((place.month or 0, place.day or 0), (0, None))
    if words is None or not (words.match(text, expression.end) or _OF_ATTACK.search(text, *_behind(expression))):
        return expression
    return expression._replace(meaning=place._replace(year=year), rule="event", wording="")
