"""Frames: sentences as their writer meant them, each quoted stretch one token that grammar never reads into."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factbox import Article
from factbox.language.en.classes import SUBORDINATORS
from factbox.language.phrases import Phrases, phrases_of
from factbox.language.phrases.dateline import LONGEST, dateline
from factbox_quotes.english.tokens import Words
from factbox_quotes.english.words import PREPOSITIONS
from factbox_quotes.marks.stretches import Stretch

_LATE_CUE = re.compile(
    rf"(?:[A-Z][\w.'’-]*\s+(?:[a-z]{{2,3}}\s+)?){{0,4}}(?:[A-Z][\w'’-]*|[Hh]e|[Ss]he|[Tt]hey)(?:, \d\d,)?\s+"
    rf"(?:(?:asked|asks|told|tells|replied|shouted|cried|exclaimed)\b|(?:said|says|wrote|added|tweeted|wondered|joked|quipped)"
    rf"(?=[.,;]| (?:{'|'.join(sorted(PREPOSITIONS | SUBORDINATORS))}|[a-z]+ly|again)\b| [A-Z][a-z]+day\b))"
)


_HOUR = re.compile(r"\d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4}\b)?:?\s+")
"""The hour that opens a paragraph of a live page: 09:42."""
_MARKS = ('"', "“")
MAX_DATELINE = LONGEST


@dataclass(slots=True)
class Frame:
    """Sentence `number` at [start, end) of `text`, in `paragraph`, with the stretches that lie in it.

    Its words are read when they are asked for, and not kept: a long text has more words than memory should hold.
    """

    number: int
    text: str
    start: int
    end: int
    paragraph: int
    stretches: tuple[Stretch, ...]
    phrases: Phrases

    def read(self) -> Words:
        """Its words, each stretch one of them."""
        return Words(self.text, self.start, self.end, self.stretches)


def frames(article: Article, stretches: Sequence[Stretch]) -> Iterator[Frame]:
    """The frames of `article`, in order: its sentences, those that a stretch spans joined."""
    text, phrases = article.text, article.share(phrases_of)
    paragraphs = [paragraph.start for paragraph in article.paragraphs]
    starts = [stretch.outer_start for stretch in stretches]
    after = 0
    for number, (start, end) in enumerate(_joined(article, stretches, starts)):
        first, after = after, bisect_left(starts, end, after)
        paragraph = bisect_right(paragraphs, start) - 1
        inside = tuple(stretches[first:after]) if first < after else ()
        if paragraphs[paragraph] == start:
            start = min(past_dateline(text, start, end), inside[0].outer_start if inside else end)
        yield Frame(number, text, start, end, paragraph, inside, phrases)


def past_dateline(text: str, start: int, end: int) -> int:
    """Past the dateline, or the hour, that opens the paragraph [start, end)."""
    if text[start].isdecimal() and (hour := _HOUR.match(text, start, end)):
        return hour.end()
    found = dateline(text, start)
    if found is None or (found.has_colon and not text.startswith(_MARKS, found.end)):
        return start  # "ANN LEE: No"
    return min(found.end, end)


def _joined(article: Article, stretches: Sequence[Stretch], starts: list[int]) -> Iterator[tuple[int, int]]:
    """Sentence spans; a boundary inside a stretch, or between a quoted question and its cue, is none."""
    held: int | None = None
    sentences = article.sentences
    for number, (start, end) in enumerate(sentences):
        start = start if held is None else held
        before = bisect_right(starts, end - 1) - 1
        last = stretches[before] if before >= 0 else None
        if last is not None and end <= last.outer_end:
            following = sentences[number + 1].start if number + 1 < len(sentences) else len(article.text)
            if _goes_on(article.text, last, end, following):
                held = start
                continue
        held = None
        yield start, end
    if held is not None:
        yield held, len(article.text.rstrip())


def _goes_on(text: str, last: Stretch, end: int, following: int) -> bool:
    """`“Why now?” Smith asked.`: the stretch ends the sentence with ? or !, and a bare cue follows on the line."""
    return following < last.outer_end or (
        last.outer_end == end
        and text[last.end - 1] in "?!…-—–"
        and "\n" not in text[end:following]
        and _LATE_CUE.match(text, following, following + 120) is not None
    )
