"""Quoted stretches: marks paired inside a paragraph, and speech that runs on over paragraphs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factbox import Article, Span
from factbox_quotes.marks.pairs import Pairs, closers, closes, likely_closer, pair
from factbox_quotes.marks.reading import Mark, read_marks


class Stretch(NamedTuple):
    """Words between marks at [start, end); the marks too at [outer_start, outer_end).

    `paragraph`: index of its paragraph. `runs_on`: it is not closed there. `resumes`: it takes up the one before.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    runs_on: bool = False
    resumes: bool = False


def stretches(article: Article) -> list[Stretch]:
    """The outermost quoted stretches of `article`, in order, never crossing a paragraph."""
    text, paragraphs = article.text, article.paragraphs
    doubles, singles = read_marks(text)
    outer = list(_double_stretches(text, paragraphs, doubles))
    return _outermost(outer, _single_stretches(text, paragraphs, singles) if singles else ())


def _by_paragraph(marks: Iterable[Mark], paragraphs: Sequence[Span]) -> list[list[Mark]]:
    grouped: list[list[Mark]] = [[] for _ in paragraphs]
    starts = [paragraph.start for paragraph in paragraphs]
    for mark in marks:
        grouped[bisect_right(starts, mark.start) - 1].append(mark)
    return grouped


def _double_stretches(text: str, paragraphs: Sequence[Span], marks: list[Mark]) -> Iterator[Stretch]:
    grouped = [*_by_paragraph(marks, paragraphs), []]
    resumed: bool = False
    for index, paragraph in enumerate(paragraphs):
        if not grouped[index]:
            resumed = False
            continue
        paired = pair(grouped[index])
        yield from _paired(text, paragraph, index, paired, resumed)
        left = paired.left_open
        resumed = left is not None and _runs_on(left, paragraph, grouped[index + 1], paragraphs, index)
        if left is not None and (resumed or left.start == paragraph.start):
            yield _stretch(text, left.start, left.end, paragraph.end, paragraph.end, index, runs_on=True)


def _paired(text: str, paragraph: Span, index: int, paired: Pairs, resumed: bool) -> Iterator[Stretch]:
    """The stretches that are closed in the paragraph; `resumed`: the one before it was left open."""
    if resumed and paired.closes_first:
        closing = paired.closes_first
        yield _stretch(text, paragraph.start, paragraph.start, closing.start, closing.end, index, resumes=True)
    for opening, closing in paired.pairs:
        resumes = resumed and opening.start == paragraph.start
        yield _stretch(text, opening.start, opening.end, closing.start, closing.end, index, resumes=resumes)


def _runs_on(left: Mark, paragraph: Span, following: list[Mark], paragraphs: Sequence[Span], index: int) -> bool:
    """Whether the next paragraph opens again, or closes what this one left open."""
    if not following:
        return False
    first = following[0]
    opens_again = first.start == paragraphs[index + 1].start and first.role != "closes"
    return opens_again or closes(first, opened=False)


def _single_stretches(text: str, paragraphs: Sequence[Span], singles: list[Mark]) -> Iterator[Stretch]:
    for index, marks in enumerate(_by_paragraph(singles, paragraphs)):
        at = 0
        while at < len(marks):
            found = closers(marks, at) if marks[at].role == "opens" else []
            if found:
                closing = likely_closer(text, found)
                yield _stretch(text, marks[at].start, marks[at].end, closing.start, closing.end, index)
            at += 1 + len(found)


def _stretch(
    text: str,
    outer_start: int,
    start: int,
    end: int,
    outer_end: int,
    paragraph: int,
    runs_on: bool = False,
    resumes: bool = False,
) -> Stretch:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Stretch(start, end, outer_start, outer_end, paragraph, runs_on, resumes)


def _has_words(stretch: Stretch) -> bool:
    return stretch.start < stretch.end


def _outermost(doubles: list[Stretch], singles: Iterable[Stretch]) -> list[Stretch]:
    """Drop nested stretches."""
    starts = [double.outer_start for double in doubles]
    kept: list[Stretch] = []
    covered: set[int] = set()
    for single in singles:
        first = bisect_left(starts, single.outer_start)
        last = bisect_left(starts, single.outer_end)
        inside = first > 0 and doubles[first - 1].outer_end > single.outer_start
        if not inside:
            kept.append(single)
            covered.update(range(first, last))
    kept += [double for number, double in enumerate(doubles) if number not in covered]
    return sorted(filter(_has_words, kept))
