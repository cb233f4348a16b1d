"""How many tags are right."""

from __future__ import annotations

from collections.abc import Iterable

from factbox.language.tagging.tagger import Tagger
from factbox.language.tagging.tags import TAGS
from factbox.language.train.corpus import UNKNOWN, Sentence


def accuracy(tagger: Tagger, sentences: Iterable[Sentence]) -> float:
    """The share of tokens with a known tag that get it."""
    right = known = 0
    for sentence in sentences:
        for tag, gold in zip(tagger.tag(sentence.words), sentence.tags, strict=True):
            known += gold != UNKNOWN
            right += TAGS[tag] == gold
    return right / known
