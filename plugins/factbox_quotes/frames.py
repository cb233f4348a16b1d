"""Frames: sentences as their writer meant them, each quoted stretch one token that grammar never reads into."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from factbox import Article, Span
from factbox.scan import Scanner
from factbox_quotes.lexicon import CUES, ONLY_MARKED
from factbox_quotes.stretches import Stretch
from factbox_quotes.tokens import Place, Token, read_tokens

_REPORTS = Scanner(rf"\b(?:{'|'.join([*CUES, 'according'])})\b", fold=True)
_LATE_CUE = re.compile(
    r"(?:[A-Z][\w.'’-]*\s+(?:[a-z]{2,3}\s+)?){0,4}(?:[A-Z][\w'’-]*|[Hh]e|[Ss]he|[Tt]hey)(?:, \d\d,)?\s+"
    r"(?:(?:asked|asks|told|tells|replied|shouted|cried|exclaimed)\b|(?:said|says|wrote|added|tweeted|wondered|joked|quipped)"
    r"(?=[.,;]| (?:in|on|at|of|during|to|with|after|as|when|while)\b| [A-Z][a-z]+day\b))"
)


@dataclass(frozen=True)
class Frame:
    """One sentence at [start, end) of `text`, in `paragraph`, with the stretches that lie in it.

    `reports`: it holds a word that may report; without one there is no need to read it word by word.
    """

    text: str
    start: int
    end: int
    paragraph: int
    stretches: tuple[Stretch, ...]
    reports: bool = True

    @property
    def tokens(self) -> list[Token]:
        return self._read[0]

    @property
    def places(self) -> list[Place]:
        """Where the tokens stand in the text."""
        return self._read[1]

    @cached_property
    def _read(self) -> tuple[list[Token], list[Place]]:
        return read_tokens(self.text, self.start, self.end, self.stretches)


def frames(article: Article, stretches: Sequence[Stretch]) -> list[Frame]:
    """The frames of `article`, in order: its sentences, those that a stretch spans joined."""
    paragraphs = [paragraph.start for paragraph in article.paragraphs]
    made: list[Frame] = []
    starts = [stretch.outer_start for stretch in stretches]
    needs_reading = _reporting(article.text)
    for start, end in _joined(article, stretches, starts):
        inside = tuple(stretches[bisect_left(starts, start) : bisect_left(starts, end)])
        reports = needs_reading(start, end, bool(inside))
        made.append(Frame(article.text, start, end, bisect_right(paragraphs, start) - 1, inside, reports))
    return made


def _reporting(text: str) -> Callable[[int, int, bool], bool]:
    """Tells of [start, end) whether it may report something; `quoted`: it holds a stretch."""
    places = list(_REPORTS.spans(text))
    starts = [start for start, _ in places]
    plain = [start for start, end in places if text[start:end].lower() not in ONLY_MARKED]

    def reports(start: int, end: int, quoted: bool) -> bool:
        """Some verbs report only marked words, or those after a colon."""
        if bisect_left(plain, start) < bisect_left(plain, end):
            return True
        marked = bisect_left(starts, start) < bisect_left(starts, end)
        return marked and (quoted or ":" in text[start:end])

    return reports


def _joined(article: Article, stretches: Sequence[Stretch], starts: list[int]) -> Iterator[Span]:
    """Sentence spans; a boundary inside a stretch, or between a quoted question and its cue, is none."""
    held: int | None = None
    sentences = article.sentences
    for number, (start, end) in enumerate(sentences):
        start = start if held is None else held
        before = bisect_right(starts, end - 1) - 1
        last = stretches[before] if before >= 0 else None
        following = sentences[number + 1].start if number + 1 < len(sentences) else len(article.text)
        if last is not None and (following < last.outer_end or _asks(article.text, last, end, following)):
            held = start
            continue
        held = None
        yield Span(start, end)
    if held is not None:
        yield Span(held, len(article.text.rstrip()))


def _asks(text: str, last: Stretch, end: int, following: int) -> bool:
    """`“Why now?” Smith asked.`: the stretch ends the sentence with ? or !, and a bare cue follows on the line."""
    return (
        last.outer_end == end
        and text[last.end - 1] in "?!…-—–"
        and "\n" not in text[end:following]
        and _LATE_CUE.match(text, following, following + 120) is not None
    )
