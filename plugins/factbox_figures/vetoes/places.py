"""Places in a text in the order of their beginnings, and whether something begins in one of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable


class Places:
    """Places in the order of their beginnings, asked whether something begins in one of them."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._starts, self._ends = [0], [0]
        for start, end in spans:
            self._starts.append(start)
            self._ends.append(max(end, self._ends[-1]))

    def hold(self, at: int) -> bool:
        """Whether `at` lies in one of the places."""
        return at < self._ends[bisect_right(self._starts, at) - 1]
