"""Finds noun phrases without a model: closed word classes and endings say where a phrase begins and ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from factbox.language.function_words import (
    ARTICLES,
    AUXILIARIES,
    COLLECTIVES,
    CONJUNCTIONS,
    DETERMINERS,
    NOUN_OR_VERB,
    PREPOSITIONS,
    PRONOUNS,
    STOPS,
    VERBS,
    is_participle,
    is_plural,
)  # fmt: skip
from factbox.language.numbers import SCALES, TENS, UNITS
from factbox.places import Span

MAX_WORDS = 6
"""A longer phrase is cut: its head has been seen, or it is no phrase."""
WINDOW = 90
"""Characters that are looked at for one phrase."""
CALENDAR = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
        "september october november december last next previous year quarter month week yearly annually daily "
        "monthly weekly year-on-year year-over-year years ago year-earlier quarter-on-quarter"
    ).split()
)
# Heads that say little without what they are of: "number of passengers", "price of gold".
_OF_HEADS = frozenset(
    (
        "number numbers amount total price prices cost costs value rate rates level levels volume percentage "
        "proportion share size yield pace group team pair majority minority sum kind average quantity capacity "
        "output production sales exports imports supply"
    ).split()
)
# Plural nouns that stand before another noun: "sales jobs", "sports cars".
_MODIFIERS_IN_S = frozenset(
    (
        "sales sports news arms savings earnings operations systems communications goods customs human-rights "
        "rights jobs services securities women's men's children's parts electronics physics economics oils "
        "foods futures bonds"
    ).split()
)
_ABBREVIATIONS = r"(?:[A-Z]\.){2,}|(?:Inc|Corp|Co|Ltd|Mr|Mrs|Ms|Dr|St|Sen|Gov|Gen|Rep|Jr|Sr|Bros)\.(?=\s)"
_TOKEN = re.compile(rf"(?=[A-Z])(?:{_ABBREVIATIONS})|[^\W_]\w*(?:[.'’&/-]\w+)*['’]?")


_CARDINALS = frozenset([*UNITS, *TENS, *SCALES])
_NUMBERS = _CARDINALS | frozenset(["half", "third", "quarter", "dozen", "thirds", "quarters"])
# After these a word that may be noun or verb was a verb: "the airline plans to", "the deal values the company".
_OBJECTS = ARTICLES | frozenset("its their his her our that it them to more about nearly up down out some over".split())
_OFTEN = frozenset("daily weekly monthly yearly".split())
_LENGTHS = frozenset("seconds minutes hours days weeks months quarters years decades".split())
# "10-year" inside a phrase: "Germany's 10-year bond yield".
_ADJECTIVE = re.compile(r"\d+-[a-z]")


# Names that are pronouns in lower case.
_CAPITALS = {"US": "u.s.", "IT": "i.t."}


class Word(NamedTuple):
    """A word of a phrase: its letters in lower case and its place in the text."""

    lower: str
    start: int
    end: int


def words_of(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of text[start:end], hyphened ones whole."""
    return map(_word, _TOKEN.finditer(text, start, end))


def _word(match: re.Match[str]) -> Word:
    word = match.group()
    return Word(_CAPITALS.get(word) or word.lower(), *match.span())


