"""Where a figure stands, as the rules for subjects see it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factbox import Span
from factbox_figures.figure import Figure


class Place(NamedTuple):
    """The text, the figure's sentence [begin, limit), and all figures before it."""

    text: str
    begin: int
    limit: int
    done: Sequence[Figure]

    @property
    def before(self) -> list[Figure]:
        """The last few figures before it in its sentence."""
        return [figure for figure in self.done[-3:] if figure.start >= self.begin]

    @property
    def last(self) -> Figure | None:
        """The figure right before, if the sentence has one."""
        return self.done[-1] if self.done and self.done[-1].start >= self.begin else None

    def last_word(self, phrase: Span) -> str:
        """The head of a noun phrase, in lower case."""
        return self.text[phrase.start : phrase.end].rsplit(" ", 1)[-1].lower()
