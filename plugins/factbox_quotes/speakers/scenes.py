"""A frame with its attributions, and what turn-taking asks of it, each worked out once."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter

from factbox import Span
from factbox.language.en.classes import BE
from factbox_quotes.english.lexicon import CUES
from factbox_quotes.marks.stretches import Stretch
from factbox_quotes.reports.attributions import Attribution
from factbox_quotes.reports.contents import trim
from factbox_quotes.reports.frames import Frame
from factbox_quotes.speakers import subjects

PERSONS = frozenset(["he", "she"])
ASKED = frozenset(["asked", "told"])
MAX_SUBJECT = 60
"""Words read to find whom a sentence is about."""

_START = attrgetter("outer_start")


@dataclass(eq=False)
class Scene:
    """One frame and its attributions, which are in order of their cues."""

    frame: Frame
    attributions: Sequence[Attribution]

    def within(self, start: int, end: int) -> Sequence[Stretch]:
        """The stretches whose marks open in [start, end)."""
        if not self.frame.stretches:
            return ()
        stretches = self.frame.stretches
        first = bisect_left(stretches, start, key=_START)
        return stretches[first : bisect_left(stretches, end, first, key=_START)]

    def reporter(self, at: int) -> Attribution | None:
        """The attribution with a speaker whose cue is the last before `at`, else the first."""
        before = bisect_left(self._cues, at)
        return self._spoken[max(0, before - 1)] if self._spoken else None

    def loose(self) -> list[Stretch]:
        """The stretches that no content covers."""
        if not self.frame.stretches:
            return []
        regions = [region for attribution in self.attributions for region in attribution.contents]
        covered = {stretch.start for region in regions for stretch in self.within(region.start - 2, region.end)}
        return [stretch for stretch in self.frame.stretches if stretch.start not in covered]

    @cached_property
    def is_bare(self) -> bool:
        """Whether the frame is nothing but quotations."""
        text, at = self.frame.text, self.frame.start
        for stretch in self.frame.stretches:
            if _words(text, at, stretch.outer_start, ".)("):
                return False
            at = stretch.outer_end
        return not _words(text, at, self.frame.end, ".)(?!")

    @property
    def runs_on(self) -> bool:
        """Whether its last stretch is not closed in its paragraph."""
        return bool(self.frame.stretches) and self.frame.stretches[-1].runs_on

    @cached_property
    def subject(self) -> Span | None:
        """The subject of its main clause."""
        words = self.frame.read()
        tokens = words.tokens[:MAX_SUBJECT]
        found = subjects.inherited(tokens, len(tokens))
        if found is None:
            return None
        return Span(words.places[found.start], words.places[found.end - 1] + tokens[found.end - 1].size)

    @cached_property
    def introduces(self) -> Span | None:
        """Whom a sentence without report or marks puts on stage: a subject of two names or more, he or she."""
        if self.attributions or self.subject is None:
            return None
        words = self.frame.text[self.subject.start : self.subject.end].split()
        return self.subject if words[0].lower() in PERSONS or _is_named(words) else None

    @property
    def commands(self) -> bool:
        """Whether it tells the reader what to say: "Ask yourself: “Do I need this?”"."""
        first = self.frame.text[self.frame.start : self.frame.end].split(maxsplit=1)[0]
        cue = CUES.get(first.lower())
        return cue is not None and cue.form == "base"

    @cached_property
    def asks(self) -> bool:
        """Whether somebody is asked or told what is quoted: “Why?” Lee was asked."""
        tokens = self.frame.read().tokens
        return any(tokens[at].low in ASKED and tokens[at - 1].low in BE for at in range(1, len(tokens)))

    @cached_property
    def _cues(self) -> list[int]:
        return [attribution.cue.start for attribution in self._spoken]

    @cached_property
    def _spoken(self) -> list[Attribution]:
        return [attribution for attribution in self.attributions if attribution.speaker]


def _is_named(words: list[str]) -> bool:
    """ "Ann Lee", "the mayor, Ann Lee": two names, or one behind a comma."""
    named = len(words) > 1 and words[0][:1].isupper() and words[1][:1].isupper()
    return named or (words[-1][:1].isupper() and any(word.endswith(",") for word in words))


def _words(text: str, start: int, end: int, points: str) -> str:
    start, end = trim(text, start, end)
    return text[start:end].strip(points)
