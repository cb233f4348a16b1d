"""The words of a run: numerals by one pattern, spelled ones by the letters they begin with."""

from __future__ import annotations

import re
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
_BARE = re.compile(
    r"[0-9]{1,7}(?= (?!(?:[ap]\.?m|s|st|nd|rd|th)\b|[-\u2013'\u2019])|[,.](?![0-9])|[\n);]|\Z)", re.ASCII
)
"""Digits that no form of numeral goes on behind: most are such, and each form would be tried on them."""

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
_SINGLE = {head: word for head, word in _ALONE.items() if head not in _LONGER}
_HEADS = frozenset(_BY_HEAD).union(("fy",))
"""Letters that a word may begin with; "FY 25" is a numeral."""


def tokens(text: str, start: int, telling: int) -> list[Place]:
    """The words of the run that begins at `start`, the first telling one of which ends at `telling`."""
    within = _within(text[start:telling].lower())
    found = [(start + first, start + end, known) for first, end, known in within] or [(start, telling, NO_WORD)]
    first, end = found[-1][:2]
    if found[-1][2] is None:
        end = _past_stop(text, end)
        found[-1] = first, end, None
    while head := _NEXT.match(text, end):
        letters, first = head[1].lower(), head.start(1)
        if letters in _SINGLE:
            end = first + len(letters)
            found.append((first, end, _SINGLE[letters]))
            continue
        if letters not in _HEADS and letters.isalpha():
            break
        length, known = _word_at(text[first : first + _LONGEST_WORD].lower(), 0, letters)
        if not length:
            break
        end = _past_stop(text, first + length) if known is None else first + length
        found.append((first, end, known))
    return found


@lru_cache(maxsize=2048)
def _within(run: str) -> tuple[Place, ...]:
    """All words in `run`; the same few come again and again: "on monday", "last year"."""
    found: list[Place] = []
    head = _HEAD.search(run)
    while head:
        end, known = _word_at(run, head.start(1), head[1])
        if end:
            found.append((head.start(1), _past_stop(run, end) if known is None else end, known))
        head = _HEAD.search(run, end or head.end())
    return tuple(found)


def _past_stop(text: str, end: int) -> int:
    """Where a numeral ends with its full stop, if it has one."""
    return end + (text[end - 2 : end + 1].lower() == _DOTTED)


_DOTTED = ".m."
"""The full stop of "8 p.m." is of the numeral, which ends before it."""
_LONGEST_WORD = 80
_NEXT = re.compile(f"(?: |{GAP})([A-Za-z0-9_]+|['\u2018\u2019])")
"""The next word; most often it is a blank further on."""


def _word_at(run: str, start: int, head: str) -> tuple[int, Word | None]:
    """Where the word ends that begins so, with the letters `head`, 0 for none, and its meaning unless it is digits."""
    if head in _ALONE:
        if head not in _LONGER or not run.startswith(_LONGER[head], start):
            return start + len(head), _ALONE[head]
    elif head not in _HEADS and head.isalpha():
        return 0, None
    return _longest(run, start, head)


def _longest(run: str, start: int, head: str) -> tuple[int, Word | None]:
    """Where the word ends that begins with `head`, 0 when there is none. Digits come first, then the longest phrase."""
    if numeral := _BARE.match(run, start) or _NUMERAL.match(run, start):
        return numeral.end(), None
    for form in _BY_HEAD.get(head, ()):
        end = start + len(form)
        if run.startswith(form, start) and (form[-1] == "." or run[end : end + 1] not in _INSIDE):
            return end, MEANINGS[form]
    return 0, None
