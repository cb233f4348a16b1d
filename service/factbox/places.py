"""A place in a text."""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """The half-open stretch [start, end) of a text, in Unicode code points."""

    start: int
    end: int
