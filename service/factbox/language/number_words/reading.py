"""The words of a text that a number may be made of."""

from __future__ import annotations

import re

from factbox.language.number_words.vocabulary import BELOW_HUNDRED, KNOWN

MAX_WORDS = 14
"""Words of one number that are looked at."""
MAX_SMALL = 4
"""Words below a hundred in a row that a number may have: "twenty-one twenty-fifths" has three."""
GAP = r"[ \u00a0\u202f]{0,2}[-\u2010\u2011\u2013]?[ \u00a0\u202f]{0,2}"
"""What may part the words of a number."""
_WORD = re.compile(rf"({GAP})([A-Za-z]{{1,20}})(?![\w])")
_DIGITS = re.compile(r" (\d{1,3})(?![\w,.]*\d|\w)")


def words_at(text: str, at: int, glue: bool = False) -> tuple[list[str], list[int]]:
    """Up to MAX_WORDS words from `at` on, parted by one blank or hyphen, and where they end.

    They are in lower case; with `glue` a gap must come first.
    """
    names: list[str] = []
    ends: list[int] = []
    while len(names) < MAX_WORDS and not _is_chant(names):
        match = _WORD.match(text, at)
        if match:
            name = match[2].lower()
            if name not in KNOWN or (not match[1] and (names or glue)):
                break
        else:
            match = _DIGITS.match(text, at) if _awaits_digits(names) else None
            if match is None:
                break
            name = match[1]
        at = match.end()
        names.append(name)
        ends.append(at)
    return names, ends


def _is_chant(names: list[str]) -> bool:
    """ "one two three four": so many small words in a row are no number, but for decimals."""
    return len(names) >= MAX_SMALL and BELOW_HUNDRED.issuperset(names[-MAX_SMALL:]) and "point" not in names


def _awaits_digits(names: list[str]) -> bool:
    """After "hundred" and "thousand" digits go on: "4 thousand 3 hundred and 21"."""
    last = next((name for name in reversed(names) if name != "and"), "")
    return last in ("hundred", "thousand")
