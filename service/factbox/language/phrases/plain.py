"""Noun phrases that the words alone show beyond doubt, a letter a word: who asks for one need not have it tagged.

d determiners, o other words that begin an object, m modals, "." other closed classes and times, c number words; v
words that end a noun phrase, V those that look like plurals, p regular participles, "?" words in -ing and -ly and
verbs with a capital; S plurals, M plurals that stand before nouns, E and e plurals and others that may be verbs,
J likely adjectives and possessives, N other nouns, A and P plurals and others with a capital; "," a comma, 0 a
number, * the rest.
"""

from __future__ import annotations

import re
from functools import lru_cache

from factbox.language.en.calendar import DATING_WORDS
from factbox.language.en.classes import COMPASS, DETERMINERS, MODALS, STOPS
from factbox.language.en.nouns import (
    COLLECTIVES,
    DESCRIBING_ENDINGS,
    MODIFIERS_IN_S,
    NAMING_ENDINGS,
    PRONOUN_NAMES,
    SHORT_ADJECTIVES,
)
from factbox.language.en.numbers import SCALES, TENS
from factbox.language.en.numbers import UNITS as ONES
from factbox.language.verb_forms import BASES, ENDERS, IRREGULAR_PASTS, NOUN_OR_VERB
from factbox.language.word_forms import is_participle, is_plural
from factbox.places import Span

WINDOW = 90
"""Characters that are looked at for one phrase."""
DOUBT = Span(-1, -1)
"""The answer where tags are to tell."""
_MOST = 7
"""Words that are looked at."""
_AFTER = re.compile(
    r"(?!N,[Jp])(?:S(?![SE])|[JNMPAe]+S(?![SEdo])"
    r"|[JNMPAe]*(?:[NM](?=[.m,dovp0]|V[do0JNMPSEe]|\Z)|(?:[PAE]|(?<!A)e)(?=[.m,vp]|\Z)))"
)
# From right to left: a participle behind a noun is a past.
_BEFORE = re.compile(r"(?:[NMPAS](?!m)|e(?![SEA?m])|E(?=[do.,]|\Z))[JNMPAe]*(?:p(?=d)|(?=[.mdo,0cvV]|p[NSMPAEe]|\Z))")
_NONE_AFTER = re.compile(r"[.mdo,0c]|[vV][.mdo,0c]|\Z")
_NONE_BEFORE = re.compile(r"[.mdo,0c]|[A-Za-z]m|[vp][NSMPAEe]|\Z")
_GAPS, _MARKS, _OWNERS = (" ", "-", "\u00a0"), ".,;:?!)-\u2013\u2014", ("'s", "\u2019s")
_ODD, _NUMBER, _COMMA, _STOP, _NAME, _OPEN, _OWNING = "*", "0", ",", ".", "P", "?", "J"
_NOUNS = frozenset("pSMEeJN")
_ADVERBIAL, _VERBAL = "ly", ("ing", "ly")
_SHORT = 4
"""Letters of "goal" and "ring", which only look like adjectives, and of most abbreviations."""
_OBJECT = "it them to more about nearly up down out over"
_OFTEN = frozenset("hourly daily nightly weekly monthly yearly".split())
_LETTERS = {
    **dict.fromkeys(NOUN_OR_VERB | IRREGULAR_PASTS | BASES, "e"),
    **dict.fromkeys(filter(is_plural, NOUN_OR_VERB), "E"),
    **dict.fromkeys(MODIFIERS_IN_S | COLLECTIVES, "M"),
    **dict.fromkeys(ENDERS, "v"),
    **dict.fromkeys(filter(is_plural, ENDERS), "V"),
    **dict.fromkeys(STOPS | DATING_WORDS, "."),
    **dict.fromkeys(MODALS, "m"),
    **dict.fromkeys([*ONES, *TENS, *SCALES], "c"),
    **dict.fromkeys(_OBJECT.split(), "o"),
    **dict.fromkeys(DETERMINERS, "d"),
    **dict.fromkeys(_OFTEN | SHORT_ADJECTIVES, "J"),
    **dict.fromkeys(COMPASS | {"away"}, "?"),
}
"""Of two letters a word has the last."""
_OF_NAMES = str.maketrans("vVpEeSMJN", "???APAPPP")


def plain_after(text: str, at: int, limit: int, skip: frozenset[str]) -> Span | None:
    """The noun phrase that begins at `at`, behind words of `skip`; None for none, DOUBT where words do not tell."""
    begin = at + text.startswith(_GAPS, at)
    words = text[begin:limit].split(" ", _MOST)
    skipped = 0
    while skipped + 1 < len(words) and words[skipped].lower() in skip:
        begin += len(words[skipped]) + 1
        skipped += 1
    letters = "".join([*map(_letters, words[skipped:_MOST])]) + _ODD * (len(words) > _MOST)
    found = _AFTER.match(letters)
    if found is None:
        return None if _NONE_AFTER.match(letters) else DOUBT
    return Span(begin, begin + len(" ".join(words[skipped : skipped + found.end()]).rstrip(_MARKS)))


def plain_before(text: str, end: int, floor: int) -> Span | None:
    """The noun phrase that ends at `end`, not reaching below `floor`; without its determiner."""
    words = text[max(floor, end - WINDOW) : end].rsplit(" ", _MOST)
    cut = len(words) > _MOST or end - WINDOW > floor
    letters = "".join([*map(_letters, words[cut:])])[::-1] + _ODD * cut
    found = _BEFORE.match(letters)
    if found is None:
        return None if _NONE_BEFORE.match(letters) else DOUBT
    return Span(end - len(" ".join(words[-found.end() :])), end)


@lru_cache(maxsize=8192)
def _letters(word: str) -> str:
    """The letter of a word between blanks, and that of the mark behind it."""
    bare = word.rstrip(_MARKS)
    own = bare[:-2] if bare.endswith(_OWNERS) else bare
    if not own.replace("-", "").isalpha():
        return _NUMBER if word[:1].isdigit() else _ODD if bare else _COMMA
    if own is not bare:
        return _OWNING
    if len(bare) == len(word):
        return _letter(own)
    if word[len(bare)] == _COMMA:
        return _letter(own) + _COMMA
    abbreviated = word[len(bare)] == "." and bare[0].isupper() and len(bare) <= _SHORT
    return _ODD if abbreviated else _letter(own) + _STOP


def _letter(word: str) -> str:
    lower = word.lower()
    found = _LETTERS.get(lower) or _by_ending(lower)
    if word in PRONOUN_NAMES:
        return _NAME
    return found.translate(_OF_NAMES) if word[0].isupper() else found


def _by_ending(lower: str) -> str:
    if is_participle(lower) and "-" not in lower:
        return "p"
    if is_plural(lower):
        return "S"
    describes = len(lower) > _SHORT and lower.endswith(DESCRIBING_ENDINGS) and not lower.endswith(NAMING_ENDINGS)
    return (_OPEN if lower.endswith(_VERBAL) else "J") if describes else "N"


def is_noun(lower: str) -> bool:
    """Whether a word in small letters may be a noun or stand before one: of no closed class and no verb we know."""
    return lower not in STOPS and lower not in ENDERS and not lower[0].isdigit() and not lower.endswith(_ADVERBIAL)


def is_plain_noun(lower: str) -> bool:
    """The same, where it is no verb in -ing, time or number word either."""
    return _letters(lower) in _NOUNS
