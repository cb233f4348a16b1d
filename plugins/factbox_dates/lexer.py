"""Text -> words of the vocabulary, each with its class, and the marks between them: what the grammar reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
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


def words(text: str) -> Iterator[Word]:
    """The words of the runs of `text`, with marks between them; "break" where nothing joins two."""
    last = 0
    for start, end in _places(text):
        end += text[end - 2 : end + 1].lower() == ".m."
        kind, value = _read(text, start, end)
        mark = _mark(text, last, start)
        if mark:
            yield Word(last, start, mark, None)
        yield from _split(text, Word(start, end, kind, value)) if kind in _RANGES else (Word(start, end, kind, value),)
        last = end
    rest = text[last:]
    yield Word(last, len(text), "stop" if not rest.strip() or rest[0] in _STOPS else "break", None)


def _places(text: str) -> Iterator[tuple[int, int]]:
    for run in runs(text):
        for start, end in _SCANNER.spans(text[run.start : run.end]):
            yield run.start + start, run.start + end


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


def _read(text: str, start: int, end: int) -> tuple[str, Any]:
    form = text[start:end].lower()
    known = _MEANINGS.get(form)
    if known is not None:
        return known if _stands_alone(text, start, end) and _is_written_so(known[0], text[start:end]) else NO_WORD
    known = read_numeral(form.rstrip("."))
    if known is not None and known[0] == "short_duration" and form != text[start:end]:
        return NO_WORD
    return known if known is not None and _is_plain(text, start, end) else NO_WORD


def _is_written_so(kind: str, form: str) -> bool:
    """EST and AD want capitals, "local time" does not."""
    return kind not in ("zone", "era") or len(form) > 6 or form.isupper()


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
    if end - start <= LONGEST_GAP:
        for mark, pattern in _MARKS:
            if pattern.fullmatch(text, start, end):
                return mark
    return "stop" if text[start] in _STOPS else "break"
