"""What a text has told of last: the date that "that day" means, and whether what follows goes on with its story."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from factbox_dates.grains import DAY, MONTH, QUARTER, YEAR
from factbox_dates.meaning import Anchor, Calendar, Expression, Fixed, Meaning, Settled, Shift, When

FAR = 2
"""Years off the publication that are far."""
_YEAR = 365
PRESENT = Fixed("date", "PRESENT_REF")
_WINDOW = 80
_REACH = 2000
"""Characters in which a story may go on from its last date: more than any paragraph of news has."""
_CLAUSE = re.compile(
    r"[,(\u2013\u2014-] ?(?:wh(?:o|om|ose|ich|ere|en)|[a-z]+ed|born|built|held|won|set|begun)\b[^,.;]*\Z"
)
"""What stands before a date that is added by the way: ", founded in"."""
_LAST_DONE = re.compile(r"\b(?:last|previously) (?:\w+ ){1,4}(?:in|on) \Z")
_SINCE_DONE = re.compile(r"\bsince (?:[\w'\u2019]+ ){1,6}(?:in|on) \Z")
_LAST_ENDS = ("in ", "on ")
"""So does "last seen in"."""
_BEHIND = re.compile(r"(?:\([^()\n]{0,30}|\bsince (?:the )?|\bhad (?:\w+ ){0,6})\Z")
"""What stands before a date that lies behind what is told: in brackets, "since", "had begun in"."""
_HAD = "had "
_OPENS_PARAGRAPH = re.compile(r"\n[^.!?]*\Z")
_OPENS_ASIDE = (", ", "(")
_ASIDE = re.compile(r" [^.,;()\n]{1,40}[,)]")
_DETERMINERS = ("the ", "a ", "an ", "his ", "her ", "its ", "their ")
_NAMING = re.compile(r"(?<!\bafter )(?<!\bbefore )\b(?:the|an?|his|her|its|their) \Z")
"""What stands before a year that is part of a name: "the 2001 treaty"."""
_HEAD = re.compile(
    r"(?:\n|[.!?][\"\u201d\u2019)]? )?(?:[A-Z][a-z]+ (?:in )?)?\Z|[.!?\n]? ?[^.!?\n]* (?:all through|throughout) \Z"
)
"""What stands behind the last sentence before a year at the head of its own, or all of which it tells: "Early in"."""
_SENTENCE_ENDS = "\n.!?"
_CLAUSE_ENDS = re.compile(r"[.,;:!?\n]|\band (?:in|on|by|at) \Z")
"""What ends a story that goes on in its clause alone; others go on to the end of the paragraph."""


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
    coming: date | None = None
    """The last single day that is not before the publication."""
    month: tuple[date, int] | None = None
    """The month that was told last and where in the text it ends, unless another date came behind it that it is not
    compared with: "in March from a month earlier, and from a year earlier".
    """
    exact_until: int = 0
    """Where in the text the last single day ends."""

    @property
    def single(self) -> date | None:
        """The last single day, unless what was told behind it is of another time: "at Christmas", then "in 2009"."""
        return self.exact if self.exact and abs(self.exact.year - self.day.year) < FAR else None


_SINCE = re.compile(r"\bsince (?:[\w.-]+ ){0,2}[\w.-]+\Z", re.I)
_LONGEST_DAY = 32
"""Characters of "since" and a day."""
_ENDED = (" ended ", " ending ", " to ")
_NOTHING = Told(date.min, YEAR)


def telling(said: Settled, expression: Expression, text: str, told: Told | None, published: date | None) -> Told | None:
    """The date that is told of behind `expression`, which says `said`; "now" leaves it, but ends its story."""
    if not isinstance(said, When):
        ends = said == PRESENT and not _is_aside(expression, text)
        return told._replace(until=None) if told and ends else told
    if said.first is None or (said.time and said.time.is_unknown):
        return told
    return _told(said, said.first, expression, text, told, published)


def _is_aside(expression: Expression, text: str) -> bool:
    """ "The victim, now 51, came forward"."""
    marked = text.endswith(_OPENS_ASIDE, 0, expression.start)
    return marked and _ASIDE.match(text, expression.end) is not None


def _told(
    said: When, first: date, expression: Expression, text: str, told: Told | None, published: date | None
) -> Told:
    story: _Story = expression.end, False
    if _is_far(first, published) or (told and _is_far(told.day, published)):
        before = text[max(0, expression.start - _WINDOW) : expression.start]
        if told and _is_far(first, published) and _is_behind(expression.meaning, before):
            return told
        story = _story(said.grain, first, expression.end, before, told)
    now = _after(told or _NOTHING, said, first, expression, published, story)
    if told and told.grain == QUARTER and said.grain == DAY and text.endswith(_ENDED, 0, expression.start):
        return now._replace(day=told.day, grain=QUARTER)  # "the quarter ended June 30"
    return now


def _after(last: Told, said: When, first: date, expression: Expression, published: date | None, story: _Story) -> Told:
    """What is told once `said` has been, `last` before it."""
    exact, exact_until = (first, expression.end) if said.grain == DAY else (last.exact, last.exact_until)
    compared = _is_compared(expression.meaning)
    quarter = first if said.grain == QUARTER and not compared else last.quarter
    month = (first, expression.end) if said.grain == MONTH and not compared else _month(expression.meaning, last)
    lead = last.lead or _lead(said, expression, published)
    coming = exact if exact and published and exact >= published else last.coming
    return Told(first, said.grain, exact, quarter, story[0], story[1], lead, coming, month, exact_until)


def _is_compared(meaning: Meaning) -> bool:
    """ "a year earlier": what is told is compared with it."""
    return isinstance(meaning, Shift) and meaning.anchor is Anchor.TEXT and meaning.amount < 0


def _month(meaning: Meaning, last: Told) -> tuple[date, int] | None:
    """The month told before `meaning`, if that is compared with it: "from a year ago", "from last week"."""
    return last.month if isinstance(meaning, Shift) and meaning.amount < 0 else None


_Story = tuple[int | None, bool]
"""`until` and `leads` of Told."""


def _story(grain: str, first: date, end: int, before: str, told: Told | None) -> _Story:
    """Where the story of long ago ends that it belongs to, and whether that leads.

    What a clause adds by the way belongs to the story told before it, when that is of the same time.
    """
    if not _is_by_the_way(before):
        heads = grain != YEAR or _HEAD.match(before, max(0, *map(before.rfind, _SENTENCE_ENDS))) is not None
        return end, heads
    if told is None:
        return None, False
    return told.until if abs(first.year - told.day.year) < FAR else None, told.leads


def _lead(said: When, expression: Expression, published: date | None) -> date | None:
    """The day that leads a text; the day of publication, written out above it, does not."""
    meaning = expression.meaning
    heads = said.first == published and isinstance(meaning, Calendar) and meaning.year is not None
    return None if said.grain != DAY or heads else said.first


def _is_far(day: date, published: date | None) -> bool:
    """Whether it is of another time than the publication, long before it."""
    return published is None or (published - day).days >= FAR * _YEAR


def _is_behind(meaning: Meaning, before: str) -> bool:
    """Whether it lies behind what is told: "the day before", "since 1998", "the 2001 treaty"."""
    if isinstance(meaning, Shift):
        return _is_compared(meaning)
    small = before.lower()
    if ("(" in small or "since " in small or "had " in small) and (found := _BEHIND.search(small)):
        return not (found[0].startswith(_HAD) and _OPENS_PARAGRAPH.search(small) is not None)
    named = small.endswith(_DETERMINERS) and _NAMING.search(small)
    return bool(named) and isinstance(meaning, Calendar) and meaning == Calendar(year=meaning.year)


def is_since(told: Told, text: str) -> bool:
    """Whether what was told last is only counted from: "its best day since Aug. 22"."""
    return told.until is not None and _SINCE.search(text, max(0, told.until - _LONGEST_DAY), told.until) is not None


def _is_by_the_way(before: str) -> bool:
    """Whether a clause adds it, which no mark parts from it."""
    mark = max(before.rfind(","), before.rfind("."), before.rfind(";"), 0)
    if before.endswith(_LAST_ENDS) and (_LAST_DONE.search(before, mark) or _SINCE_DONE.search(before, mark)):
        return True
    return _CLAUSE.search(before, mark) is not None


def goes_on(told: Told | None, text: str, place: int, published: date | None) -> bool:
    """Whether `place` goes on with the story of another time than the publication."""
    if told is None or told.until is None or place - told.until > _REACH or not _is_far(told.day, published):
        return False
    if told.leads:
        return text.find("\n", told.until, place) < 0
    return _CLAUSE_ENDS.search(text, told.until, place) is None
