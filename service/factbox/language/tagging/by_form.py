"""Weights of whole forms, side by side: what a form weighs in each place is one look, not five."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from factbox.language.tagging.features import NEXT, OWN, PAIR, PREVIOUS, SECOND_NEXT, SECOND_PREVIOUS, SEPARATOR
from factbox.language.tagging.weights import Rows

PLACES = (OWN, PREVIOUS, SECOND_PREVIOUS, NEXT, SECOND_NEXT)
Places = tuple[int, int, int, int, int]
"""Packed rows, in the order of `PLACES`."""
NOWHERE: Places = (0, 0, 0, 0, 0)
NO_PAIRS: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True, eq=False)
class ByForm:
    """The rows of a file of weights."""

    places: Mapping[str, Places]
    pairs: Mapping[str, Mapping[str, int]]  # by form, then by kind of the next word
    rest: Rows


def by_form(rows: Rows) -> ByForm:
    """`rows`, those of whole forms taken apart."""
    places: dict[str, list[int]] = {}
    pairs: dict[str, dict[str, int]] = {}
    rest: dict[str, int] = {}
    order = {first: number for number, first in enumerate(PLACES)}
    for name, row in rows.items():
        number = order.get(name[0])
        if number is not None:
            places.setdefault(name[1:], list(NOWHERE))[number] = row
        elif name[0] == PAIR:
            form, _, kind = name[1:].partition(SEPARATOR)
            pairs.setdefault(form, {})[kind] = row
        else:
            rest[name] = row
    return ByForm({form: (each[0], each[1], each[2], each[3], each[4]) for form, each in places.items()}, pairs, rest)
