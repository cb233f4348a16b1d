"""What may stand between a word and the amount it leads to: "aged just over 40", "compared with only about 60"."""

from __future__ import annotations

from factbox.language.en.hedges import HEDGES
from factbox_figures.words import any_of, last_words

_ONLY = "just only already exactly even".split()
_MORE = ("another", "a further", "a total of", "an estimated")
HEDGING = (*(phrase for phrase in HEDGES if phrase[0].isalpha()), *_ONLY, *_MORE)
"""Hedges in words."""
HEDGE_ENDS = last_words(HEDGING)
"""What `word_before` sees behind a hedge: what ends neither so nor as its leading word matches no "word HEDGED"."""
HEDGED = f"(?:{any_of(HEDGING)} )?"
"""Any hedge and the blank behind it, or nothing (part of a pattern)."""
