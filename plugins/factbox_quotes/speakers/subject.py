"""A speaker as tokens of its frame."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)  # not frozen: that makes them slower to make
class Subject:
    """Tokens [start, end) of the speaker; `left`: one past what stands before its clause; `rule`: how it was found.

    `follows`: it stands after its verb. `borrowed`: it is the subject of another verb ("..., adding that").
    `described`: the report is in a clause that describes it ("the man who said").
    """

    start: int
    end: int
    left: int
    rule: str
    follows: bool = False
    borrowed: bool = False
    described: bool = False
