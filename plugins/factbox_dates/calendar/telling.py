"""What a text has told of last: the date that "that day" means, and whether what follows goes on with its story."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from factbox_dates.grains import DAY, QUARTER, YEAR
from factbox_dates.meaning import Anchor, Calendar, Expression, Fixed, Settled, Shift, When

FAR = 2
"""Years off the publication that are far."""
PRESENT = Fixed("date", "PRESENT_REF")
_WINDOW = 80
_CLAUSE = re.compile(
    r"[,(\u2013\u2014-] ?(?:wh(?:o|om|ose|ich|ere|en)|[a-z]+ed|born|built|held|won|set|begun)\b[^,.;]*\Z"
)
"""What stands before a date that a clause adds by the way: ", founded in"."""
_BEHIND = re.compile(r"(?:\([^()\n]{0,30}|\bsince (?:the )?|\bhad (?:\w+ ){0,6})\Z", re.I)
"""What stands before a date that lies behind what is told: in brackets, "since", "had begun in"."""
_NAMING = re.compile(r"\b(?:the|an?|his|her|its|their) \Z", re.I)
"""What stands before a year that is part of a name: "the 2001 treaty"."""
_HEAD = re.compile(r"(?:\A|\n|[.!?][\"\u201d\u2019)]? )(?:[A-Z][a-z]+ (?:in )?)?\Z")
"""What stands before a year at the head of its sentence: "In", "Early in"."""
_ENDS = {False: re.compile(r"[.,;:!?\n]"), True: re.compile(r"\n")}
"""What ends a story that goes on in its clause alone, or to the end of the paragraph."""


class Told(NamedTuple):
    """The last date of the text: its first day and its grain ("day", "year" ...); the last single day and quarter."""

    day: date
    grain: str
    exact: date | None = None
    quarter: date | None = None
    until: int | None = None
    """Where in the text it ends, if a story may go on from there."""
    leads: bool = False
    """Whether the story goes on to the end of the paragraph: not behind a year in passing, "who won it in 1966"."""


def telling(said: Settled, expression: Expression, text: str, told: Told | None) -> Told | None:
    """The date that is told of behind `expression`, which says `said`; "now" leaves it, but ends its story."""
    if said == PRESENT and told:
        return told._replace(until=None)
    if not isinstance(said, When) or said.first is None or not _moves(said, expression, text, told):
        return told
    exact = said.first if said.grain == DAY else told and told.exact
    quarter = said.first if said.grain == QUARTER else told and told.quarter
    found = Told(said.first, said.grain, exact, quarter, expression.end, _leads(said, expression, text))
    return found if not _is_added(expression, text) else _goes_with(found, told)


def _moves(said: When, expression: Expression, text: str, told: Told | None) -> bool:
    """Whether the story moves there."""
    if said.time and said.time.is_unknown:
        return False
    return told is None or not _is_behind(expression, text)


def _is_behind(expression: Expression, text: str) -> bool:
    """Whether it lies behind what is told: "the day before", "since 1998", "the 2001 treaty"."""
    meaning, start = expression.meaning, expression.start
    if isinstance(meaning, Shift):
        return meaning.anchor is Anchor.TEXT and meaning.amount < 0
    year_alone = isinstance(meaning, Calendar) and meaning == Calendar(year=meaning.year)
    return bool((year_alone and _NAMING.search(text, max(0, start - _WINDOW), start)) or _before(_BEHIND, text, start))


def _is_added(expression: Expression, text: str) -> bool:
    return _before(_CLAUSE, text, expression.start)


def _goes_with(found: Told, told: Told | None) -> Told:
    """What a clause adds by the way belongs to the story told before it, when that is of the same time."""
    same = told is not None and abs(found.day.year - told.day.year) < FAR
    return found._replace(until=told.until if told and same else None, leads=bool(told and told.leads))


def _leads(said: When, expression: Expression, text: str) -> bool:
    return said.grain != YEAR or _before(_HEAD, text, expression.start)


def _before(pattern: re.Pattern[str], text: str, place: int) -> bool:
    return pattern.search(text, max(0, place - _WINDOW), place) is not None


def goes_on(told: Told | None, text: str, place: int, published: date | None) -> bool:
    """Whether `place` goes on with the story of another time than the publication."""
    if told is None or told.until is None:
        return False
    far = published is None or abs(told.day.year - published.year) >= FAR
    return far and _ENDS[told.leads].search(text, told.until, place) is None
