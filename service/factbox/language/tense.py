"""Whether the verbs around a place in a sentence speak of the past or of what is to come. No part-of-speech tagger.

The nearest cue before the place decides, else the first one after it: the strategy of HeidelTime (Strötgen and
Gertz 2013, https://doi.org/10.1007/s10579-012-9179-y), read off word forms instead of tags.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from factbox.language.en.verbs import ADJECTIVES_IN_ED
from factbox.language.verb_forms import AHEAD as FORMS_AHEAD
from factbox.language.verb_forms import IRREGULAR_PASTS, TIMETABLE
from factbox.language.word_forms import is_participle

PAST, FUTURE = -1, 1

PASTS = IRREGULAR_PASTS | {"was", "were", "had", "did"}

AHEAD = FORMS_AHEAD.union(
    "will 'll shall won't may might could should would can must due upcoming tomorrow ahead tentatively "
    "forthcoming".split()
)
"""Words that point ahead: modals, verbs of planning, "due"."""

_WORD = re.compile(r"[A-Za-z]++(?:['\u2019-][A-Za-z]++)*+|'ll")
_LONGEST = 40
"""No verb is longer."""
_VERBS_IN_LY = frozenset("reply apply supply fly rely comply multiply imply ally tally rally".split())
_PLURAL = re.compile(r"[^s]s\Z")
COPULAS = frozenset(("is", "are"))
_COPULA_END = re.compile(rf"\b(?:{'|'.join(COPULAS)})\s+(?:(?:on|for|at|in|this|next|until)\s+)?(?:the\s+)?\Z", re.I)
_NO_VERB_AFTER_TO = frozenset(
    """
    the a an his her its their our my this that these those him them us me all any school work court jail prison
    hospital war death power people town church bed college university police public both each one two three about
    nearly more less almost around over
    """.split()
)
_NO_PAST_AFTER = frozenset(
    "be been being get will 'll would shall should may might can could must to not won't".split()
)
"""After these a participle or an infinitive stands: "will hit", "to be held"."""


def ends_in_copula(before: str) -> bool:
    """Whether a date after these words is what something *is* on: "The hearing is on"."""
    return _COPULA_END.search(before) is not None


class _Form(NamedTuple):
    """What a word form is by itself. `bars_past`: the form after it is no simple past."""

    told: int = 0
    adverb: bool = False
    bars_past: bool = False


_PLAIN = _Form()
_TO = _Form(bars_past=True)


def words(text: str, start: int = 0, end: int = sys.maxsize) -> list[str]:
    """The words between `start` and `end` of `text`."""
    return _WORD.findall(text, start, end)


def last_told(words: Sequence[str]) -> int:
    """What the last verb of `words` that tells a direction says: PAST, FUTURE, or 0 when none does.

    >>> last_told("It closed but will open".split())
    1
    """
    infinitives = "to" in words
    for at in range(len(words) - 1, -1, -1):
        form = _form(words[at])
        if form.told or infinitives:
            before = _before(words, at)
            if before is _TO and not form.adverb and is_infinitive(words[at]):
                return FUTURE
            if form.told and not before.bars_past:
                return form.told
    return 0


def first_told(text: str, start: int, end: int, seen: Sequence[str] = ()) -> int:
    """What the first verb that begins between `start` and `end` of `text` says; `seen` are the words in front of it.

    Infinitives do not count: they tell of a date before which they stand ("to be held on Friday"), not of one after
    which they stand ("He came on Friday to help").

    >>> first_told("It closed but will open", 10, 23)
    1
    """
    before = _before(seen, len(seen))
    for word in _WORD.finditer(text, start, end + _LONGEST):
        if word.start() >= end:
            break
        form = _form(word[0])
        if form.told and not before.bars_past:
            return form.told
        before = before if form.adverb else form
    return 0


def _before(words: Sequence[str], at: int) -> _Form:
    """The form of the word in front of the one at `at`, adverbs left aside."""
    while at and (form := _form(words[at - 1])).adverb:
        at -= 1
    return form if at else _PLAIN


@lru_cache(maxsize=8192)
def _form(word: str) -> _Form:
    if word == "to":
        return _TO
    form = _Form(cue_of(word), word.endswith("ly") and word not in _VERBS_IN_LY, word.lower() in _NO_PAST_AFTER)
    return _PLAIN if form == _PLAIN else form


def is_infinitive(word: str) -> bool:
    """Whether a word after "to" can be a verb: not "to the", "to Paris", "to reporters", "to school"."""
    return word.islower() and word not in _NO_VERB_AFTER_TO and _PLURAL.search(word) is None


def cue_of(word: str) -> int:
    """What one word form says by itself: PAST, FUTURE or 0.

    >>> [cue_of(word) for word in ("rebuilt", "expected", "opens", "united")]
    [0, 1, 1, 0]
    """
    form = word.replace("\u2019", "'")
    form = form if form in ("May", "Will") else form.lower()
    if form in AHEAD or form in TIMETABLE:
        return FUTURE
    if form in PASTS or (is_participle(form) and form not in ADJECTIVES_IN_ED):
        return PAST
    return 0
