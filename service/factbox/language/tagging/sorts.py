"""Sorts of words: what all types of token share of which training, the word list and the letters tell the same.

A new text has new words, but hardly a new sort of word.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from factbox.language.tagging.forms import START
from factbox.language.tagging.tags import NUMBER_OF

COMMON, FAMILIAR, RARE, MET = 20, 8, 3, 1
"""A form seen so often has the tags it was seen with; one seen less often may have others."""
LEVELS = (COMMON, FAMILIAR, RARE, MET, 0)
MOST_SORTS = 8192
_CLOSED = frozenset("DT IN PRP PRP$ CC MD TO WDT WP WRB EX POS".split())
_NAME, _NUMERIC, _HYPHENED = frozenset({"NNP"}), frozenset({"CD", "NN", "JJ", "NNS"}), frozenset({"JJ", "NN"})
_BESIDE = {"VB": ("VBP",), "VBP": ("VB",), "VBD": ("VBN",), "VBN": ("VBD",)}
_BESIDE_PARTICIPLE = {"VBG": ("NN", "JJ"), "VBN": ("JJ",)}
Tags = tuple[str, ...]
Ending = tuple[str, Tags]
"""Last letters, and the tags of words that have them."""


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What is known of a form: which of the `LEVELS` its count reached in training, the tags it was seen with there,
    those with a real share, and those of the word list. Forms share it.
    """

    level: int = 0
    tags: Tags = ()
    usual: Tags = ()
    listed: Tags = ()


class Marks(NamedTuple):
    """What a word shows that is not all letters."""

    fixed: Tags = ()  # the tags of a mark, number or address
    begins_with_digit: bool = False
    has_hyphen: bool = False
    has_last_part: bool = False  # behind a hyphen
    ends_in_number: bool = False  # that part is a number word


@dataclass(slots=True, eq=False)  # not frozen: that makes them slower to make
class Sort:
    """What its neighbours see of a word (`shape`, `kind`), its listing, and its candidates in order of the lanes."""

    shape: str
    kind: str
    listed: Tags
    candidates: Tags


@dataclass(slots=True)
class Traits:
    """All that the sort of a word depends on."""

    shape: str  # with ^ at a start
    small: Seen  # the form in lower case
    capital: Seen | None  # the form with capitals, when it has any
    listed: Tags  # of the form, or of its last part
    ending: Ending  # of a word that is not listed
    marks: Marks

    @property
    def at_start(self) -> bool:
        """Whether the word has a capital that says little."""
        return self.shape.endswith(START)

    @property
    def possible(self) -> frozenset[str]:
        """What the word may be by the list or by its ending."""
        return _expand(self.listed) if self.listed else frozenset(self.ending[1])


@lru_cache(maxsize=MOST_SORTS)
def sort_of(shape: str, small: Seen, capital: Seen | None, listed: Tags, ending: Ending, marks: Marks) -> Sort:
    """The sort of a word with these `Traits`."""
    traits = Traits(shape, small, capital, listed, ending, marks)
    tags = marks.fixed or _candidates(traits)
    return Sort(shape, _kind(traits), listed, tuple(sorted(tags, key=NUMBER_OF.__getitem__)))


def _kind(traits: Traits) -> str:
    capital = traits.capital
    seen = traits.small if traits.at_start or capital is None else capital
    if seen.level >= FAMILIAR:
        return " ".join(seen.usual)
    if capital is not None and not traits.at_start:
        return "uX-" if traits.marks.has_hyphen else "uX"
    kind = "l:" + " ".join(traits.listed) if traits.listed else "g:" + traits.ending[0]
    return kind if capital is None else "X" + kind


def _candidates(traits: Traits) -> frozenset[str]:
    small, capital = traits.small, traits.capital
    if capital is None:
        return _of_small(traits)
    if traits.at_start:
        return _of_start(traits, capital)
    if capital.level >= COMMON:
        return frozenset(capital.tags)
    if not (capital.level or small.level or traits.listed):
        return _NAME
    tags = _NAME.union(capital.tags)
    return tags | _of_small(traits) if capital.level < FAMILIAR else tags


def _of_start(traits: Traits, capital: Seen) -> frozenset[str]:
    small = traits.small
    tags = frozenset((*small.tags, *capital.tags))
    if small.level >= COMMON:
        is_open = not _CLOSED.issuperset(small.tags)
        return tags | _NAME if is_open and not capital.level else tags
    return tags | _NAME | traits.possible


def _of_small(traits: Traits) -> frozenset[str]:
    level, tags = traits.small.level, frozenset(traits.small.tags)
    if traits.marks.begins_with_digit:
        return tags if level >= FAMILIAR else tags | _NUMERIC
    if level >= FAMILIAR:
        return tags | traits.possible if level < COMMON and 0 < len(traits.listed) <= 2 else tags
    return tags | traits.possible | _rare(traits)


def _rare(traits: Traits) -> frozenset[str]:
    tags = frozenset() if traits.listed or traits.small.level >= RARE else _NAME
    if traits.marks.has_last_part:
        tags |= _HYPHENED
    return tags | {"CD"} if traits.marks.ends_in_number else tags


@lru_cache(maxsize=MOST_SORTS)
def _expand(listed: Tags) -> frozenset[str]:
    """The tags of a listing, where VB stands for VBP, and VBD for VBN, which may serve as adjective or noun."""
    tags = set(listed)
    for tag in listed:
        tags.update(_BESIDE.get(tag, ()))
    for tag in tuple(tags):
        tags.update(_BESIDE_PARTICIPLE.get(tag, ()))
    return frozenset(tags)
