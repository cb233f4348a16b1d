"""Interviews set without marks: paragraphs that open with "Q:" and "A:", or with the names of who speaks in turn."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import NamedTuple

from factbox import Article, Span
from factbox.language.en.classes import AUXILIARIES, CONTRACTED
from factbox.language.names import Names, names_of
from factbox_quotes.speakers.turns import Quote

_WORD = r"[A-ZÀ-ÖØ-Þ][\w.’'-]*"
_LABEL = re.compile(rf"(Q|A|{_WORD}(?: {_WORD}){{0,3}}):\s+(?=\S)")
_SPOKEN = re.compile(r"[a-z']+")
TALKING = AUXILIARIES | CONTRACTED | frozenset("i we you my our your me us yes no".split())
MAX_LABEL = 50
"""Characters that a label may have."""
ASKING = frozenset("q question interviewer host moderator reporter".split())
"""Labels of those who ask."""
QUESTION, ANSWER = "q", "a"
_START = attrgetter("start")


class Line(NamedTuple):
    """A paragraph with its label, and the same in small letters: who speaks, and what is said."""

    who: str
    label: Span
    said: Span


def with_transcripts(article: Article, quotes: Sequence[Quote]) -> Sequence[Quote]:
    """`quotes` with the turns of an interview; what is quoted inside a turn is part of it."""
    turns = list(_turns(article))
    if not turns:
        return quotes
    starts = [turn.speaker.start for turn in turns if turn.speaker]

    def is_outside(quote: Quote) -> bool:
        before = bisect_right(starts, quote.start) - 1
        return before < 0 or turns[before].end <= quote.start

    return sorted([*filter(is_outside, quotes), *turns], key=_START)


def _turns(article: Article) -> Iterator[Quote]:
    lines = list(_lines(article))
    speaking = _speaking(article, lines) if len(lines) > 1 else frozenset()
    for who, label, said in lines:
        if who in speaking:
            yield Quote(*said, "indirect", label, None, False, "transcript")


def _lines(article: Article) -> Iterator[Line]:
    text = article.text
    for start, end in article.paragraphs:
        if text.find(":", start, min(end, start + MAX_LABEL)) > 0 and (label := _LABEL.match(text, start, end)):
            yield Line(label[1].lower(), Span(*label.span(1)), Span(label.end(), end))


def _speaking(article: Article, lines: Sequence[Line]) -> frozenset[str]:
    """Whose lines are turns of speech: answers to questions, persons that come again among others or are asked."""
    times = Counter(line.who for line in lines)
    if times[QUESTION] and times[ANSWER]:
        return frozenset([ANSWER])
    asked = not ASKING.isdisjoint(times)
    whole = len(lines) == len(article.paragraphs) > len(times) > 1
    persons = _persons(article, [line for line in lines if asked or whole or times[line.who] > 1], asked)
    return frozenset(persons - ASKING) if asked or len(persons) > 1 else frozenset()


def _persons(article: Article, lines: Sequence[Line], asked: bool) -> frozenset[str]:
    """The persons among the labels of `lines`; none if nobody talks there."""
    names = article.share(names_of)
    persons = frozenset(line.who for line in lines if _names_person(names, line.label, asked))
    talks = any(_talks(article.text, line.said) for line in lines if line.who in persons)
    return persons if talks else frozenset()


def _talks(text: str, said: Span) -> bool:
    """Whether it speaks of "I", "we" or "you", asks, or says what is: no note on a team, no score."""
    spoken = text[said.start : said.end].lower()
    return not TALKING.isdisjoint(_SPOKEN.findall(spoken.replace("’", "'")))


def _names_person(names: Names, label: Span, asked: bool) -> bool:
    """Whether the label ends in a person's name; in capitals ("ANN LEE:") any name will do that is no body's."""
    mention = next((mention for mention in names.within(*label) if mention.end == label.end), None)
    if mention is None:
        return False
    shouted = (asked or len(mention.words) > 1) and names.name(mention).isupper()
    return names.is_person(mention) or (shouted and names.may_be_person(mention))
