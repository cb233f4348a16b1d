"""The verbs of a sentence, read once, and the direction they give to each of its dates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from factbox import Span
from factbox.language.tense import FUTURE, PAST, Cue, cues, ends_in_copula

_NEAR = 160
"""Characters within which a verb speaks of a date."""
_WINDOW = 32
_SINCE = re.compile(r"\bsince (?:the )?\Z", re.I)
_UNTIL = re.compile(r"\b(?:by|until|till|til) (?:the )?\Z", re.I)


@dataclass(frozen=True)
class Sentence:
    """The sentence at `span` of `text`."""

    text: str
    span: Span

    @cached_property
    def cues(self) -> list[Cue]:
        """What its verbs say, in order, at their places in the text."""
        return cues(self.text, self.span.start, self.span.end)

    @cached_property
    def places(self) -> list[int]:
        """Where the cues are."""
        return [cue.place for cue in self.cues]

    @cached_property
    def finite(self) -> list[Cue]:
        """The cues without the infinitives."""
        return [cue for cue in self.cues if cue.finite]

    def asker(self, start: int, end: int) -> Callable[[], int]:
        """A function that tells the direction of the date at [start, end), for those that need to know."""
        return lambda: self.direction(start, end)

    def direction(self, start: int, end: int) -> int:
        """PAST, FUTURE or 0 for the date at [start, end): by since and until, then by the nearest verb."""
        before = self.text[max(self.span.start, start - _WINDOW) : start]
        if _SINCE.search(before):
            return PAST
        if ends_in_copula(before):
            return FUTURE
        told = self._nearest(start, end)
        return (told or FUTURE) if _UNTIL.search(before) else told

    def _nearest(self, start: int, end: int) -> int:
        """The last verb before the date, else the first one after it."""
        at = bisect_left(self.places, start)
        if at and start - self.places[at - 1] <= _NEAR:
            return self.cues[at - 1].direction
        after = bisect_left(self.finite, end, key=lambda cue: cue.place)
        near = after < len(self.finite) and self.finite[after].place - end <= _NEAR
        return self.finite[after].direction if near else 0
