"""What follows a reporting verb: where its content begins, and where the clause of that content ends."""

from __future__ import annotations

from typing import Literal, NamedTuple

from factbox.language.en.classes import CONTRACTED, COORDINATORS, QUESTION_WORDS, RELATIVES, SUBJECT_PRONOUNS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox.language.word_forms import is_participle
from factbox_quotes.english.adjuncts import is_relative, skip_adjunct
from factbox_quotes.english.grammar import (
    POINTS,
    Tokens,
    is_finite,
    low_at,
    skip_adverbs,
    skip_capitals,
    skip_noun_phrase,
)  # fmt: skip
from factbox_quotes.english.hearers import skip_hearer
from factbox_quotes.english.tokens import Token
from factbox_quotes.english.words import AUXILIARIES, PREPOSITIONS
from factbox_quotes.reports.hits import DEGREES, Hit

Opening = Literal[
    "nothing",  # the frame, or the clause, ends after the verb: the content stands before it
    "quote",
    "colon",
    "that",
    "clause",
    "question",
]
"""How the content begins."""


class Following(NamedTuple):
    """Content that opens as `opening` at token `at`; for "nothing", `at` is the comma or the end."""

    opening: Opening
    at: int


PARTICIPIAL = frozenset("when if while after before as".split())
"""Conjunctions that a participle may follow: "said when asked"."""

CLOSING = frozenset(",:")
MAX_INSERTED = 14
"""Words between commas after a report."""

NO_CLAUSE = COORDINATORS | {"to", "that"}
AMOUNTS = frozenset("little much more less nothing something anything so".split())
"""Objects of a report: "said very little"."""
LINKING = PREPOSITIONS - frozenset("to as since until after before".split())
"""Prepositions of phrases that belong to a subject."""
INDEFINITE = frozenset(["a", "an"])
BEFORE_AMOUNTS = ROUGH_WORDS | frozenset("up down compared more less".split())
"""What may stand before an amount."""
PLAINLESS = frozenset(["marked", "question"])
"""What verbs govern that take no clause in plain words."""
HEDGES = frozenset("when if who which what".split())
"""Question words that begin other clauses too."""


def follow(tokens: Tokens, hit: Hit) -> Following:
    """What follows `hit`."""
    at = hit.after
    govern = hit.cue.govern
    if govern == "hearer":
        at = skip_hearer(tokens, at)
    return resume(tokens, at, hit)


def resume(tokens: Tokens, at: int, hit: Hit) -> Following:
    """What follows `hit` from `at` on, past the one addressed or the subject."""
    while at < len(tokens):
        found = _sign(tokens, at, hit)
        if found is not None:
            return found
        step = skip_adjunct(tokens, at)
        if step == at:
            return Following("nothing", at) if tokens[at].low in POINTS else _clause(tokens, at, hit)
        at = step
    return Following("nothing", at)


def _sign(tokens: Tokens, at: int, hit: Hit) -> Following | None:
    """The opening that the word or mark at `at` itself announces, or None."""
    low, after = tokens[at].low, low_at(tokens, at + 1)
    if low == '"':
        return Following("quote", at)
    if low == ":":
        return Following("colon", at + 1)
    if low == ",":
        return _after_comma(tokens, at)
    if low == "that" and after and _is_conjunction(tokens, at, hit):
        return Following("that", at + 1)
    return Following("nothing", at) if after and _closes_report(low, tokens[at + 1]) else None


def _closes_report(low: str, after: Token) -> bool:
    """ "said when asked about it", "said after meeting them": no content follows."""
    return low in PARTICIPIAL and after.low.endswith(("ed", "ing"))


def _is_conjunction(tokens: Tokens, at: int, hit: Hit) -> bool:
    """Whether "that" opens content, not a relative clause: "said that", but "reports that are late"."""
    low = tokens[at + 1].low
    if hit.cue.govern == "question" or is_relative(tokens, at):
        return False
    return not _describes_hearer(tokens, at, hit) and not (hit.cue.noun_too and low in AUXILIARIES)


def _describes_hearer(tokens: Tokens, at: int, hit: Hit) -> bool:
    """ "told a crowd that included children": an indefinite hearer, and a verb right after "that"."""
    low = tokens[at + 1].low
    past = low in AUXILIARIES or low in IRREGULAR_PASTS or is_participle(low)
    return past and hit.cue.govern == "hearer" and tokens[hit.after].low in INDEFINITE


def _after_comma(tokens: Tokens, comma: int) -> Following:
    """ "said, “...”"; what follows words between commas; else the clause is over."""
    at = comma + 1
    following = low_at(tokens, at)
    if following == '"':
        return Following("quote", at)
    last = min(at + MAX_INSERTED, len(tokens) - 1)
    closing = next((n for n in range(at, last) if tokens[n].low in CLOSING), 0)
    inserted = closing and not any(token.cue for token in tokens[at:closing])
    return _after_inserted(tokens, comma, closing) if inserted else Following("nothing", comma)


