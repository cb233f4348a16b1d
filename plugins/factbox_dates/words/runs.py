"""Where a text may speak of time: one scan finds the runs of vocabulary words that hold a telling one.

Most words of the vocabulary ("the", "of", "two") say nothing of time by themselves; runs of only such words are not
even looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox.scan import Scanner
from factbox_dates.words.gaps import GAP
from factbox_dates.words.lexicon import LEXICON
from factbox_dates.words.numerals import FORMS, scan_patterns
from factbox_dates.words.tokens import Place, tokens

SILENT = frozenset(
    """
    digits number decimal dotted day_range numword scale ordword half which_last which_previous recent through
    which_next which_following which_coming which_this which_that article a of in over since on at to and or ago
    later earlier than before after from hence time these those every all another other times some couple dozens twelve
    early edge very about final latter portion afterwards beforehand fiscal calendar long old working further period
    """.split()
)
"""Classes of words that need a word of another class beside them."""
TELLING_PAIRS = (
    ("numword", "numword"),
    ("numword", "scale"),
    ("to", "numword"),
    ("at", "dotted"),
    ("article", "dotted"),
    ("ordword", "half"),
    ("ordinal", "half"),
    ("since", "dotted"),
)
"""Silent words that say something together: "(in) twenty ten", "(10) to nine", "at 19.30"."""

KINDS = (*LEXICON, *dict.fromkeys(form.kind for form in FORMS))


def vocabulary(*kinds: str) -> str:
    """The pattern of one word of the classes `kinds`: digits first, then phrases, each before what it begins with.

    Backwards by letters, not by length: words that begin alike stand together, and RE2 makes one path of them.
    """
    spelled = sorted({form for kind in kinds for form in LEXICON.get(kind, ())}, reverse=True)
    return f"(?:{'|'.join([*scan_patterns(kinds), *map(_spelled, spelled)])})"


def _spelled(form: str) -> str:
    edge = "" if form.endswith(".") else r"\b"
    return rf"\b{re.escape(form).replace(chr(92) + ' ', ' ')}{edge}"


def _runs() -> Scanner:
    silent = vocabulary(*SILENT)
    pairs = (f"{vocabulary(first)}{GAP}{vocabulary(second)}" for first, second in TELLING_PAIRS)
    telling = "|".join([*pairs, vocabulary(*(kind for kind in KINDS if kind not in SILENT))])
    return Scanner(f"(?:{silent}{GAP})*(?:{telling})", fold=True)


_RUNS = _runs()
Run = tuple[int, int, list[Place]]
"""Where it begins and ends, each with a word of the vocabulary, and its words."""


def runs(text: str) -> Iterator[Run]:
    """The runs of `text`, from left to right.

    The pattern finds where they begin, up to the first telling word; the words behind that are looked up one by one: a
    pattern of whole runs would have an automaton with a state for each two of them.
    """
    last = 0
    for start, end in _RUNS.spans(text):
        if start >= last:
            placed = tokens(text, start, end)
            last = placed[-1][1]
            yield start, last, placed
