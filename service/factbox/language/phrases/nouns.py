"""Reads head, kind, number, determiner, name and possessor off the letters of a noun phrase."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from factbox.language.en.grammar import PLURAL_WORDS, PRONOUN_NUMBERS
from factbox.language.phrases.values import Kind, NounPhrase, Number, noun_phrase, place
from factbox.language.tagging import Tagged

_KINDS: dict[str, Kind] = {
    **dict.fromkeys("NSFJng", "common"),
    "P": "name",
    **dict.fromkeys("OX", "pronoun"),
    **dict.fromkeys("#%$", "number"),
    "D": "determiner",
}


class _Shape(NamedTuple):
    """What the letters alone tell; places are numbers of tokens in the phrase, -1 for none."""

    kind: Kind
    number: Number | None
    determiner: int
    name: int
    possessor: int  # its last token


def read_noun(sentence: Tagged, letters: str, first: int, last: int) -> NounPhrase:
    """The noun phrase of tokens `first` to `last`."""
    kind, number, determiner, name, possessor = _shape(letters[first : last + 1])
    starts, words = sentence.starts, sentence.words
    start, at, head = starts[first], starts[last], words[last]
    end = at + len(head)
    owner = first + possessor
    return noun_phrase(
        (
            start,
            end,
            place((at, end)),
            kind,
            number or _number(kind, head),
            words[first + determiner].lower() if determiner >= 0 else None,
            place((starts[first + name], end)) if name >= 0 else None,
            place((start, starts[owner] + len(words[owner]))) if possessor >= 0 else None,
            first,
            last,
        )
    )


@lru_cache(maxsize=4096)
def _shape(group: str) -> _Shape:
    numbered = group.endswith("P#")  # "Zenno Pad 2"
    kind = "name" if numbered else _KINDS[group[-1]]
    determiners = len(group) - len(group.lstrip("D"))
    return _Shape(
        kind,
        "plural" if group[-1] in "S%" else None,
        determiners - 1 if determiners < len(group) else -1,
        len(group.removesuffix("#" * numbered).rstrip("P")) if kind == "name" else -1,
        group.rfind("'") - 1 if "'" in group[1:] else -1,
    )


def _number(kind: Kind, head: str) -> Number | None:
    if kind == "name":
        return None
    word = head.lower()
    if kind == "common":
        return "plural" if word in PLURAL_WORDS else "singular"
    if kind == "number":
        return "singular" if word in ("one", "1") else "plural"
    return PRONOUN_NUMBERS.get(word)
