"""The words after a number, for looking them up in tables; patterns made from tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from factbox.language.neighbours import word_before

_WORD = re.compile(r"(?:[ \u00a0]|[ ]?[-\u2010\u2011][ ]?|[ ]?(?=[°%]))([A-Za-zµ°%ëé][\w./°²³'’&]*)")
# What may end a word without being of it.
_MARKS = ".'’/&"
_MAX = 30
_LETTERS = re.compile("[a-z]+")


def any_of(words: str | Iterable[str]) -> str:
    """A group of a pattern made from a table: any of `words`, in a string apart by commas or by blanks; longest first.

    A `*` stands for more letters.

    >>> any_of("more less*"), any_of("half, and a half")
    ('(?:less\\\\w*|more)', '(?:and a half|half)')
    """
    table = words.split(", " if "," in words else None) if isinstance(words, str) else words
    group = "|".join(sorted(map(re.escape, table), key=lambda word: (-len(word), word)))
    return f"(?:{group})".replace("\\ ", " ").replace("\\*", r"\w*")


def last_words(phrases: Iterable[str]) -> frozenset[str]:
    """What `word_before` sees where one of `phrases` precedes.

    >>> sorted(last_words(["more than", "up to", "+"]))
    ['+', 'than', 'to']
    """
    return frozenset(word_before(phrase, len(phrase)) for phrase in phrases)


def may_hold(text: str, start: int, end: int, words: AbstractSet[str]) -> bool:
    """Whether one of `words`, in small letters, may stand in text[start:end]: most are told so, without their places.

    >>> may_hold("They Raised rates", 0, 17, frozenset(("raised",)))
    True
    """
    return not words.isdisjoint(_LETTERS.findall(text[start:end].lower()))


def longest_by_first(names: Iterable[str]) -> dict[str, int]:
    """The first words of `names`, each with the number of words of the longest name that begins with it."""
    longest: dict[str, int] = {}
    for name in names:
        words = name.split()
        longest[words[0]] = max(len(words), longest.get(words[0], 0))
    return longest


def phrases_after(text: str, at: int, longest: Mapping[str, int]) -> list[tuple[str, int]]:
    """The next words as (phrase in lower case, end), longest first.

    `longest` has the words that a phrase worth looking up may begin with, and how many words it has at most.

    >>> phrases_after("25 basis points up", 2, {"basis": 2})
    [('basis points', 15), ('basis', 8)]
    """
    phrases: list[tuple[str, int]] = []
    ahead: list[tuple[str, int]] = []
    phrase, most = "", 1
    while len(phrases) < most and (match := _WORD.match(text, at, at + _MAX)):
        word = match[1].rstrip(_MARKS)
        start, at = match.span(1)
        phrase = f"{phrase} {word}".lower() if phrase else word.lower()
        phrases.append((phrase, start + len(word)))
        if len(phrases) == 1:
            head = phrase.partition("/")[0]
            most = max(longest.get(phrase, 0), longest.get(head, 0))
            ahead = [(head, start + len(head))] if head != phrase else []
        if len(word) != at - start and at - start > 4:
            break
    return phrases[most - 1 :: -1] + ahead if most and phrases else []
