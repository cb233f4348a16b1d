"""The content that stands after the reporting verb, or after the speaker of an inserted report."""

from __future__ import annotations

from factbox.language.en.classes import COORDINATORS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS
from factbox_quotes.english.clauses import NEW_CLAUSES, PARTICIPLES_AFTER, clause_end, reports_next
from factbox_quotes.english.grammar import (
    POINTS,
    Region,
    Tokens,
    has_finite,
    has_marks,
    is_finite,
    low_at,
    next_of,
    skip_capitals,
)
from factbox_quotes.english.words import DETERMINERS, PREPOSITIONS
from factbox_quotes.reports.following import begins_clause, is_amount
from factbox_quotes.reports.hits import Hit
from factbox_quotes.reports.report import Report, follows_as

JOINING = frozenset("and or but".split())
NO_SUBJECTS = SUBJECT_PRONOUNS | RELATIVES | POINTS | COORDINATORS | {"to", "that"}
"""Before these a verb is not that of a clause begun earlier."""
OPENING = frozenset(",:")
TO_MARKS = frozenset(["to", '"'])
AS = frozenset(["as"])
MARKS = frozenset(['"'])
WHICH = frozenset(["which"])
PLAIN = frozenset(["clause", "question"])
"""Openings of content in plain words without "that"."""

OPENING_CLAUSES = frozenset("while although though when if as because since whereas after before once".split())
WRITERS_WORDS = NEW_CLAUSES | PARTICIPLES_AFTER | PREPOSITIONS | SUBORDINATORS | POINTS | {"who", "which", "a", "an"}
"""After an inserted report and its comma these do not take the content up again."""


def content_after(report: Report, before: list[Region]) -> list[Region]:
    """The content of `report` after its verb, in order; `before` is what it has already."""
    tokens, hit, _, (opening, at) = report
    if opening == "nothing":
        return _after_nothing(report, before)
    if at >= len(tokens) or (before and opening in PLAIN):
        return []
    if opening == "quote":
        return _quoted(tokens[: _subject_after(report, at)], at, hit)
    if opening == "colon" and has_marks(tokens, at):
        return _stretches(tokens, at, len(tokens))
    return _marked(report, at) if hit.cue.govern == "marked" else _plain(report, at)


def _plain(report: Report, at: int) -> list[Region]:
    """A clause of content in the writer's words; none where "who" has an object alone: "Lee, who argued it, said"."""
    end, closing = _plain_end(report, at), _closing(report, at)
    if closing < end and not has_finite(report.tokens, at, closing):
        return []
    return [Region(at, min(end, closing))]


def _closing(report: Report, at: int) -> int:
    """Where the comma stands that closes ", who argued it was late, said": the main verb follows it."""
    tokens, hit, subject, _ = report
    if subject is None or not subject.described or tokens[hit.first - 2].low != ",":
        return len(tokens)
    commas = (n for n in range(at, len(tokens) - 1) if tokens[n].low == ",")
    return next((n for n in commas if tokens[n + 1].verbal and is_finite(tokens, n + 1)), len(tokens))


def _stretches(tokens: Tokens, start: int, end: int) -> list[Region]:
    """The marked words of [start, end)."""
    return [Region(n, n + 1) for n in range(start, end) if tokens[n].low == '"']


def _plain_end(report: Report, at: int) -> int:
    """Where a clause of content in the writer's words ends: at the first of these."""
    return min(
        clause_end(report.tokens, at),
        _subordinate_end(report.tokens, report.hit, at),
        _subject_after(report, at),
        _main_verb(report, at),
        _which_end(report, at),
    )


def _after_nothing(report: Report, before: list[Region]) -> list[Region]:
    """What may still come where nothing opens right after the verb."""
    tokens, hit, _, (_, at) = report
    if follows_as(report):
        first = next((n for n in range(min(3, at)) if tokens[n].low not in COORDINATORS | {","}), 0)
        opens = not before and tokens[first].low == "as" and at + 1 < len(tokens) and hit.cue.trails
        return [Region(at + 1, clause_end(tokens, at + 1))] if opens else []
    return _resumed(report, at, before) if before else _marked(report, at) or _delayed(report)


