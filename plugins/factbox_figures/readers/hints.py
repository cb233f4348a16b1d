"""What must stand beside a number for a reader to be worth asking: cheap look-ups before its patterns are tried.

A hint may let through too much, never too little: it holds the first letters or mark of all that the reader's patterns
begin with.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factbox.language.en.classes import POSSESSIVES
from factbox.language.neighbours import word_after
from factbox.language.number_words import KNOWN
from factbox.language.numerals import GLYPHS
from factbox_figures.readers.ages import AGED as AGED_AFTER
from factbox_figures.readers.ages import AGED_IN, BEING, BOUNDS, GROWN, SET_AT, SHORT_AGES, THEN, TURNED
from factbox_figures.readers.counts import GRAND as GRAND_WORD
from factbox_figures.readers.counts import LETTERS
from factbox_figures.readers.fractions import LINKS
from factbox_figures.readers.money import LETTERS_AFTER, SCALES, SIGNS_AFTER
from factbox_figures.readers.ordinals import RANKS, SHORT_RANKS
from factbox_figures.readers.points import POINTS as POINT_NAMES
from factbox_figures.tables import currencies, units
from factbox_figures.tables.hedged import HEDGING
from factbox_figures.words import last_words

Words = frozenset[str]
_NONE: Words = frozenset()


class Hint(NamedTuple):
    """Any of these is enough: the number's form, the word or mark right after it, the one right before it."""

    forms: Words = _NONE
    after: Words = _NONE
    before: Words = _NONE


def _words(words: str) -> Words:
    return frozenset(words.split())


def _firsts(names: Iterable[str]) -> Words:
    """What `word_after` sees where one of `names` follows."""
    return frozenset(word_after(name, 0) for name in names)


_CODES = frozenset(code.lower() for code in currencies.CODES)
_MILLIONS = frozenset(f"m{code}" for code in _CODES)
FILLERS = _words("consecutive straight full more additional further extra calendar long successive total net")
"""What may stand between a number and its unit: "four consecutive months"."""

_HEDGES = [hedge for hedge in HEDGING if " " not in hedge]  # few are "aged up to 40"

VAGUE = Hint(forms=_words("vague"))
PERCENT = Hint(_words("fraction"), _firsts(units.PERCENTS) | _words("% ％ - of"), _words("of"))
MONEY = Hint(
    forms=_words("fraction"),
    after=_firsts([*currencies.SIGNS, *currencies.NAMES, *currencies.MINOR_NAMES, *currencies.MINOR_GLUED])
    | _firsts([*SIGNS_AFTER, *LETTERS_AFTER, *SCALES]) | _CODES | _MILLIONS,
    before=last_words(currencies.SIGNS) | _firsts(currencies.SIGNS) | _CODES | _MILLIONS | _words("- −"),
)  # fmt: skip
OLD = Hint(after=_firsts([*AGED_IN, *SHORT_AGES]))
AGED = Hint(
    after=_words("age"),
    before=last_words([*AGED_AFTER, *SET_AT, *_HEDGES, "between", "at least", "more than"]) | _words(":"),
)
OF_LIFE = Hint(after=_words("s"), before=_words("early mid late - –") | POSSESSIVES)
APPOSED = Hint(before=_words(", (").union(THEN), after=GROWN)
TOLD = Hint(
    after=_words("or and to - –"),
    before=last_words([*BEING, *_HEDGES]).union(TURNED, BOUNDS, _words("s m at than have")),
)
BOUND = Hint(after=TOLD.after, before=BOUNDS | _words("were"))
RANK = Hint(before=last_words([*SHORT_RANKS, *RANKS]) | _words("# №"))
MULTIPLE = Hint(_words("fold"), _words("times x"))
MILLIONS = Hint(after=_words("m b"))
COMPOUND = Hint(after=_words("' ’ ′ h"))
SCALED = Hint(after=_firsts(LETTERS))
GRAND = Hint(after=_words(GRAND_WORD))
POINTS = Hint(_words("fraction"), _firsts(POINT_NAMES) | _words("of"))
# The marks, symbols and names of units have their own patterns.
INCH_MARKS = _words("″ \" ' ”")
DEGREES = _words("° º ˚")
UNIT_SYMBOLS = _firsts(units.SYMBOLS) | _words("° ℃ ℉ Ω µ μ ( [ { < in c f")
UNIT_NAMES = _firsts(units.NAMES) | FILLERS
MEASURE = Hint(_words("fraction"), INCH_MARKS | DEGREES | UNIT_SYMBOLS | UNIT_NAMES | _words("of"))
ONE_IN = Hint(after=_firsts(LINKS))
PART = Hint(_words("fraction"))
ORDINAL = Hint(_words("ordinal"))
PLAIN = Hint(_words("digits words vague"))
# After a number: what may be its unit, or more of it.
UNITED = frozenset("0123456789/⁄" + GLYPHS).union(
    KNOWN, *(hint.after for hint in (PERCENT, MONEY, OLD, MULTIPLE, MEASURE, ONE_IN))
)
