"""Which verb stood last, as a small number that walks through a sentence: it tells a past from a participle."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from factbox.language.tagging.tags import TAGS

NONE, MODAL, BE, HAVE, FINITE, OTHER, TO, WH = range(8)
STATES = 8
KEEP = -1
States = tuple[int, ...]
"""By the number of a word's tag, the state behind the word; KEEP where it leaves the state as it was."""
_BY_TAG = {
    "MD": MODAL,
    "TO": TO,
    **dict.fromkeys(("WDT", "WP", "WRB"), WH),
    **dict.fromkeys(("VBP", "VBD", "VBZ"), FINITE),
    **dict.fromkeys(("VB", "VBN", "VBG"), OTHER),
    **dict.fromkeys(("CC", "''", ":"), NONE),
}


def _states(auxiliary: int) -> States:
    by_tag = [_BY_TAG.get(tag, KEEP) for tag in TAGS]
    return tuple([auxiliary if state in (FINITE, OTHER) else state for state in by_tag] if auxiliary else by_tag)


_PLAIN, _OF_BE, _OF_HAVE = map(_states, (NONE, BE, HAVE))


def behind(form: str, be: AbstractSet[str], have: AbstractSet[str]) -> States:
    """The states behind a word of this form."""
    return _OF_BE if form in be else _OF_HAVE if form in have else _PLAIN