def _main_verb(report: Report, at: int) -> int:
    """Where the verb stands whose subject the report describes: "A man who told police he had slept was held"."""
    tokens, hit = report.tokens, report.hit
    if not _is_restrictive(report) or has_finite(tokens, 0, hit.first):
        return len(tokens)
    verbs = [n for n in range(at, len(tokens)) if tokens[n].verbal and is_finite(tokens, n)]
    mains = (n for n in verbs[1:] if not tokens[n - 1].helps and tokens[n - 1].low not in NO_SUBJECTS)
    return next(mains, len(tokens))


def _is_restrictive(report: Report) -> bool:
    """Whether it stands in a clause that describes its subject, without a comma before "who"."""
    subject = report.subject
    return subject is not None and subject.described and report.tokens[report.hit.first - 2].low != ","


def _subject_after(report: Report, at: int) -> int:
    """Where the subject begins that comes after the content: "Adding that it was late, Lee left"."""
    tokens, hit, subject, _ = report
    return subject.left if subject is not None and subject.left > at and not hit.at else len(tokens)


def _which_end(report: Report, at: int) -> int:
    """Where the comma stands that ends "the tide, which he said might be late, came"."""
    tokens, _, subject, _ = report
    if subject is None or not subject.left or tokens[subject.left - 1].low not in WHICH:
        return len(tokens)
    return next((n for n in range(at, len(tokens)) if tokens[n].low == ","), len(tokens))


def _subordinate_end(tokens: Tokens, hit: Hit, at: int) -> int:
    """ "While Lee said C, ...": a report in an opening subordinate clause ends at that clause's comma."""
    if not opens_subordinate(tokens, hit.at):
        return len(tokens)
    commas = (n for n in range(at + 2, len(tokens) - 1) if tokens[n].low == "," and _goes_back(tokens, n + 1))
    return next((n for n in commas if has_finite(tokens, at, n)), len(tokens))


def opens_subordinate(tokens: Tokens, end: int) -> bool:
    """Whether [0, end) lies in a subordinate clause that opens the frame: "While Lee said", "But when a girl asked"."""
    opening = tokens[low_at(tokens, 0) in COORDINATORS].low if end > 1 else low_at(tokens, 0)
    return opening in OPENING_CLAUSES and not any(token.low == "," for token in tokens[:end])


def _goes_back(tokens: Tokens, at: int) -> bool:
    """Whether the main clause begins at `at`, after an opening clause that has its verb."""
    return begins_clause(tokens, at) or tokens[at].capital


def _delayed(report: Report) -> list[Region]:
    """ "In his view, he said, C": the content comes after the comma behind the report."""
    tokens, hit, subject, (_, at) = report
    if not hit.cue.verb.bare or subject is None or not 0 < subject.left < hit.at or at + 1 >= len(tokens):
        return []
    inserted = tokens[subject.left - 1].low == "," and at == hit.after and tokens[at].low == ","
    return [Region(at + 1, clause_end(tokens, at + 1))] if inserted and begins_clause(tokens, at + 1) else []


def _resumed(report: Report, at: int, before: list[Region]) -> list[Region]:
    """ "C1, X said, C2": the rest, unless the writer's own words begin."""
    tokens, begin = report.tokens, at + 1
    if begin >= len(tokens) or tokens[at].low != "," or _describes(report, begin):
        return []
    if all(tokens[n].low in POINTS for region in before for n in range(*region)):
        return []
    goes_on = tokens[begin].low == "and" or is_amount(tokens[begin].low) or _takes_up(tokens, begin, before[0])
    return [Region(begin, clause_end(tokens, begin))] if goes_on else []


