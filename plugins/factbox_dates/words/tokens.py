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

_HEAD = re.compile(r"[a-z0-9_]+|['\u2018\u2019]")
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
    done, ahead = 0, text[start : start + _AHEAD].lower()
    while True:
        end, known = _word_at(ahead, done)
        if end:
            end += known is None and ahead[end - 2 : end + 1] == _DOTTED
            yield start + done, start + end, known
        elif start + done < telling and (found := _HEAD.search(ahead, _past_head(ahead, done))):
            done = found.start()
            continue
        else:
            return
        if end > _AHEAD - _LONGEST_WORD:
            start, end = start + end, 0
            ahead = text[start : start + _AHEAD].lower()
        done = _past_gap(ahead, end)


_DOTTED = ".m."
"""The full stop of "8 p.m." is of the numeral, which ends before it."""
_AHEAD, _LONGEST_WORD = 200, 80
_GAP = re.compile(GAP)


def _past_head(ahead: str, at: int) -> int:
    head = _HEAD.match(ahead, at)
    return head.end() if head else at


def _past_gap(ahead: str, at: int) -> int:
    """Where the next word begins: most often a blank further on."""
    gap = None if ahead[at + 1 : at + 2].isalnum() and ahead[at] == " " else _GAP.match(ahead, at)
    return gap.end() if gap else at + 1


def _word_at(run: str, start: int) -> tuple[int, Word | None]:
    """Where the word ends that stands at `start`, 0 for none, and its meaning unless it is digits."""
    head = match[0] if (match := _HEAD.match(run, start)) else ""
    if match is None or (head not in _HEADS and head.isalpha()):
        return 0, None
    if head in _ALONE and not (head in _LONGER and run.startswith(_LONGER[head], start)):
        return match.end(), _ALONE[head]
    return _longest(run, start, head)


def _longest(run: str, start: int, head: str) -> tuple[int, Word | None]:
    """Where the word ends that begins with `head`, 0 when there is none. Digits come first, then the longest phrase."""
    if numeral := _NUMERAL.match(run, start):
        return numeral.end(), None
    for form in _BY_HEAD.get(head, ()):
        end = start + len(form)
        if run.startswith(form, start) and (form[-1] == "." or run[end : end + 1] not in _INSIDE):
            return end, MEANINGS[form]
    return 0, None
