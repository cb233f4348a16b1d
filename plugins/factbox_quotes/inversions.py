"""The subject that follows its verb: “...,” said one resident in the south."""

from __future__ import annotations

from factbox_quotes.hits import Hit
from factbox_quotes.phrases import POINTS, Tokens, is_finite, skip_noun_phrase
from factbox_quotes.subject import Subject
from factbox_quotes.words import PREPOSITIONS, TIMES

PRONOUNS = frozenset("he she they i we".split())
BELONGING = frozenset("of for and".split())
"""What these begin is part of the speaker's description."""

PLACING = frozenset("at from with in on".split())
"""The same after a name ("Ann Lee of the Post", "Ann Lee at the bank"); after a common noun they tell where."""

MANNER = frozenset("a an his her their response reference part front".split())
"""After "in" and "with" these tell how it was said: "in a statement", "with his wife"."""


def after(tokens: Tokens, hit: Hit) -> Subject | None:
    """The subject that follows `hit`, or None when the verb is not inverted: "said the vote would be void"."""
    start = hit.after
    if not _may_invert(tokens, hit) or start >= len(tokens) or not _may_begin(tokens, start):
        return None
    if tokens[start].low in PRONOUNS:
        return Subject(start, start + 1, start, "inversion") if _ends_soon(tokens, start + 1) else None
    end = _described(tokens, skip_noun_phrase(tokens, start))
    if end == start or (end < len(tokens) and is_finite(tokens, end)):
        return None
    return Subject(start, end, start, "inversion")


def _may_invert(tokens: Tokens, hit: Hit) -> bool:
    manner = hit.at > 0 and tokens[hit.at - 1].low == '"' and hit.cue.govern == "marked"
    return (hit.cue.verb.inverts or manner) and hit.cue.form != "gerund" and hit.first == hit.at


def _may_begin(tokens: Tokens, start: int) -> bool:
    low = tokens[start].low
    return not (low in POINTS or low in PREPOSITIONS or low in TIMES or low == "that" or tokens[start].adverb)


def _described(tokens: Tokens, end: int) -> int:
    """Past the phrases that describe the noun phrase before `end`."""
    while end + 1 < len(tokens) and _describes(tokens, end):
        end = max(skip_noun_phrase(tokens, end + 1), end + 1)
    return end


def _describes(tokens: Tokens, at: int) -> bool:
    low, following = tokens[at].low, tokens[at + 1]
    if following.low in TIMES or (following.low in MANNER and low in PLACING):
        return False
    return low in BELONGING or (low in PLACING and tokens[at - 1].capital)


def _ends_soon(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens) or tokens[at].low in POINTS or tokens[at].low in PREPOSITIONS
