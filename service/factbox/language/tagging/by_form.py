"""Weights side by side: what a form, last letters or a kind weigh in all places is one look, and no name is joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain

from factbox.language.tagging.features import (
    END_PLACES,
    HEAD,
    KINDS,
    LONG_END,
    PAIR,
    PARTS,
    PLACES,
    SEPARATOR,
    SHORT_END,
    VERB,
)
from factbox.language.tagging.verb_state import STATES
from factbox.language.tagging.weights import Rows

Together = Mapping[str, tuple[int, ...]]
NOWHERE = (0,) * len(PLACES)
NO_END = (0,) * len(END_PLACES)
NO_PAIRS: Rows = {}
NO_VERBS = (0,) * STATES


@dataclass(frozen=True, slots=True, eq=False)
class ByForm:
    """The rows of a file of weights."""

    places: Together  # of a form, in the order of `PLACES`
    ends: Together  # of the last three letters, in the order of `END_PLACES`
    short_ends: Rows
    long_ends: Rows
    heads: Rows
    pairs: Mapping[str, Rows]  # by form, then by kind of the next word
    kinds: Mapping[str, Rows]  # by kind, then by kind of the next word
    verbs: Together  # of a kind, by state of the last verb
    rest: Rows

    def of_parts(self, form: str, end: int) -> int:
        """The sum of the rows of `features.endings`; `end` is that of the last three letters."""
        size = len(form)
        if size < 4:
            return self.short_ends.get(form[-2:], 0) if size == 3 else 0
        found = self.short_ends.get(form[-2:], 0) + end + self.heads.get(form[:3], 0)
        return found + self.long_ends.get(form[-4:], 0) if size > 4 else found


def by_form(rows: Rows) -> ByForm:
    """`rows`, taken apart."""
    apart: dict[str, dict[str, int]] = {first: {} for first in (*PLACES, *END_PLACES, *PARTS, PAIR, KINDS, VERB)}
    rest: dict[str, int] = {}
    for name, row in rows.items():
        table = apart.get(name[0])
        if table is None:
            rest[name] = row
        else:
            table[name[1:]] = row
    return ByForm(
        _together([apart[place] for place in PLACES]),
        _together([apart[place] for place in END_PLACES]),
        apart[SHORT_END],
        apart[LONG_END],
        apart[HEAD],
        _by_next(apart[PAIR]),
        _by_next(apart[KINDS]),
        _together([_without(f"{verb}{SEPARATOR}", apart[VERB]) for verb in range(STATES)]),
        rest,
    )


def _together(tables: list[dict[str, int]]) -> Together:
    return {name: tuple([table.get(name, 0) for table in tables]) for name in dict.fromkeys(chain(*tables))}


def _without(start: str, rows: Rows) -> dict[str, int]:
    return {name.removeprefix(start): row for name, row in rows.items() if name.startswith(start)}


def _by_next(rows: Rows) -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for name, row in rows.items():
        first, _, kind = name.partition(SEPARATOR)
        found.setdefault(first, {})[kind] = row
    return found
