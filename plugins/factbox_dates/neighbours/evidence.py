"""What decides whether a date without a year or week has been or is to come: one table of evidence with its weights.

Each row that holds for a date counts; the sum decides: above zero the date lies ahead, below it has been. At zero a
weekday, month or season has been. How the weights were set stands in docs/quality.md.
"""

from __future__ import annotations

from collections.abc import Iterable

from factbox.language.tense import FUTURE, PAST

EVIDENCE: dict[str, tuple[int, str]] = {
    # words beside the date, which say it
    "since": (-9, "since and after-the-fact words allow nothing else"),
    "dateline": (-12, "the day on which the story was filed is never after publication"),
    "story-day": (-12, "a correction names the day of the story it corrects"),
    "results": (-9, "results are of a period that has ended, whenever they are reported"),
    "as-of": (-5, "as of a day: what is told was so by then"),
    "last-event": (-5, "the last meeting has been"),
    "next-event": (5, "the next meeting is to come"),
    "ahead-word": (6, "payable, due, deadline: words that only plans have"),
    "is-on": (5, "what is on a day, in the present, is to come"),
    "until": (3, "a limit is set ahead, unless the verb is of the past"),
    "until-something": (7, "until Friday to respond: a deadline is given"),
    "by": (2, "a limit, as until"),
    "to": (1, "a day that something is moved to"),
    "for": (3, "what is for a day is planned"),
    "from": (2, "available from a day, with no verb: it is announced"),
    "moved": (9, "adjourned until, moved to, set for: the verb gives a new day, whatever its tense"),
    # the verb that governs the date
    "past": (-4, "a simple past, or a past perfect"),
    "perfect": (-3, "a present perfect"),
    "deed": (-4, "an infinitive that tells what came of a past verb: won to keep his title"),
    "participle": (-3, "a past participle behind its noun: the man arrested on Friday"),
    "happened": (-2, "the present of headlines tells what has just been"),
    "future": (4, "will, shall, going to"),
    "modal": (3, "may, could, would, should, must"),
    "planned": (6, "a verb of planning: expected, scheduled, hopes"),
    "to-do": (4, "an infinitive behind a plan, a noun or the present"),
    "purpose": (2, "an infinitive behind any other past verb: more often ahead than not"),
    "timetable": (4, "the simple present of what a timetable tells: opens, meets, plays"),
    "progressive": (1, "is coming, are meeting: what is under way or arranged"),
    "present": (1, "any other simple present of a verb that is no state; counts for days alone"),
    "starting": (2, "the year starting July 1"),
    # the distance in time, for days of a month alone
    "days-ago": (-12, "it was within the last two weeks; a year off, the year would be written"),
    "days-ahead": (3, "it is within the next two weeks; told in the past, though, it was last year's"),
    "months-ago": (-2, "it was within three months, and the other year is far"),
    "months-ahead": (2, "it is within three months, and the other year is far"),
    "nearer-ago": (-1, "the nearest in time"),
    "nearer-ahead": (1, "the nearest in time"),
}
"""Name -> weight, and the reason for the row."""

_DAYS, _MONTHS = 14, 92


def weigh(names: Iterable[str]) -> int:
    """The sum of the weights."""
    return sum(EVIDENCE[name][0] for name in names)


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
