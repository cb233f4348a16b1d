"""Where a figure stands, as the rules for subjects see it."""

from __future__ import annotations

from typing import NamedTuple

from factbox import Span
from factbox_figures.figure import Figure


class Place(NamedTuple):
    """The text, the figure's sentence [begin, limit), and the last few figures before it in there."""

    text: str
    begin: int
    limit: int
    before: tuple[Figure, ...]

    @property
    def last(self) -> Figure | None:
        """The figure right before, if the sentence has one."""
        return self.before[-1] if self.before else None

    def last_word(self, phrase: Span) -> str:
        """The head of a noun phrase, in lower case."""
        return self.text[phrase.start : phrase.end].rsplit(" ", 1)[-1].lower()
