"""One entry a type of token: its candidates, and its weights already summed for each place it can stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from factbox.language.tagging import features, verb_state
from factbox.language.tagging.features import EDGE, Place
from factbox.language.tagging.lexicon import Lexicon, Word
from factbox.language.tagging.recent import Recent
from factbox.language.tagging.tags import NUMBER_OF, TAGS
from factbox.language.tagging.weights import LANE_BITS, Rows

MOST_CACHED = 12_000
"""Entries and sums with a neighbour in one generation of the cache, some 5 MB: as many as a thousand articles have."""
PLACES: Mapping[str, Callable[[Word], Place]] = {
    "own": features.own,
    "as_previous": features.previous,
    "as_second_previous": features.second_previous,
    "as_next": features.following,
    "as_second_next": features.second_following,
}


@dataclass(frozen=True, slots=True)
class Options:
    """The tags a type may have; types share them."""

    only: int  # the one tag, -1 when there are several
    state: int  # the verb state behind the one tag, or verb_state.KEEP
    candidates: tuple[tuple[int, int], ...]  # (shift of the lane, tag)
    states: Mapping[int, int]  # the verb state behind each tag, or verb_state.KEEP


class Entry:
    """What the tagger needs of a type. Sums are packed rows, and made when they are first asked for."""

    __slots__ = ("word", "only", "state", "candidates", "states", "kind", "by_verb", "by_next", "_rows", *PLACES)
    own: int
    as_previous: int
    as_second_previous: int
    as_next: int
    as_second_next: int

    def __init__(self, word: Word, options: Options, by_verb: tuple[int, ...], rows: Rows) -> None:
        self.word, self.kind, self._rows = word, word.kind, rows
        self.only, self.state = options.only, options.state
        self.candidates, self.states = options.candidates, options.states
        self.by_verb = by_verb  # of each verb state, with the kind
        self.by_next: dict[str, int] = {}  # the own sum with that of pairs, by kind of the next word

    def __getattr__(self, name: str) -> int:
        """The sum of a place: Python asks here only while the slot is empty, so a sum that is there costs nothing."""
        whole, parts, rest = PLACES[name](self.word)
        row = self._rows.get
        total = row(whole, 0)
        for feature in rest if total else parts + rest:
            total += row(feature, 0)
        setattr(self, name, total)
        return total


@dataclass(slots=True, eq=False)
class Entries:
    """The entries of all types met so far, bounded. Threads may share it: what they write twice is the same."""

    lexicon: Lexicon
    rows: Rows
    be: AbstractSet[str]
    have: AbstractSet[str]
    cache: Recent[Entry] = field(default_factory=lambda: Recent(MOST_CACHED))
    _by_kind: dict[str, tuple[int, ...]] = field(default_factory=dict)
    _options: dict[tuple[str, ...], Options] = field(default_factory=dict)

    def entry(self, key: str) -> Entry:
        """The entry of a token; `key` as `Lexicon.word` has it."""
        found = self.cache.get(key)
        if found is None:
            found = self._make(self.lexicon.word(key))
            self.cache.put(key, found)
        return found

    def warm_up(self, least: int) -> None:
        """Makes the entries of the forms that training saw at least so often, and their sums."""
        for form, known in self.lexicon.known.items():
            if known.count >= least:
                entry = self.entry(form)
                for place in PLACES:
                    getattr(entry, place)

    def edge(self) -> Entry:
        """What stands before and behind a sentence."""
        return self._make(EDGE)

    def with_next(self, entry: Entry, kind: str) -> int:
        """The own sum of `entry` before a word of `kind`."""
        self.cache.grow()
        first, second = features.pairs(entry.word, kind)
        found = entry.by_next[kind] = entry.own + self.rows.get(first, 0) + self.rows.get(second, 0)
        return found

    def _make(self, word: Word) -> Entry:
        is_auxiliary = word.form in self.be or word.form in self.have
        options = None if is_auxiliary else self._options.get(word.candidates)
        if options is None:
            options = self._make_options(word)
            if not is_auxiliary:
                self._options[word.candidates] = options
        return Entry(word, options, self._of_kind(word.kind), self.rows)

    def _make_options(self, word: Word) -> Options:
        tags = [NUMBER_OF[tag] for tag in word.candidates]
        states = {tag: verb_state.after(word.form, TAGS[tag], self.be, self.have) for tag in tags}
        only = tags[0] if len(tags) == 1 else -1
        return Options(only, states.get(only, verb_state.KEEP), tuple((tag * LANE_BITS, tag) for tag in tags), states)

    def _of_kind(self, kind: str) -> tuple[int, ...]:
        found = self._by_kind.get(kind)
        if found is None:
            names = [features.verb_and_kind(verb, kind) for verb in range(verb_state.STATES)]
            found = self._by_kind[kind] = tuple([self.rows.get(name, 0) for name in names])
        return found
