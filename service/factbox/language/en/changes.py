"""Words of change beside its verbs, which are in `verbs`: nouns, comparatives and particles, by direction."""

from __future__ import annotations

from typing import Literal

Direction = Literal["up", "down"]

_NOUNS: dict[Direction, str] = {
    "up": "growth improvement uptick upturn expansion appreciation increment inflation upswing",
    "down": "saving reduction reductions contraction loss shortfall downturn dropoff depreciation slowdown deflation "
    "pullback",
}
_PARTICLES: dict[Direction, str] = {
    "up": "up higher upward upped firmed firming",
    "down": "down downward off thinned thinning",
}
_COMPARATIVES: dict[Direction, str] = {
    "up": "higher more greater better stronger faster upward warmer hotter dearer longer taller heavier bigger larger "
    "wider thicker firmer deeper pricier costlier brighter busier richer",
    "down": "lower less fewer weaker off cheaper cooler colder shorter lighter slower softer smaller thinner slimmer "
    "narrower shallower poorer",
}


def _directions(rows: dict[Direction, str]) -> dict[str, Direction]:
    return {word: direction for direction, words in rows.items() for word in words.split()}


CHANGE_NOUNS = _directions(_NOUNS)
"""Nouns that are no form of a verb: "growth of 5 percent"."""
CHANGE_PARTICLES = _directions(_PARTICLES)
"""What stands before the amount without a verb: "up 5 percent"."""
COMPARATIVES = _directions(_COMPARATIVES)
"""What stands after the amount: "3 percent higher", "5 percent more"."""
SUM_NOUNS = frozenset("loss gain gains raise boost premium discount".split())
"""Nouns that for money name a sum: "a loss of $2 million"."""
