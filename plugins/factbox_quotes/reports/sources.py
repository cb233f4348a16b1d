"""Prepositions that name a source: "according to X, C" and "C, according to X"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factbox.language.en.classes import COORDINATORS, RELATIVES, SUBORDINATORS
from factbox.language.word_forms import is_participle
from factbox_quotes.english.clauses import clause_end
from factbox_quotes.english.grammar import (
    POINTS,
    Region,
    Tokens,
    has_finite,
    has_marks,
    is_finite,
    low_at,
    skip_noun_phrase,
    skip_phrase,
)
from factbox_quotes.english.roles import is_role
from factbox_quotes.english.words import AUXILIARIES, DETERMINERS, PREPOSITIONS
from factbox_quotes.reports.following import begins_clause, is_amount

OWNED = frozenset(["for", "of"])
SUBCLAUSES = (RELATIVES | SUBORDINATORS) - {"before", "since", "once"}
"""What opens the clause that a source is set in: "which, according to Lee, sank"; not "the year before, according"."""
AFTER_SOURCE = POINTS | RELATIVES
CLOSING = frozenset(",:")
MAX_APPOSITIVES = 3
CLAUSE_OPENERS = frozenset("and but that ; — : while".split())
PHRASE_OPENERS = PREPOSITIONS | SUBORDINATORS

MEASURES = frozenset(
    "preferences preference needs need taste tastes rules instructions prompts size age type schedule ability".split()
)
Source = tuple[list[Region], Region, Region, str, bool]
"""Content regions, the source, the cue (token ranges), the rule, and whether a colon follows: never."""


def sources(tokens: Tokens, named: Iterable[int]) -> Iterator[Source]:
    """Every source named by "according to"; `named`: where "according" stands."""
    for at in named:
        if at + 2 < len(tokens) and tokens[at + 1].low == "to" and not _is_measure(tokens, at + 2):
            yield _read(tokens, at)


def _is_measure(tokens: Tokens, at: int) -> bool:
    """ "according to their needs": what something goes by, no source."""
    return tokens[max(skip_noun_phrase(tokens, at), at + 1) - 1].low in MEASURES


def _read(tokens: Tokens, at: int) -> Source:
    start = at + 2
    end = _source_end(tokens, start)
    regions = _content(tokens, at, end)
    return regions, Region(start, end), Region(at, at + 2), "according-to", False


def _source_end(tokens: Tokens, start: int) -> int:
    end = max(skip_noun_phrase(tokens, start), start + 1)
    while end + 1 < len(tokens) and _goes_on(tokens, end):
        end = max(skip_noun_phrase(tokens, end + 1), end + 1)
    return _with_name(tokens, _past_described(tokens, _past_name(tokens, start, end)))


def _past_described(tokens: Tokens, end: int) -> int:
    """Past "briefed on the call", "obtained by the Post" behind a source."""
    described = is_participle(low_at(tokens, end)) and low_at(tokens, end + 1) in PREPOSITIONS
    return skip_phrase(tokens, end + 1) if described else end


def _past_name(tokens: Tokens, start: int, end: int) -> int:
    """Past the name after a small word: "the federal Centers for Disease Control", "French newspaper Le Figaro"."""
    if tokens[end - 1].capital or end >= len(tokens) or not tokens[end].capital:
        return end
    if end + 1 == len(tokens) or tokens[end + 1].low in POINTS:
        return end + 1
    if tokens[end + 1].low in OWNED:
        return skip_phrase(tokens, end - 1)
    return skip_noun_phrase(tokens, end) if tokens[end + 1].capital else end


def _with_name(tokens: Tokens, end: int) -> int:
    """Over the name after an office: "the team's coach, Ann Lee"."""
    apposed = end + 1 < len(tokens) and tokens[end].low == "," and tokens[end + 1].capital
    return skip_noun_phrase(tokens, end + 1) if apposed and is_role(tokens[end - 1].low) else end


def _goes_on(tokens: Tokens, at: int) -> bool:
    """ "the ministry [in Leeds]", but not "the ministry [over 40 people have]" and not "as"."""
    low, following = tokens[at].low, tokens[at + 1]
    if low == "and":
        return following.capital or following.low in DETERMINERS
    return low in PREPOSITIONS and not following.low[:1].isdigit()


def _content(tokens: Tokens, at: int, end: int) -> list[Region]:
    resumed = low_at(tokens, end) == "," and end + 1 < len(tokens) and _resumes(tokens, at, end + 1)
    begin = _after_source(tokens, end)
    if _leads(tokens, at, begin, resumed):
        return [Region(begin, clause_end(tokens, begin))]
    at -= low_at(tokens, at - 1) == ";"
    return _before(tokens, at) + ([Region(end + 1, clause_end(tokens, end + 1))] if resumed else [])


def _leads(tokens: Tokens, at: int, begin: int, resumed: bool) -> bool:
    """Whether what the source tells stands behind it, from `begin` on."""
    if begin >= len(tokens) and low_at(tokens, at - 1) == ",":
        return False
    told = tokens[at - 1].low != ";" or _says_something(tokens, begin, len(tokens))
    return told and _opens_clause(tokens, at, resumed)


def _resumes(tokens: Tokens, at: int, begin: int) -> bool:
    """ "The ferry, according to Lee, was late", "has, according to Lee, sunk", "rose, according to Lee, 5 percent"."""
    helped = at > 1 and tokens[at - 2].low in AUXILIARIES
    return helped or is_finite(tokens, begin) or is_amount(tokens[begin].low)


def _opens_clause(tokens: Tokens, at: int, resumed: bool) -> bool:
    """It stands first in its sentence, or right after "and", "that", a semicolon, or "which,".

    `resumed`: a verb follows it, as in "The ferry, according to Lee, was late".
    """
    before = tokens[at - 1].low if at else ";"
    if before == ",":
        opened = at > 1 and (tokens[at - 2].low in SUBCLAUSES or tokens[at - 2].low in COORDINATORS)
        return opened or not (resumed or _says_something(tokens, 0, at))
    return before in CLAUSE_OPENERS


def _says_something(tokens: Tokens, start: int, end: int) -> bool:
    return has_finite(tokens, start, end) or has_marks(tokens, start, end)


def _after_source(tokens: Tokens, end: int) -> int:
    """Past the comma after the source, over appositives: "according to the coach, Ann Lee, the ..."."""
    if end < len(tokens) and tokens[end].low not in AFTER_SOURCE and not is_finite(tokens, end):
        return end
    begin = next((at for at in range(end, len(tokens)) if tokens[at].low in CLOSING), len(tokens)) + 1
    for _ in range(MAX_APPOSITIVES):
        begin = _past_appositive(tokens, begin)
    return begin


def _past_appositive(tokens: Tokens, begin: int) -> int:
    """Past the comma that closes an appositive at `begin` if a clause follows it; else `begin`."""
    comma = next((at for at in range(begin, len(tokens) - 1) if tokens[at].low in POINTS), begin)
    if low_at(tokens, comma) != "," or not begins_clause(tokens, comma + 1):
        return begin
    goes_on = tokens[begin].low in PHRASE_OPENERS or begins_clause(tokens, begin)
    return begin if goes_on and tokens[begin].low not in RELATIVES else comma + 1


def _before(tokens: Tokens, at: int) -> list[Region]:
    end = at
    while end and tokens[end - 1].low in ",—":
        end -= 1
    start = next((n + 1 for n in range(end - 1, -1, -1) if tokens[n].low == ";"), 0)
    start += low_at(tokens, start) in COORDINATORS and start < end
    return [Region(start, end)] if start < end and not _is_reported(tokens, start, end) else []


def _is_reported(tokens: Tokens, start: int, end: int) -> bool:
    """Whether another report has these words: it ends them, or holds their marks."""
    cues = (token.cue for token in tokens[start if has_marks(tokens, start, end) else end - 1 : end])
    return any(cue is not None and not cue.noun_too for cue in cues)
