"""The frozen values that walk: what an expression says, as readers build it, and `When` that is, once anchored."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import NamedTuple

from factbox_dates.wordings import Wording


class Anchor(StrEnum):
    """What a shift is reckoned from: the day of publication, or the last date of the text."""

    PUBLICATION = "publication"
    TEXT = "text"


class Calendar(NamedTuple):
    """A place in the calendar as written; what is not written is None.

    `weekday` is ISO's number, `season` TIMEX3's code, `holiday` a name, `fiscal` marks fiscal years.
    `which`: -1 last, 0 this, 1 next, 2 the nearest to come, -2 the nearest gone by; None when not said.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    week: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    weekend: bool = False
    holiday: str | None = None
    fiscal: bool = False
    which: int | None = None
    within: Shift | None = None
    """The year, month or week it lies in, said in relative words: "August of that year", "the 23rd of last month"."""
    through: int | None = None
    """The last month of the range that it opens: "January-December"."""
    anchor: Anchor = Anchor.PUBLICATION
    """What `which` is said of: "the following spring" is the one after what was told."""


class Digits(NamedTuple):
    """A day in two or three bare numbers, "7/8/07": which is the day is for the caller's `order` to say."""

    first: int
    second: int
    year: int | None = None
    weekday: int | None = None
    """The weekday beside them, which may tell the order."""


class Shift(NamedTuple):
    """`amount` units of `grain` away from the anchor: "last month", "two days later"; the value has that grain."""

    amount: int
    grain: str
    anchor: Anchor = Anchor.PUBLICATION
    duration: str | None = None
    """The length alone, for when the anchor turns out to be an event ("Six minutes later")."""


FULL_YEAR = Shift(0, "year", duration="P1Y")
"""The year of accounts, of which the results may just be out."""


class Fixed(NamedTuple):
    """A value that needs no anchor: lengths, references, a night of no day."""

    kind: str
    value: str
    steps: tuple[int, str] | None = None
    """A length in whole steps of one unit, where it is."""
    at_least: bool = False
    """A range of lengths, of which the value is the shorter one."""


class Time(NamedTuple):
    """A time of the day: a clock time, or the TIMEX3 code of a `part` ("NI"); neither, and it is not known."""

    hour: int | None = None
    minute: int = 0
    second: int | None = None
    part: str = ""

    @property
    def is_unknown(self) -> bool:
        return self.hour is None and not self.part


class Again(NamedTuple):
    """What comes again and again: each `period` ("P1W"), or else at such a `place` of the calendar and `time`."""

    period: str = ""
    place: Calendar | None = None
    time: Time | None = None


class Clock(NamedTuple):
    """A clock time or part of the day, of `day` if one is written beside it.

    `zone` is an IANA name, an offset such as "+08:00", or "" for none.
    """

    time: Time
    zone: str = ""
    day: Calendar | Digits | Shift | Offset | Nth | None = None
    vague: bool = False
    """The hour may be of the morning or of the evening: no am, pm or part of day is said."""
    overnight: bool = False
    """The night before the publication, or the one after it where what is told is to come."""
    daily: bool = False
    """It is the hour of many days: "Monday to Friday, 9am to 5pm"."""


class Offset(NamedTuple):
    """The day `amount` units of `grain` after (before, when negative) the day `base`: "two weeks before Christmas"."""

    amount: int
    grain: str
    base: Calendar | Digits | Shift


class Nth(NamedTuple):
    """The `number`th day, week, month or weekday (-1: the last) of `whole`, once known: "the third week of May".

    Number 0 is the one in which `whole` begins: "the week of October 6th". `weekday` is ISO's number.
    """

    number: int
    unit: str
    whole: Calendar | Shift | None = None
    weekday: int | None = None


class When(NamedTuple):
    """Where in the calendar it is: a unit of `grain` from its `first` day to its `last`, on its way to be written.

    Both are None where the year, or all, is not known; `known` are the fields that are said all the same: day and
    month, weekday, fiscal year, a year below 0 for one before our era. `time`, of `zone` (as in Clock), narrows a day.
    """

    grain: str
    first: date | None = None
    last: date | None = None
    known: Calendar = Calendar()
    time: Time | None = None
    zone: str = ""


Placed = Calendar | Digits | Shift | Offset | Nth | Clock
"""What is reckoned from somewhere."""
Settled = When | Again | Fixed
"""What is known without any anchor, and what every meaning becomes."""
Meaning = Placed | Settled


class Expression(NamedTuple):
    """A temporal expression at [start, end) of the text, by the rule that read it."""

    start: int
    end: int
    rule: str
    meaning: Meaning
    modifier: str | None = None
    lacking: bool = False
    """Whether it is no date by itself: it waits for a neighbour that has the month, unit or whole that it lacks."""
    asked_at: int | None = None
    """Where the words are asked that tell its direction, when not at its own start: at the first day of a list."""
    wording: Wording = ""
