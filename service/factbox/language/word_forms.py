"""What an English word form may be by itself: a past in -ed, a plural, a verb that ends a noun phrase."""

from __future__ import annotations

from functools import lru_cache

from factbox.language.en.nouns import IRREGULAR_PLURALS, SINGULAR_S
from factbox.language.en.verbs import WORDS_IN_ED


@lru_cache(maxsize=4096)
def is_participle(lower: str) -> bool:
    """Whether `lower` looks like a past form in -ed; "speed", "Ahmed" and "hundred" do not.

    >>> [is_participle(word) for word in ("posted", "agreed", "succeed", "shed")]
    [True, True, False, False]
    """
    return lower.endswith("ed") and len(lower) > 4 and lower not in WORDS_IN_ED


@lru_cache(maxsize=4096)
def is_plural(word: str) -> bool:
    """Whether `word` looks like a plural noun.

    >>> [is_plural(word) for word in ("villagers", "people", "glass", "rule")]
    [True, True, False, False]
    """
    lower = word.lower()
    if "-" in lower:
        return False
    if lower in IRREGULAR_PLURALS or (lower.endswith(("men", "women")) and len(lower) > 5):
        return True
    return (
        len(lower) > 3
        and lower.endswith("s")
        and not lower.endswith(("ss", "us", "'s", "’s", "is"))
        and lower not in SINGULAR_S
    )
