"""The facts of an answer one after the other, with the places inside them: for forms that mark places in a text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from factbox.formats.places import Answer, is_place, results_of


@dataclass(frozen=True, slots=True)
class Fact:
    """One item: its parser, its number among that parser's, and the item itself, offsets in code points."""

    parser: str
    number: int
    item: Mapping[str, Any]

    @property
    def parts(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """The places inside it, by the name of their field: speaker, cue, subject."""
        return ((name, value) for name, value in self.item.items() if is_place(value))

    @property
    def fields(self) -> dict[str, Any]:
        """What it says beside its place."""
        return {name: value for name, value in self.item.items() if name not in ("text", "start", "end")}


def facts(answer: Answer) -> Iterator[Fact]:
    """All facts, parser by parser. Raises ValueError where offsets do not fit the text."""
    for parser, items in results_of(answer).items():
        yield from (Fact(parser, number, item) for number, item in enumerate(items, 1))
