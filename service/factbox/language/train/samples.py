"""Turns tagged sentences into numbers, once, so that training only adds and compares."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from factbox.language.en.word_endings import BE, HAVE
from factbox.language.tagging import features, verb_state
from factbox.language.tagging.features import EDGE, EDGE_TAG, Place
from factbox.language.tagging.lexicon import Lexicon, Word
from factbox.language.tagging.tagger import keys
from factbox.language.tagging.tags import NUMBER_OF, TAGS
from factbox.language.train.corpus import UNKNOWN, Sentence


class Sample(NamedTuple):
    """A token: what it is scored by, and what it should be."""

    only: int  # its one candidate, or -1
    candidates: tuple[int, ...]
    gold: int  # -1 teaches nothing
    features: tuple[int, ...]  # numbers of those that hold whatever the tags before
    by_verb: tuple[int, ...]  # number of the feature of each verb state and its kind
    states: verb_state.States


@dataclass(frozen=True, slots=True)
class Samples:
    """All sentences in numbers, the names of the features, and the numbers of those of tags before."""

    sentences: list[list[Sample]]
    names: list[str]
    by_tags: list[list[list[tuple[int, ...]]]]


def sample(sentences: Iterable[Sentence], lexicon: Lexicon) -> Samples:
    """The samples of `sentences`; features met once only are left out."""
    words: dict[str, Word] = {}
    read = [([_word(key, words, lexicon) for key in keys(each.words)], each.tags) for each in sentences]
    counts: Counter[str] = Counter()
    for row, _ in read:
        for at, word in enumerate(row):
            if len(word.sort.candidates) > 1:
                counts.update(_names(row, at))
    names = sorted(name for name, times in counts.items() if times > 1)
    numbers = {name: number for number, name in enumerate(names)}
    by_tags = _tag_features(numbers)
    by_kind = {kind: _verb_features(kind, numbers) for kind in sorted({word.sort.kind for word in words.values()})}
    found = [_sentence(row, tags, numbers, by_kind) for row, tags in read]
    return Samples(found, list(numbers), by_tags)


def _word(key: str, words: dict[str, Word], lexicon: Lexicon) -> Word:
    if key not in words:
        words[key] = lexicon.word(key)
    return words[key]


def _names(row: Sequence[Word], at: int) -> list[str]:
    """The features of a token that do not depend on tags."""
    word = row[at]
    around = [row[near] if 0 <= near < len(row) else EDGE for near in (at - 1, at - 2, at + 1, at + 2)]
    places = (
        features.own(word),
        features.previous(around[0]),
        features.second_previous(around[1]),
        features.following(around[2]),
        features.second_following(around[3]),
    )
    following = around[2].sort.kind
    together = [features.pair(word.form, following), features.kinds(word.sort.kind, following)]
    return [name for place in places for name in _all(place)] + together


def _all(place: Place) -> tuple[str, ...]:
    whole, parts, rest = place
    return (whole, *parts, *rest)


def _number(name: str, numbers: dict[str, int]) -> int:
    return numbers.setdefault(name, len(numbers))


def _tag_features(numbers: dict[str, int]) -> list[list[list[tuple[int, ...]]]]:
    tags = [*TAGS, EDGE_TAG]

    def named(verb: int, last: str, second: str) -> tuple[int, ...]:
        names = (*features.tags(last, second), features.verb_and_tag(verb, last))
        return tuple(_number(name, numbers) for name in names)

    return [[[named(verb, last, second) for second in tags] for last in tags] for verb in range(verb_state.STATES)]


def _verb_features(kind: str, numbers: dict[str, int]) -> tuple[int, ...]:
    return tuple(_number(features.verb_and_kind(verb, kind), numbers) for verb in range(verb_state.STATES))


def _sentence(
    row: Sequence[Word], tags: Sequence[str], numbers: dict[str, int], by_kind: dict[str, tuple[int, ...]]
) -> list[Sample]:
    samples = []
    for at, (word, tag) in enumerate(zip(row, tags, strict=True)):
        candidates = tuple(NUMBER_OF[each] for each in word.sort.candidates)
        states = verb_state.behind(word.form, BE, HAVE)
        if len(candidates) == 1:
            samples.append(Sample(candidates[0], (), -1, (), (), states))
            continue
        gold = NUMBER_OF[tag] if tag != UNKNOWN and NUMBER_OF[tag] in candidates else -1
        held = tuple(numbers[name] for name in _names(row, at) if name in numbers)
        samples.append(Sample(-1, candidates, gold, held, by_kind[word.sort.kind], states))
    return samples
