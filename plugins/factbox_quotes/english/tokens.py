"""Tokens: the words and marks of a sentence, with what is known of each word by itself. Words are cut where the tagger
cuts, but clitics, quotation marks and points stay on them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from factbox.language.en import classes
from factbox.language.en.classes import NEGATIONS, NOT_ADVERBS
from factbox.language.en.nouns import PRONOUN_NAMES
from factbox.language.tagging.ready import TOKENIZER
from factbox.language.tagging.recent import Recent
from factbox.language.verb_forms import IRREGULAR_PASTS, PRESENTS
from factbox_quotes.english.lexicon import CUES, SOURCE, Cue
from factbox_quotes.english.words import ADVERBS, AUXILIARIES
from factbox_quotes.marks.scare import is_title
from factbox_quotes.marks.stretches import Stretch

_PARTING = frozenset(",;:()[]—–…?!")
_DASHES = "-—–"
_POINTS = ".,;:?!…-—–"
_PAUSES = frozenset(",;:")
ACRONYMS = PRONOUN_NAMES | {"WHO", "&"}
"""Names in capitals whose small letters are pronouns, and the sign that stands within names."""
_HELPERS = AUXILIARIES | NEGATIONS
_VERBS = AUXILIARIES.union(PRESENTS, IRREGULAR_PASTS, CUES)


@dataclass(slots=True)  # not frozen: that makes them slower to make
class Token:
    """A word, a mark of punctuation or a whole quoted stretch; `low` is the word in lower case without end points.

    `low` is `"` for a stretch, `—` for any dash. It has `size` characters, `offset` after the blank before it.
    `capital`: it begins with a capital letter, or reads like a title.
    `cue`: what it reports as; `reports`: it is a cue or "according".
    `verbal`: it may be a finite verb, or begins with one if it is a stretch. `adverb`: it is one.
    `helps`: it may stand before its verb in one group.
    `final`: it is a stretch that ends like a sentence; `pauses`: that ends in any point.
    """

    low: str
    offset: int = 0
    size: int = 0
    capital: bool = False
    cue: Cue | None = None
    reports: bool = False
    verbal: bool = False
    adverb: bool = False
    helps: bool = False
    stretch: Stretch | None = None
    final: bool = False
    pauses: bool = False


Part = tuple[Token, ...]
"""The tokens between two blanks: most are one word, some a word and a comma."""

Run = tuple[int, list[str], list[Part]]
"""Where some text starts, its parts between blanks, and the tokens of each part."""


class Words:
    """The words of text[start:end], each of `stretches` one token; where they stand is worked out when asked for."""

    __slots__ = ("_places", "_runs", "tokens")

    def __init__(self, text: str, start: int, end: int, stretches: Iterable[Stretch] = ()) -> None:
        self._runs: list[Run] = []
        for stretch in stretches:
            self._runs.append(_run(text, start, stretch.outer_start))
            self._runs.append((stretch.outer_start, [""], [(_marked(text, stretch),)]))
            start = stretch.outer_end
        self._runs.append(_run(text, start, end))
        self._places: list[int] = []
        self.tokens = [*chain.from_iterable(chain.from_iterable([read for _, _, read in self._runs]))]

    @property
    def places(self) -> Sequence[int]:
        """Where the tokens begin."""
        if not self._places:
            add = self._places.append
            for at, parts, read in self._runs:
                for part, tokens in zip(parts, read, strict=True):
                    for token in tokens:
                        add(at + token.offset)
                    at += len(part) + 1
        return self._places


def _run(text: str, start: int, end: int) -> Run:
    """The words of [start, end); a full stop at the very end belongs to none."""
    parts = text[start:end].removesuffix(".").split(" ")
    return start, parts, [*map(_KNOWN.__getitem__, parts)]


def _marked(text: str, stretch: Stretch) -> Token:
    last = text[stretch.end - 1]
    words = text[stretch.start : stretch.end].split()
    size = stretch.outer_end - stretch.outer_start
    titled, verbal = is_title(words), words[0] in classes.AUXILIARIES
    final, pauses = last in ".?!", last in _POINTS
    return Token('"', 0, size, titled, None, False, verbal, False, False, stretch, final, pauses)


def _part(part: str) -> Part:
    size = len(part)
    if part.isalpha():
        return (_word(part, 0, size),)
    if part[-1:] in _PAUSES and part[:-1].isalpha():  # half of those that are no plain word
        return _word(part[:-1], 0, size - 1), _word(part[-1], size - 1, 1)
    bare = _bare(part)
    if bare.replace("-", "").replace("'", "").isalpha() and "--" not in bare:
        return (_word(bare, 0, size),)
    return tuple(_cut(part))


MAX_KNOWN = 8_000
_KNOWN = Recent(_part, MAX_KNOWN)
"""Parts read before: the commonest make up most of any text."""


def _bare(word: str) -> str:
    """Without the points and marks around it."""
    return word.replace("’", "'").strip("\"'.“”‘*")


def _cut(part: str) -> Iterator[Token]:
    """The words of a part that is more than letters; a mark without a partner is none."""
    for start, end in _pieces(part):
        word = part[start:end]
        if not word.strip(_DASHES):
            yield Token("—", start, end - start)
        elif bare := _bare(word):
            yield _word(bare, start, end - start)


def _pieces(part: str) -> list[tuple[int, int]]:
    """Where they stand: tokens that touch are one word, but a mark that parts words is none, and a number ends one."""
    found: list[tuple[int, int]] = []
    joins = False
    for start, token in TOKENIZER.cut(part):
        apart = token[0] in _PARTING or token.startswith("--")
        end = start + len(token)
        if joins and not apart and start == found[-1][1]:
            start, _ = found.pop()
        found.append((start, end))
        joins = not apart and ("-" in token or not token[0].isdigit())
    return found


def _word(bare: str, offset: int, size: int) -> Token:
    """The token of a word without the points around it."""
    if bare in ACRONYMS:
        return Token(bare, offset, size, True)
    low, capital = bare.lower(), bare[0].isupper() or (bare[0] in "@#$" and bare.lstrip("@#$")[:1].isupper())
    traits = _TRAITS.get(low)
    if traits is not None:
        return Token(low, offset, size, capital, *traits[capital])
    if capital:
        return Token(low, offset, size, True)
    adverb = low.endswith("ly") and len(low) > 4
    return Token(low, offset, size, False, None, False, low.endswith("ed"), adverb, adverb)


Traits = tuple[Cue | None, bool, bool, bool, bool]
"""`cue`, `reports`, `verbal`, `adverb` and `helps` of a token."""


def _traits(low: str, capital: bool) -> Traits:
    cue = CUES.get(low)
    manner = low.endswith("ly") and not capital and low not in NOT_ADVERBS and len(low) > 4
    adverb = low in ADVERBS or manner
    verbal = low in AUXILIARIES if capital else low in _VERBS or low.endswith("ed")
    return cue, cue is not None or low == SOURCE, verbal, adverb, adverb or low in _HELPERS


_TRAITS = {
    low: (_traits(low, False), _traits(low, True)) for low in _VERBS | _HELPERS | ADVERBS | NOT_ADVERBS | {SOURCE}
}
"""What is known of the words of all tables, in small letters and with a capital; endings tell the rest."""
