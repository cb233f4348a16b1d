"""What tokens of English are cut by: abbreviations that keep their full stop, and clitics behind an apostrophe."""

from __future__ import annotations

from factbox.language.en.abbreviations import LEADING, NEVER_LAST, SHORT_FORMS, STATES

_WITH_A_CAPITAL = frozenset(word.capitalize() for word in NEVER_LAST | SHORT_FORMS | STATES if word.isalpha())
ABBREVIATIONS = tuple(sorted(_WITH_A_CAPITAL | (LEADING - {"no"}) | {"v"}))
"""Before another word or a number of the same sentence they keep their full stop."""

CLITICS = tuple("s ll re ve d m".split())
