"""All shapes at once: a finite automaton over class letters, which one walk along a text asks what begins there.

It has no loops, for no shape has any, and about a thousand states, which are made when a text first leads to them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from factbox_dates.grammar.shapes import pieces

_Goals = frozenset["_Step | int"]
"""What may come next: steps, and the numbers of the shapes that may end here."""


@dataclass(frozen=True, slots=True, eq=False)
class _Step:
    """One word of a shape: its class is one of these letters."""

    letters: str
    then: _Goals


@dataclass(slots=True, eq=False)
class State:
    """Where walks are that have read the same: `ended` numbers the shapes that this is the whole of, from the last."""

    ended: Sequence[int]
    after: _After

    def phrases(self, letters: Sequence[str], at: int, last: int) -> dict[int, int]:
        """The shapes that begin at `at` and end by `last`, the longest phrase last: number -> how many it may take."""
        found: dict[int, int] = {}
        state = self
        for place in range(at, last):
            behind = state.after[letters[place]]
            if behind is None:
                break
            state = behind
            if state.ended:
                for number in state.ended:
                    found.pop(number, 0)
                    found[number] = place + 1 - at
        return found


class _After(dict[str, State | None]):
    """The state behind each class letter, made when it is first asked for."""

    __slots__ = ("_goals",)

    def __init__(self, goals: Mapping[str, Sequence[_Goals]]) -> None:
        super().__init__()
        self._goals = goals

    def __missing__(self, letter: str) -> State | None:
        goals = self._goals.get(letter)
        state = self[letter] = _state(frozenset().union(*goals)) if goals else None
        return state


@cache
def _state(goals: _Goals) -> State:
    by_letter: dict[str, list[_Goals]] = {}
    for step in (goal for goal in goals if isinstance(goal, _Step)):
        for letter in step.letters:
            by_letter.setdefault(letter, []).append(step.then)
    return State(sorted((goal for goal in goals if isinstance(goal, int)), reverse=True), _After(by_letter))


def automaton(shapes: Iterable[tuple[int, str]]) -> State:
    """The state in which nothing has been read of any of the numbered shapes."""
    goals: _Goals = frozenset()
    for number, shape in shapes:
        goals |= _goals(pieces(shape), frozenset((number,)))
    return _state(goals)


def _goals(left: list[str], then: _Goals) -> _Goals:
    """What may come first in alternatives back to an opening bracket, behind which `then` follows.

    It takes what it reads from the end of `left`.
    """
    found: _Goals = frozenset()
    branch = then
    while left and not (piece := left.pop()).startswith("("):
        if piece == "|":
            found, branch = found | branch, then
            continue
        behind = branch if piece == "?" else frozenset()
        piece = left.pop() if piece == "?" else piece
        part = _goals(left, branch) if piece == ")" else frozenset((_Step(piece.strip("[]"), branch),))
        branch = part | behind
    return found | branch
