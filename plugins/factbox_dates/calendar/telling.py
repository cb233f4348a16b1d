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
_REACH = 2000
"""Characters in which a story may go on from its last date: more than any paragraph of news has."""
_CLAUSE = re.compile(
    r"[,(\u2013\u2014-] ?(?:wh(?:o|om|ose|ich|ere|en)|[a-z]+ed|born|built|held|won|set|begun)\b[^,.;]*\Z"
    r"|\b(?:last|previously) (?:\w+ ){1,4}(?:in|on) \Z"
)
"""What stands before a date that is added by the way: ", founded in", "last seen in"."""
_BEHIND = re.compile(r"(?:\([^()\n]{0,30}|\bsince (?:the )?|\bhad (?:\w+ ){0,6})\Z", re.I)
"""What stands before a date that lies behind what is told: in brackets, "since", "had begun in"."""
_ASIDES = ("(", "since ", "had ")
_NAMING = re.compile(r"\b(?:the|an?|his|her|its|their) \Z", re.I)
"""What stands before a year that is part of a name: "the 2001 treaty"."""
_HEAD = re.compile(r"(?:\A|\n|[.!?][\"\u201d\u2019)]? )(?:[A-Z][a-z]+ (?:in )?)?\Z")
"""What stands before a year at the head of its sentence: "In", "Early in"."""
_ENDS = {False: re.compile(r"[.,;:!?\n]|\band (?:in|on|by|at) \Z"), True: re.compile(r"\n")}
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

    lead: date | None = None
    """The first single day that the text tells."""

    @property
    def single(self) -> date | None:
        """The last single day, unless what was told behind it is of another time: "at Christmas", then "in 2009"."""
        return self.exact if self.exact and abs(self.exact.year - self.day.year) < FAR else None


_NOTHING = Told(date.min, DAY)


def telling(said: Settled, expression: Expression, text: str, told: Told | None, published: date | None) -> Told | None:
    """The date that is told of behind `expression`, which says `said`; "now" leaves it, but ends its story."""
    if said == PRESENT and told:
        return told._replace(until=None)
    if not isinstance(said, When) or said.first is None or (said.time and said.time.is_unknown):
        return told
    _, _, exact, quarter, *_, lead = told or _NOTHING
    exact = said.first if said.grain == DAY else exact
    quarter = said.first if said.grain == QUARTER else quarter
    found = Told(
        said.first, said.grain, exact, quarter, expression.end, lead=lead or _lead(said, expression, published)
    )
    return _in_story(found, expression, text, told) if _is_far(found, told, published) else found


def _lead(said: When, expression: Expression, published: date | None) -> date | None:
    """The day that leads a text; the day of publication, written out above it, does not."""
    meaning = expression.meaning
    heads = said.first == published and isinstance(meaning, Calendar) and meaning.year is not None
    return None if said.grain != DAY or heads else said.first


def _is_far(here: Told, told: Told | None, published: date | None) -> bool:
    """Whether one of the two is of another time than the publication."""
    if published is None:
        return True
    year = published.year
    return abs(here.day.year - year) >= FAR or (told is not None and abs(told.day.year - year) >= FAR)


def _in_story(found: Told, expression: Expression, text: str, told: Told | None) -> Told:
    """`found` as a part of what is told of long ago, or what was told where no story moves to it."""
    if told and _is_behind(expression, text):
        return told
    if _is_by_the_way(text, expression.start):
        return _goes_with(found, told)
    return found._replace(leads=found.grain != YEAR or _before(_HEAD, text, expression.start))


def _is_behind(expression: Expression, text: str) -> bool:
    """Whether it lies behind what is told: "the day before", "since 1998", "the 2001 treaty"."""
    meaning, start = expression.meaning, expression.start
    if isinstance(meaning, Shift):
        return meaning.anchor is Anchor.TEXT and meaning.amount < 0
    year_alone = isinstance(meaning, Calendar) and meaning == Calendar(year=meaning.year)
    return (year_alone and _before(_NAMING, text, start)) or _is_aside(text, start)


def _goes_with(found: Told, told: Told | None) -> Told:
    """What a clause adds by the way belongs to the story told before it, when that is of the same time."""
    same = told is not None and abs(found.day.year - told.day.year) < FAR
    return found._replace(until=told.until if told and same else None, leads=bool(told and told.leads))


def _is_aside(text: str, place: int) -> bool:
    before = text[max(0, place - _WINDOW) : place].lower()
    return any(word in before for word in _ASIDES) and _BEHIND.search(before) is not None


def _is_by_the_way(text: str, place: int) -> bool:
    """Whether a clause adds it, which no mark parts from it."""
    first = max(0, place - _WINDOW)
    mark = max(text.rfind(sign, first, place) for sign in ",.;")
    return _CLAUSE.search(text, max(first, mark), place) is not None


def _before(pattern: re.Pattern[str], text: str, place: int) -> bool:
    return pattern.search(text, max(0, place - _WINDOW), place) is not None


def goes_on(told: Told | None, text: str, place: int, published: date | None) -> bool:
    """Whether `place` goes on with the story of another time than the publication."""
    if told is None or told.until is None or place - told.until > _REACH or not _is_far(told, None, published):
        return False
    return _ENDS[told.leads].search(text, told.until, place) is None
