"""Tokens: the words and marks of a sentence, with what is known of each word by itself."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from factbox_quotes.lexicon import CUES, Cue
from factbox_quotes.scare import is_title
from factbox_quotes.stretches import Stretch
from factbox_quotes.words import ADVERBS, AUXILIARIES, COMMON_VERBS, IRREGULAR_PASTS, NOT_ADVERBS

_BREAKS = r"\s,;:()\[\]—–…?!"
_TOKEN = re.compile(rf"[A-Za-z][^{_BREAKS}]*|\$?\d[\d,.]*\d\w*|\d{{1,2}}:\d\d\w*|--+|[,;:()\[\]—–…?!]|[^{_BREAKS}]+")
_DASHES = frozenset(["--", "---", "—", "–", "-"])
_POINTS = ".,;:?!…-—–"
_VERBS = AUXILIARIES | COMMON_VERBS | IRREGULAR_PASTS | CUES.keys()

MAX_KNOWN = 30
"""Characters that a word may have to be remembered: the commonest make up most of any text."""


class Token(NamedTuple):
    """A word, a mark of punctuation or a whole quoted stretch; `low` is the word in lower case without end points.

    `low` is `"` for a stretch, `—` for any dash. `capital`: it begins with a capital letter, or reads like a title.
    `cue`: what it reports as; `reports`: it is a cue or "according".
    `verbal`: it may be a finite verb. `adverb`: it is one.
    `final`: it is a stretch that ends like a sentence; `pauses`: that ends in any point.
    """

    low: str
    capital: bool = False
    cue: Cue | None = None
    reports: bool = False
    verbal: bool = False
    adverb: bool = False
    stretch: Stretch | None = None
    final: bool = False
    pauses: bool = False


Place = tuple[int, int]


def read_tokens(text: str, start: int, end: int, stretches: Iterable[Stretch]) -> tuple[list[Token], list[Place]]:
    """The tokens of [start, end) and their places; each of `stretches` is one."""
    tokens: list[Token] = []
    places: list[Place] = []
    for stretch in stretches:
        _read_words(text, start, stretch.outer_start, tokens, places)
        tokens.append(_marked(text, stretch))
        places.append((stretch.outer_start, stretch.outer_end))
        start = stretch.outer_end
    _read_words(text, start, end, tokens, places)
    return tokens, places


def _marked(text: str, stretch: Stretch) -> Token:
    last = text[stretch.end - 1]
    titled = is_title(text[stretch.start : stretch.end].split())
    return Token('"', titled, stretch=stretch, final=last in ".?!", pauses=last in _POINTS)


def _read_words(text: str, start: int, end: int, tokens: list[Token], places: list[Place]) -> None:
    """Add the words of [start, end); a full stop at the very end belongs to none."""
    matches = list(_TOKEN.finditer(text, start, end))
    words = [match[0] for match in matches]
    read = [_known(word) if len(word) <= MAX_KNOWN else _read(word) for word in words]
    tokens += [token for token in read if token]
    first = len(places)
    places += [match.span() for match, token in zip(matches, read, strict=True) if token]
    if len(places) > first and places[-1][1] == end and text[end - 1] == ".":
        places[-1] = places[-1][0], end - 1


def _read(word: str) -> Token | None:
    """`word` as a token; None for a mark without a partner."""
    if word in _DASHES:
        return Token("—")
    low = word.replace("’", "'").strip("\"'.“”‘*").lower()
    if not low:
        return None
    cue, capital = CUES.get(low), word.lstrip("\"'“‘@#$*")[:1].isupper()
    reports = cue is not None or low == "according"
    return Token(low, capital, cue, reports, _is_verbal(low, capital), _is_adverb(low, capital))


_known = lru_cache(maxsize=8192)(_read)


def _is_verbal(low: str, capital: bool) -> bool:
    return low in AUXILIARIES if capital else low in _VERBS or low.endswith("ed")


def _is_adverb(low: str, capital: bool) -> bool:
    return low in ADVERBS or (low.endswith("ly") and not capital and low not in NOT_ADVERBS and len(low) > 4)
