"""Who is told: the addressee between "told" and what was told."""

from __future__ import annotations

from factbox.language.en.classes import CONTRACTED, OBJECT_PRONOUNS, POSSESSIVES, STOPS, SUBJECT_PRONOUNS
from factbox_quotes.english.grammar import POINTS, Tokens, is_finite, low_at, skip_noun_phrase

NO_NOUNS = POINTS | STOPS
TELLING = frozenset(["told", "tells", "tell"])
LINKS = frozenset("and of for".split())
"""What joins one who is addressed to another, or to where they belong."""


def skip_hearer(tokens: Tokens, at: int) -> int:
    """Past the one addressed: "told reporters", "told CNN's Ann Lee", "told him", "told the crowd"."""
    if at >= len(tokens):
        return at
    if (tokens[at].low in OBJECT_PRONOUNS and not _owns(tokens, at)) or _is_programme(tokens, at):
        return at + 1
    end = _split_bare(tokens, at, _skip_owned(tokens, at))
    while end + 1 < len(tokens) and tokens[end].low in LINKS and tokens[end + 1].low not in SUBJECT_PRONOUNS:
        end = skip_noun_phrase(tokens, end + 1)
    return end + 1 if _is_programme(tokens, end) else end


def _owns(tokens: Tokens, at: int) -> bool:
    """ "told her pupils": a possessive before a noun; not "told her that", "told her the ferry", "told her Ann"."""
    if tokens[at].low not in POSSESSIVES or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].low not in NO_NOUNS


def _skip_owned(tokens: Tokens, at: int) -> int:
    """Past the noun phrase at `at` and the name that it owns: "the paper's Ann Lee"."""
    end = skip_noun_phrase(tokens, at)
    owns = end < len(tokens) and tokens[end].capital and tokens[end - 1].low.endswith("'s")
    return skip_noun_phrase(tokens, end) if owns else end


def _is_programme(tokens: Tokens, at: int) -> bool:
    """ "told “Good Morning Town” that", "told the station's “Town Talk”": a title is who was told."""
    if low_at(tokens, at) != '"' or not tokens[at].capital:
        return False
    told = at + 1 < len(tokens) and tokens[at + 1].low not in POINTS and tokens[at - 1].low in TELLING
    return told or tokens[at - 1].low.endswith("'s")


def _split_bare(tokens: Tokens, start: int, end: int) -> int:
    """ "told reporters families would ...": where a verb follows the noun phrase, its last word is the next subject."""
    if end < len(tokens) and end - start > 1 and is_finite(tokens, end) and tokens[end].low not in CONTRACTED:
        return end - 1
    return end
