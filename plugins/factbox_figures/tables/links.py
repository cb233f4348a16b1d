"""Small words between an amount and what it belongs to, and the parts of patterns made from them."""

from __future__ import annotations

from factbox.language.en.calendar import FREQUENCIES
from factbox.language.en.classes import ARTICLES, DEMONSTRATIVES, POSSESSIVES
from factbox_figures.words import any_of

DEFINITE = POSSESSIVES | {"the"}
"""Before a noun that is known already."""
WHOLE = DEFINITE.union(DEMONSTRATIVES, ["all"]) - {"that"}
"""Before a noun of which all is meant: "of those homes"; "that" opens clauses too."""
OWNED = f"(?:{any_of(DEFINITE)} )?"
"""One of the first and its blank, or nothing (part of a pattern)."""
DETERMINED = f"(?:{any_of(POSSESSIVES | ARTICLES)} )?"
"""The same with "a" and "an"."""
HANGING = "of in for on at"
"""Prepositions that hang a noun on another: "shares in the bank"; no "to", as in "income attributable to owners"."""
PERIODIC = FREQUENCIES.keys() | {"annualised", "annualized"}
"""What a pace is reckoned by."""
POINTING = "this last next"
"""Before a year, month or week that is told from today."""
