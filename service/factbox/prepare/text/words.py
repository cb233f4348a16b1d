"""The words of a text, to compare it with another: in scripts that set no blanks between words, pairs of signs."""

from __future__ import annotations

import re

SIGNS = "\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"
"""Thai, Lao, Tibetan, Burmese, Khmer, Japanese, Chinese and Korean, as in a set of a pattern."""
_SIGN = re.compile(f"[{SIGNS}]")
_WORD = re.compile(r"\w+")


def words_of(text: str) -> list[str]:
    """The words of `text` in lower case; of a run of signs, each sign with the next."""
    lower = text.lower()
    words = _WORD.findall(lower)
    if lower.isascii() or not _SIGN.search(lower):
        return words
    return [part for word in words for part in _parts(word)]


def _parts(word: str) -> list[str]:
    if len(word) < 3 or not _SIGN.search(word):
        return [word]
    return [word[at : at + 2] for at in range(len(word) - 1)]
