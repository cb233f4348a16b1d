"""The content that stands before the speaker: "C, X said", “C,” said X."""

from __future__ import annotations

from collections.abc import Callable

from factbox.language.en import calendar
from factbox.language.en.classes import SUBORDINATORS
from factbox_quotes.english.clauses import COMMENTS
from factbox_quotes.english.grammar import (
    LOW,
    POINTS,
    Region,
    Tokens,
    has_finite,
    has_marks,
    is_finite,
    low_at,
    skip_capitals,
)
from factbox_quotes.english.leading import is_opener
from factbox_quotes.english.words import DETERMINERS, PREPOSITIONS
from factbox_quotes.reports.following import Following, begins_clause
from factbox_quotes.reports.report import Report, follows_as
from factbox_quotes.speakers.subject import Subject

Tells = Callable[[Tokens, int, int], bool]


def content_before(report: Report, done: int, tells: Tells = has_finite, opens: Tells = is_opener) -> list[Region]:
    """The content of `report` before its speaker, if any, from token `done` on: none or one region.

    `tells`: whether tokens hold a finite verb; `opens`: whether they only open a clause ("Speaking on Monday,").
    """
    region = None if done and _continues(report.tokens, done) else _candidate(report, done)
    return [region] if region is not None and _is_said(report, region, tells, opens) else []


def _is_said(report: Report, region: Region, tells: Tells, opens: Tells) -> bool:
    tokens = report.tokens
    if report.following.opening != "nothing" or report.hit.cue.govern == "marked":
        return _ends_marked(tokens, region)
    if not _may_trail(report) and not _is_all_marked(tokens, region):
        return False
    return has_marks(tokens, *region) or _is_statement(tokens, region, report.following, tells, opens)


def _continues(tokens: Tokens, done: int) -> bool:
    """Whether what stands at `done` is of the report before it: "said that ..., a charge he denied"."""
    return low_at(tokens, done) in GOING_ON


def _candidate(report: Report, done: int) -> Region | None:
    """What stands between `done` and the comma or mark before the speaker."""
    tokens, end = report.tokens, _end_before(report)
    if end <= done or tokens[end - 1].low not in '",—' or _is_attribute(tokens, end - 1):
        return None
    while end > done and tokens[end - 1].low in ",—":
        end -= 1
    start = _start(tokens, done, end)
    return Region(start, end) if start < end else None


def _end_before(report: Report) -> int:
    """Where the speaker, and "as" before it, begins; 0 where what stands before them cannot be content."""
    tokens, hit, subject, _ = report
    if subject is None or subject.described or subject.borrowed or _comments(tokens, subject):
        return 0
    return min(subject.left, hit.first) - follows_as(report)


def _comments(tokens: Tokens, subject: Subject) -> bool:
    """ "“C,” an allegation the board denied": what is said of content, and who denied it."""
    noun = subject.start + 1
    denied = noun + 1 < subject.end and tokens[noun + 1].low in DETERMINERS
    return denied and tokens[noun].low in COMMENTS


def _is_attribute(tokens: Tokens, at: int) -> bool:
    """A title that belongs to the speaker: “Night Tide” star Joe Orr said."""
    return tokens[at].capital and not tokens[at].pauses


def _start(tokens: Tokens, done: int, end: int) -> int:
    start = _opening(tokens, done, end)
    if end - start > 2 and (tokens[end - 2].low, tokens[end - 1].low) == (":", '"'):
        return end - 1  # "Watch: “We lost,” says Lee"
    return next((at + 1 for at in range(end - 1, start, -1) if tokens[at].low == ";"), start)


def _opening(tokens: Tokens, done: int, end: int) -> int:
    """Past points, and past "and" after another report."""
    start = done or _past_place(tokens, end)
    while start < end and tokens[start].low in OUTSIDE:
        start += 1
    return start + (done > 0 and start < end and tokens[start].low in JOINING)


def _past_place(tokens: Tokens, end: int) -> int:
    """Past "New Delhi: [The rain]", "Cape Town – [“We wait,”]"; 0 where no name opens the frame so."""
    point = skip_capitals(tokens, 0)
    if not 0 < point < end - 1:
        return 0
    parts = tokens[point].low == ":" or (tokens[point].low == "—" and tokens[point + 1].low == '"')
    return point + 1 if parts else 0


SETTING = calendar.DAY_NAMES | frozenset(
    (
        "statement interview letter email e-mail post tweet speech video message call briefing conference hearing "
        "court testimony remarks memo note filing report article column view opinion words addition response reply "
        "fact however meanwhile also moreover furthermore but and yes no well instead"
    ).split()
)
"""Phrases with these tell how or when it was said: "In a letter, he said, the ferry was late"."""
LONG = 5
"""Tokens of a phrase without a verb that is more than where or when: "Next year, she says, the tour ends"."""
JOINING = frozenset("and but while although as".split())
GOING_ON = PREPOSITIONS | {"that"}
OUTSIDE = POINTS - {'"', "("}
"""Points that content does not begin with."""

ENDS_REPORT = POINTS | PREPOSITIONS | SUBORDINATORS
"""A verb before one of these has no object of its own."""


def _ends_marked(tokens: Tokens, region: Region) -> bool:
    """Whether the region is speech that ends in its closing marks."""
    if tokens[region.end - 1].low != '"' or tokens[region.start].low in PREPOSITIONS:
        return False  # "In a letter to the “apple community,” he said it was late"
    return tokens[region.start].low == '"' or has_finite(tokens, *region)


def _may_trail(report: Report) -> bool:
    """Whether the verb can report plain words before it: it can take them, and has no object of its own."""
    tokens, hit, subject, (_, at) = report
    inverted = subject is not None and subject.follows
    bare = inverted or at >= len(tokens) or tokens[at].low in ENDS_REPORT
    return bare and hit.cue.trails


def _is_all_marked(tokens: Tokens, region: Region) -> bool:
    return all(token.low in POINTS for token in tokens[region.start : region.end])


def _is_statement(tokens: Tokens, region: Region, following: Following, tells: Tells, opens: Tells) -> bool:
    """Whether plain words before "X said" are what was said rather than "On Monday," or "Asked about it,"."""
    start, end = region
    at = following.at + 1
    inserted = at < len(tokens) and tokens[following.at].low == ","
    if inserted and _has_verb(tokens, at, tells):
        return tokens[start].low not in PREPOSITIONS
    if tells(tokens, start, end):
        if opens(tokens, start, end):
            return False
        return tokens[start].low not in SUBORDINATORS or _has_two_clauses(tokens, start, end)
    if not inserted:
        return False
    return end - start >= LONG and begins_clause(tokens, at) and SETTING.isdisjoint(map(LOW, tokens[start:end]))


def _has_verb(tokens: Tokens, at: int, tells: Tells) -> bool:
    """Whether the verb at `at` is of what was said; of plain words tags may tell it: "Buyers, she says, need to go"."""
    if is_finite(tokens, at):
        return True
    return tokens[at].verbal and not has_marks(tokens, at) and tells(tokens, at, at + 1)


def _has_two_clauses(tokens: Tokens, start: int, end: int) -> bool:
    return "," in map(LOW, tokens[start:end])
