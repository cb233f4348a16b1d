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
_DASHES = frozenset(("-", "--", "\u2013", "\u2014"))
_BREAKS = _BEFORE_A_START | _DASHES
_LONGEST_DATELINE = 16
_LANE = 0xFFFF


def keys(words: Sequence[str]) -> list[str]:
    """`words`, capitalised ones marked where a sentence or a quotation starts, or the text behind a dateline."""
    marked, first = list(words), words[0] if words else ""
    if not first[:1].isalnum() or not _BREAKS.isdisjoint(words[:-1]):
        _mark(marked, words)
    elif first[0].isupper():
        marked[0] = START + first
    return marked


def _mark(marked: list[str], words: Sequence[str]) -> None:
    at_start = True
    for index, word in enumerate(words):
        if word in _BEFORE_A_START or (word in _DASHES and index < _LONGEST_DATELINE and _is_shouted(words[0])):
            at_start = True
        elif at_start and word[0].isalnum():
            at_start = False
            if word[0].isupper():
                marked[index] = START + word


def _is_shouted(word: str) -> bool:
    return len(word) > 1 and word.isupper()


def tables(rows: Rows) -> Tables:
    """The tables of all tags and states."""
    tags = [*TAGS, EDGE_TAG]
    row = rows.get
    of_two = [[sum([row(name, 0) for name in features.tags(last, second)]) for second in tags] for last in tags]
    of_verbs = [[row(features.verb_and_tag(verb, last), 0) for last in tags] for verb in range(verb_state.STATES)]
    return [
        [[two + with_verb for two in line] for line, with_verb in zip(of_two, of_verb, strict=True)]
        for of_verb in of_verbs
    ]


@dataclass(slots=True, eq=False)
class Tagger:
    """Weights ready for use."""

    entries: Entries
    by_tags: Tables
    edge: Entry

    def tag(self, words: Sequence[str]) -> list[int]:
        """The number of each word's tag in `TAGS`; `words` are the tokens of one sentence."""
        return self._walk([*map(self.entries.recent.__getitem__, keys(words))])

    def _walk(self, sentence: list[Entry]) -> list[int]:
        edge, by_tags = self.edge, self.by_tags
        tags: list[int] = []
        second = last = BOUNDARY
        verb, row = verb_state.NONE, [edge, edge, *sentence, edge, edge]
        windows = zip(row, row[1:], row[2:], row[3:], row[4:], strict=False)
        for second_before, before, entry, after, second_after in windows:
            tag = entry.only
            if tag >= 0:
                state = entry.state
            else:
                family, kind, ahead = entry.family, after.kind, entry.ahead
                scores = (
                    (ahead[kind] if kind in ahead else entry.look_ahead(kind))
                    + before.as_previous
                    + second_before.as_second_previous
                    + after.as_next
                    + second_after.as_second_next
                    + by_tags[verb][last][second]
                    + family.by_verb[verb]
                )
                best = -1
                for shift, candidate in family.candidates:
                    score = scores >> shift & _LANE
                    if score > best:
                        best, tag = score, candidate
                state = entry.states[tag]
            if state >= 0:
                verb = state
            tags.append(tag)
            second, last = last, tag
        return tags
