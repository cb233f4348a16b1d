"""What stands between commas around a subject: appositives, ages, relative clauses, openings, and what leads in."""

from __future__ import annotations

from typing import NamedTuple

from factbox.language.en.classes import COORDINATORS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS
from factbox.language.en.given_names import FEMALE, MALE
from factbox_quotes.english.grammar import POINTS, Tokens, has_finite, low_at, skip_phrase
from factbox_quotes.english.leading import skip_time
from factbox_quotes.english.words import DAYS, DETERMINERS, PREPOSITIONS, TIMES

STARTS_AFTER = POINTS - {","}
CONDITIONS = SUBORDINATORS - {"that"}

RESUMING = frozenset(["so", "then"])
TOTALS = frozenset(["all", "both"])
ADVERBIAL = ("ly", "wise", "ever")
GIVEN_NAMES = FEMALE | MALE
DESCRIBING = frozenset("and or jr sr r d himself herself".split())
"""What begins a part of the noun phrase before it."""

MAX_SEGMENTS = 9
"""Commas that a subject with its descriptions may have."""


class Segment(NamedTuple):
    """The tokens [start, end) between commas; `modifies`: they describe what stands before them."""

    start: int
    end: int
    modifies: bool


def segments(tokens: Tokens, comma: int) -> list[Segment]:
    """What stands between commas before `comma`, from right to left, as far as it can belong to one noun phrase."""
    found: list[Segment] = []
    end = comma
    while len(found) < MAX_SEGMENTS:
        start = _segment_start(tokens, end)
        if start >= end:
            break
        modifies = is_modifier(tokens, start, end)
        if found and not modifies and not _is_noun_phrase(tokens, start, end):
            break
        if found and tokens[start].low in PREPOSITIONS and _opens_frame(tokens, start):
            break
        found.append(Segment(start, end, modifies))
        if not start or tokens[start - 1].low != ",":
            break
        end = start - 1
    return found


def _opens_frame(tokens: Tokens, start: int) -> bool:
    return not start or tokens[start - 1].low in STARTS_AFTER


def _segment_start(tokens: Tokens, end: int) -> int:
    start = end
    while start and not (tokens[start - 1].low in ',;:—"' and not in_brackets(tokens, start - 1, end)):
        start -= 1
    return start


def _is_noun_phrase(tokens: Tokens, start: int, end: int) -> bool:
    """A segment that can be the head before an appositive: no verb of its own, not a phrase of place or time."""
    first = without_lead(tokens, start, end)
    if is_opener(tokens, start, end):
        return False
    if first >= end or tokens[start].low in PREPOSITIONS or tokens[start].low in CONDITIONS:
        return False
    return not has_finite(tokens, first, end) or _that_clause(tokens, first, end)


def _that_clause(tokens: Tokens, start: int, end: int) -> bool:
    return tokens[end - 1].capital and any(token.low in ("that", "and", "but") for token in tokens[start : end - 1])


def is_modifier(tokens: Tokens, start: int, end: int) -> bool:
    """A segment that describes what stands before it: an age, a relative clause, "a driver from Leeds", an adverb."""
    low = tokens[start].low
    if low[:1].isdigit() or low in RELATIVES or low in PREPOSITIONS or tokens[start].adverb:
        return True
    if end - start > 1 and is_verb_form(tokens, end - 1):
        return True
    if low in DETERMINERS:
        relative = next((at for at in range(start, end) if tokens[at].low in RELATIVES), end)
        return not has_finite(tokens, start, relative)
    if low.endswith(("ing", "ed")) and not tokens[start].capital:
        return True
    if low in DESCRIBING or (low == "former" and not tokens[start].capital):
        return True
    return not tokens[start].capital and low not in SUBJECT_PRONOUNS and not has_finite(tokens, start, end)


def is_modified(tokens: Tokens, comma: int) -> bool:
    """Whether what ends at `comma` describes a noun phrase before it."""
    start = _segment_start(tokens, comma)
    return start < comma and start > 0 and is_modifier(tokens, start, comma)


def is_opener(tokens: Tokens, start: int, end: int) -> bool:
    """ "Speaking on Monday,", "Asked about it,", "Similarly,": what stands before the clause itself."""
    single = end - start < 2
    if start or "-" in tokens[0].low:
        return False
    if single and tokens[0].low.endswith(ADVERBIAL):
        return tokens[0].low not in GIVEN_NAMES
    return tokens[start].low.endswith(("ing", "ed")) and (single or not tokens[start + 1].capital)


def without_lead(tokens: Tokens, start: int, end: int) -> int:
    """Past "On Monday", "In Homs", "Earlier", "But" before the noun phrase itself."""
    while start < end:
        low = tokens[start].low
        past = skip_time(tokens, start, end)
        if past > start:
            start = past
            continue
        leads = low in COORDINATORS or low in DAYS or low in RESUMING
        if leads or (tokens[start].adverb and low not in TOTALS):
            start += 1
        elif low in PREPOSITIONS and start + 1 < end:
            start = _past_phrase(tokens, start, end)
        else:
            break
    return start


def _past_phrase(tokens: Tokens, start: int, end: int) -> int:
    """Past the phrase at `start`; past its preposition alone in "over a quarter of those surveyed"."""
    stop = _phrase_end(tokens, start)
    described = stop == end - 1 and tokens[stop].verbal and not tokens[stop].capital
    return stop if stop < end and not described else start + 1


def _phrase_end(tokens: Tokens, start: int) -> int:
    at = start + 1
    if low_at(tokens, at) in TIMES:
        while at < len(tokens) and (tokens[at].low in TIMES or tokens[at].low.isdigit()):
            at += 1
        return at
    return skip_phrase(tokens, start)


def is_verb_form(tokens: Tokens, at: int) -> bool:
    cue = tokens[at].cue
    return cue is not None and at > 0 and cue.form in ("past", "present") and tokens[at - 1].low not in DETERMINERS


def in_brackets(tokens: Tokens, at: int, end: int) -> bool:
    for n in range(at + 1, min(end, at + 8)):
        if tokens[n].low in "()":
            return tokens[n].low == ")"
    return False
