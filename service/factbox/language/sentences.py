"""Paragraphs and sentences of text, by rules that know abbreviations, initials and quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from string import ascii_letters

from factbox.language import known
from factbox.language.language import StopWords
from factbox.places import Span, span_of

_LINE = re.compile(r".+")
_AFTER_FIRST = (
    r"(?<![.!?\u2026]{2})[.!?\u2026]*+)([\"'\u201d\u2019\u00bb)\]]*+)\s++"
    r"(?=[\s\"'\u201c\u2018\u00ab(\[\u2014\u2013-]*+([A-Za-z]+|\d|\S)?)"
)
_STOP = re.compile(rf"([.!?\u2026]{_AFTER_FIRST}")
"""Stops, what closes behind them, and the word that follows. A run of stops is read once: none begins inside it."""
_FULL_STOP = re.compile(rf"(\.{_AFTER_FIRST}")
"""The same where there are only full stops: `re` looks for one character ten times as fast as for one of four."""
_OF_A_WORD = ascii_letters + "."
_WORD_WINDOW = 24


def paragraph_spans(text: str) -> Iterator[Span]:
    """Places of the lines of `text` that hold anything, trimmed of blanks."""
    for match in _LINE.finditer(text.replace("\r", "\n")):
        line = match.group()
        if words := line.strip():
            start = match.start() + line.index(words[0])
            yield span_of((start, start + len(words)))


def sentence_spans(
    text: str, paragraphs: Iterable[Span] | None = None, words: StopWords | None = None
) -> Iterator[Span]:
    """Places of the sentences of `text`, whose `paragraphs` may be known; all that is not blank lies in exactly one.

    `words` tell of a full stop whether it ends a sentence; those of English unless said.
    """
    words = words or known("en").stops
    for paragraph in paragraph_spans(text) if paragraphs is None else paragraphs:
        yield from _split(text, paragraph, words)


def _split(text: str, paragraph: Span, words: StopWords) -> Iterator[Span]:
    start, end = paragraph
    plain = text.find("?", start, end) < 0 and text.find("!", start, end) < 0 and text.find("\u2026", start, end) < 0
    for stop in (_FULL_STOP if plain else _STOP).finditer(text, start, end):
        marks, closing, word = stop.groups("")
        if not word.islower() and (marks != "." or _full_stop_ends(text, stop.start(), bool(closing), word, words)):
            yield span_of((start, stop.end(2)))
            start = stop.end()
    if start < end:
        yield span_of((start, end))


def _full_stop_ends(text: str, at: int, closes: bool, following: str, words: StopWords) -> bool:
    """Whether the full stop at `at` ends its sentence, by the words on both sides and by what closes behind it."""
    before = text[at - _WORD_WINDOW if at > _WORD_WINDOW else 0 : at]
    word = before[len(before.rstrip(_OF_A_WORD)) :].lstrip(".")
    last = word.lower()
    if last in words.capitalised and word[0].isupper():
        return following.lower() in words.openers
    if last in words.never_last:
        return closes
    if len(last) == 1 and before[-2:-1].isdigit():
        return True  # a unit: "to a depth of 1.5m."
    if last in words.short_forms or len(last) == 1 or "." in last:
        return closes or following.lower() in words.openers
    return True
