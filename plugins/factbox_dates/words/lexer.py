"""Text -> words of the vocabulary, each with its class, and the marks between them: what the grammar reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from factbox_dates.words.gaps import GAPS, LONGEST_GAP
from factbox_dates.words.lexicon import LEXICON, Word
from factbox_dates.words.numerals import read_numeral
from factbox_dates.words.runs import KINDS, runs
from factbox_dates.words.tokens import NO_WORD

Token = tuple[int, int, Word]
"""A word at [start, end) of the text; a bare tuple, for there are many."""

MARKS = ("comma", "hyphen", "paren", "possessive", "stop", "break", "range_year", "split_year")
LETTERS = {kind: chr(0x100 + index) for index, kind in enumerate((*KINDS, *MARKS))}
"""One letter a class: a text becomes a string of letters, and the grammar is regular expressions over it."""

_MARK = {mark: Word(mark) for mark in MARKS}
_STOPS = frozenset('.,;:!?)"\u201d\n\u2026\u2014')
_MARKS = tuple((mark, re.compile(pattern)) for mark, pattern in GAPS.items())


def words(text: str) -> list[Token]:
    """The words of the runs of `text`, with marks between them; "break" where nothing joins two."""
    found: list[Token] = []
    last = 0
    for first, end, places in runs(text):
        touched = _touched(text, first, end)
        for start, stop, known in places:
            if text[last:start] != " " and (mark := _mark(text, last, start)):
                found.append((last, start, mark))
            last = stop
            if known is None:
                found += _numeral(text, start, stop)
            else:
                is_none = start in touched or stop in touched
                if is_none or (known.kind in _IN_CAPITALS and not _is_written_so(text[start:stop])):
                    known = NO_WORD
                found.append((start, stop, known))
    rest = text[last:]
    found.append((last, len(text), _MARK["stop" if not rest.strip() or rest[0] in _STOPS else "break"]))
    return found


_RANGES = {"year_range": "range_year", "day_range": "digits", "month_day": "digits"}
_MONTH_BEHIND = re.compile(rf" (?:{'|'.join(LEXICON['month'])})\b", re.I)
"""In "12/13 July" two days stand beside a slash."""


_SPLIT_SINCE = 2000
"""Wars of "1915-16" lasted from one year to the other."""


def _is_split_year(text: str, start: int, end: int, word: Word) -> bool:
    """Whether it is one year that lies in two, of a season, budget or harvest: "2024-25", "1998/99"."""
    if word.kind != "year_range" or end - start != len("2024-25") or word.value[1] != word.value[0] + 1:
        return False
    return text[start + 4] == "/" or word.value[0] >= _SPLIT_SINCE


def _range(text: str, start: int, end: int, word: Word) -> Iterable[Token]:
    """A range of years or days as its two ends, unless it is one thing."""
    if _is_split_year(text, start, end, word):
        return ((start, end, Word("split_year", word.value[0])),)
    if word.kind == "month_day" and not _MONTH_BEHIND.match(text, end):
        return ((start, end, word),)
    return _parted(text, start, end, word)


def _parted(text: str, start: int, end: int, word: Word) -> Iterator[Token]:
    """ "1915-17" as year, hyphen, year: a range is two expressions."""
    kind, (first, last) = word
    cut, back = start, end
    while text[cut].isdigit():
        cut += 1
    while text[back - 1].isdigit():
        back -= 1
    yield start, cut, Word(_RANGES[kind], first)
    yield cut, back, _MARK["hyphen"]
    yield back, end, Word(_RANGES[kind], last)


def _touched(text: str, start: int, end: int) -> tuple[int, int]:
    """The ends of a run that a letter of another script touches, else -1; none touches a word within it."""
    return start if text[start - 1 : start].isalnum() else -1, end if text[end : end + 1].isalnum() else -1


def _numeral(text: str, start: int, end: int) -> Iterable[Token]:
    """What the digits say, most often one word."""
    known = read_numeral(text[start:end].rstrip("."))
    if known is None or not _is_plain(text, start, end):
        return ((start, end, NO_WORD),)
    return _range(text, start, end, known) if known.kind in _RANGES else ((start, end, known),)


_IN_CAPITALS = ("zone", "era")
"""EST and AD want capitals, "local time" does not."""


def _is_written_so(form: str) -> bool:
    return len(form) > 6 or form.isupper()


_YEAR_BEHIND = re.compile(r",(?:19|20)\d\d\b")
_DAY_BEFORE = re.compile(r"[ .]\d{1,2},\Z")
"""The comma of "May 3,2019" is that of a date."""


def _beside(text: str, start: int, end: int) -> tuple[str, str]:
    """The two characters on each side, but not the comma of a date."""
    length, before, behind = end - start, text[max(0, start - 2) : start], text[end : end + 2]
    if length == 4 and before[-1:] == "," and _DAY_BEFORE.search(text, max(0, start - 5), start):
        return "", behind
    is_day = length <= 2 and behind[:1] == "," and _YEAR_BEHIND.match(text, end)
    return before, "" if is_day else behind


_PLAIN_BEFORE, _PLAIN_BEHIND = frozenset(" \n("), frozenset(" \n)-")
"""Marks on both sides that need no second look; most numerals have such."""


def _is_plain(text: str, start: int, end: int) -> bool:
    """No money sign, decimal point, or other mark makes more of these digits than they say."""
    is_apart = text[start - 1 : start] in _PLAIN_BEFORE and text[end : end + 1] in _PLAIN_BEHIND
    return is_apart or not _is_part(text, start, end)


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether the marks beside it make it part of an amount, a code or an address."""
    before, after = _beside(text, start, end)
    if before and (before[-1].isalnum() or before[-1] in "$£€¥₹#+=@_~"):
        return True
    if before[-1:] in (":", "/") and not before[:1].isalpha():
        return True
    if before[-1:] in (".", ",") and before[:1].isdigit():
        return True
    if after[:1] in ("%", "°", "_", "=", "@", "/", ":", "$", "£", "€") and not after[1:].isspace():
        return after[:1] != "/" or after[1:].isalnum()
    return after[:1] in (".", ",") and after[1:].isdigit()


def _mark(text: str, start: int, end: int) -> Word | None:
    """What stands between two words: nothing, a joining mark, the end of a clause, or other words."""
    joint = _joint(text[start:end]) if end - start <= LONGEST_GAP else None
    if joint is None:
        return _MARK["stop" if text[start] in _STOPS else "break"]
    return _MARK.get(joint)


@lru_cache(maxsize=1024)
def _joint(gap: str) -> str | None:
    return next((mark for mark, pattern in _MARKS if pattern.fullmatch(gap)), None)
