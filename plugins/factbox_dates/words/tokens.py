"""The words of a run: numerals by one pattern, spelled ones by the letters they begin with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
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


Place = tuple[int, int, Word | None]
"""Where a word begins and ends, and its meaning unless it is digits."""
NO_WORD = Word("break")


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


def tokens(text: str, start: int, telling: int) -> list[Place]:
    """The words of the run that begins at `start`, the first telling one of which ends at `telling`."""
    found = [(start + first, start + end, known) for first, end, known in _within(text[start:telling].lower())]
    first, end, known = found.pop() if found else (start, telling, NO_WORD)
    end = _past_stop(text, end, known)
    found.append((first, end, known))
    if text[end : end + 1] not in _PARTING:
        found += _behind(text, end)
    return found


@lru_cache(maxsize=2048)
def _within(run: str) -> tuple[Place, ...]:
    """All words in `run`; the same few come again and again: "on monday", "last year"."""
    found: list[Place] = []
    head = _HEAD.search(run)
    while head:
        end, known = _word_at(run, head)
        if end:
            found.append((head.start(1), _past_stop(run, end, known), known))
        head = _HEAD.search(run, end or head.end())
    return tuple(found)


def _behind(text: str, start: int) -> Iterator[Place]:
    """The words that follow, gap by gap."""
    ahead, at = text[start : start + _AHEAD].lower(), 0
    while head := _NEXT.match(ahead, at):
        at, known = _word_at(ahead, head)
        if not at:
            return
        at = _past_stop(ahead, at, known)
        yield start + head.start(1), start + at, known
        if at > _AHEAD - _LONGEST_WORD:
            start, at = start + at, 0
            ahead = text[start : start + _AHEAD].lower()


def _past_stop(text: str, end: int, known: Word | None) -> int:
    return end + (known is None and text[end - 2 : end + 1].lower() == _DOTTED)


_PARTING = frozenset(".;:?!\n")
"""What no word of the run stands behind."""
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
