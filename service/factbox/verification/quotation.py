"""What is asked and what may be answered: the values and thresholds of verification, all in one place."""

from __future__ import annotations

from dataclasses import dataclass

VERDICTS = ("exact", "same-words", "shortened", "altered", "stitched", "absent")
"""From the truest to none; the meaning of each is in docs/api.md."""

MAX_QUOTATIONS = 200
MAX_QUOTATION = 10_000
"""So many quotations a request, of so many characters each."""

MAX_PLACES = 20
"""So many places of one quotation are told."""

ALTERED_SHARE = 0.6
"""An altered quotation has at least this share of its words in the source, in order and in one place."""

STITCHED_SHARE = 0.8
"""A stitched one has at least this share of its words in pieces of the source, whatever their order."""

GAPS = ((4, 1), (15, 2), (60, 3))
"""(words left out, words needed): pieces that stand before and after a gap of so many words need so many words each."""

SHORT_GAP, LONG_GAP = GAPS[0][0], GAPS[-1][0]
"""Up to the one, single words may be joined; beyond the other, pieces are from places far apart."""

PIECE = GAPS[-1][1]
"""Words that a piece must have to be found by itself."""


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation to look for, as the caller has it, and who is said to have said it (None: not asked)."""

    text: str
    speaker: str | None = None
