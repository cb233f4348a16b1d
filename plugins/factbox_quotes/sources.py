"""Prepositions that name a source: "according to X, C" and "C, according to X"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factbox.language.en.classes import RELATIVES, SUBORDINATORS
from factbox.language.en.roles import OFFICES
from factbox_quotes.clauses import clause_end
from factbox_quotes.following import begins_clause
from factbox_quotes.phrases import POINTS, Region, Tokens, has_finite, has_marks, is_finite, skip_noun_phrase
from factbox_quotes.words import DETERMINERS, PREPOSITIONS

SUBCLAUSES = RELATIVES | SUBORDINATORS
AFTER_SOURCE = POINTS | RELATIVES
PHRASE_OPENERS = PREPOSITIONS | SUBORDINATORS

Source = tuple[list[Region], Region, Region, str, bool]
"""Content regions, the source, the cue (token ranges), the rule, and whether a colon follows: never."""


def sources(tokens: Tokens, named: Iterable[int]) -> Iterator[Source]:
    """Every source named by "according to"; `named`: where "according" stands."""
    for at in named:
        if at + 2 < len(tokens) and tokens[at + 1].low == "to":
            yield _read(tokens, at)


def _read(tokens: Tokens, at: int) -> Source:
    start = at + 2
    end = _source_end(tokens, start)
    regions = _content(tokens, at, end)
    return regions, Region(start, end), Region(at, at + 2), "according-to", False


def _source_end(tokens: Tokens, start: int) -> int:
    end = max(skip_noun_phrase(tokens, start), start + 1)
    while end + 1 < len(tokens) and _goes_on(tokens, end):
        end = max(skip_noun_phrase(tokens, end + 1), end + 1)
    return _with_name(tokens, end)


def _with_name(tokens: Tokens, end: int) -> int:
    """Over the name after an office: "the team's coach, Ann Lee"."""
    apposed = end + 1 < len(tokens) and tokens[end].low == "," and tokens[end + 1].capital
    return skip_noun_phrase(tokens, end + 1) if apposed and tokens[end - 1].low in OFFICES else end


def _goes_on(tokens: Tokens, at: int) -> bool:
    """ "the ministry [in Leeds]", but not "the ministry [over 40 people have]" and not "as"."""
    low, following = tokens[at].low, tokens[at + 1]
    if low == "and":
        return following.capital or following.low in DETERMINERS
    return low in PREPOSITIONS and low not in ("as", "over", "about") and not following.low[:1].isdigit()


def _content(tokens: Tokens, at: int, end: int) -> list[Region]:
    if _opens_clause(tokens, at):
        begin = _after_source(tokens, end)
        return [Region(begin, clause_end(tokens, begin))] if begin < len(tokens) else []
    regions = _before(tokens, at)
    begin = end + 1
    if begin < len(tokens) and tokens[end].low == "," and is_finite(tokens, begin):
        regions.append(Region(begin, clause_end(tokens, begin)))
    return regions


def _opens_clause(tokens: Tokens, at: int) -> bool:
    """It stands first in its sentence, or right after "and", "that", a semicolon, or "which,"."""
    before = tokens[at - 1].low if at else ";"
    if before == ",":
        relative = at > 1 and tokens[at - 2].low in SUBCLAUSES
        return relative or not _says_something(tokens, at)
    return before in ("and", "but", "that", ";", "—", ":", "while")


def _says_something(tokens: Tokens, upto: int) -> bool:
    return has_finite(tokens, 0, upto) or has_marks(tokens, 0, upto)


def _after_source(tokens: Tokens, end: int) -> int:
    """Past the comma after the source, over appositives: "according to the coach, Ann Lee, the ..."."""
    participle = end < len(tokens) and is_finite(tokens, end)
    if end < len(tokens) and tokens[end].low not in AFTER_SOURCE and not participle:
        return end
    at = end
    while at < len(tokens) and tokens[at].low not in (",", ":"):
        at += 1
    begin = at + 1
    for _ in range(3):
        stop = next((n for n in range(begin, len(tokens)) if tokens[n].low in POINTS), None)
        if stop is None or tokens[stop].low != "," or stop == begin:
            break
        relative = tokens[begin].low in RELATIVES
        if (begins_clause(tokens, begin) and not relative) or tokens[begin].low in PHRASE_OPENERS:
            break
        if not begins_clause(tokens, stop + 1):
            break
        begin = stop + 1
    return begin


def _before(tokens: Tokens, at: int) -> list[Region]:
    end = at
    while end and tokens[end - 1].low in ",—":
        end -= 1
    start = next((n + 1 for n in range(end - 1, -1, -1) if tokens[n].low == ";"), 0)
    if start < end and tokens[start].low in ("and", "but"):
        start += 1
    quoted = has_marks(tokens, start, end)
    last = range(start if quoted else max(start, end - 1), end)
    reported = any((cue := tokens[n].cue) is not None and not cue.noun_too for n in last)
    return [Region(start, end)] if start < end and not reported else []
