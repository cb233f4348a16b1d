"""Reads the hedge before an amount: "about 75", "more than two years", "no fewer than a 40"."""

from __future__ import annotations

import re
from collections import defaultdict

from factbox.language import known
from factbox.language.language import Hedge, HedgeWords
from factbox.language.neighbours import word_before

_WORD = re.compile(r"[a-z]+\.?|[~<>≥≤=]+")
_TOUCHING = " \u00a0("
"""Only these may lie between the words and the amount."""
_WINDOW = 44


class HedgeReader:
    """Knows the hedges of one language."""

    def __init__(self, words: HedgeWords) -> None:
        self._words = words
        self._phrases: dict[str, Hedge | None] = {**words.meanings, **dict.fromkeys(words.none)}
        in_words = sorted((phrase.split() for phrase in self._phrases), key=len)
        # The last word of a phrase -> the words of the longest that ends so.
        self._longest = {phrase[-1]: len(phrase) for phrase in in_words}
        # The last word of a phrase -> the words that may stand before it there. Marks and articles tell nothing.
        self._leads: dict[str, set[str]] = defaultdict(set)
        for phrase in self._phrases:
            before, _, last = phrase.rpartition(" ")
            self._leads[word_before(last, len(last))].add(word_before(before, len(before)))
        self._telling = frozenset(filter(str.isalpha, self._leads))
        self.last_words = frozenset(words.articles).union(self._leads, "(")
        self._spanning = f"{words.spanning} "
        self._lasting = re.compile(rf"\b(?:{words.lasting}) {words.spanning} \Z", re.IGNORECASE)
        self._opening = re.compile(rf"[.\n\"“(] ?{words.spanning.capitalize()} \Z")

    def before(self, text: str, at: int, last: str, of_time: bool = False) -> Hedge | None:
        """What the hedge says that ends right before `at` with the word or mark `last`; an article may stand between.

        `of_time`: the amount is a time, before which "over" is a preposition unless something lasts or is counted.

        >>> hedge_before("more than 75 boats", 10, "than")
        'over'
        """
        if last not in self.last_words:
            return None
        hedge = self._read(text, at, last)
        return None if hedge == "over" and of_time and self._says_when(text, at) else hedge

    def _read(self, text: str, at: int, last: str) -> Hedge | None:
        before = text[max(0, at - _WINDOW) : at].lower().rstrip(_TOUCHING)
        if last in self._telling and word_before(before, len(before) - len(last)) not in self._leads[last]:
            return self._words.meanings.get(last) if before.endswith(last) else None
        return self._at_end(before)

    def _at_end(self, before: str) -> Hedge | None:
        """What the longest phrase says that `before` ends with, an article left out."""
        words = _WORD.findall(before)
        while words and words[-1] in self._words.articles and before.endswith(words[-1]):
            before = before.removesuffix(words.pop()).rstrip(_TOUCHING)
        if not words or words[-1] not in self._longest or not before.endswith(words[-1]):
            return None
        words = words[-self._longest[words[-1]] :]
        phrases = [" ".join(words[first:]) for first in range(len(words))]
        return next((self._phrases[phrase] for phrase in phrases if phrase in self._phrases), None)

    def _says_when(self, text: str, at: int) -> bool:
        """ "He built it over two years", where nothing lasts: "over" is a preposition."""
        before = text[max(0, at - _WINDOW) : at]
        opens = before.rstrip().lower() == self._words.spanning or self._opening.search(before) is not None
        return before.lower().endswith(self._spanning) and not opens and not self._lasting.search(before)


_ENGLISH = HedgeReader(known("en").hedges)
hedge_before, HEDGE_LASTS = _ENGLISH.before, _ENGLISH.last_words
"""The same for English, and the words and marks one of which stands right before an amount that has a hedge."""