def words_back(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of text[start:end] from the last to the first, looked for only as far back as they are asked for."""
    stop = end
    while stop > start:
        blank = text.rfind(" ", start, stop)
        yield from reversed(list(words_of(text, max(start, blank), min(stop + 1, end))))
        stop = blank


def phrase_after(text: str, at: int, limit: int, skip: frozenset[str] = frozenset()) -> Span | None:
    """The noun phrase that begins at `at` (a blank or hyphen may come first), ending before `limit`.

    Articles and the words of `skip` at its beginning are left out. None where a verb, preposition or mark comes first.

    >>> phrase_after("75 villagers in the raid", 2, 24)
    Span(start=3, end=12)
    """
    taken: list[Word] = []
    words = _run(text, at, min(limit, at + WINDOW))
    word = next(words, None)
    while word is not None:
        skipped = not taken and word.lower in skip
        if not skipped and word.lower in STOPS:
            break
        follower = next(words, None)
        if not skipped and _ends(text, word, follower, taken):
            break
        if not skipped:
            taken.append(word)
        word = follower
    return Span(taken[0].start, taken[-1].end) if taken else None


def _run(text: str, at: int, limit: int) -> Iterator[Word]:
    """Words parted by nothing but a blank; the first may hang on a hyphen."""
    end = at
    for count, word in enumerate(words_of(text, at, limit)):
        if text[end : word.start] not in (
            (" ", "-", "  ", "\u00a0", " - ", "") if count == 0 else (" ", "  ", "\u00a0")
        ):
            return
        yield word
        end = word.end
        if count > MAX_WORDS + 3:
            return


def _ends(text: str, word: Word, follower: Word | None, taken: list[Word]) -> bool:
    """Whether the phrase is over before `word`, which is in no closed class."""
    lower = word.lower
    often = lower in _OFTEN and follower is not None and is_noun(follower.lower)
    if (lower in CALENDAR and not often) or len(taken) >= MAX_WORDS:
        return True
    if lower[0].isdigit():
        return not (taken and (_ADJECTIVE.match(lower) or (taken[-1].start >= 0 and _is_label(text, taken[-1], word))))
    if not taken:
        if lower in _CARDINALS:
            return True
        verbal = lower in VERBS or is_participle(lower)
        led = follower is not None and (is_noun(follower.lower) or lower.endswith("ing"))
        return (verbal and not led) or (
            lower.endswith("ing") and follower is not None and follower.lower in DETERMINERS
        )
    last = taken[-1]
    if last.lower in COLLECTIVES and is_plural(lower):
        return False
    if is_plural(last.lower) and not (
        last.lower in _MODIFIERS_IN_S or (text[last.start].isupper() and text[word.start].isupper())
    ):
        return True
    if lower in VERBS or is_participle(lower):
        return True
    if lower in NOUN_OR_VERB and follower is not None and (follower.lower in _OBJECTS or follower.lower[0].isdigit()):
        return True
    return (
        lower.endswith("ing") and follower is not None and (follower.lower in _OBJECTS or follower.lower in DETERMINERS)
    )


def _is_label(text: str, name: Word, word: Word) -> bool:
    """ "S&P 500", "Windows 10": few bare digits after a capitalised word."""
    return text[name.start].isupper() and word.lower.isdigit() and len(word.lower) < 5


@lru_cache(maxsize=4096)
def is_noun(lower: str) -> bool:
    """Whether a word may be a noun or stand before one: it is of no closed class and no verb we know."""
    return lower not in STOPS and lower not in VERBS and not lower[0].isdigit() and not lower.endswith("ly")


def phrase_before(text: str, at: int, floor: int) -> Span | None:
    """The noun phrase that ends right before `at`, not reaching below `floor`; without its article.

    >>> phrase_before("a net profit of", 12, 0)
    Span(start=2, end=12)
    """
    words = words_back(text, max(floor, at - WINDOW), at)
    word = next(words, None)
    if word is None or text[word.end : at].strip() not in ("", "(", ",", ":"):
        return None
    taken: list[Word] = []
    while word is not None and len(taken) < MAX_WORDS:
        before = next(words, None)
        apart = taken and text[word.end : taken[-1].start] not in (" ", "  ")
        if apart or not _belongs(word.lower, before.lower if before else "", bool(taken)):
            break
        taken.append(word)
        word = before
    return Span(taken[-1].start, taken[0].end) if taken else None


def _belongs(lower: str, before: str, inside: bool) -> bool:
    """Whether a word, read from right to left, is still of the phrase."""
    if lower in STOPS or lower in CALENDAR or lower[0].isdigit() or lower in AUXILIARIES:
        return False
    if lower in VERBS:
        return not inside and (
            before == "net" or before in DETERMINERS or (is_plural(lower) and is_noun(before or "the"))
        )
    if is_participle(lower):
        return inside and (before in DETERMINERS or before in PREPOSITIONS or before == "")
    return not lower.endswith("ly") or inside


def first_phrase(text: str, start: int, end: int) -> Span | None:
    """The first noun phrase of text[start:end] that is in no leading prepositional phrase; a pronoun gives None."""
    return first_phrase_of(text, list(words_of(text, start, end)), end)


def first_phrase_of(text: str, words: Sequence[Word], end: int) -> Span | None:
    """`first_phrase` of `words`, the words of `text` up to `end`, where they are known."""
    index = 0
    while index < len(words):
        lower = words[index].lower
        if lower in PRONOUNS and lower not in DETERMINERS:
            return None
        if lower in PREPOSITIONS:
            index = _past_phrase(text, words, index + 1, end)
            continue
        if lower in STOPS or lower in CONJUNCTIONS or lower in CALENDAR or _is_number(lower):
            index += 1
            continue
        return with_of(text, phrase_after(text, words[index].start, end), end)
    return None


def _is_number(lower: str) -> bool:
    return lower in _NUMBERS or (lower[0].isdigit() and not _ADJECTIVE.match(lower)) or lower[-1].isdigit()


def _past_phrase(text: str, words: Sequence[Word], index: int, end: int) -> int:
    """The index after the noun phrase of a preposition."""
    while index < len(words) and (words[index].lower in DETERMINERS or words[index].lower in CALENDAR):
        index += 1
    if index >= len(words):
        return index
    if _is_number(words[index].lower) and index + 1 < len(words) and words[index + 1].lower in _LENGTHS:
        return index + 2
    phrase = phrase_after(text, words[index].start, end)
    stop = phrase.end if phrase else words[index].end
    while index < len(words) and words[index].start < stop:
        index += 1
    return index


def with_of(text: str, phrase: Span | None, limit: int) -> Span | None:
    """`phrase` with what it is of, where its head says little alone ("number of passengers")."""
    if phrase is None or not text.startswith(" of ", phrase.end):
        return phrase
    head = text[phrase.start : phrase.end].rsplit(" ", 1)[-1].lower()
    more = phrase_after(text, phrase.end + 3, limit, ARTICLES | {"its", "their", "our"}) if head in _OF_HEADS else None
    return Span(phrase.start, more.end) if more else phrase
