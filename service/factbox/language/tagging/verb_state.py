"""Which verb stood last, as a small number that walks through a sentence: it tells a past from a participle."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

NONE, MODAL, BE, HAVE, FINITE, OTHER, TO, WH = range(8)
STATES = 8
KEEP = -1
_BY_TAG = {
    "MD": MODAL,
    "TO": TO,
    **dict.fromkeys(("WDT", "WP", "WRB"), WH),
    **dict.fromkeys(("VBP", "VBD", "VBZ"), FINITE),
    **dict.fromkeys(("VB", "VBN", "VBG"), OTHER),
    **dict.fromkeys(("CC", "''", ":"), NONE),
}


def after(form: str, tag: str, be: AbstractSet[str], have: AbstractSet[str]) -> int:
    """The state behind a word of this form and tag; KEEP when it leaves the state as it was."""
    state = _BY_TAG.get(tag, KEEP)
    if state in (FINITE, OTHER):
        return BE if form in be else HAVE if form in have else state
    return state
