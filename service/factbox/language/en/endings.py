"""What an English word may be by its ending: a past in -ed, a plural in -s."""

from __future__ import annotations

from functools import lru_cache

from factbox.language.en.nouns import IRREGULAR_PLURALS, SINGULAR_S

WORDS_IN_ED = frozenset(
    (
        "hundred kindred hatred sacred naked wicked red need feed speed seed breed bleed heed weed deed creed greed "
        "reed steed tweed indeed exceed proceed succeed bed embed shed sled fed united fred ted ahmed mohammed mohamed"
    ).split()
)
"""Words in -ed that are no past: nouns, names, base forms."""
ADJECTIVES_IN_ED = frozenset("aged alleged armed limited so-called unprecedented".split())
"""Participles that tell of no past: they stand before a noun."""


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
