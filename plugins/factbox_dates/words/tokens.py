"""The words of a run: numerals by one pattern, spelled ones by the letters they begin with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from string import ascii_lowercase, digits

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


Places = tuple[tuple[int, int, Word | None], ...]
_OFTEN = 40
"""Runs up to this length come again and again ("on monday", "last year"): of 200 news texts, more than half."""


def split(run: str) -> Places:
    """The words of the vocabulary in `run`, which is in lower case: place, and meaning unless they are digits."""
    return _known(run) if len(run) <= _OFTEN else tuple(_words(run))


@lru_cache(maxsize=2048)
def _known(run: str) -> Places:
    return tuple(_words(run))


def _words(run: str) -> Iterator[tuple[int, int, Word | None]]:
    done = 0
    for match in _HEAD.finditer(run):
        start, end = match.span()
        if start >= done:
            head = match[0]
            known = _ALONE.get(head)
            if known is None or (head in _LONGER and run.startswith(_LONGER[head], start)):
                end, known = _longest(run, start, head)
            if end:
                yield start, end, known
                done = end


def word_end(run: str, start: int) -> int:
    """Where the word of the vocabulary ends that stands at `start` of `run`, which is in lower case; 0 for none."""
    if (match := _HEAD.match(run, start)) is None:
        return 0
    head = match[0]
    if head in _ALONE and not (head in _LONGER and run.startswith(_LONGER[head], start)):
        return match.end()
    return _longest(run, start, head)[0]


def _longest(run: str, start: int, head: str) -> tuple[int, Word | None]:
    """Where the word ends that begins with `head`, 0 when there is none. Digits come first, then the longest phrase."""
    if numeral := _NUMERAL.match(run, start):
        return numeral.end(), None
    for form in _BY_HEAD.get(head, ()):
        end = start + len(form)
        if run.startswith(form, start) and (form[-1] == "." or run[end : end + 1] not in _INSIDE):
            return end, MEANINGS[form]
    return 0, None
