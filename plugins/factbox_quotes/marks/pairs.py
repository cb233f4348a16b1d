"""Pairs the marks of one paragraph: which opens, which closes, which has no partner."""

from __future__ import annotations

from typing import NamedTuple

from factbox_quotes.marks.reading import Mark

MAX_SINGLE = 1500
"""Characters that a stretch between single marks may have: an apostrophe taken for a mark must not eat a page."""


class Pairs(NamedTuple):
    """The pairs of one paragraph, the mark it leaves open, and whether it closes what an earlier one left open."""

    pairs: list[tuple[Mark, Mark]]
    left_open: Mark | None
    closes_first: Mark | None


def closes(mark: Mark, opened: bool) -> bool:
    return mark.at_right and not mark.at_left if not opened else not (mark.at_left and not mark.at_right)


def pair(marks: list[Mark]) -> Pairs:
    """Pair marks from left to right. A mark that opens again drops the one that never closed: nothing shifts."""
    pairs: list[tuple[Mark, Mark]] = []
    opening: Mark | None = None
    closes_first: Mark | None = None
    for number, mark in enumerate(marks):
        if opening is not None and closes(mark, opened=True):
            pairs.append((opening, mark))
            opening = None
        elif (mark.role == "closes" and not mark.at_left) or _is_stray(mark, opening, marks[number + 1 : number + 2]):
            closes_first = mark if number == 0 else closes_first
        elif opening is None or mark.at_left:
            opening = mark
    return Pairs(pairs, opening, closes_first)


def _is_stray(mark: Mark, opening: Mark | None, following: list[Mark]) -> bool:
    """A straight mark at the right edge of a word with nothing to close, unless the next mark would close it."""
    if opening is not None or mark.role != "either" or not mark.at_right or mark.at_left:
        return False
    return mark.after_digit or all(after.at_left or after.role == "opens" for after in following)


def closers(marks: list[Mark], at: int) -> list[Mark]:
    """The closing marks up to the next opening one."""
    found: list[Mark] = []
    for number in range(at + 1, len(marks)):
        if marks[number].role == "opens" or marks[number].start - marks[at].start > MAX_SINGLE:
            break
        found.append(marks[number])
    return found


def likely_closer(text: str, closers: list[Mark]) -> Mark:
    """The first closer after punctuation or no plural s (the dogs' dinner); failing that, the first."""
    sure = (mark for mark in closers if not _is_possessive(text, mark))
    return next(sure, closers[0])


def _is_possessive(text: str, mark: Mark) -> bool:
    return text[mark.start - 1].lower() == "s" and text[mark.end : mark.end + 1].isspace()
