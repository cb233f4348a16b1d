"""Where a figure stands, as the rules for subjects see it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from factbox import Article, Span
from factbox.language.en.classes import DETERMINERS, PREPOSITIONS
from factbox.language.phrases import NounPhrase, SentencePhrases, phrases_of
from factbox.language.phrases.beside import noun_after, noun_before, with_of
from factbox.language.phrases.dateline import dateline
from factbox.language.word_forms import is_participle
from factbox_figures.figure import Figure
from factbox_figures.tables.hedged import HEDGED

NAMING = frozenset(("common", "name"))
"""Kinds of noun phrase that name a thing; pronouns and numbers do not."""


_NUMBER, _ING = "number", "ing"
PEOPLE = ("count", "vague")
"""Kinds of figures that count."""
_OF = re.compile(rf" of {HEDGED}")
_OF_THEM = (" of them", " of whom", " of which")
LEADING_TO = PREPOSITIONS - {"of"}
"""What leads to a count beside the main one: "17 goals in 22 games"."""


def past_dateline(text: str, begin: int) -> int:
    """Where a sentence begins behind its dateline: "LONDON, Nov 9 (Agency) - Shares fell"."""
    found = dateline(text, begin)
    return found.end if found else begin


class Place(NamedTuple):
    """The article and its text, the figure's sentence [begin, limit), and all figures before it.

    `last`: the figure right before, if the sentence has one. `led` and `following`: the word or mark right before the
    figure and right after it.
    """

    article: Article
    text: str
    begin: int
    limit: int
    done: Sequence[Figure]
    last: Figure | None
    led: str
    following: str

    def phrases(self, at: int) -> SentencePhrases | None:
        """The noun phrases and verb groups of the sentence; tagged now if nobody has asked before."""
        return self.article.share(phrases_of).at(at)

    @property
    def before(self) -> list[Figure]:
        """The last few figures before it in its sentence."""
        return [figure for figure in self.done[-3:] if figure.start >= self.begin]

    def them(self, *kinds: str) -> Span | None:
        """What was counted last, of `kinds` if any, unless a preposition leads to that: "17 goals in 22 games, five".

        "of them", and people again: "three people were killed and 12 injured".
        """
        whole = [
            one for one in self.before if one.low == int(one.low) and not self.is_said_of(one)
        ]  # no "magnitude 6.1"
        counts = [one for one in whole if not kinds or one.kind in kinds]
        main = [one for one in counts if one.before(self.text) not in LEADING_TO and not self.is_of_them(one)]
        return (main or counts)[-1].subject if counts else None

    def is_said_of(self, figure: Figure) -> bool:
        """Whether a figure has no subject, or one that it is said of and does not count: "a lead of 216"."""
        subject = figure.subject
        return subject is None or _OF.fullmatch(self.text, subject.end, figure.start) is not None

    def is_of_them(self, figure: Figure) -> bool:
        """Whether a figure tells a part of what was counted before: "three of them children"."""
        return self.text.startswith(_OF_THEM, figure.end)

    def named(self, noun: NounPhrase | None) -> Span | None:
        """The place of a noun phrase without its determiner, with what it is of; None for pronouns and numbers."""
        if noun is None or noun.kind not in NAMING:
            return None
        if any(one.start <= noun.head.start < one.end for one in self.before):
            return None  # "the 6-foot-7"
        return self.with_of(Span(self.beginning(noun), noun.end))

    def beginning(self, noun: NounPhrase) -> int:
        """Where a noun phrase begins behind its determiner and the figures that it opens with: "the [5,000] posts"."""
        lead = self.text[self.begin : noun.start - 1]
        if lead.isalpha() and (is_participle(lead.lower()) or lead.endswith(_ING)) and lead.lower() not in PREPOSITIONS:
            return self.begin  # "Adjusted earnings"
        start = max([noun.start, *(figure.end + 1 for figure in self.before if self._opens(noun, figure))])
        while (word := self.text[start : noun.end].partition(" "))[1] and word[0].lower() in DETERMINERS:
            start += len(word[0]) + 1
        return start if self.text[start].isalnum() else start + 1  # "$VOLT"

    def counted_in(self, noun: NounPhrase) -> Span | None:
        """ "One in eight trains was late and 14% ran": what a figure counts that is itself the subject."""
        counts = (one.subject for one in self.before if noun.start <= one.start < noun.end)
        return next(counts, None) if noun.kind == _NUMBER else None

    def _opens(self, noun: NounPhrase, figure: Figure) -> bool:
        """Whether a figure stands in a noun phrase as a number does, not as "10-year" or "first"."""
        words = self.text[figure.start : figure.end + 1]
        return figure.end < noun.head.start and words.endswith(" ") and "-" not in words and figure.kind != "ordinal"

    def noun_after(self, at: int, skip: frozenset[str] = frozenset()) -> Span | None:
        """The noun phrase that begins at `at`, behind words of `skip`."""
        return noun_after(self.article, at, self.limit, skip)

    def noun_before(self, at: int) -> Span | None:
        """The noun phrase of the sentence that ends right before `at`."""
        return noun_before(self.article, at, self.begin)

    def with_of(self, phrase: Span | None) -> Span | None:
        """`phrase` with what it is of, where its head says little alone."""
        return with_of(self.article, phrase, self.limit)

    def noun_at(self, at: int) -> Span | None:
        """The rest from `at` of the noun phrase that holds this place; None for pronouns and numbers."""
        here = self.phrases(at)
        found = here.phrase_at(at) if here else None
        return Span(at, found.end) if isinstance(found, NounPhrase) and found.kind in NAMING else None

    def last_word(self, phrase: Span) -> str:
        """The head of a noun phrase, in lower case."""
        return self.text[phrase.start : phrase.end].rsplit(" ", 1)[-1].lower()