def _after_inserted(tokens: Tokens, comma: int, closing: int) -> Following:
    """ "said, in a rare rebuke, “...”", "said, however, that ..."."""
    first, opening = tokens[comma + 1], tokens[closing + 1].low
    if opening == '"':
        return Following("quote", closing + 1)
    if opening == "that" and (first.adverb or first.capital or first.low in PREPOSITIONS):
        return Following("that", closing + 2)
    return Following("nothing", comma)


def _skip_amount(tokens: Tokens, at: int) -> int:
    """Past "very little" where nothing follows it; else 0."""
    end = at + 1 + (tokens[at].low in DEGREES)
    amount = end <= len(tokens) and tokens[end - 1].low in AMOUNTS
    return end if amount and (end == len(tokens) or tokens[end].low in POINTS) else 0


def _clause(tokens: Tokens, at: int, hit: Hit) -> Following:
    """A content clause without "that" at `at`, if the verb takes one."""
    govern, low = hit.cue.govern, tokens[at].low
    if amount := _skip_amount(tokens, at):
        return Following("nothing", amount)
    if not _has_verb(tokens, at):
        return Following("nothing", at)
    if low in QUESTION_WORDS and (govern == "question" or low not in HEDGES):
        return Following("question" if _asks(tokens, hit) else "nothing", at)
    clause = govern not in PLAINLESS and low not in NO_CLAUSE
    return Following("clause" if clause and _takes_clause(tokens, at, hit) else "nothing", at)


def _takes_clause(tokens: Tokens, at: int, hit: Hit) -> bool:
    """Whether what stands at `at` is a content clause rather than an object of the verb."""
    verb = hit.cue.verb
    if is_finite(tokens, at) and tokens[at].low not in CONTRACTED:
        return tokens[at - 1].low not in COORDINATORS and _takes_verb(tokens, hit)
    if verb.needs_that or (verb.change and _is_counted(tokens, at)):
        return False
    if verb.bare or begins_clause(tokens, at, strict=True):
        return True
    return hit.cue.govern == "hearer" and _is_long_subject(tokens, at)


def _takes_verb(tokens: Tokens, hit: Hit) -> bool:
    """Whether a finite verb may follow it: "the man who police said was ill", not "Battery claims deserve a test"."""
    reports = hit.cue.govern == "clause" and not hit.cue.noun_too
    return reports or tokens[hit.first - 1].low in SUBJECT_PRONOUNS


def _is_counted(tokens: Tokens, at: int) -> bool:
    """ "added [71 runs to their score before the innings closed]": so many things, and no verb of theirs."""
    return is_amount(tokens[at].low) and not begins_clause(tokens, at + 1, strict=True)


def _asks(tokens: Tokens, hit: Hit) -> bool:
    """Whether the verb takes a question: "asked whether", "told them how", "explained why"."""
    return hit.cue.govern in ("question", "hearer") or tokens[hit.at].low.startswith(("expla", "say", "said"))


def is_amount(low: str) -> bool:
    """ "“The sale rose, Lee said, [up 5 percent on May]”": a number, or what stands before one."""
    return low[:1].isdigit() or low in BEFORE_AMOUNTS


def _is_long_subject(tokens: Tokens, at: int) -> bool:
    """ "told police the man who lived there had left": a subject with a clause or an apposition of its own."""
    end = skip_noun_phrase(tokens, at)
    described = end < len(tokens) and (tokens[end].low == "," or tokens[end].low in RELATIVES)
    return end > at and described


def begins_clause(tokens: Tokens, at: int, strict: bool = False) -> bool:
    """Whether a noun phrase at `at` is followed by its own finite verb rather than being an object.

    `strict`: an -ed word before a preposition is taken for a participle ("the risks associated with").
    """
    if tokens[at].low in SUBJECT_PRONOUNS or tokens[at].low in CONTRACTED:
        return True
    end = skip_noun_phrase(tokens, at)
    while low_at(tokens, end) in LINKING:
        end = max(skip_noun_phrase(tokens, end + 1), end + 1)
    end = skip_adverbs(tokens, _past_apposed(tokens, end))
    if end >= len(tokens):
        return False
    if tokens[end].low == '"':
        return tokens[end].verbal  # "warned the plan “would be late”"
    if not is_finite(tokens, end):
        return False
    participle = tokens[end].low.endswith("ed") and low_at(tokens, end + 1) in PREPOSITIONS
    return not (participle and strict)


def _past_apposed(tokens: Tokens, end: int) -> int:
    """Past the name in "his deputy, Ann Lee, would"."""
    stop = skip_capitals(tokens, end + 1) if low_at(tokens, end) == "," else end
    return stop + 1 if low_at(tokens, stop) == "," else end


def _has_verb(tokens: Tokens, at: int) -> bool:
    """Whether a verb or a quoted stretch comes before the next colon or semicolon."""
    for n in range(at, len(tokens)):
        low = tokens[n].low
        if low in ";:":
            break
        if low == '"' or low.endswith("ed") or (tokens[n].verbal and is_finite(tokens, n)):
            return True
    return False
