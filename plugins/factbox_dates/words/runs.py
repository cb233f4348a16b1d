"""Where a text may speak of time: one scan finds the runs of vocabulary words that hold a telling one.

Most words of the vocabulary ("the", "of", "two") say nothing of time by themselves; runs of only such words are not
even looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from factbox import Span
from factbox.scan import Scanner
from factbox_dates.words.lexicon import LEXICON
from factbox_dates.words.numerals import FORMS, scan_patterns
from factbox_dates.words.tokens import word_end

SILENT = frozenset(
    """
    digits number decimal dotted day_range numword scale ordword half which_last which_previous recent through
    which_next which_following which_coming which_this which_that article a of in over since on at to and or ago
    later earlier than before after from hence time these those every all other times some couple dozens twelve
    early edge very about final latter portion afterwards beforehand fiscal calendar long old working further
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
_BLANK = "[ \u00a0]"
GAPS = {
    "": f"{_BLANK}{{0,2}}",
    "comma": f"{_BLANK}?,{_BLANK}{{0,2}}",
    "hyphen": f"{_BLANK}?(?:--|[-\u2010-\u2015]|&){_BLANK}?|/",
    "possessive": "['\u2019](?:s ?| )",
    "paren": rf"{_BLANK}?\({_BLANK}?",
}
"""The marks that join two words of a run: name -> pattern. None is longer than LONGEST_GAP characters."""
LONGEST_GAP = 4
_GAP = f"(?:{'|'.join([*list(GAPS.values())[1:], GAPS['']])})"


def vocabulary(*kinds: str) -> str:
    """The pattern of one word of the classes `kinds`: digits first, then the longest phrases."""
    spelled = sorted({form for kind in kinds for form in LEXICON.get(kind, ())}, key=len, reverse=True)
    return f"(?:{'|'.join([*scan_patterns(kinds), *map(_spelled, spelled)])})"


def _spelled(form: str) -> str:
    edge = "" if form.endswith(".") else r"\b"
    return rf"\b{re.escape(form).replace(chr(92) + ' ', ' ')}{edge}"


def _runs() -> Scanner:
    silent = vocabulary(*SILENT)
    pairs = (f"{vocabulary(first)}{_GAP}{vocabulary(second)}" for first, second in TELLING_PAIRS)
    telling = "|".join([*pairs, vocabulary(*(kind for kind in KINDS if kind not in SILENT))])
    return Scanner(f"(?:{silent}{_GAP})*(?:{telling})", fold=True)


_RUNS = _runs()


def runs(text: str) -> Iterator[Span]:
    """Places of the runs of `text`, from left to right; each begins and ends with a word of the vocabulary."""
    last = 0
    for start, end in _RUNS.spans(text):
        if start >= last:
            last = _end_of_run(text, end)
            yield Span(start, last)


def _end_of_run(text: str, end: int) -> int:
    """The end of the last word of the vocabulary that follows the one which ends at `end`, gap by gap.

    Words are looked up here and not by the pattern above: its automaton would have a state for each two of them.
    """
    while True:
        ahead = text[end : end + _AHEAD].lower()
        done = 0
        while (gap := _JOINT.match(ahead, done)) and (after := word_end(ahead, gap.end())):
            done = after
        end += done
        if done < _AHEAD - _LONGEST_WORD:
            return end


_AHEAD, _LONGEST_WORD = 240, 80
_JOINT = re.compile(_GAP)
