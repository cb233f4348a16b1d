"""The words of a run: numerals by one pattern, spelled ones by the letters they begin with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from string import ascii_lowercase, digits

from factbox_dates.words.gaps import GAP
from factbox_dates.words.lexicon import LEXICON, Word
from factbox_dates.words.numerals import FORMS, scan_patterns

MEANINGS = {form: Word(kind, value) for kind, forms in LEXICON.items() for form, value in forms.items()}
"""Spelled word or phrase -> what it is."""

_HEAD = re.compile(r"([a-z0-9_]+|['\u2018\u2019])")
_INSIDE = frozenset(ascii_lowercase + digits + "_")
_NUMERAL = re.compile(
    rf"(?=[0-9'\u2018\u2019]|[qh][0-9]|fy|gmt|utc)(?:{'|'.join(scan_patterns({form.kind for form in FORMS}))})",
    re.ASCII,
)


def _head(form: str) -> str:
    return re.split("[^a-z0-9_]", form)[0]


_SORTED = sorted(MEANINGS, key=lambda form: (_head(form), -len(form)))
_BY_HEAD = {head: tuple(forms) for head, forms in groupby(_SORTED, _head)}
"""First letters -> the forms that begin with them, the longest first."""
_LONGER = {head: tuple(form for form in forms if form != head) for head, forms in _BY_HEAD.items() if len(forms) > 1}
_ALONE = {head: MEANINGS[head] for head in _BY_HEAD if head in MEANINGS and not _NUMERAL.match(f"{head}+1")}
"""Words that end where their first letters do, unless one of the longer forms stands there; digits win over GMT."""
_HEADS = frozenset(_BY_HEAD).union(("fy",))
"""Letters that a word may begin with; "FY 25" is a numeral."""


def tokens(text: str, start: int, telling: int) -> Iterator[tuple[int, int, Word | None]]:
    """The words of the vocabulary from `start` on, gap by gap: place, and meaning unless they are digits.

    Up to the end of the `telling` word other signs are passed over.
    """
    ahead = text[start : start + _AHEAD].lower()
    head = _HEAD.search(ahead)
    while head:
        end, known = _word_at(ahead, head)
        if not end:
            head = _HEAD.search(ahead, head.end()) if start + head.end() <= telling else None
            continue
        end += known is None and ahead[end - 2 : end + 1] == _DOTTED
        yield start + head.start(1), start + end, known
        if end > _AHEAD - _LONGEST_WORD:
            start, end = start + end, 0
            ahead = text[start : start + _AHEAD].lower()
        head = _NEXT.match(ahead, end) or (_HEAD.search(ahead, end) if start + end < telling else None)


_DOTTED = ".m."
"""The full stop of "8 p.m." is of the numeral, which ends before it."""
_AHEAD, _LONGEST_WORD = 200, 80
_NEXT = re.compile(f"(?: |{GAP}){_HEAD.pattern}")
"""The next word; most often it is a blank further on."""


def _word_at(run: str, found: re.Match[str]) -> tuple[int, Word | None]:
    """Where the word ends that begins so, 0 for none, and its meaning unless it is digits."""
    head = found[1]
    if head in _ALONE:
        if head not in _LONGER or not run.startswith(_LONGER[head], found.start(1)):
            return found.end(), _ALONE[head]
    elif head not in _HEADS and head.isalpha():
        return 0, None
    return _longest(run, found.start(1), head)


def _longest(run: str, start: int, head: str) -> tuple[int, Word | None]:
    """Where the word ends that begins with `head`, 0 when there is none. Digits come first, then the longest phrase."""
    if numeral := _NUMERAL.match(run, start):
        return numeral.end(), None
    for form in _BY_HEAD.get(head, ()):
        end = start + len(form)
        if run.startswith(form, start) and (form[-1] == "." or run[end : end + 1] not in _INSIDE):
            return end, MEANINGS[form]
    return 0, None
