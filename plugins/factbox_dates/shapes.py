"""The notation of the grammar: a shape names classes of words; it becomes a regular expression over class letters.

"article? day of? month (comma? year)?"      one word of each class, ? may be missing, ( | ) as usual
"n:number unit:units"                         label:class, to be asked for by the reader
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from factbox.language.calendar import UNITS
from factbox_dates.lexer import LETTERS, Token
from factbox_dates.words import Word

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
    "cardinal": "digits|number|year|decimal|numword ( and? numword )? ( and? numword )? ( and? numword )?",
    "spelled": "numword numword numword numword|numword numword numword|numword numword and numword|numword numword",
    "amount": "half a|a? half|a? some|a? couple of?|a? twelve|dozens of|cardinal and a half|cardinal|a",
}
"""Names for groups of classes, each a shape itself; they may use the ones before them."""

_PART = re.compile(r"(?:(?P<label>\w+):)?(?P<name>\w+)(?P<quantity>\?)?|(?P<mark>(?:\w+:)?\(|\)\??|\|)")


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
    group = f"(?P<{match['label']}>" if match["label"] else "(?:"
    return f"{group}{source}){match['quantity'] or ''}"


def compile_shape(shape: str) -> re.Pattern[str]:
    """The regular expression over class letters that `shape` stands for."""
    return re.compile(_alternatives(shape))


def opening(pattern: re.Pattern[str]) -> re.Pattern[str]:
    """What matches a string of class letters that `pattern` may begin with: after any letter the string may end."""
    return re.compile(re.sub("[\u0100-\uffff]", lambda letter: rf"(?:{letter[0]}|\Z)", pattern.pattern))


class Phrase:
    """A match of a shape on the letters of `tokens`: the words under each label."""

    __slots__ = ("_groups", "_spans", "_tokens")

    def __init__(self, match: re.Match[str], tokens: Sequence[Token]) -> None:
        self._groups = match.re.groupindex
        self._spans = match.regs
        self._tokens = tokens

    def __len__(self) -> int:
        return self._spans[0][1]

    def _span(self, label: str) -> tuple[int, int]:
        group = self._groups.get(label)
        return (-1, -1) if group is None else self._spans[group]

    def extent(self) -> tuple[int, int, int]:
        """Where in the text the label `span` begins and ends, or else the phrase; and how many words reach there."""
        first, last = self._span("span")
        first, last = (first, last) if first >= 0 else self._spans[0]
        return self._tokens[first][0], self._tokens[last - 1][1], last

    def words(self, label: str) -> tuple[Word, ...]:
        """The words under `label`, none when it is missing."""
        first, last = self._span(label)
        return tuple([word for _, _, word in self._tokens[first:last]]) if first >= 0 else ()

    def first(self, label: str) -> Any:
        """The value of the first word under `label`; None when it is missing."""
        at = self._span(label)[0]
        return self._tokens[at][2].value if at >= 0 else None

    def values(self) -> dict[str, Any]:
        """The value of the first word under each label that is not missing."""
        spans, tokens = self._spans, self._tokens
        return {label: tokens[spans[at][0]][2].value for label, at in self._groups.items() if spans[at][0] >= 0}

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
        return self._span(label)[0] >= 0
