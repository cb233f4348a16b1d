"""Joins two bounds that say one range: "more than 10 but less than 20", "at most 100 and at least 20"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factbox_figures.figure import Figure
from factbox_figures.words import any_of

_LOWER = frozenset(("over", "at_least"))
_UPPER = frozenset(("under", "at_most", "up_to"))
_LINK = re.compile(rf"(?:,|,? {any_of('and but')})(?: [a-z]+){{1,6}} ")


def join_bounds(figures: Iterable[Figure], text: str) -> list[Figure]:
    """`figures`, where a lower and an upper bound of the same thing stand side by side, as one range."""
    done: list[Figure] = []
    for figure in figures:
        last = done[-1] if done else None
        if last is not None and _is_pair(last, figure) and _LINK.fullmatch(text[last.end : figure.start]):
            done[-1] = _joined(last, figure)
        else:
            done.append(figure)
    return done


def _is_pair(left: Figure, right: Figure) -> bool:
    """One bounds from below, the other from above, and there is something between them."""
    rising = left.modifier in _LOWER and right.modifier in _UPPER and left.low < right.low
    falling = left.modifier in _UPPER and right.modifier in _LOWER and left.low > right.low
    return (rising or falling) and not (left.is_range or right.is_range) and left.unit in (right.unit, None)


def _joined(left: Figure, right: Figure) -> Figure:
    low, high = sorted((left.low, right.low))
    return right.with_(start=left.start, low=low, high=high, modifier=None, rule="bounds", number=left.number)
