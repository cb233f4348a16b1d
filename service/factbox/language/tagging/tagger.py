"""Gives each token of a sentence its tag: an averaged perceptron that walks from left to right on its own decisions.

The scores of all tags are lanes of one integer, so a sum of weights is one addition (Collins 2002 is the perceptron).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factbox.language.tagging import features, verb_state
from factbox.language.tagging.entries import Entries, Entry
from factbox.language.tagging.features import EDGE_TAG
from factbox.language.tagging.forms import START
from factbox.language.tagging.tags import BOUNDARY, TAGS
from factbox.language.tagging.weights import Rows

Tables = list[list[list[int]]]
"""Sums of the weights of two tags before and a verb state: by state, last tag, second last."""
_BEFORE_A_START = frozenset(".:!?\"'\u201c\u2018\u00ab\u201e`")
_LANE = 0xFFFF


def keys(words: Sequence[str]) -> list[str]:
    """`words`, capitalised ones marked where a sentence or a quotation starts."""
    marked, at_start = list(words), True
    for index, word in enumerate(words):
        if word in _BEFORE_A_START:
            at_start = True
        elif at_start and word[0].isalnum():
            at_start = False
            if word[0].isupper():
                marked[index] = START + word
    return marked


def tables(rows: Rows) -> Tables:
    """The tables of all tags and states."""
    names = [*TAGS, EDGE_TAG]
    return [
        [[sum(map(rows.get, features.tags(verb, last, second))) for second in names] for last in names]
        for verb in range(verb_state.STATES)
    ]


@dataclass(slots=True, eq=False)
class Tagger:
    """Weights ready for use."""

    entries: Entries
    by_tags: Tables
    edge: Entry

    def tag(self, words: Sequence[str]) -> list[int]:
        """The number of each word's tag in `TAGS`; `words` are the tokens of one sentence."""
        found, marked = self.entries.by_key, keys(words)
        try:
            sentence = [found[key] for key in marked]
        except KeyError:
            sentence = [self.entries.entry(key) for key in marked]
        return self._walk(sentence)

    def _walk(self, sentence: list[Entry]) -> list[int]:
        edge, by_tags, tags = self.edge, self.by_tags, []
        before = second_before = edge
        last = second_last = BOUNDARY
        verb = verb_state.NONE
        for entry, after, second_after in zip(
            sentence, [*sentence[1:], edge], [*sentence[2:], edge, edge], strict=False
        ):
            tag, state = entry.only, entry.state
            if tag < 0:
                own = entry.by_next.get(after.kind)
                scores = (
                    (self.entries.with_next(entry, after.kind) if own is None else own)
                    + before.as_previous
                    + second_before.as_second_previous
                    + after.as_next
                    + second_after.as_second_next
                    + by_tags[verb][last][second_last]
                    + entry.by_verb[verb]
                )
                best = -1
                for shift, candidate in entry.candidates:
                    score = scores >> shift & _LANE
                    if score > best:
                        best, tag = score, candidate
                state = entry.states[tag]
            if state >= 0:
                verb = state
            tags.append(tag)
            second_last, last = last, tag
            second_before, before = before, entry
        return tags
