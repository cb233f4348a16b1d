"""Reads the hedge before an amount: "about 75", "more than two years", "no fewer than a 40"."""

from __future__ import annotations

import re

from factbox.language.en.hedges import HEDGES, LASTING, NO_HEDGES, Meaning
from factbox.language.neighbours import word_before

_PHRASES: dict[str, Meaning | None] = {**HEDGES, **dict.fromkeys(NO_HEDGES)}
# The last word of a phrase -> the words of the longest that ends so.
_LONGEST = {words[-1]: len(words) for words in sorted((phrase.split() for phrase in _PHRASES), key=len)}
_ARTICLES = frozenset(("a", "an"))
# The last word of a phrase -> the words that may stand before it there. Marks and articles tell nothing.
_LEADS: dict[str, set[str]] = {}
for _phrase in _PHRASES:
    _words, _, _last = _phrase.rpartition(" ")
    _LEADS.setdefault(word_before(_last, len(_last)), set()).add(word_before(_words, len(_words)))
_TELLING = frozenset(filter(str.isalpha, _LEADS))
_LAST_WORDS = _ARTICLES.union(_LEADS, "(")
_WORD = re.compile(r"[a-z]+\.?|[~<>≥≤=]+")
# Only these may lie between the words and the amount.
_TOUCHING = " \u00a0("
_LASTING = re.compile(rf"\b(?:{LASTING}) over \Z", re.IGNORECASE)
_OPENING = re.compile(r"[.\n\"“(] ?Over \Z")
_WINDOW = 44


def hedge_before(text: str, at: int, last: str, of_time: bool = False) -> Meaning | None:
    """What the hedge says that ends right before `at` with the word or mark `last`; an article may stand between.

    `of_time`: the amount is a time, before which "over" is a preposition unless something lasts, waits or is counted.

    >>> hedge_before("more than 75 boats", 10, "than")
    'over'
    """
    if last not in _LAST_WORDS:
        return None
    meaning = _hedge(text, at, last)
    return None if meaning == "over" and of_time and _is_preposition(text, at) else meaning


def _hedge(text: str, at: int, last: str) -> Meaning | None:
    before = text[max(0, at - _WINDOW) : at].lower().rstrip(_TOUCHING)
    if last in _TELLING and word_before(before, len(before) - len(last)) not in _LEADS[last]:
        return HEDGES.get(last) if before.endswith(last) else None
    return _phrase_at_end(before)


def _phrase_at_end(before: str) -> Meaning | None:
    """What the longest phrase says that `before` ends with, an article left out."""
    words = _WORD.findall(before)
    while words and words[-1] in _ARTICLES and before.endswith(words[-1]):
        before = before.removesuffix(words.pop()).rstrip(_TOUCHING)
    if not words or words[-1] not in _LONGEST or not before.endswith(words[-1]):
        return None
    words = words[-_LONGEST[words[-1]] :]
    phrases = [" ".join(words[first:]) for first in range(len(words))]
    return next((_PHRASES[phrase] for phrase in phrases if phrase in _PHRASES), None)


def _is_preposition(text: str, at: int) -> bool:
    """ "Over two years he built it", where nothing lasts: "over" says when."""
    before = text[max(0, at - _WINDOW) : at]
    opens = before.rstrip().lower() == "over" or _OPENING.search(before) is not None
    return before.lower().endswith("over ") and not opens and not _LASTING.search(before)
