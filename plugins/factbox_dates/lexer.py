"""Text -> words of the vocabulary, each with its class, and the marks between them: what the grammar reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from factbox.scan import Scanner
from factbox_dates.numerals import read_numeral
from factbox_dates.runs import GAPS, KINDS, LONGEST_GAP, runs, vocabulary
from factbox_dates.words import LEXICON


class Word(NamedTuple):
    """A word of the vocabulary at [start, end) of the text; `kind` is its class, `value` what it means."""

    start: int
    end: int
    kind: str
    value: Any


MARKS = ("comma", "hyphen", "paren", "possessive", "stop", "break", "range_year")
LETTERS = {kind: chr(0x100 + index) for index, kind in enumerate((*KINDS, *MARKS))}
"""One letter a class: a text becomes a string of letters, and the grammar is regular expressions over it."""

_MEANINGS: dict[str, tuple[str, Any]] = {
    form: (kind, value) for kind, forms in LEXICON.items() for form, value in forms.items()
}
NO_WORD = ("break", None)
_STOPS = frozenset('.,;:!?)"\u201d\n\u2026\u2014')
_MARKS = tuple((mark, re.compile(pattern)) for mark, pattern in GAPS.items())
_SCANNER = Scanner(vocabulary(*KINDS), fold=True)


def words(text: str) -> list[Word]:
    """The words of the runs of `text`, with marks between them; "break" where nothing joins two."""
    found: list[Word] = []
    last = 0
    for start, end in _places(text):
        word = _read(text, start, end)
        mark = _mark(text, last, start)
        if mark:
            found.append(Word(last, start, mark, None))
        found += _split(text, word) if word.kind in _RANGES else (word,)
        last = word.end
    rest = text[last:]
    found.append(Word(last, len(text), "stop" if not rest.strip() or rest[0] in _STOPS else "break", None))
    return found


def _places(text: str) -> Iterator[tuple[int, int]]:
    for first, last in runs(text):
        run = text[first:last]
        for start, end in ((0, len(run)),) if run.lower() in _MEANINGS else _SCANNER.spans(run):
            yield first + start, first + end


_RANGES = {"year_range": "range_year", "day_range": "digits"}


def _split(text: str, word: Word) -> Iterator[Word]:
    """ "1915-17" as year, hyphen, year: a range is two expressions."""
    kind, (first, last) = _RANGES[word.kind], word.value
    cut, back = word.start, word.end
    while text[cut].isdigit():
        cut += 1
    while text[back - 1].isdigit():
        back -= 1
    yield Word(word.start, cut, kind, first)
    yield Word(cut, back, "hyphen", None)
    yield Word(back, word.end, kind, last)


def _read(text: str, start: int, end: int) -> Word:
    if text[end : end + 1] == "." and text[end - 2 : end].lower() == ".m":
        end += 1
    return Word(start, end, *(_spelled(text, start, end) or _numeral(text, start, end)))


def _spelled(text: str, start: int, end: int) -> tuple[str, Any] | None:
    known = _MEANINGS.get(text[start:end].lower())
    if known is None:
        return None
    fits = _stands_alone(text, start, end) and (known[0] not in _IN_CAPITALS or _is_written_so(text[start:end]))
    return known if fits else NO_WORD


def _numeral(text: str, start: int, end: int) -> tuple[str, Any]:
    form = text[start:end].lower()
    known = read_numeral(form.rstrip("."))
    if known is None or (known[0] == "short_duration" and form != text[start:end]):
        return NO_WORD
    return known if _is_plain(text, start, end) else NO_WORD


_IN_CAPITALS = ("zone", "era")
"""EST and AD want capitals, "local time" does not."""


def _is_written_so(form: str) -> bool:
    return len(form) > 6 or form.isupper()


def _stands_alone(text: str, start: int, end: int) -> bool:
    """No letter of another script touches the word."""
    return not (text[start - 1 : start].isalnum() or text[end : end + 1].isalnum())


def _is_plain(text: str, start: int, end: int) -> bool:
    """No money sign, decimal point, or other mark makes more of these digits than they say."""
    before, after = text[max(0, start - 2) : start], text[end : end + 2]
    if before and (before[-1].isalnum() or before[-1] in "$£€¥₹#+=@_~"):
        return False
    if before[-1:] in (":", "/") and not before[:1].isalpha():
        return False
    if before[-1:] in (".", ",") and before[:1].isdigit():
        return False
    if after[:1] in ("%", "°", "_", "=", "@", "/", ":", "$", "£", "€") and not after[1:].isspace():
        return after[:1] == "/" and not after[1:].isalnum()
    return not (after[:1] in (".", ",") and after[1:].isdigit())


def _mark(text: str, start: int, end: int) -> str:
    """What stands between two words: nothing, a joining mark, the end of a clause, or other words."""
    joint = _joint(text[start:end]) if end - start <= LONGEST_GAP else None
    if joint is None:
        return "stop" if text[start] in _STOPS else "break"
    return joint


@lru_cache(maxsize=1024)
def _joint(gap: str) -> str | None:
    return next((mark for mark, pattern in _MARKS if pattern.fullmatch(gap)), None)
