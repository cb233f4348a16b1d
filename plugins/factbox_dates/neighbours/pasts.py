"""What is plainly of the past, so that no sentence is tagged for it."""

from __future__ import annotations

import re

from factbox.language.en import ahead as words
from factbox_dates.neighbours.verbs import DISCLOSING, PLANNING, TIMETABLED

_WORDS = re.compile(r"[a-z\u2019']+")
_LONGEST = 500
"""Characters; each date asks, and a longer sentence may have hundreds of dates."""
_ON = frozenset(("on", "late", "early"))
_MAY_BE_AHEAD = frozenset(words.MAY_BE_AHEAD.split()).union(PLANNING, TIMETABLED, DISCLOSING, words.AHEAD.split())


def is_said_on(before: str) -> bool:
    """Whether a verb that is a past and nothing else stands right before the date: "said on Friday".

    >>> is_said_on("The mayor said late on "), is_said_on("The town shut on ")
    (True, False)
    """
    last = before.split()[-4:]
    while last and last[-1] in _ON:
        last.pop()
    return bool(last) and last[-1] in words.GONE_BY


def is_all_past(sentence: str) -> bool:
    """Whether a sentence tells of the past and has no word that could tell of what is to come.

    >>> is_all_past("A fire closed the bridge on Friday."), is_all_past("He said it will open on Friday.")
    (True, False)
    """
    if len(sentence) > _LONGEST:
        return False
    found = _WORDS.findall(sentence.lower().replace("\u2019", "'"))
    if not _MAY_BE_AHEAD.isdisjoint(found) or any(word.endswith(_CUT) for word in found):
        return False
    return any(word.endswith(_ED) or word in words.WAS for word in found)


_CUT = ("'ll", "'d", "'re", "'ve", "'m", "n't")
"""Ends of cut verbs."""
_ED = "ed"
