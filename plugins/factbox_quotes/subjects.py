"""Finds who speaks: the subject before a reporting verb, the one after it, or the one its clause inherits."""

from __future__ import annotations

from factbox.language.en.classes import BE, QUESTION_WORDS, RELATIVES, SUBJECT_PRONOUNS, SUBORDINATORS
from factbox.language.en.roles import OFFICES
from factbox_quotes.appositions import in_brackets, is_opener, is_verb_form, segments, without_lead
from factbox_quotes.hits import Hit
from factbox_quotes.phrases import (
    POINTS,
    Tokens,
    has_finite,
    is_finite,
)
from factbox_quotes.subject import Subject
from factbox_quotes.words import AUXILIARIES, DAYS, DETERMINERS, PREPOSITIONS

ISSUING = frozenset("issued released sent gave posted published wrote made circulated".split())
"""Verbs whose subject speaks through their object: "the office issued a statement saying"."""


CLAUSE_STARTS = (SUBORDINATORS - {"than", "so", "once"}) | {"—", ";", ":", '"'}
OPENING_POINTS = POINTS - {")"}
SEGMENT_POINTS = POINTS - {"(", ")"}
JOINING = frozenset(["and", "but", "or"])
TIMING = frozenset(["after", "before", "since", "until", "as"])
BOUNDS = (POINTS - {")"}) | JOINING | TIMING | CLAUSE_STARTS | RELATIVES | QUESTION_WORDS
_PRONOUNS = (SUBJECT_PRONOUNS - {"there", "this"}) | {"others", "some", "many", "another", "one", "both", "neither"}


def before(tokens: Tokens, hit: Hit) -> Subject | None:
    """The subject that stands before the verb group of `hit`."""
    end = hit.first
    if not end or (hit.cue.form == "gerund" and tokens[end - 1].low in (",", "—", "and", ";")):
        return None
    last = tokens[end - 1].low
    if last in ("and", "but", "or", ";", '"', ":") or last in PREPOSITIONS:
        return None
    if last == ",":
        return _across_commas(tokens, end - 1)
    if last == "—":
        return _across_dashes(tokens, end - 1)
    if last in RELATIVES or last == "that":
        return _antecedent(tokens, end - 1)
    if last in _PRONOUNS:
        return Subject(end - 1, end, end - 1, "pronoun")
    return _adjacent(tokens, end)


def _adjacent(tokens: Tokens, end: int) -> Subject | None:
    """The noun phrase that ends at `end`."""
    if end > 2 and tokens[end - 1].low in DAYS and tokens[end - 2].low == "on":
        end -= 2
    start = left = _left_edge(tokens, end)
    if start and tokens[start - 1].low in RELATIVES and has_finite(tokens, start, end):
        found = _antecedent(tokens, start - 1)
        return found and found._replace(rule="subject")
    if start > 1 and tokens[start - 1].low == "," and tokens[start].low in OFFICES and not tokens[start].capital:
        return _across_commas(tokens, end)
    start, end = _around_verb(tokens, without_lead(tokens, start, end), end)
    return Subject(start, end, left, "subject") if start < end else None


def _is_named(tokens: Tokens, start: int, end: int) -> bool:
    """Whether a segment is a name, with or without an article and an office before it."""
    return tokens[end - 1].capital and (tokens[start].capital or tokens[start].low in DETERMINERS)


def _left_edge(tokens: Tokens, end: int) -> int:
    """Where the clause of the words before `end` begins."""
    start = end
    while start and not (tokens[start - 1].low in BOUNDS and _bounds(tokens, start - 1, end)):
        start -= 1
    return start


def _around_verb(tokens: Tokens, start: int, end: int) -> tuple[int, int]:
    """Without a clause before the subject: "he believes Lee said", "the office issued a statement saying"."""
    verb = next((at for at in range(end - 1, start, -1) if tokens[at].verbal and is_finite(tokens, at)), None)
    if verb is None or verb == end - 1 or tokens[verb - 1].low in RELATIVES:
        return start, end
    if tokens[start].low in SUBJECT_PRONOUNS and tokens[start].low != "this":
        return start, start + 1
    gerund = end < len(tokens) and tokens[end].low.endswith("ing") and tokens[verb].low not in BE
    if tokens[verb].low in ISSUING or gerund:
        return start, verb
    if tokens[verb + 1].low in PREPOSITIONS or tokens[verb + 1].adverb:
        return start, end
    return verb + 1, end


