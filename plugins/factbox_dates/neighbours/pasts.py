"""What is plainly of the past, so that no sentence is tagged for it."""

from __future__ import annotations

import re
from string import digits, punctuation

from factbox.language.en import ahead as words
from factbox.language.en.grammar import ALSO_PREPOSITIONS, SUBORDINATORS
from factbox.language.verb_forms import FORMS, IRREGULAR_PARTICIPLES, IRREGULAR_PASTS
from factbox_dates.neighbours.leading import Leading
from factbox_dates.neighbours.verbs import DISCLOSING, PLANNING, TIMETABLED

_LETTERS = str.maketrans(dict.fromkeys(f"{punctuation}{digits}", " ") | {"'": "'"})
_PLAIN = {"\u2019": "'", **dict.fromkeys("\u201c\u201d\u2018\u2013\u2014\u2026", " ")}
"""Marks that are not ASCII: one is put in the place of all at a time, for `translate` takes letters one by one then."""
_LONGEST = 500
"""Characters; each date asks, and a longer sentence may have hundreds of dates."""
_ON = frozenset("on late early away back down off out over place up".split())
"""What may stand between the verb and the date."""
_NEAR, _PAST, _PAST_END = 6, "ed", "ed "
_CLAUSES = SUBORDINATORS.difference(ALSO_PREPOSITIONS).union("and but or who which when where".split())
_MARK = re.compile(r"[,;:(\u2013\u2014-](?: [a-z]+){0,3} ?\Z")
_CUT = ("'ll ", "'d ", "'re ", "'ve ", "'m ", "n't ")
"""Ends of cut verbs."""
_AUXILIARY = frozenset(words.MAY_BE_AHEAD.split()).union(("been", "get", "got", "having", "not"))
_NO_PAST = PLANNING.union("feed hundred naked need sacred seed speed wicked".split())
_DONE = (IRREGULAR_PASTS | IRREGULAR_PARTICIPLES) - {verb.base for verb, _ in FORMS}
_MAY_BE_AHEAD = frozenset(words.MAY_BE_AHEAD.split()).union(PLANNING, TIMETABLED, DISCLOSING, words.AHEAD.split())


def is_said_on(before: Leading) -> bool:
    """Whether a verb that is a past and nothing else stands right before the date: "said on Friday".

        >>> from factbox.language.en.grammar import ALSO_PREPOSITIONS, SUBORDINATORS
    from factbox_dates.neighbours.leading import leading
        >>> is_said_on(leading("The mayor said late on ")), is_said_on(leading("The town shut on "))
        (True, False)
    """
    last = before.text.rsplit(maxsplit=_NEAR)[-_NEAR:]
    verb = next((word for word in reversed(last) if word not in _ON), "")
    if verb in words.GONE_BY:
        return True
    is_past = (verb.endswith(_PAST) or verb in _DONE) and verb != last[-1] and verb not in _NO_PAST
    return is_past and _AUXILIARY.isdisjoint(last)


def tells_of_past(words_of: str) -> bool | None:
    """Whether a sentence tells of the past and has no word that could tell of what is to come; None for no verb.

    >>> tells_of_past("A fire closed the bridge"), tells_of_past("He said it will open"), tells_of_past("Friday")
    (True, False, None)
    """
    if len(words_of) > _LONGEST:
        return False
    small = _plain(words_of.lower())
    found = small.split()
    if not _MAY_BE_AHEAD.isdisjoint(found) or any(map(small.__contains__, _CUT)):
        return False
    return _PAST_END in small or not words.WAS.isdisjoint(found) or None


def _plain(small: str) -> str:
    """Words between blanks, without marks."""
    if not small.isascii():
        for mark, plain in _PLAIN.items():
            small = small.replace(mark, plain)
    return f" {small.translate(_LETTERS)} "


def opens_clause(before: Leading) -> bool:
    """Whether the date may open a clause, which no verb before it governs: ", and on Friday", "said that on"."""
    return not _CLAUSES.isdisjoint(before.words[-4:]) or _MARK.search(before.text) is not None
