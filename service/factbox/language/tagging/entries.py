"""One entry a type of token: its candidates, and its weights already summed for each place it can stand in."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache

from factbox.language.tagging import features
from factbox.language.tagging.by_form import NO_END, NO_PAIRS, NO_VERBS, NOWHERE, ByForm
from factbox.language.tagging.features import following_rest, own_rest, previous_rest, second_following_rest
from factbox.language.tagging.lexicon import Lexicon
from factbox.language.tagging.recent import Recent
from factbox.language.tagging.sorts import MOST_SORTS, Sort, Tags
from factbox.language.tagging.tags import NUMBER_OF
from factbox.language.tagging.verb_state import States, behind
from factbox.language.tagging.weights import Rows, lane

MOST_CACHED = 10_000
"""Entries in one generation of the cache, some 7 MB: as many as a thousand articles have."""


@dataclass(slots=True, eq=False)  # not frozen: that makes them slower to make
class Family:
    """What words of one sort share. Sums are packed rows."""

    only: int  # the one tag, -1 when there are several
    candidates: tuple[tuple[int, int], ...]  # (shift of the lane, tag)
    kind: str
    by_verb: tuple[int, ...]  # of each verb state, with the kind
    by_next: Rows  # of the kind with that of the next word
    own: int
    as_previous: int
    as_next: int
    as_second_next: int


class Entry:
    """What the tagger needs of a type. Sums are packed rows."""

    __slots__ = (
        *("family", "kind", "only", "state", "states", "ahead", "_own", "_pairs"),
        *("as_next", "as_previous", "as_second_next", "as_second_previous"),
    )

    def __init__(self, form: str, exact: str, sort: Sort, family: Family, weights: ByForm, states: States) -> None:
        self.family, self.kind, self.only = family, family.kind, family.only
        own, before, self.as_second_previous, after, second_after = weights.places.get(form, NOWHERE)
        end, end_before, end_after = weights.ends.get(form[-3:], NO_END)
        self.as_previous = family.as_previous + (before or end_before)
        self.as_next = family.as_next + (after or end_after)
        self.as_second_next = family.as_second_next + second_after if second_after else family.as_second_next
        if family.only >= 0:  # a word that is decided is never scored
            self.state = states[family.only]
            return
        self.states, self._pairs = states, weights.pairs.get(form, NO_PAIRS)
        self.ahead: dict[str, int] = {}
        own = family.own + (own or weights.of_parts(form, end))
        if not form.isalpha() or exact != form:
            for detail in features.own_details(form, exact, sort):
                own += weights.rest.get(detail, 0)
        self._own = own

    def look_ahead(self, kind: str) -> int:
        """Its own weights with those of the next word's kind; remembered in `ahead`, for there are few kinds."""
        found = self.ahead[kind] = self._own + self.family.by_next.get(kind, 0) + self._pairs.get(kind, 0)
        return found


@dataclass(slots=True, eq=False)
class Entries:
    """The entries of all types met so far, bounded. Threads may share it: what they write twice is the same."""

    lexicon: Lexicon
    weights: ByForm
    be: AbstractSet[str]
    have: AbstractSet[str]
    recent: Recent[Entry] = field(init=False)
    """By token; the key is as `Lexicon.word` has it."""
    _families: dict[Sort, Family] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.recent = Recent(self._make, MOST_CACHED)

    def warm_up(self, least: int) -> None:
        """Makes the entries of the forms whose count in training reached this level."""
        for form, seen in self.lexicon.seen.items():
            if seen.level >= least:
                self.recent[form]

    def edge(self) -> Entry:
        """What stands before and behind a sentence."""
        form, exact, sort = features.EDGE
        return Entry(form, exact, sort, self._family(sort), self.weights, behind(form, self.be, self.have))

    def _make(self, key: str) -> Entry:
        form, exact, sort = self.lexicon.word(key)
        family = self._families.get(sort)
        if family is None:
            if len(self._families) >= MOST_SORTS:
                self._families.clear()
            family = self._families[sort] = self._family(sort)
        return Entry(form, exact, sort, family, self.weights, behind(form, self.be, self.have))

    def _family(self, sort: Sort) -> Family:
        rest, kind = self.weights.rest, sort.kind
        candidates = _lanes(sort.candidates)
        return Family(
            candidates[0][1] if len(candidates) == 1 else -1,
            candidates,
            kind,
            self.weights.verbs.get(kind, NO_VERBS),
            self.weights.kinds.get(kind, NO_PAIRS),
            *[
                sum([rest.get(name, 0) for name in names(sort)])
                for names in (own_rest, previous_rest, following_rest, second_following_rest)
            ],
        )


@lru_cache(maxsize=MOST_SORTS)
def _lanes(candidates: Tags) -> tuple[tuple[int, int], ...]:
    """The lane of each tag, as a shift, and its number."""
    return tuple([(lane(number), number) for number in map(NUMBER_OF.__getitem__, candidates)])
