"""Small phrase grammar over the tokens of a frame: adverbs, prepositional phrases, finite verbs."""

from __future__ import annotations

from collections.abc import Container, Sequence
from operator import attrgetter
from typing import NamedTuple

from factbox.language.en.classes import CONTRACTED, COORDINATORS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS
from factbox.language.en.roles import OFFICES
from factbox.language.verb_forms import IRREGULAR_PASTS, PRESENTS
from factbox.language.word_forms import is_participle
from factbox_quotes.english.tokens import Token
from factbox_quotes.english.words import AUXILIARIES, DETERMINERS, PREPOSITIONS, TIMES

Tokens = Sequence[Token]


class Region(NamedTuple):
    """The tokens [start, end)."""

    start: int
    end: int


LOW = attrgetter("low")
POINTS = frozenset(',;:—()[]"…?!')
NAMELIKE = frozenset(["may", "will"])
"""Auxiliaries that are names with a capital."""
PLURALS = frozenset("people men women who that some".split())
LEADING_ON = OFFICES | frozenset("de la van von der bin al el da du".split())
"""Small words with a name behind them in one noun phrase."""
OPEN_TIMES = frozenset("may early late last next".split())
"""Words of times that end none."""
NOT_BEFORE_PASTS = PREPOSITIONS | COORDINATORS | POINTS
"""Behind one an -ed word is a participle."""
_ENDERS = POINTS | SUBORDINATORS | RELATIVES | PREPOSITIONS | COORDINATORS | AUXILIARIES | CONTRACTED


def low_at(tokens: Tokens, at: int) -> str:
    """The word at `at`; empty behind the last."""
    return tokens[at].low if at < len(tokens) else ""


def next_of(tokens: Tokens, lows: Container[str], start: int, end: int | None = None) -> int:
    """Where the first of `lows` stands in [start, end); `end`, or the number of tokens, if none does."""
    end = len(tokens) if end is None else end
    return next((at for at in range(start, end) if tokens[at].low in lows), end)


def last_finite(tokens: Tokens, start: int, end: int) -> int | None:
    """Where the last finite verb of [start, end) stands."""
    return next((at for at in range(end - 1, start - 1, -1) if tokens[at].verbal and is_finite(tokens, at)), None)


def skip_capitals(tokens: Tokens, at: int) -> int:
    """Past the words with a capital at `at`."""
    while at < len(tokens) and tokens[at].capital:
        at += 1
    return at


def is_finite(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` is most likely a finite verb."""
    token = tokens[at]
    if not token.verbal:
        return False
    before = tokens[at - 1].low if at else ""
    if token.low in AUXILIARIES:
        return not (before and token.capital and token.low in NAMELIKE)
    if token.capital or before in DETERMINERS:
        return False
    if is_participle(token.low):
        return _may_be_past(tokens, at)
    return _is_listed(token, before) and not _is_by(tokens, at)


def _is_by(tokens: Tokens, at: int) -> bool:
    """ "vaccines made by the firm": an irregular participle."""
    return low_at(tokens, at + 1) == "by"


def _is_listed(token: Token, before: str) -> bool:
    """Whether tables know it as a finite verb: "sank", "says"; "help" only after a plural, and nothing after "to"."""
    low, cue = token.low, token.cue
    if low in PRESENTS and not (low.endswith("s") or _is_plural(before)):
        return False
    if low in IRREGULAR_PASTS or low in PRESENTS:
        return before != "to"
    return cue is not None and cue.form in ("past", "present") and not cue.noun_too


def _is_plural(low: str) -> bool:
    return low.endswith("s") or low in SUBJECT_PRONOUNS or low in PLURALS


def _may_be_past(tokens: Tokens, at: int) -> bool:
    """An -ed word after a noun and not before "by" is a past tense more often than a participle."""
    if at > 1 and tokens[at - 1].low == "," and tokens[at - 2].adverb:
        return True
    if not at or tokens[at - 1].low in NOT_BEFORE_PASTS:
        return False
    gerund = low_at(tokens, at + 2).endswith("ing")
    return low_at(tokens, at + 1) != "by" or gerund


def has_finite(tokens: Tokens, start: int, end: int) -> bool:
    """Whether [start, end) holds a finite verb of its own, not counting relative clauses' first word."""
    for at in range(start, min(end, len(tokens))):  # noqa: SIM110 - a generator costs more than the test
        if tokens[at].verbal and is_finite(tokens, at):
            return True
    return False


def has_marks(tokens: Tokens, start: int = 0, end: int | None = None) -> bool:
    """Whether a quoted stretch stands in [start, end)."""
    return '"' in map(LOW, tokens[start:end])


def skip_phrase(tokens: Tokens, at: int) -> int:
    """One past the prepositional phrase at `at`: the preposition, one noun phrase and what hangs on it."""
    at = skip_noun_phrase(tokens, at + 1)
    while at < len(tokens) and (tokens[at].low in PREPOSITIONS or tokens[at].low == "and"):
        at = skip_noun_phrase(tokens, at + 1)
    return at


def skip_noun_phrase(tokens: Tokens, at: int) -> int:
    """One past the noun phrase at `at`: determiner, adjectives and nouns up to whatever can be none of them."""
    first = at
    while at < len(tokens) and not _ends_noun_phrase(tokens, at) and (at == first or _extends(tokens, at)):
        at += 1
    return at


def _ends_noun_phrase(tokens: Tokens, at: int) -> bool:
    low = tokens[at].low
    return low in _ENDERS or (low in SUBJECT_PRONOUNS and low != "this")


def _extends(tokens: Tokens, at: int) -> bool:
    """Whether the word at `at` goes on with the noun phrase; a capital after a small noun begins a new one."""
    before, token = tokens[at - 1], tokens[at]
    if before.low in DETERMINERS:
        return True
    if token.low in DETERMINERS or is_finite(tokens, at):
        return False
    return not token.capital or before.capital or before.low in LEADING_ON or token.low in TIMES


def skip_adverbs(tokens: Tokens, at: int) -> int:
    while at < len(tokens) and tokens[at].adverb:
        at += 1
    return at


def skip_times(tokens: Tokens, at: int) -> int:
    """Past "Monday", "this week", "last month"."""
    first = at
    while at < len(tokens) and (
        tokens[at].low in TIMES or (tokens[at].low in ("this", "that") and low_at(tokens, at + 1) in TIMES)
    ):
        at += 1
    return at if tokens[at - 1].low not in OPEN_TIMES else first
