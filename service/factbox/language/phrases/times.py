"""Marks the tokens of times ("last year", "on Monday night", "8 December 2024"), which are part of no
noun phrase. A time that owns or describes a noun stays: "last year's vote", "the Monday meeting".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox.language.en import grammar

_CLASSES = (
    ("L", grammar.POINTING),
    ("U", grammar.TIME_UNITS),
    ("D", grammar.DAYS),
    ("m", grammar.NAMES_OF_MONTHS - grammar.SURE_MONTHS),
    ("M", grammar.SURE_MONTHS),
    ("W", grammar.NAMES_OF_DAYS),
    ("H", grammar.HALF_DAYS),
    ("e", frozenset(("early", "late", "mid"))),
    ("a", frozenset(("ago", "earlier", "later"))),
    ("A", frozenset(("a", "an", "the"))),
)
_CAPITAL_ONLY = frozenset("mMW")
_CLASS = {
    form: letter
    for letter, words in reversed(_CLASSES)
    for word in words
    for form in (word, word.capitalize(), word.upper())
    if letter not in _CAPITAL_ONLY or form != word
} | {str(year): "Y" for year in range(1500, 2100)}
_TRIGGERS = frozenset(word for word, letter in _CLASS.items() if letter in "UDmMWHY")
_BY_LETTER = str.maketrans({letter: "." for letter in "".join(map(chr, range(33, 127))) if letter not in "#I,C"})
_TIME = re.compile(
    r"(?<=I)[Mm](?:,[Mm])*,?C[Mm]"  # for March and April
    r"|A?e?L#?[UWMm]{1,2}"  # last year, the past three years, next Monday night
    r"|(?:#|A)U(?=a)"  # three years ago
    r"|e?(?:W,?)?#[Mm](?:,?Y)?|e?(?:W,?)?[Mm]#(?:,Y)?|e?[Mm]Y"  # 8 December 2024, Sunday, May 5, 2024
    r"|e?WU?|e?M|e?D|(?<=[Ie])m"
    r"|#H|(?<=I)Y"
)
_HOLDER = frozenset("DJ'n#")
_NOUN = frozenset("NSP")


def mark(words: Sequence[str], letters: str) -> str:
    """`letters` with t for tokens of a time."""
    if _TRIGGERS.isdisjoint(words):
        return letters
    classes = _classes(words, letters)
    marked = list(letters)
    for match in _TIME.finditer(classes):
        start, end = match.span()
        if not _belongs_to_noun(classes, letters, start, end):
            marked[start:end] = "t" * (end - start)
    return "".join(marked)


def _classes(words: Sequence[str], letters: str) -> str:
    """One letter a token: what it is in a time."""
    classes = list(letters.translate(_BY_LETTER))
    for at, word in enumerate(words):
        if word in _CLASS and letters[at] != "I" and (letters[at] == "P" or _CLASS[word] not in _CAPITAL_ONLY):
            classes[at] = _CLASS[word]
    return "".join(classes)


def _belongs_to_noun(classes: str, letters: str, start: int, end: int) -> bool:
    """Whether a noun follows that the time owns, or describes behind a determiner."""
    after = letters[end : end + 1]
    if after == "'":
        return True
    before = letters[start - 1 : start]
    if after == "P" and before != "I" and classes[start:end] in ("M", "m"):
        return True
    return classes[start] not in "AL" and after in _NOUN and before in _HOLDER
