"""Finds noun phrases without a model: closed word classes and endings say where a phrase begins and ends."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from factbox.language.en.abbreviations import COMPANIES
from factbox.language.en.calendar import DATING_WORDS
from factbox.language.en.classes import ARTICLES, DETERMINERS, PREPOSITIONS, STOPS
from factbox.language.en.nouns import COLLECTIVES, MODIFIERS_IN_S, OF_HEADS
from factbox.language.en.numbers import SCALES, TENS
from factbox.language.en.numbers import UNITS as ONES
from factbox.language.en.roles import SHORT_TITLES
from factbox.language.verb_forms import ENDERS, NOUN_OR_VERB
from factbox.language.word_forms import is_participle, is_plural
from factbox.places import Span

MAX_WORDS = 6
"""A longer phrase is cut: its head has been seen, or it is no phrase."""
WINDOW = 90
"""Characters that are looked at for one phrase."""
_NEAR = 36
"""Characters before a place that hold most phrases: more are looked at where a phrase may go on."""
_BEHIND = ("", "(", ",", ":")
_SHORT = "|".join(word.capitalize() for word in sorted(COMPANIES | SHORT_TITLES | {"st", "jr", "sr"}))
_ABBREVIATIONS = rf"(?:[A-Z]\.){{2,}}|(?:{_SHORT})\.(?=\s)"
_WORD = rf"(?:(?=[A-Z])(?:{_ABBREVIATIONS})|[^\W_]\w*(?:[.'’&/-]\w+|(?<=\d),\d{{3}}(?!\d))*['’]?)"
_TOKEN = re.compile(_WORD)
# Words of a phrase are parted by nothing but a blank; the first may hang on a hyphen.
_WITHIN = (" ", "  ", " & ")
_FIRST = re.compile(rf"(?: - |  | |-|\u00a0|)({_WORD})")
_NEXT = re.compile(rf"(?:  | |\u00a0| & (?=[A-Z]))({_WORD})")
_CARDINALS = frozenset([*ONES, *TENS, *SCALES])
# After these a word that may be noun or verb was a verb: "the airline plans to", "the deal values the company".
_OBJECTS = ARTICLES | frozenset("its their his her our that it them to more about nearly up down out some over".split())
# What is left of "1 a.m.", and the quarters and halves of a year.
_ING, _LY = "ing", "ly"
_CLOCK = frozenset("a.m p.m q1 q2 q3 q4 h1 h2".split())
_OFTEN = frozenset("daily weekly monthly yearly".split())
# "10-year" inside a phrase: "Germany's 10-year bond yield".
_ADJECTIVE = re.compile(r"\d+-[a-z]")
# Read from right to left, these end a phrase.
_OUTSIDE = STOPS | frozenset(DATING_WORDS) | _CLOCK
_MAKES_A_NOUN = DETERMINERS | {"net"}
_BEFORE_A_PARTICIPLE = DETERMINERS | PREPOSITIONS | {""}
_GRADES = frozenset("magnitude category size type grade level class".split())
# Names that are pronouns in lower case.
_CAPITALS = {"US": "u.s.", "IT": "i.t."}


class Word(NamedTuple):
    """A word of a phrase: its letters in lower case and its place in the text."""

    lower: str
    start: int
    end: int


def words_of(text: str, start: int, end: int) -> list[Word]:
    """The words of text[start:end], hyphened ones whole."""
    return [Word(_lower(match[0]), match.start(), match.end()) for match in _TOKEN.finditer(text, start, end)]


def _lower(word: str) -> str:
    return _CAPITALS.get(word) or word.lower()


def phrase_after(text: str, at: int, limit: int, skip: frozenset[str] = frozenset()) -> Span | None:
    """The noun phrase that begins at `at` (a blank or hyphen may come first), ending before `limit`.

    Articles and the words of `skip` at its beginning are left out. None where a verb, preposition or mark comes first.

    >>> phrase_after("75 villagers in the raid", 2, 24)
    Span(start=3, end=12)
    """
    limit = min(limit, at + WINDOW)
    word = _FIRST.match(text, at, limit)
    lower = _lower(word[1]) if word else ""
    while word is not None and lower in skip:
        word = _NEXT.match(text, word.end(), limit)
        lower = _lower(word[1]) if word else ""
    taken: list[re.Match[str]] = []
    while word is not None and lower not in STOPS and len(taken) < MAX_WORDS:
        following = _NEXT.match(text, word.end(), limit)
        follower = _lower(following[1]) if following else ""
        if _ends(taken[-1][1] if taken else "", word[1], lower, follower):
            break
        taken.append(word)
        word, lower = following, follower
    return Span(taken[0].start(1), taken[-1].end()) if taken else None


def _ends(last: str, word: str, lower: str, follower: str) -> bool:
    """Whether the phrase is over after `last` (empty: has not begun) and before `word`, which is in no closed class."""
    if lower in DATING_WORDS:
        return not (lower in _OFTEN and follower and is_noun(follower))
    if lower[0].isdigit():
        return not (last and (_ADJECTIVE.match(lower) or _is_label(last, word) or _is_graded(last, follower)))
    return _is_past(last, word, lower, follower) if last else _begins_none(lower, follower)


def _is_graded(last: str, follower: str) -> bool:
    """ "magnitude 6.1 earthquake", "category 5 hurricane": a number inside a phrase."""
    return last.lower() in _GRADES and bool(follower) and is_noun(follower)


def _begins_none(lower: str, follower: str) -> bool:
    """Whether no phrase begins with a word: a number, a verb without a noun after it, "running the"."""
    if lower.endswith(_ING):
        return follower in DETERMINERS or (lower in ENDERS and not follower)
    verbal = lower in ENDERS or is_participle(lower)
    return lower in _CARDINALS or (verbal and not (follower and is_noun(follower)))


def _is_past(last: str, word: str, lower: str, follower: str) -> bool:
    """Whether the phrase is over after `last`: with its plural, or because a verb follows."""
    head = _lower(last)
    if head in COLLECTIVES and is_plural(lower):
        return False
    if is_plural(head) and not (head in MODIFIERS_IN_S or (last[0].isupper() and word[0].isupper())):
        return True
    return _ends_phrase(lower) or _has_object(lower, follower)


def _has_object(lower: str, follower: str) -> bool:
    """Whether a word that may be noun or verb is the verb of what follows."""
    if lower in NOUN_OR_VERB and (follower in _OBJECTS or follower[:1].isdigit()):
        return True
    return lower.endswith(_ING) and (follower in _OBJECTS or follower in DETERMINERS)


def _ends_phrase(lower: str) -> bool:
    """Whether a word is a verb or participle, hyphened ones ("ball-sized") apart."""
    return lower in ENDERS or (is_participle(lower) and "-" not in lower)


def _is_label(name: str, word: str) -> bool:
    """ "S&P 500", "Windows 10": few bare digits after a capitalised word."""
    return name[0].isupper() and word.isdigit() and len(word) < 5


@lru_cache(maxsize=4096)
def is_noun(lower: str) -> bool:
    """Whether a word may be a noun or stand before one: it is of no closed class and no verb we know."""
    return lower not in STOPS and lower not in ENDERS and not lower[0].isdigit() and not lower.endswith(_LY)


def phrase_before(text: str, at: int, floor: int) -> Span | None:
    """The noun phrase that ends right before `at`, not reaching below `floor`; without its article.

    >>> phrase_before("a net profit of", 12, 0)
    Span(start=2, end=12)
    """
    far = max(floor, at - WINDOW)
    near = text.rfind(" ", far, max(far, at - _NEAR)) + 1
    found, is_whole = _before(text, at, near) if near > far else (None, False)
    return found if is_whole else _before(text, at, far)[0]


def _before(text: str, at: int, begin: int) -> tuple[Span | None, bool]:
    """The phrase before `at` in the words from `begin` on, and whether no word before them could be of it."""
    words = list(_TOKEN.finditer(text, begin, at))[::-1]
    if not words or text[words[0].end() : at].strip() not in _BEHIND:
        return None, bool(words)
    taken: list[re.Match[str]] = []
    for word, before in zip(words[:MAX_WORDS], [*words[1:], None], strict=False):
        apart = taken and not _adjoins(word[0], text[word.end() : taken[-1].start()])
        named = before is not None and word[0][0].isupper()  # "Ann Kelly"
        if apart or not _belongs(_lower(word[0]), _lower(before[0]) if before else "", bool(taken) or named):
            break
        taken.append(word)
    return Span(taken[-1].start(), taken[0].end()) if taken else None, len(taken) + 1 < len(words)


def _adjoins(word: str, between: str) -> bool:
    """Whether nothing parts a word from the next of its phrase but a blank, or the dot of an initial: "Ann J. Holt"."""
    return between in _WITHIN or (between == ". " and len(word) == 1 and word.isupper())


def _belongs(lower: str, before: str, inside: bool) -> bool:
    """Whether a word, read from right to left, is still of the phrase."""
    if lower in _OUTSIDE or lower[0].isdigit():
        return False
    if lower in ENDERS:
        return not inside and (before in _MAKES_A_NOUN or (is_plural(lower) and is_noun(before or "the")))
    if is_participle(lower):
        return inside and before in _BEFORE_A_PARTICIPLE
    return not lower.endswith(_LY) or inside


def with_of(text: str, phrase: Span | None, limit: int) -> Span | None:
    """`phrase` with what it is of, where its head says little alone ("number of passengers")."""
    if phrase is None or not text.startswith(" of ", phrase.end):
        return phrase
    head = text[phrase.start : phrase.end].rsplit(" ", 1)[-1].lower()
    more = phrase_after(text, phrase.end + 3, limit, ARTICLES | {"its", "their", "our"}) if head in OF_HEADS else None
    return Span(phrase.start, more.end) if more else phrase
