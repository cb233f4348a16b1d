"""What must stand beside a number for a reader to be worth asking: cheap look-ups before its patterns are tried.

A hint may let through too much, never too little: it holds the first letters or mark of all that the reader's patterns
begin with.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.neighbours import word_after, word_before
from factbox.language.number_words import KNOWN
from factbox.language.numerals import GLYPHS
from factbox_figures.readers.ages import AGED_IN, SHORT_AGES
from factbox_figures.readers.fractions import LINKS
from factbox_figures.tables import currencies, units

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


def _lasts(names: Iterable[str]) -> Words:
    """What `word_before` sees where one of `names` precedes."""
    return frozenset(word_before(name, len(name)) for name in names)


_CODES = frozenset(code.lower() for code in currencies.CODES)
_MILLIONS = frozenset(f"m{code}" for code in _CODES)
_SCALES = _words("m mm b t g million billion trillion")
FILLERS = _words("consecutive straight full more additional further extra calendar long successive total net")
"""What may stand between a number and its unit: "four consecutive months"."""

VAGUE = Hint(forms=_words("vague"))
PERCENT = Hint(_words("fraction"), _words("% ％ percent per percents percentage pct pc -"), _words("of"))
MONEY = Hint(
    forms=_words("fraction"),
    after=_firsts([*currencies.SIGNS, *currencies.NAMES, *currencies.MINOR_NAMES])
    | _CODES | _MILLIONS | _SCALES | _words("p c ¢ 元 円 us rm rmb z k ft rs ர"),
    before=_lasts(currencies.SIGNS) | _firsts(currencies.SIGNS) | _CODES | _MILLIONS | _words("- −"),
)  # fmt: skip
OLD = Hint(after=_firsts([*AGED_IN, *SHORT_AGES]))
AGED = Hint(
    after=_words("age"),
    before=_words("aged age ages of group : between over under just least from to at is was be") | ROUGH_WORDS,
)
APPOSED = Hint(before=_words(", ( then now both"), after=_words("has had said says who"))
TOLD = Hint(
    after=_words("or and to - –"),
    before=_words(
        "be now is was were am s m turned turns turning just only already over under below above at than have"
    )
    | ROUGH_WORDS,
)
RANK = Hint(before=_words("# number no no. nos nos. № day"))
MULTIPLE = Hint(_words("fold"), _words("times x"))
MILLIONS = Hint(after=_words("m b"))
COMPOUND = Hint(after=_words("' ’ ′ h"))
SCALED = Hint(after=_words("m b g k"))
POINTS = Hint(_words("fraction"), _words("point points pt pts of"))
# The marks, symbols and names of units have their own patterns.
INCH_MARKS = _words("″ \" ' ”")
DEGREES = _words("° º ˚")
UNIT_SYMBOLS = _firsts(units.SYMBOLS) | _words("° ℃ ℉ Ω µ μ ( [ { < in c f")
UNIT_NAMES = _firsts(units.NAMES) | FILLERS
MEASURE = Hint(_words("fraction"), INCH_MARKS | DEGREES | UNIT_SYMBOLS | UNIT_NAMES)
ONE_IN = Hint(after=_firsts(LINKS))
PART = Hint(_words("fraction"))
ORDINAL = Hint(_words("ordinal"))
PLAIN = Hint(_words("digits words vague"))
# After a number: what may be its unit, or more of it.
UNITED = frozenset("0123456789/⁄" + GLYPHS).union(
    KNOWN, *(hint.after for hint in (PERCENT, MONEY, OLD, MULTIPLE, MEASURE, ONE_IN))
)
