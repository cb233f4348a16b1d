"""A speaker as tokens of its frame."""

from __future__ import annotations

from typing import NamedTuple


class Subject(NamedTuple):
    """Tokens [start, end) of the speaker; `left`: one past what stands before its clause; `rule`: how it was found."""

    start: int
    end: int
    left: int
    rule: str