def _takes_up(tokens: Tokens, begin: int, before: Region) -> bool:
    """Whether what stands at `begin` goes on with `before`: it has a verb, or is one ("Men, he says, need")."""
    if tokens[begin].low in WRITERS_WORDS:
        return False
    return has_finite(tokens, begin, len(tokens)) or not has_finite(tokens, *before)


def _describes(report: Report, at: int) -> bool:
    """ "said Ann Lee, the chief engineer, who": what is said of a speaker behind the verb."""
    subject, tokens = report.subject, report.tokens
    follows = subject is not None and subject.follows and tokens[at].low in DETERMINERS
    return follows and not begins_clause(tokens, at)


def _marked(report: Report, at: int) -> list[Region]:
    """ "called it “a farce”": the stretches of the verb's own clause."""
    tokens, hit = report.tokens, report.hit
    if not has_marks(tokens, hit.at + 1):
        return []
    if hit.cue.verb.needs_that and has_finite(tokens, hit.after, next_of(tokens, MARKS, hit.after)):
        return []  # "a rise agreed with the union would come “in stages”"
    last = min(hit.at + 12, len(tokens))
    to = next_of(tokens, TO_MARKS, hit.at + 1, last)
    to = to if to < last else hit.at
    relative = _relative_end(report, to)
    if hit.cue.verb.asks and tokens[to].low == "to":
        asked = min(clause_end(tokens, to), relative)
        if has_marks(tokens, to, asked):
            return [Region(to, asked)]
    start = _past_apposed(tokens, hit)
    end = min(hit.at + 25, relative)
    end = next((n for n in range(start, end) if _ends_marked(tokens, n, at, hit)), end)
    return _stretches(tokens, start, end)


def _past_apposed(tokens: Tokens, hit: Hit) -> int:
    """Where to look for marked words: past a name between commas in "described the chief, Ann Lee, as “late”"."""
    comma = next_of(tokens, OPENING, hit.at + 1, min(hit.at + 12, len(tokens)))
    closing = skip_capitals(tokens, comma + 1)
    named = comma + 1 < closing and low_at(tokens, closing) in OPENING and low_at(tokens, closing + 1) in AS
    return closing + 2 if named else hit.at + 1


def _relative_end(report: Report, at: int) -> int:
    """Where a comma after `at` ends the report: "Lee, who vowed to go, said", "vowed to go, which he called"."""
    tokens, hit, subject, _ = report
    closed = subject is not None and subject.described and tokens[hit.first - 2].low == ","
    commas = (n for n in range(at, len(tokens)) if tokens[n].low == ",")
    return next((n for n in commas if closed or low_at(tokens, n + 1) in RELATIVES), len(tokens))


def _pauses(tokens: Tokens, n: int, hit: Hit) -> bool:
    """ "calls the plan, “a farce”": a comma between what is judged and the judgement."""
    return hit.cue.verb.names and tokens[n].low == "," and low_at(tokens, n + 1) == '"'


def _ends_marked(tokens: Tokens, n: int, at: int, hit: Hit) -> bool:
    low = tokens[n].low
    ends = low in ";:" or (n > at and low == ",") or (low in JOINING and reports_next(tokens, n + 1))
    return ends and not _pauses(tokens, n, hit)


def _quoted(tokens: Tokens, at: int, hit: Hit) -> list[Region]:
    """Content that opens with a stretch: that stretch alone or the clause around it."""
    end = at + 1
    rest = low_at(tokens, end)
    if not rest or rest in POINTS or tokens[at].final or hit.cue.govern == "marked":
        return [Region(at, end)]
    stop = clause_end(tokens, at)
    return [Region(at, end if _goes_on_plainly(tokens, at, stop) else stop)]


def _goes_on_plainly(tokens: Tokens, at: int, stop: int) -> bool:
    """ "said “We’ll win,” at noon": the writer's own words follow the stretch at `at`."""
    rest, stretch = tokens[at + 1].low, tokens[at].stretch
    if has_marks(tokens, at + 1, stop):
        return False
    long = stretch is not None and stretch.end - stretch.start > 40
    return rest in PREPOSITIONS and (long or tokens[at].pauses)
