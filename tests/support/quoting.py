"""Sentences as the quotes parser reads them: for rows that test one of its rules alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factbox import Article, Context
from factbox_quotes.english.tokens import Token, Words
from factbox_quotes.marks.stretches import stretches
from factbox_quotes.parser import parse
from factbox_quotes.reports.frames import Frame, frames
from factbox_quotes.reports.hits import Hit, hits

PLACE = "|"
"""Stands in a row where a rule begins to read."""


def frame(text: str) -> Frame:
    """The first frame of `text`."""
    article = Article(text)
    return next(frames(article, stretches(article)))


def words(text: str) -> Words:
    """Its words."""
    return frame(text).read()


def tokens(text: str) -> list[Token]:
    """Its tokens."""
    return words(text).tokens


def marked(row: str) -> tuple[list[Token], list[int]]:
    """The tokens of a row without its marks, and the numbers of the tokens before which the marks stand."""
    parts = row.split(PLACE)
    read = words("".join(parts))
    places, at = [], 0
    for part in parts[:-1]:
        at += len(part)
        places.append(sum(place < at for place in read.places))
    return read.tokens, places


def after(row: str, end: int) -> str:
    """What a row still holds from token `end` on, words parted by a blank, points left out."""
    return " ".join(token.low for token in marked(row)[0][end:] if token.low[0].isalnum())


def said(read: list[Token], start: int, end: int) -> str:
    """The tokens [start, end) as words in lower case, `"` for a stretch."""
    return " ".join(token.low for token in read[start:end])


def hits_of(text: str) -> list[Hit]:
    """The reporting verbs of the first frame."""
    read = tokens(text)
    reports = [at for at, token in enumerate(read) if token.reports]
    return list(hits(read, reports, any(token.low in '":' for token in read)))


def quotes(text: str) -> list[dict[str, Any]]:
    """The items of `text`, in order."""
    return sorted(parse(Article(text), Context()), key=lambda item: (item["start"], item["end"]))


def rows(text: str) -> Iterator[tuple[str, str | None, str | None]]:
    """Content without points at its ends, speaker and cue of each item."""
    for item in quotes(text):
        yield item["text"].strip(" .,"), *((item[key] or {"text": None})["text"] for key in ("speaker", "cue"))
