"""A place in a text."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple


class Span(NamedTuple):
    """The half-open stretch [start, end) of a text, in Unicode code points."""

    start: int
    end: int


span_of: Callable[[tuple[int, int]], Span] = partial(tuple.__new__, Span)
"""What `Span(...)` does, in half the time, for those that make one a sentence or number of a text."""
