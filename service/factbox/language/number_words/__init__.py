"""The grammar of English number words: groups below a thousand, scales, decimals, halves, thirds and dozens."""

from __future__ import annotations

from factbox.language.number_words.fractions import read_words
from factbox.language.number_words.reading import GAP, words_at
from factbox.language.number_words.vocabulary import BIG_SCALES, KNOWN, Found, Words

__all__ = ["BIG_SCALES", "GAP", "KNOWN", "Found", "Words", "read_words", "words_at"]
