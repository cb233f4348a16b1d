"""The grammar of English number words: groups below a thousand, scales, decimals, halves, thirds and dozens."""

from __future__ import annotations

from functools import lru_cache

from factbox.language.number_words.cardinals import cardinal
from factbox.language.number_words.fractions import fraction
from factbox.language.number_words.reading import GAP, words_at
from factbox.language.number_words.vocabulary import BIG_SCALES, KNOWN, Found, Words

__all__ = ["BIG_SCALES", "GAP", "KNOWN", "Found", "read_words", "words_at"]


@lru_cache(maxsize=4096)
def read_words(names: Words) -> Found | None:
    """The longest number at the beginning of `names`, words or digits; None if they begin with none ("and", "a" alone).

    >>> read_words(("two", "hundred", "people"))
    Found(value=Decimal('200'), factor=Decimal('1'), form='words', taken=2)
    """
    return (fraction(names) or cardinal(names)) if names else None
