"""Quoted stretches: marks paired inside a paragraph, and speech that runs on over paragraphs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factbox import Article, Span
from factbox_quotes.marks import Mark, Role, double_marks, single_marks

MAX_SINGLE = 1500
"""Characters that a stretch between single marks may have: an apostrophe taken for a mark must not eat a page."""


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


class _Pairs(NamedTuple):
    """The pairs of one paragraph, the mark it leaves open, and whether it closes what an earlier one left open."""

    pairs: list[tuple[Mark, Mark]]
    left_open: Mark | None
    closes_first: Mark | None


def stretches(article: Article) -> list[Stretch]:
    """The outermost quoted stretches of `article`, in order, never crossing a paragraph."""
    text, paragraphs = article.text, article.paragraphs
    doubles = list(_double_stretches(text, paragraphs))
    singles = _single_stretches(text, paragraphs)
    return _outermost(text, doubles, singles)


def _by_paragraph(marks: Iterable[Mark], paragraphs: Sequence[Span]) -> list[list[Mark]]:
    grouped: list[list[Mark]] = [[] for _ in paragraphs]
    starts = [paragraph.start for paragraph in paragraphs]
    for mark in marks:
        grouped[bisect_right(starts, mark.start) - 1].append(mark)
    return grouped


def _double_stretches(text: str, paragraphs: Sequence[Span]) -> Iterator[Stretch]:
    grouped = _by_paragraph(double_marks(text), paragraphs)
    resumed: bool = False
    for index, paragraph in enumerate(paragraphs):
        paired = _pair(grouped[index])
        following = grouped[index + 1] if index + 1 < len(paragraphs) else []
        if resumed and paired.closes_first:
            closing = paired.closes_first
            made = _stretch(text, paragraph.start, paragraph.start, closing.start, closing.end, index)
            yield made._replace(resumes=True)
        for number, (opening, closing) in enumerate(paired.pairs):
            starts = number == 0 and opening.start == paragraph.start
            made = _stretch(text, opening.start, opening.end, closing.start, closing.end, index)
            yield made._replace(resumes=resumed and starts)
        left = paired.left_open
        resumed = left is not None and _runs_on(left, paragraph, following, paragraphs, index)
        if left is not None and (resumed or left.start == paragraph.start):
            made = _stretch(text, left.start, left.end, paragraph.end, paragraph.end, index)
            yield made._replace(runs_on=True)


def _runs_on(left: Mark, paragraph: Span, following: list[Mark], paragraphs: Sequence[Span], index: int) -> bool:
    """Whether the next paragraph opens again, or closes what this one left open."""
    if not following:
        return False
    first = following[0]
    opens_again = first.start == paragraphs[index + 1].start and first.role is not Role.CLOSES
    return opens_again or _closes(first, opened=False)


def _closes(mark: Mark, opened: bool) -> bool:
    if mark.role is Role.OPENS:
        return opened and mark.at_right and not mark.at_left
    return mark.at_right and not mark.at_left if not opened else not (mark.at_left and not mark.at_right)


def _pair(marks: list[Mark]) -> _Pairs:
    """Pair marks from left to right. A mark that opens again drops the one that never closed: nothing shifts."""
    pairs: list[tuple[Mark, Mark]] = []
    opening: Mark | None = None
    closes_first: Mark | None = None
    for number, mark in enumerate(marks):
        if opening is not None and _closes(mark, opened=True):
            pairs.append((opening, mark))
            opening = None
        elif (mark.role is Role.CLOSES and not mark.at_left) or _is_stray(
            mark, opening, marks[number + 1] if number + 1 < len(marks) else None
        ):
            closes_first = mark if number == 0 else closes_first
        elif opening is None or mark.at_left:
            opening = mark
    return _Pairs(pairs, opening, closes_first)


def _is_stray(mark: Mark, opening: Mark | None, following: Mark | None) -> bool:
    """A straight mark at the right edge of a word with nothing to close, unless the next mark would close it."""
    if opening is not None or mark.role is not Role.EITHER or not mark.at_right or mark.at_left:
        return False
    return following is None or following.at_left or following.role is Role.OPENS


def _single_stretches(text: str, paragraphs: Sequence[Span]) -> Iterator[Stretch]:
    for index, marks in enumerate(_by_paragraph(single_marks(text), paragraphs)):
        at = 0
        while at < len(marks):
            closers = _closers(marks, at) if marks[at].role is Role.OPENS else []
            if closers:
                closing = _likely_closer(text, closers)
                yield _stretch(text, marks[at].start, marks[at].end, closing.start, closing.end, index)
            at += 1 + len(closers)


def _closers(marks: list[Mark], at: int) -> list[Mark]:
    """The closing marks up to the next opening one."""
    found: list[Mark] = []
    for number in range(at + 1, len(marks)):
        if marks[number].role is Role.OPENS or marks[number].start - marks[at].start > MAX_SINGLE:
            break
        found.append(marks[number])
    return found


def _likely_closer(text: str, closers: list[Mark]) -> Mark:
    """The first closer after punctuation or no plural s (the dogs' dinner); failing that, the first."""
    sure = (mark for mark in closers if not _is_possessive(text, mark))
    return next(sure, closers[0])


def _is_possessive(text: str, mark: Mark) -> bool:
    return text[mark.start - 1].lower() == "s" and text[mark.end : mark.end + 1].isspace()


def _stretch(text: str, outer_start: int, start: int, end: int, outer_end: int, paragraph: int) -> Stretch:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Stretch(start, end, outer_start, outer_end, paragraph)


def _outermost(text: str, doubles: list[Stretch], singles: Iterable[Stretch]) -> list[Stretch]:
    """Drop nested stretches; a single-marked one around double marks must end like speech."""
    starts = [double.outer_start for double in doubles]
    kept: list[Stretch] = []
    covered: set[int] = set()
    for single in singles:
        first = bisect_left(starts, single.outer_start)
        last = bisect_left(starts, single.outer_end)
        inside = first > 0 and doubles[first - 1].outer_end > single.outer_start
        crosses = last > first and (
            doubles[last - 1].outer_end > single.outer_end or text[single.end - 1] not in ".,!?…"
        )
        if not inside and not crosses:
            kept.append(single)
            covered.update(range(first, last))
    kept += [double for number, double in enumerate(doubles) if number not in covered]
    return sorted(stretch for stretch in kept if stretch.start < stretch.end)
