"""Places in a text in the order of their beginnings, and whether something begins in one of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Places:
    """Places in the order of their beginnings, asked whether something begins in one of them."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        places = [(0, 0), *spans]
        self._starts = [start for start, _ in places]
        self._ends = [*accumulate([end for _, end in places], max)]

    def hold(self, at: int) -> bool:
        """Whether `at` lies in one of the places."""
        return at < self._ends[bisect_right(self._starts, at) - 1]
