"""Reads tense, voice and the rest off the letters of a verb group."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factbox.language.en.grammar import MODALS
from factbox.language.phrases.values import Form, Tense, VerbGroup, place, verb_group
from factbox.language.tagging import Tagged

_TENSES: dict[str, Tense] = {**dict.fromkeys("BHQd", "past"), **dict.fromkeys("bhopz", "present"), "f": "future"}
_PARTICIPLES = frozenset("ngGyEk")
_BE, _HAVE = frozenset("bBeEG"), frozenset("hHay")
_NO_ADVERBS = str.maketrans("", "", "xR")


class _Shape(NamedTuple):
    """What the letters alone tell."""

    head: int
    leading: int  # the modal, -1 for none
    form: Form
    tense: Tense | None
    perfect: bool
    passive: bool
    progressive: bool
    negated: bool


def read_verb(sentence: Tagged, letters: str, first: int, last: int) -> VerbGroup:
    """The verb group of tokens `first` to `last`."""
    head, leading, form, tense, perfect, passive, progressive, negated = _shape(letters[first : last + 1])
    starts, words = sentence.starts, sentence.words
    verb, at = words[first + head], starts[first + head]
    return verb_group(
        (
            starts[first],
            starts[last] + len(words[last]),
            place((at, at + len(verb))),
            verb.lower().replace("\u2019", "'"),
            form,
            tense,
            _modal(words[first + leading]) if leading >= 0 else None,
            perfect,
            passive,
            progressive,
            negated,
            first,
            last,
        )
    )


@lru_cache(maxsize=4096)
def _shape(group: str) -> _Shape:
    head = len(group.rstrip("xR").removesuffix("r").rstrip("xR")) - 1
    core = group[: head + 1].translate(_NO_ADVERBS)
    leading, before, main = core[0], core[-2:-1], core[-1]
    form = _form(leading)
    tense = "future" if "k" in core and leading == "b" else _TENSES.get(leading)
    return _Shape(
        head,
        len(group) - len(group.lstrip("x")) if leading in "fM" else -1,
        form,
        tense if form == "finite" else None,
        "E" in core or (main in "nd" and not _HAVE.isdisjoint(core[:-1])),
        (main in "nd" and before in _BE) or core in ("n", "Tn"),
        any(two[0] in _BE and two[1] in "gG" for two in pairwise(core)),
        "x" in group,
    )


def _modal(word: str) -> str:
    lower = word.lower().replace("\u2019", "'")
    return MODALS.get(lower, lower)


def _form(leading: str) -> Form:
    """By the first member of a group."""
    if leading in "TVea":
        return "infinitive"
    return "participle" if leading in _PARTICIPLES else "finite"
