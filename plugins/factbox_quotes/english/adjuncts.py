"""What may stand between a reporting verb and its content: times, places, manners, asides."""

from __future__ import annotations

from factbox.language.en.calendar import MONTHS, SHORT_MONTHS
from factbox.language.en.classes import OBJECT_PRONOUNS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.en.names import MEDIA
from factbox.language.en.numbers import HALVES, TENS, UNITS
from factbox.language.word_forms import is_participle
from factbox_quotes.english.grammar import (
    Tokens,
    low_at,
    next_of,
    skip_capitals,
    skip_noun_phrase,
    skip_phrase,
    skip_times,
)
from factbox_quotes.english.words import DAYS, DETERMINERS, PREPOSITIONS, TIMES

ADJUNCTS = PREPOSITIONS | TIMES | {"that", "this"}
"""What an adjunct may begin with, adverbs apart."""
ASIDES = {"(": ")", "—": "—"}
"""What opens an aside, and what closes it."""
LONGEST_ASIDE = 10

WITHIN = frozenset(["in"])
PAPERS = MEDIA | {"journal"}
"""What stands before the title of what is published."""
POSSESSIVES = ("'s", "s'")
DEGREES = frozenset(["least", "most"])
COMPARING = frozenset("like per as unlike".split())
CONJUNCTION = frozenset(["that"])
ALL_MONTHS = MONTHS | SHORT_MONTHS
NUMBERS = frozenset(UNITS).union(TENS, HALVES)
"""Words that an amount may begin with."""
OPENING_ADVERBS = frozenset("there all both here not only even".split())
"""Adverbs that content may begin with."""


def skip_adjunct(tokens: Tokens, at: int) -> int:
    """Past what may stand between the verb and its content; `at` if that is nothing."""
    low = tokens[at].low
    if low in ASIDES:
        return _skip_aside(tokens, at)
    if (low not in ADJUNCTS and not tokens[at].adverb) or _is_rough(tokens, at):
        return at
    if low in CONJUNCTION and is_relative(tokens, at):
        return next_of(tokens, CONJUNCTION, at + 1)
    return _adjunct(tokens, at)


def _skip_aside(tokens: Tokens, at: int) -> int:
    """Past "(in a letter)", "— after a pause —"; `at` if nothing closes it."""
    last = min(at + LONGEST_ASIDE, len(tokens))
    closing = next_of(tokens, ASIDES[tokens[at].low], at + 1, last)
    return closing + 1 if closing < last else at


def _adjunct(tokens: Tokens, at: int) -> int:
    """Past one adverb, time or prepositional phrase that belongs to the reporting verb; `at` if there is none."""
    low = tokens[at].low
    times = skip_times(tokens, at)
    if times > at:
        return times
    if low == "to" and not _names_hearer(tokens, at + 1):
        return at
    if low == "at" and low_at(tokens, at + 1) in DEGREES:
        return at
    if low in PREPOSITIONS and low not in COMPARING:
        return _adjunct_phrase(tokens, at)
    return at + 1 if tokens[at].adverb and not _may_open(tokens, at) else at


def is_relative(tokens: Tokens, at: int) -> bool:
    """ "said in an interview [that aired Monday] that ...": a verb follows, and another "that" later."""
    follows = low_at(tokens, at + 1).endswith(("ed", "was"))
    return follows and any(token.low in CONJUNCTION for token in tokens[at + 2 : at + 12])


def _may_open(tokens: Tokens, at: int) -> bool:
    """ "said only two had come", not "said only that"."""
    following = low_at(tokens, at + 1)
    return tokens[at].low in OPENING_ADVERBS and following not in CONJUNCTION


def _names_hearer(tokens: Tokens, at: int) -> bool:
    """ "to reporters", "to the board", not "to prosecute"."""
    if at >= len(tokens):
        return False
    token = tokens[at]
    return token.capital or token.low in DETERMINERS or token.low in OBJECT_PRONOUNS or token.low.endswith("s")


def _adjunct_phrase(tokens: Tokens, at: int) -> int:
    if low_at(tokens, at + 1) in DAYS:
        return skip_times(tokens, at + 1)
    if low_at(tokens, at + 1) == '"' and tokens[at + 1].capital and not tokens[at + 1].final:
        return at + 2
    end = _past_title(tokens, at, skip_phrase(tokens, at))
    return skip_noun_phrase(tokens, end + 1) if _is_programme(tokens, end) else end


def _is_rough(tokens: Tokens, at: int) -> bool:
    """ "said about 900 people were ill": no phrase but an amount."""
    amount = low_at(tokens, at + 1)
    return tokens[at].low in ROUGH_WORDS and (amount[:1].isdigit() or amount in NUMBERS)


def _past_title(tokens: Tokens, at: int, end: int) -> int:
    """Past the title in "in the journal Nature", and past "in a note [released on Tuesday]", "[dated May 3]"."""
    if tokens[end - 1].low in PAPERS:
        end = skip_capitals(tokens, end)
    if tokens[at].low not in WITHIN or not is_participle(low_at(tokens, end)):
        return end
    dated = max(_skip_date(tokens, end + 1), skip_times(tokens, end + 1))
    if dated > end + 1:
        return dated
    return skip_phrase(tokens, end + 1) if low_at(tokens, end + 1) in PREPOSITIONS else end


def _skip_date(tokens: Tokens, at: int) -> int:
    """Past "May 3", "3 May 2025"."""
    months = [n for n in (at, at + 1) if low_at(tokens, n).rstrip(".") in ALL_MONTHS]
    while months and at < len(tokens) and (at in months or tokens[at].low.isdigit()):
        at += 1
    return at


def _is_programme(tokens: Tokens, at: int) -> bool:
    """ "on the “Today” show", "on NBC's “Today”": a title after who owns it."""
    if at >= len(tokens) or tokens[at].low != '"' or not tokens[at].capital or tokens[at].final:
        return False
    return tokens[at - 1].low in DETERMINERS or tokens[at - 1].low.endswith(POSSESSIVES)
