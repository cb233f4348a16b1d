"""The notation of the grammar: a shape names classes of words; it becomes a regular expression over class letters.

"article? day of? month (comma? year)?"      one word of each class, ? may be missing, ( | ) as usual
"n:number unit:units"                         label:class, to be asked for by the reader
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
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


@cache
def compile_shape(shape: str) -> re.Pattern[str]:
    """The regular expression over class letters that `shape` stands for."""
    return re.compile(_alternatives(shape))


_PIECE = re.compile(r"\(\?(?::|P<\w+>)|\)|\||\?|\[[^]]+\]|.", re.DOTALL)
_Begun = frozenset[str]


def openings(shape: str) -> frozenset[str]:
    """The first two letters of every phrase that `shape` stands for, the whole of one that has fewer.

    Read off the shape, which need not be compiled for it: few of the rules are ever tried on a text.
    """
    return _choice(_PIECE.findall(_alternatives(shape))[::-1])


def _choice(left: list[str]) -> _Begun:
    """The openings of alternatives up to a closing bracket; takes what it reads from the end of `left`."""
    found: set[str] = set()
    branch = _NOTHING
    while left and (piece := left.pop()) != ")":
        if piece == "|":
            found |= branch
            branch = _NOTHING
            continue
        part = _choice(left) if piece.startswith("(") else frozenset(piece.strip("[]"))
        if left and left[-1] == "?":
            left.pop()
            part |= _NOTHING
        branch = _joined(branch, part)
    return frozenset(found | branch)


def _joined(before: _Begun, after: _Begun) -> _Begun:
    open_ended = [start for start in before if len(start) < _OPENING]
    if not open_ended:
        return before
    grown = {(start + more)[:_OPENING] for start in open_ended for more in after}
    return frozenset(grown.union(start for start in before if len(start) == _OPENING))


_OPENING = 2
_NOTHING: _Begun = frozenset(("",))


Labels = dict[str, tuple[int, int]]
"""Label -> the first word under it, and the word after the last; "" is the whole phrase."""


def labels(match: re.Match[str]) -> Labels:
    """The labels of a shape that have words under them in `match`."""
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
