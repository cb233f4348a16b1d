"""Number words of English and what they are worth."""

from __future__ import annotations

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth"
)
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"

UNITS = {word: value for value, word in enumerate(_UNITS.split())}
NOUGHTS = {"nought": 0, "naught": 0}
"""Rarer words for zero."""
TENS = {word: 10 * value for value, word in enumerate(_TENS.split(), 2)}
SCALES = {"hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
RARE_SCALES = {"quadrillion": 10**15, "lakh": 10**5, "crore": 10**7}
"""Scales of the largest sums, and of India."""
DOZEN = 12
DOZENS = frozenset("dozen dozens dzs dozs".split())
PLURAL_SCALES = {f"{word}s": value for word, value in (SCALES | RARE_SCALES).items() if word != "quadrillion"}
"""More than one of a scale; without a number before them they are vague."""

ORDINALS = (
    {word: value for value, word in enumerate(_ORDINALS.split())}
    | {word: 10 * value for value, word in enumerate(_TENTHS.split(), 2)}
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9, "trillionth": 10**12}
)
HALVES = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
"""Parts that are no ordinals: what they divide by."""

HOURS = tuple(list(UNITS)[1:13])
"""What a clock may show: "one" to "twelve"."""