def _bounds(tokens: Tokens, at: int, end: int) -> bool:
    """Whether the word at `at`, one of BOUNDS, begins or parts clauses there."""
    low = tokens[at].low
    if low == "(":
        return not any(token.low == ")" for token in tokens[at:end])
    if low in POINTS and not in_brackets(tokens, at, end):
        return True
    if low in JOINING:
        return low == "but" or _follows_clause(tokens, at)
    if low in TIMING:
        return has_finite(tokens, at, end) or _follows_clause(tokens, at)
    return low in CLAUSE_STARTS or low in RELATIVES or low in QUESTION_WORDS


def _follows_clause(tokens: Tokens, at: int) -> bool:
    """Whether a clause stands before the conjunction at `at`, or nothing at all."""
    start = at
    while start and tokens[start - 1].low not in POINTS and tokens[start - 1].low not in CLAUSE_STARTS:
        start -= 1
    return start == at or has_finite(tokens, start, at)


def _antecedent(tokens: Tokens, relative: int) -> Subject | None:
    """The noun phrase before "who": "Mr Devocht, who had told ..."."""
    end = relative
    while end and (tokens[end - 1].low == "," or tokens[end - 1].low in PREPOSITIONS):
        end -= 1
    if not end or tokens[end - 1].low in OPENING_POINTS:
        return None
    left = _left_edge(tokens, end)
    start = _last_noun_phrase(tokens, without_lead(tokens, left, end), end)
    return Subject(start, end, left, "antecedent") if start < end else None


def _last_noun_phrase(tokens: Tokens, start: int, end: int) -> int:
    """Where the last noun phrase of [start, end) begins: after its last finite verb or preposition before a capital."""
    if tokens[end - 1].capital:
        return next((at + 1 for at in range(end - 1, start - 1, -1) if not tokens[at].capital), start)
    verb = next((at for at in range(end - 1, start - 1, -1) if tokens[at].verbal and is_finite(tokens, at)), None)
    if verb is None:
        return start
    first = verb + 1
    while first < end - 1 and (tokens[first].low in PREPOSITIONS or tokens[first].adverb or tokens[first].low == "to"):
        first += 1
    return min(first, end - 1)


def _across_dashes(tokens: Tokens, dash: int) -> Subject | None:
    opening = next((at for at in range(dash - 1, -1, -1) if tokens[at].low == "—"), None)
    if not opening:
        return None
    if tokens[opening - 1].low in POINTS:
        return None
    return _adjacent(tokens, opening)


def _across_commas(tokens: Tokens, comma: int) -> Subject | None:
    """Walk left over appositives, ages and relative clauses to the noun phrase they describe."""
    parts = segments(tokens, comma)
    heads = [segment for segment in parts if not segment.modifies]
    if not heads and parts and tokens[parts[-1].start].low in RELATIVES:
        return _antecedent(tokens, parts[-1].start)
    if not heads and parts and tokens[parts[-1].start].low in DETERMINERS:
        heads = parts[-1:]
    if not heads:
        return None
    start, end, _ = heads[-1]
    apposed = next((segment for segment in parts if segment.start == end + 1), None)
    if apposed is not None and not tokens[end - 1].capital and _is_named(tokens, apposed.start, apposed.end):
        end = apposed.end
    lead = without_lead(tokens, start, end)
    return Subject(lead, end, start, "apposition") if lead < end else None


def inherited(tokens: Tokens, upto: int) -> Subject | None:
    """The subject of the frame's main clause, for "..., adding that" and "met them and said"."""
    start = 0
    while start < upto:
        start = without_lead(tokens, start, upto)
        opener = start
        segment = next((at for at in range(start, upto) if tokens[at].low in SEGMENT_POINTS), upto)
        verb = next((at for at in range(start, segment) if is_finite(tokens, at) or is_verb_form(tokens, at)), None)
        if start < upto and tokens[start].low not in PREPOSITIONS and tokens[start].low not in SUBORDINATORS:
            if segment < len(tokens) and tokens[segment].low == "," and is_opener(tokens, opener, segment):
                start = segment + 1
                continue
            end = (
                start + 1
                if tokens[start].low in _PRONOUNS
                else _name_end(tokens, start, min(segment, verb if verb is not None else segment))
            )
            if end > start and (
                verb is not None or (segment < upto and tokens[segment].low == "," and _is_name(tokens, start))
            ):
                return Subject(start, end, start, "inherited")
        start = segment + 1
    return None


def _name_end(tokens: Tokens, start: int, limit: int) -> int:
    timed = (at for at in range(start + 1, limit) if tokens[at].low in DAYS)
    limit = next(timed, limit)
    if tokens[limit - 1].low in PREPOSITIONS:
        limit -= 1
    while limit > start and (tokens[limit - 1].adverb or tokens[limit - 1].low in AUXILIARIES):
        limit -= 1
    return limit


def _is_name(tokens: Tokens, start: int) -> bool:
    return tokens[start].capital or tokens[start].low in DETERMINERS
