"""One entry a type of token: its candidates, and its weights already summed for each place it can stand in."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from factbox.language.tagging import features, verb_state
from factbox.language.tagging.by_form import NO_END, NO_PAIRS, NO_VERBS, NOWHERE, ByForm
from factbox.language.tagging.lexicon import Lexicon
from factbox.language.tagging.recent import Recent
from factbox.language.tagging.sorts import MOST_SORTS, Sort
from factbox.language.tagging.tags import NUMBER_OF, TAGS
from factbox.language.tagging.weights import LANE_BITS, Rows

MOST_CACHED = 10_000
"""Entries in one generation of the cache, some 7 MB: as many as a thousand articles have."""


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """What words of one sort share. Sums are packed rows."""

    only: int  # the one tag, -1 when there are several
    state: int  # the verb state behind the one tag, or verb_state.KEEP
    candidates: tuple[tuple[int, int], ...]  # (shift of the lane, tag)
    states: Mapping[int, int]  # the verb state behind each tag, or verb_state.KEEP
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
        *("family", "kind", "only", "state", "own", "pairs"),
        *("as_next", "as_previous", "as_second_next", "as_second_previous"),
    )

    def __init__(self, form: str, exact: str, sort: Sort, family: Family, weights: ByForm) -> None:
        self.family, self.kind, self.only, self.state = family, family.kind, family.only, family.state
        own, before, self.as_second_previous, after, second_after = weights.places.get(form, NOWHERE)
        end, end_before, end_after = weights.ends.get(form[-3:], NO_END)
        self.as_previous = family.as_previous + (before or end_before)
        self.as_next = family.as_next + (after or end_after)
        self.as_second_next = family.as_second_next + second_after if second_after else family.as_second_next
        if family.only < 0:  # a word that is decided is never scored
            self.pairs = weights.pairs.get(form, NO_PAIRS)
            own = family.own + (own or weights.of_parts(form, end))
            for detail in features.own_details(form, exact, sort):
                own += weights.rest.get(detail, 0)
            self.own = own


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
        self.recent = Recent(lambda key: self._make(*self.lexicon.read(key)), MOST_CACHED)

    def warm_up(self, least: int) -> None:
        """Makes the entries of the forms whose count in training reached this level."""
        for form, seen in self.lexicon.seen.items():
            if seen.level >= least:
                self.recent[form]

    def edge(self) -> Entry:
        """What stands before and behind a sentence."""
        return self._make(*features.EDGE)

    def _make(self, form: str, exact: str, sort: Sort) -> Entry:
        if form in self.be or form in self.have:
            return Entry(form, exact, sort, self._family(form, sort), self.weights)
        family = self._families.get(sort)
        if family is None:
            if len(self._families) >= MOST_SORTS:
                self._families.clear()
            family = self._families[sort] = self._family(form, sort)
        return Entry(form, exact, sort, family, self.weights)

    def _family(self, form: str, sort: Sort) -> Family:
        """The family of a word; those of forms of "be" and "have" are their own."""
        tags = [NUMBER_OF[tag] for tag in sort.candidates]
        states = {tag: verb_state.after(form, TAGS[tag], self.be, self.have) for tag in tags}
        only = tags[0] if len(tags) == 1 else -1
        return Family(
            only,
            states.get(only, verb_state.KEEP),
            tuple([(tag * LANE_BITS, tag) for tag in tags]),
            states,
            sort.kind,
            self.weights.verbs.get(sort.kind, NO_VERBS),
            self.weights.kinds.get(sort.kind, NO_PAIRS),
            self._sum(features.own_rest(sort)),
            self._sum(features.previous_rest(sort)),
            self._sum(features.following_rest(sort)),
            self._sum(features.second_following_rest(sort)),
        )

    def _sum(self, names: tuple[str, ...]) -> int:
        return sum([self.weights.rest.get(name, 0) for name in names])
