"""Verbs of manner that no table holds, told by where they stand: “...,” grumbled Jo Marsh; “...,” he deadpanned."""

from __future__ import annotations

from collections.abc import Iterator

from factbox.language.en.classes import AUXILIARIES
from factbox.language.verb import Verb
from factbox.language.verb_forms import IRREGULAR_PASTS
from factbox.language.word_forms import is_participle
from factbox_quotes.english.grammar import POINTS, Tokens, low_at, skip_capitals
from factbox_quotes.english.lexicon import cue_of
from factbox_quotes.english.tokens import Token
from factbox_quotes.english.words import DETERMINERS, PREPOSITIONS
from factbox_quotes.reports.hits import Hit

MANNER = cue_of(Verb("", reports="marked", inverts=True), "past", "marked")
"""What is known of such a verb: that it reports the marked words beside it."""

PERSONS = frozenset("he she they i we".split())
AFTER = POINTS | PREPOSITIONS | {"when", "after", "before", "as", "while"}
MAX_NAME = 5


def manner_hits(tokens: Tokens) -> Iterator[Hit]:
    """The verbs right after a pausing stretch and beside a person, in order, that are no cue of the tables."""
    for at, before in enumerate(tokens[:-1], 1):
        if before.pauses:
            verb = _inverted(tokens, at) or _following(tokens, at)
            if verb:
                yield Hit(verb, verb, MANNER, verb + 1)


def _inverted(tokens: Tokens, at: int) -> int | None:
    """ "grumbled Jo Marsh", "shrilled the boy": the verb at `at`, with a noun phrase after it."""
    if at > 1 or len(tokens) == 2 or not _may_tell(tokens[at]):  # it follows what opens the frame
        return None
    following = tokens[at + 1]
    return at if following.capital or following.low in DETERMINERS or following.low in PERSONS else None


def _following(tokens: Tokens, at: int) -> int | None:
    """ "he deadpanned", "Jo Marsh emails": the verb after a pronoun or a name at `at`, with nothing for its object."""
    verb = at + 1 if low_at(tokens, at) in PERSONS else skip_capitals(tokens, at)
    if not at < verb < min(len(tokens), at + MAX_NAME) or not _may_tell(tokens[verb]):
        return None
    return verb if verb + 1 == len(tokens) or tokens[verb + 1].low in AFTER else None


def _may_tell(token: Token) -> bool:
    """A small word in the past or the third person that no table knows to report."""
    low = token.low
    if token.capital or token.cue is not None or low in AUXILIARIES or low in PREPOSITIONS or low in DETERMINERS:
        return False
    return is_participle(low) or low in IRREGULAR_PASTS or (low.endswith("s") and not low.endswith(("ss", "'s")))
