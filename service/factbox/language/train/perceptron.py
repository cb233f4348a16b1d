"""The averaged perceptron, in whole numbers: the same weights come out on every machine.

The weights of a feature are one integer with a lane a tag, so that a score is one sum and an update one addition.
"""

from __future__ import annotations

from array import array
from random import Random
from typing import NamedTuple

from factbox.language.tagging import verb_state
from factbox.language.tagging.tags import BOUNDARY, LANES
from factbox.language.train.samples import Sample, Samples

EPOCHS = 8
MARGIN = 3
"""The right tag is to win by this much, else its weights are raised and those of the best rival lowered by one."""
_SHORT, _LONG = 16, 64  # bits of a lane of weights, and of their sums over time
_SHORT_ZERO = sum(1 << _SHORT * tag + _SHORT - 1 for tag in range(len(LANES)))
_LONG_ZERO = sum(1 << _LONG * tag + _LONG - 1 for tag in range(len(LANES)))
_LANE = (1 << _SHORT) - 1


class Run(NamedTuple):
    """For each feature the sum of its weights over all steps, a number a tag; and how many steps there were."""

    sums: list[array[int]]
    steps: int


def train(samples: Samples, seed: int) -> Run:
    """One run through all epochs, in an order that `seed` decides."""
    state = _State(samples)
    order = Random(seed)  # noqa: S311 - a shuffle that anyone can repeat
    for _ in range(EPOCHS):
        # Only random() is promised to stay the same in later versions of Python.
        for sentence in sorted(samples.sentences, key=lambda _: order.random()):
            state.learn(sentence)
    return Run(state.sums(), state.step)


class _State:
    def __init__(self, samples: Samples) -> None:
        self.by_tags = samples.by_tags
        self.weights = [0] * len(samples.names)
        self.late = [0] * len(samples.names)  # each change times the steps before it
        self.step = 0

    def learn(self, sentence: list[Sample]) -> None:
        """Tags a sentence as it would be tagged, and mends the weights after each token."""
        last = second = BOUNDARY
        verb = verb_state.NONE
        for sample in sentence:
            tag = sample.only
            if tag < 0:
                held = (*sample.features, *self.by_tags[verb][last][second], sample.by_verb[verb])
                scores = sum(map(self.weights.__getitem__, held), _SHORT_ZERO)
                values = [scores >> _SHORT * each & _LANE for each in sample.candidates]
                tag = sample.candidates[values.index(max(values))]
                if sample.gold >= 0:
                    self._mend(sample, held, values)
            state = sample.states[tag]
            if state >= 0:
                verb = state
            second, last = last, tag

    def _mend(self, sample: Sample, held: tuple[int, ...], values: list[int]) -> None:
        gold = sample.candidates.index(sample.gold)
        right, values[gold] = values[gold], -1
        best = max(values)
        if right - best < MARGIN:
            rival = sample.candidates[values.index(best)]
            change = (1 << _SHORT * sample.gold) - (1 << _SHORT * rival)
            late = self.step * ((1 << _LONG * sample.gold) - (1 << _LONG * rival))
            for feature in held:
                self.weights[feature] += change
                self.late[feature] += late
        self.step += 1

    def sums(self) -> list[array[int]]:
        """Weights times steps, less what was not yet there."""
        return [
            array("q", (now * self.step - late for now, late in zip(_short(weights), _long(late), strict=True)))
            for weights, late in zip(self.weights, self.late, strict=True)
        ]


def _short(packed: int) -> list[int]:
    lanes = packed + _SHORT_ZERO
    return [(lanes >> _SHORT * tag & _LANE) - (1 << _SHORT - 1) for tag in range(len(LANES))]


def _long(packed: int) -> list[int]:
    lanes = packed + _LONG_ZERO
    return [(lanes >> _LONG * tag & (1 << _LONG) - 1) - (1 << _LONG - 1) for tag in range(len(LANES))]
