"""One entry a type of token: its candidates, and its weights already summed for each place it can stand in."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from factbox.language.tagging import features, verb_state
from factbox.language.tagging.by_form import NO_PAIRS, NOWHERE, ByForm
from factbox.language.tagging.features import EDGE, NEXT_END, PREVIOUS_END
from factbox.language.tagging.lexicon import Lexicon, Word
from factbox.language.tagging.recent import Recent
from factbox.language.tagging.tags import NUMBER_OF, TAGS
from factbox.language.tagging.weights import LANE_BITS

MOST_CACHED = 12_000
"""Entries and sums with a neighbour in one generation of the cache, some 5 MB: as many as a thousand articles have."""


@dataclass(frozen=True, slots=True)
class Options:
    """The tags a type may have; types share them."""

    only: int  # the one tag, -1 when there are several
    state: int  # the verb state behind the one tag, or verb_state.KEEP
    candidates: tuple[tuple[int, int], ...]  # (shift of the lane, tag)
    states: Mapping[int, int]  # the verb state behind each tag, or verb_state.KEEP


@dataclass(frozen=True, slots=True, eq=False)
class Family:
    """What words of one shape, kind and listing share. Sums are packed rows."""

    own: int
    as_previous: int
    as_next: int
    as_second_next: int
    by_verb: tuple[int, ...]  # of each verb state, with the kind
    by_next: dict[str, int]  # of the kind with that of the next word, once it was asked for


class Entry:
    """What the tagger needs of a type. Sums are packed rows."""

    __slots__ = (
        *("only", "state", "candidates", "states", "kind", "family", "by_verb", "by_next", "pairs"),
        *("own", "as_previous", "as_second_previous", "as_next", "as_second_next"),
    )

    def __init__(self, word: Word, options: Options, family: Family, weights: ByForm) -> None:
        self.only, self.state = options.only, options.state
        self.candidates, self.states = options.candidates, options.states
        self.kind, self.family, self.by_verb = word.kind, family, family.by_verb
        form, end, rest = word.form, word.form[-3:], weights.rest.get
        own, before, second_before, after, second_after = weights.places.get(form, NOWHERE)
        self.as_previous = family.as_previous + (before or rest(PREVIOUS_END + end, 0))
        self.as_second_previous = second_before
        self.as_next = family.as_next + (after or rest(NEXT_END + end, 0))
        self.as_second_next = family.as_second_next + second_after
        if options.only < 0:  # nobody asks for more of a word that is decided
            self.by_next: dict[str, int] = {}  # the own sum with that of pairs, by kind of the next word
            self.pairs = weights.pairs.get(form, NO_PAIRS)
            own = own or sum([rest(part, 0) for part in features.endings(form)])
            self.own = family.own + own + sum([rest(detail, 0) for detail in features.own_details(word)])


@dataclass(slots=True, eq=False)
class Entries:
    """The entries of all types met so far, bounded. Threads may share it: what they write twice is the same."""

    lexicon: Lexicon
    weights: ByForm
    be: AbstractSet[str]
    have: AbstractSet[str]
    cache: Recent[Entry] = field(default_factory=lambda: Recent(MOST_CACHED))
    _families: dict[tuple[str, str, tuple[str, ...]], Family] = field(default_factory=dict)
    _options: dict[tuple[str, ...], Options] = field(default_factory=dict)

    def entry(self, key: str) -> Entry:
        """The entry of a token; `key` as `Lexicon.word` has it."""
        found = self.cache.get(key)
        if found is None:
            found = self._make(self.lexicon.word(key))
            self.cache.put(key, found)
        return found

    def warm_up(self, least: int) -> None:
        """Makes the entries of the forms that training saw at least so often."""
        for form, known in self.lexicon.known.items():
            if known.count >= least:
                self.entry(form)

    def edge(self) -> Entry:
        """What stands before and behind a sentence."""
        return self._make(EDGE)

    def with_next(self, entry: Entry, kind: str) -> int:
        """The own sum of `entry` before a word of `kind`."""
        self.cache.grow()
        together = entry.family.by_next.get(kind)
        if together is None:
            together = self.weights.rest.get(features.kinds(entry.kind, kind), 0)
            entry.family.by_next[kind] = together
        found = entry.by_next[kind] = entry.own + together + entry.pairs.get(kind, 0)
        return found

    def _make(self, word: Word) -> Entry:
        is_auxiliary = word.form in self.be or word.form in self.have
        options = None if is_auxiliary else self._options.get(word.candidates)
        if options is None:
            options = self._make_options(word)
            if not is_auxiliary:
                self._options[word.candidates] = options
        key = word.shape, word.kind, word.listed
        family = self._families.get(key)
        if family is None:
            family = self._families[key] = self._make_family(*key)
        return Entry(word, options, family, self.weights)

    def _make_options(self, word: Word) -> Options:
        tags = [NUMBER_OF[tag] for tag in word.candidates]
        states = {tag: verb_state.after(word.form, TAGS[tag], self.be, self.have) for tag in tags}
        only = tags[0] if len(tags) == 1 else -1
        return Options(only, states.get(only, verb_state.KEEP), tuple((tag * LANE_BITS, tag) for tag in tags), states)

    def _make_family(self, shape: str, kind: str, listed: tuple[str, ...]) -> Family:
        verbs = [features.verb_and_kind(verb, kind) for verb in range(verb_state.STATES)]
        return Family(
            self._sum(features.own_rest(shape, kind, listed)),
            self._sum(features.previous_rest(shape)),
            self._sum(features.following_rest(shape, kind)),
            self._sum(features.second_following_rest(kind)),
            tuple([self.weights.rest.get(name, 0) for name in verbs]),
            {},
        )

    def _sum(self, names: tuple[str, ...]) -> int:
        return sum([self.weights.rest.get(name, 0) for name in names])
