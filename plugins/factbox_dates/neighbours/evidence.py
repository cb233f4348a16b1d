"""What decides whether a date without a year or week has been or is to come: one table of evidence with its weights.

Each row that holds for a date counts; the sum decides: above zero the date lies ahead, below it has been. At zero a
weekday, month or season has been. How the weights were set stands in docs/quality.md.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from factbox.language.tense import FUTURE, PAST


class Evidence:
    """The names of the rows of the table: plain words, which are looked up often."""

    HABIT: Final = "habit"
    SINCE: Final = "since"
    DATELINE: Final = "dateline"
    STORY_DAY: Final = "story-day"
    RESULTS: Final = "results"
    RESULTS_DUE: Final = "results-due"
    OUTLOOK: Final = "outlook"
    ORIGINALLY: Final = "originally"
    NAMING: Final = "naming"
    AFTERMATH: Final = "aftermath"
    AS_OF: Final = "as-of"
    UTTERED: Final = "uttered"
    OUTCOME: Final = "outcome"
    WAS_DUE: Final = "was-due"
    CHANGED_FROM: Final = "changed-from"
    TO_PLAY: Final = "to-play"
    PERIOD_TO: Final = "period-to"
    LAST_EVENT: Final = "last-event"
    NEXT_EVENT: Final = "next-event"
    AHEAD_WORD: Final = "ahead-word"
    IS_ON: Final = "is-on"
    CONTRACT: Final = "contract"
    LISTED: Final = "listed"
    FIXTURE: Final = "fixture"
    ARRANGED: Final = "arranged"
    WITH_ANOTHER: Final = "with-another"
    UNTIL: Final = "until"
    UNTIL_SOMETHING: Final = "until-something"
    BY: Final = "by"
    BEFORE: Final = "before"
    TO: Final = "to"
    FOR: Final = "for"
    FROM: Final = "from"
    MOVED: Final = "moved"
    PAST: Final = "past"
    PERFECT: Final = "perfect"
    DONE_ON: Final = "done-on"
    PARTICIPLE: Final = "participle"
    HAPPENED: Final = "happened"
    FUTURE: Final = "future"
    MODAL: Final = "modal"
    PLANNED: Final = "planned"
    TO_DO: Final = "to-do"
    ORDERED: Final = "ordered"
    UNREAL: Final = "unreal"
    TIMETABLE: Final = "timetable"
    PROGRESSIVE: Final = "progressive"
    PRESENT: Final = "present"
    STARTING: Final = "starting"
    DAYS_AGO: Final = "days-ago"
    DAYS_AHEAD: Final = "days-ahead"
    MONTHS_AGO: Final = "months-ago"
    MONTHS_AHEAD: Final = "months-ahead"
    NEARER_AGO: Final = "nearer-ago"
    NEARER_AHEAD: Final = "nearer-ahead"
    SOON: Final = "soon"
    IN_YEAR: Final = "in-year"
    UNDER_WAY: Final = "under-way"
    COMPARED: Final = "compared"
    OF_MONTH: Final = "of-month"


EVIDENCE: dict[str, tuple[int, str]] = {
    # words beside the date, which say it
    Evidence.SINCE: (-9, "since and after-the-fact words allow nothing else"),
    Evidence.DATELINE: (-12, "the day on which the story was filed is never after publication"),
    Evidence.STORY_DAY: (-12, "a correction names the day of the story it corrects"),
    Evidence.RESULTS: (-9, "results are of a period that has ended, whenever they are reported"),
    Evidence.AFTERMATH: (-6, "questions over Sunday's crash, in the wake of it: it has been"),
    Evidence.COMPARED: (-9, "up two cents on August: what is compared with has been"),
    Evidence.UTTERED: (-9, "his vow on Monday that, her warning on Friday: it has been said"),
    Evidence.OUTCOME: (-9, "the rise predicted for March did not come, proved small: how it came is known"),
    Evidence.AS_OF: (-5, "as of a day: what is told was so by then"),
    Evidence.PERIOD_TO: (-5, "the year to March 31 is that of accounts, which are closed"),
    Evidence.LAST_EVENT: (-5, "the last meeting has been"),
    Evidence.NEXT_EVENT: (5, "the next meeting is to come"),
    Evidence.AHEAD_WORD: (6, "payable, due, deadline: words that only plans have"),
    Evidence.WAS_DUE: (6, "was due on Monday: a plan; of a day or month just gone, it was for that"),
    Evidence.TO_PLAY: (9, "a game in hand, away to Ayr on Monday: it is still to be played"),
    Evidence.IS_ON: (5, "what is on a day, in the present, is to come"),
    Evidence.CONTRACT: (9, "December corn, crude for January delivery: contracts run to a month to come"),
    Evidence.LISTED: (2, "a day before a colon heads a list of what is to come, unless a past verb follows"),
    Evidence.FIXTURE: (2, "Saturday's match is a sell-out: what is said of it in the present is still to come"),
    Evidence.ARRANGED: (3, "to be put to the meeting on May 3: the day of a meeting stands in what is told before it"),
    Evidence.WITH_ANOTHER: (1, "nothing tells, but the day named before it in its sentence is to come"),
    Evidence.UNTIL: (3, "a limit is set ahead, unless the verb is of the past"),
    Evidence.UNTIL_SOMETHING: (7, "until Friday to respond: a deadline is given"),
    Evidence.BY: (2, "a limit, as until"),
    Evidence.BEFORE: (1, "a limit, but of what has been too"),
    Evidence.TO: (1, "a day that something is moved to"),
    Evidence.FOR: (3, "what is for a day is planned"),
    Evidence.FROM: (2, "available from a day, with no verb: it is announced"),
    Evidence.MOVED: (9, "adjourned until, moved to, set for: the verb gives a new day, whatever its tense"),
    # the verb that governs the date
    Evidence.PAST: (-4, "a simple past, or a past perfect"),
    Evidence.PERFECT: (-3, "a present perfect"),
    Evidence.DONE_ON: (-9, "died on Feb. 9: the day is that of the deed"),
    Evidence.PARTICIPLE: (-3, "a past participle behind its noun: the man arrested on Friday"),
    Evidence.HAPPENED: (-2, "the present of headlines tells what has just been"),
    Evidence.FUTURE: (4, "will, shall, going to"),
    Evidence.MODAL: (3, "may, could, would, should, must"),
    Evidence.PLANNED: (6, "a verb of planning: expected, scheduled, hopes"),
    Evidence.TO_DO: (4, "an infinitive behind a plan, a noun or the present"),
    Evidence.ORDERED: (4, "were ordered to, were told to: of days alone, for months later it has been done"),
    Evidence.TIMETABLE: (4, "the simple present of what a timetable tells: opens, meets, plays"),
    Evidence.PROGRESSIVE: (1, "is coming, are meeting: what is under way or arranged"),
    Evidence.PRESENT: (1, "any other simple present of a verb that is no state; counts for days alone"),
    Evidence.STARTING: (2, "the year starting July 1"),
    # the distance in time, for days of a month alone
    Evidence.DAYS_AGO: (-12, "it was within the last two weeks; a year off, the year would be written"),
    Evidence.DAYS_AHEAD: (3, "it is within the next two weeks; told in the past, though, it was last year's"),
    Evidence.MONTHS_AGO: (-2, "it was within three months, and the other year is far"),
    Evidence.MONTHS_AHEAD: (2, "it is within three months, and the other year is far"),
    Evidence.NEARER_AGO: (-1, "the nearest in time"),
    Evidence.NEARER_AHEAD: (1, "the nearest in time"),
    Evidence.SOON: (3, "it is within two months, and the other ten months back would be written with its year"),
    Evidence.IN_YEAR: (1, "it is in the rest of this year: last year's is most often written with its year"),
    # of quarters alone
    Evidence.UNDER_WAY: (9, "it has begun, and the last one was half a year before: that of an early fiscal year"),
}
"""Name -> weight, and the reason for the row."""

PASTIME = frozenset((
    Evidence.PAST, Evidence.DONE_ON, Evidence.PARTICIPLE, Evidence.UNTIL, Evidence.BY, Evidence.BEFORE, Evidence.TO,
    Evidence.FROM, Evidence.FOR, Evidence.MOVED, Evidence.LAST_EVENT, Evidence.NAMING,
    Evidence.OF_MONTH,
))  # fmt: skip
"""Rows that a story of long ago may hold; any other leads back to the present."""

PLANNED_THEN = PASTIME | {Evidence.PLANNED, Evidence.TO_DO, Evidence.ORDERED, Evidence.WAS_DUE}
"""Rows that a story of long ago may hold beside its own date: "in March 2020 they hoped to be back by the summer"."""

NEAREST: dict[str, str] = {
    Evidence.RESULTS_DUE: "results that are due are of the nearest period, whether it has ended or not",
    Evidence.OUTLOOK: "forecasts are of the nearest period, which may just have ended",
    Evidence.ORIGINALLY: "originally due in January: the plan was changed, before that day or behind it",
    Evidence.OF_MONTH: "September milk: of a month just gone, where another would be written with its year",
    Evidence.CHANGED_FROM: "to 9 million from 10 million in May: what it is changed from has been, and not long ago",
    Evidence.HABIT: "usually in May: of the year of the story, as of any",
    Evidence.UNREAL: "a cut in May would have hit, was not a given: that which is thought of, be it gone or to come",
    Evidence.NAMING: "Thanksgiving parade, winter storm: it names a thing, and that of the nearest such time",
}
"""Rows that have no weight: where one holds, only the distance in time counts. Name -> the reason for the row."""

_WEIGHTS = {name: weight for name, (weight, _) in EVIDENCE.items()} | dict.fromkeys(NEAREST, 0)
_DAYS, _MONTHS = 14, 92


def weigh(names: Iterable[str]) -> int:
    """The sum of the weights."""
    return sum(map(_WEIGHTS.__getitem__, names))


def lean(names: Iterable[str]) -> int:
    """PAST, FUTURE, or 0 when the evidence is balanced.

    >>> lean(["past"]), lean(["past", "moved"]), lean([])
    (-1, 1, 0)
    """
    total = weigh(names)
    return FUTURE if total > 0 else PAST if total < 0 else 0


def distance(ago: int, ahead: int) -> str:
    """What it says that the day was so many days ago, and the next one like it is so many days ahead.

    >>> distance(358, 7), distance(5, 360), distance(150, 215)
    ('days-ahead', 'days-ago', 'nearer-ago')
    """
    near, side = min((ago, "ago"), (ahead, "ahead"))
    return f"{'days' if near <= _DAYS else 'months' if near <= _MONTHS else 'nearer'}-{side}"
