"""Tokens: the words and marks of a sentence, with what is known of each word by itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from factbox.language.en.classes import NEGATIONS, NOT_ADVERBS
from factbox.language.verb_forms import IRREGULAR_PASTS, PRESENTS
from factbox_quotes.lexicon import CUES, Cue
from factbox_quotes.scare import is_title
from factbox_quotes.stretches import Stretch
from factbox_quotes.words import ADVERBS, AUXILIARIES

_BREAKS = r"\s,;:()\[\]—–…?!"
_TOKEN = re.compile(rf"[A-Za-z][^{_BREAKS}]*|\d{{1,2}}:\d\d\w*|\$?\d[\d,.]*\d\w*|--+|[,;:()\[\]—–…?!]|[^{_BREAKS}]+")
_DASHES = frozenset(["--", "---", "—", "–", "-"])
_POINTS = ".,;:?!…-—–"
_VERBS = AUXILIARIES | PRESENTS | IRREGULAR_PASTS | CUES.keys()


@dataclass(slots=True)  # not frozen: that makes them slower to make
class Token:
    """A word, a mark of punctuation or a whole quoted stretch; `low` is the word in lower case without end points.

    `low` is `"` for a stretch, `—` for any dash. `capital`: it begins with a capital letter, or reads like a title.
    `cue`: what it reports as; `reports`: it is a cue or "according".
    `verbal`: it may be a finite verb. `adverb`: it is one. `helps`: it may stand before its verb in one group.
    `final`: it is a stretch that ends like a sentence; `pauses`: that ends in any point.
    It has `size` characters, `offset` after the blank before it.
    """

    low: str
    capital: bool = False
    cue: Cue | None = None
    reports: bool = False
    verbal: bool = False
    adverb: bool = False
    helps: bool = False
    stretch: Stretch | None = None
    final: bool = False
    pauses: bool = False
    offset: int = 0
    size: int = 0


Word = tuple[str, bool, Cue | None, bool, bool, bool, bool]
"""What is known of a word by itself: the first fields of a token."""

Part = tuple[Token, ...]
"""The tokens between two blanks: most are one word, some a word and a comma."""


_KNOWN: dict[str, Part] = {}
"""Parts read before: the commonest make up most of any text. A look-up takes half the time of an `lru_cache`'s."""

MAX_KNOWN = 20_000
MAX_LETTERS = 40
"""Characters that a part may have to be remembered."""


Run = tuple[int, list[str], list[Part]]
"""Where some text starts, its parts between blanks, and the tokens of each part."""


def read_runs(text: str, start: int, end: int, stretches: Iterable[Stretch]) -> list[Run]:
    """The words of [start, end), each of `stretches` a run of its own."""
    runs: list[Run] = []
    for stretch in stretches:
        runs.append(_run(text, start, stretch.outer_start))
        runs.append((stretch.outer_start, [""], [(_marked(text, stretch),)]))
        start = stretch.outer_end
    runs.append(_run(text, start, end))
    return runs


def tokens_of(runs: Iterable[Run]) -> list[Token]:
    """The tokens of `runs`."""
    tokens: list[Token] = []
    for _, _, read in runs:
        for part in read:
            tokens += part
    return tokens


def places_of(runs: Iterable[Run]) -> list[int]:
    """Where the tokens of `runs` begin."""
    places: list[int] = []
    for at, parts, read in runs:
        for part, tokens in zip(parts, read, strict=True):
            for token in tokens:
                places.append(at + token.offset)
            at += len(part) + 1
    return places


def _run(text: str, start: int, end: int) -> Run:
    """The words of [start, end); a full stop at the very end belongs to none."""
    parts = text[start:end].removesuffix(".").split(" ")
    try:
        return start, parts, list(map(_KNOWN.__getitem__, parts))
    except KeyError:
        return start, parts, [_KNOWN[part] if part in _KNOWN else _learn(part) for part in parts]


def _marked(text: str, stretch: Stretch) -> Token:
    last = text[stretch.end - 1]
    titled = is_title(text[stretch.start : stretch.end].split())
    size = stretch.outer_end - stretch.outer_start
    return Token('"', titled, stretch=stretch, final=last in ".?!", pauses=last in _POINTS, size=size)


def _learn(part: str) -> Part:
    """The tokens of `part`, remembered if it is short."""
    short = len(part) <= MAX_LETTERS
    tokens = tuple(_read(part, _known_word if short else _word))
    if short:
        if len(_KNOWN) >= MAX_KNOWN:
            _KNOWN.clear()
        _KNOWN[part] = tokens
    return tokens


def _read(part: str, word: Callable[[str], Word]) -> Iterator[Token]:
    """The tokens of `part`; a mark without a partner is none."""
    for match in _TOKEN.finditer(part):
        known = word(match[0])
        if known[0]:
            yield Token(*known, offset=match.start(), size=len(match[0]))


def _word(word: str) -> Word:
    if word in _DASHES:
        return "—", False, None, False, False, False, False
    low = word.replace("’", "'").strip("\"'.“”‘*").lower()
    cue, capital = CUES.get(low), word.lstrip("\"'“‘@#$*")[:1].isupper()
    adverb = _is_adverb(low, capital)
    helps = adverb or low in AUXILIARIES or low in NEGATIONS
    return low, capital, cue, cue is not None or low == "according", _is_verbal(low, capital), adverb, helps


_known_word = lru_cache(maxsize=8192)(_word)


def _is_verbal(low: str, capital: bool) -> bool:
    return low in AUXILIARIES if capital else low in _VERBS or low.endswith("ed")


def _is_adverb(low: str, capital: bool) -> bool:
    return low in ADVERBS or (low.endswith("ly") and not capital and low not in NOT_ADVERBS and len(low) > 4)
