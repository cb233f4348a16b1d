"""The notation of the grammar: a shape names classes of words; it becomes a regular expression over class letters.

"article? day of? month (comma? year)?"      one word of each class, ? may be missing, ( | ) as usual
"n:number unit:units"                         label:class, to be asked for by the reader
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from factbox.language.en.calendar import UNITS
from factbox_dates.words.lexer import LETTERS
from factbox_dates.words.lexicon import Word

FRAGMENTS = {
    "unit": "|".join(f"unit_{unit}" for unit in UNITS),
    "month": "month|short_month",
    "wd": "weekday|short_weekday",
    "day": "digits|ordinal|ordword|unit_second",
    "nth": "ordinal|ordword|unit_second",
    "year": "year|short_year",
    "anyunit": "unit|units|unit_short",
    "which": "which_last|which_previous|which_past|recent|which_next|which_following|which_coming|which_this",
    "published": "which_last|which_next|which_coming|which_this",
    "told": "which_previous|which_following|which_that",
    "numeric": "numword|scale",
    "cardinal": (
        "( digits|decimal|number ) scale|digits|number|year|decimal|dotted"
        "|numeric ( and? numeric )? ( and? numeric )? ( and? numeric )?"
    ),
    "spelled": "numword numeric numeric numeric|numword numeric numeric|numword numeric and numeric|numword numeric",
    "joint": "comma and|comma or|comma|hyphen|and|to|through|or",
    "more": "joint on? article? wd? day",
    "amount": (
        "half a|a? half|( a|all|another )? some|a? couple of?|a? twelve|dozens of|a scale"
        "|cardinal and a half|cardinal|a"
    ),
}
"""Names for groups of classes, each a shape itself; they may use the ones before them."""

_PART = re.compile(r"(?:(?P<label>\w+):)?(?P<name>\w+)(?P<quantity>\?)?|(?P<mark>(?:\w+:)?\(|\)\??|\|)")


_LETTER = re.compile(r"\[[^]]+\]|[\u0100-\uffff]")
"""One letter, or one of several."""
_ONE_OF = re.compile(rf"(?:{_LETTER.pattern})(?:\|(?:{_LETTER.pattern}))+")
_NO_MARKS = str.maketrans("", "", "[]|")


def _fragment(name: str) -> str:
    if name in FRAGMENTS and FRAGMENTS[name] != name:
        return _alternatives(FRAGMENTS[name], inside=name)
    return LETTERS[name]


def _alternatives(shape: str, inside: str = "") -> str:
    spaced = re.sub(r"\|", " | ", shape)
    parts = []
    for part in spaced.split():
        match = _PART.fullmatch(part)
        if match is None:
            raise ValueError(f"{part!r} in the shape {shape!r} is neither a class of words nor ( ) |")
        parts.append(_mark(match["mark"]) if match["mark"] else _named(match, inside))
    return "".join(parts)


def _mark(mark: str) -> str:
    label = mark.partition(":")[0]
    return mark if not mark.endswith("(") else f"(?P<{label}>" if label != mark else "(?:"


def _named(match: re.Match[str], inside: str) -> str:
    name = match["name"]
    source = LETTERS[name] if name == inside else _fragment(name)
    if _ONE_OF.fullmatch(source):
        source = f"[{source.translate(_NO_MARKS)}]"
    if label := match["label"]:
        source = f"(?P<{label}>{source})"
    elif not _LETTER.fullmatch(source):
        source = f"(?:{source})"
    return f"{source}{match['quantity'] or ''}"


_PIECE = re.compile(r"\(\?(?::|P<\w+>)|\)|\||\?|\[[^]]+\]|.", re.DOTALL)


def pieces(shape: str) -> list[str]:
    """The regular expression over class letters that `shape` stands for, cut up: brackets, bars, "?", letters."""
    return _PIECE.findall(_alternatives(shape))


@cache
def compile_shape(shape: str) -> re.Pattern[str]:
    """That regular expression, compiled."""
    return re.compile(_alternatives(shape))


Labels = dict[str, tuple[int, int]]
"""Label -> the first word under it, and the word after the last; "" is the whole phrase."""


@lru_cache(maxsize=1024)
def labels(shape: str, letters: str) -> Labels:
    """The labels of `shape` that have words under them in the phrase of these letters, which is one of it."""
    match = compile_shape(shape).fullmatch(letters)
    assert match is not None, f"{shape!r} has no such phrase"
    named = {label: match.span(label) for label in match.re.groupindex if match[label] is not None}
    return {"": match.span(), **named}


class Phrase:
    """The `words` that a shape matches, under their labels."""

    __slots__ = ("_labels", "_words")

    def __init__(self, labels: Labels, words: Sequence[Word]) -> None:
        self._labels = labels
        self._words = words

    def __len__(self) -> int:
        return self._labels[""][1]

    def extent(self) -> tuple[int, int]:
        """The first word of the label `span`, or else of the phrase, and the word after its last."""
        return self._labels.get("span") or self._labels[""]

    def words(self, label: str) -> tuple[Word, ...]:
        """The words under `label`, none when it is missing."""
        first, last = self._labels.get(label, (0, 0))
        return tuple(self._words[first:last])

    def first(self, label: str) -> Any:
        """The value of the first word under `label`; None when it is missing."""
        return self._words[self._labels[label][0]].value if label in self._labels else None

    def values(self) -> dict[str, Any]:
        """The value of the first word under each label that is not missing."""
        words = self._words
        return {label: words[first].value for label, (first, _) in self._labels.items()}

    def value(self, label: str) -> int | None:
        """The value of the first word under `label`, a number; None when it is missing."""
        value: int | None = self.first(label)
        return value

    def nth(self, label: str) -> int | None:
        """The ordinal or day under `label`: "second" is 2 here, a unit of time elsewhere."""
        value: int | str | None = self.first(label)
        return 2 if value == "second" else None if isinstance(value, str) else value

    def text(self, label: str) -> str | None:
        """The value of the first word under `label`, a name or code; None when it is missing."""
        value = self.first(label)
        return None if value is None else str(value)

    def has(self, label: str) -> bool:
        """Whether anything stands under `label`."""
        return label in self._labels
