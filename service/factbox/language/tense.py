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

from factbox.language import known
from factbox.language.language import Language
from factbox.language.verb_forms import verb_forms

PAST, FUTURE = -1, 1

_WORD = re.compile(r"[A-Za-z]++(?:['\u2019-][A-Za-z]++)*+|'ll")
_LONGEST = 40
"""No verb is longer."""
_PLURAL = re.compile(r"[^s]s\Z")


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


class TenseReader:
    """Knows the verbs of one language."""

    def __init__(self, language: Language) -> None:
        words, verbs = language.tense, verb_forms(language)
        self._words, self._endings = words, language.endings
        self._pasts = verbs.irregular_pasts | words.pasts
        self._ahead = verbs.ahead | verbs.timetable | words.ahead
        links = rf"\s+(?:(?:{words.before_a_date})\s+)?(?:the\s+)?"
        self._copula_end = re.compile(rf"\b(?:{'|'.join(words.copulas)}){links}\Z", re.I)
        self.form = lru_cache(maxsize=8192)(self._form)

    def ends_in_copula(self, before: str) -> bool:
        """Whether a date after these words is what something *is* on: "The hearing is on"."""
        return self._copula_end.search(before) is not None

    def last_told(self, words: Sequence[str]) -> int:
        """What the last verb of `words` that tells a direction says: PAST, FUTURE, or 0 when none does.

        >>> last_told("It closed but will open".split())
        1
        """
        infinitives = "to" in words
        for at in range(len(words) - 1, -1, -1):
            form = self.form(words[at])
            if form.told or infinitives:
                before = self._before(words, at)
                if before is _TO and not form.adverb and self.is_infinitive(words[at]):
                    return FUTURE
                if form.told and not before.bars_past:
                    return form.told
        return 0

    def first_told(self, text: str, start: int, end: int, seen: Sequence[str] = ()) -> int:
        """What the first verb that begins between `start` and `end` of `text` says; `seen` are the words before it.

        Infinitives do not count: they tell of a date before which they stand ("to be held on Friday"), not of one
        after which they stand ("He came on Friday to help").

        >>> first_told("It closed but will open", 10, 23)
        1
        """
        before = self._before(seen, len(seen))
        for word in _WORD.finditer(text, start, end + _LONGEST):
            if word.start() >= end:
                break
            form = self.form(word[0])
            if form.told and not before.bars_past:
                return form.told
            before = before if form.adverb else form
        return 0

    def is_infinitive(self, word: str) -> bool:
        """Whether a word after "to" can be a verb: not "to the", "to Paris", "to reporters", "to school"."""
        return word.islower() and word not in self._words.no_verb_after_to and _PLURAL.search(word) is None

    def cue_of(self, word: str) -> int:
        """What one word form says by itself: PAST, FUTURE or 0.

        >>> [cue_of(word) for word in ("rebuilt", "expected", "opens", "united")]
        [0, 1, 1, 0]
        """
        form = word.replace("\u2019", "'")
        form = form if form in self._words.names else form.lower()
        if form in self._ahead:
            return FUTURE
        if form in self._pasts or (self._endings.is_past(form) and form not in self._endings.adjectives):
            return PAST
        return 0

    def _before(self, words: Sequence[str], at: int) -> _Form:
        """The form of the word in front of the one at `at`, adverbs left aside."""
        while at and (form := self.form(words[at - 1])).adverb:
            at -= 1
        return form if at else _PLAIN

    def _form(self, word: str) -> _Form:
        if word == "to":
            return _TO
        adverb = word.endswith("ly") and word not in self._words.verbs_in_ly
        form = _Form(self.cue_of(word), adverb, word.lower() in self._words.no_past_after)
        return _PLAIN if form == _PLAIN else form


_ENGLISH = TenseReader(known("en"))
COPULAS = known("en").tense.copulas
ends_in_copula, last_told, first_told = _ENGLISH.ends_in_copula, _ENGLISH.last_told, _ENGLISH.first_told
is_infinitive, cue_of = _ENGLISH.is_infinitive, _ENGLISH.cue_of
