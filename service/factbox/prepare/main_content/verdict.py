"""Opinions of several compared: the blocks that a text agrees with, and the choice that agrees most with the others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from factbox.prepare.blocks import Block, PageText
from factbox.prepare.main_content.repeats import Gram, grams_of, words_of

SHARE = 0.7


def agreeing(page: PageText, text: str) -> list[Block]:
    """The blocks of `page` that are in `text`: most of their word triples, or short ones as a line of their own."""
    lines = [words_of(line) for line in text.split("\n")]
    grams = frozenset(grams_of([word for words in lines for word in words]))
    whole = frozenset(map(" ".join, lines))
    return [
        block
        for block in page.blocks
        if not page.elements[block.element].aside and _holds(grams, whole, words_of(page.words(block)))
    ]


def _holds(grams: frozenset[Gram], lines: frozenset[str], words: list[str]) -> bool:
    own = grams_of(words)
    if not own:
        return " ".join(words) in lines
    return sum(map(grams.__contains__, own)) >= SHARE * len(own)


def most_agreed(choices: Sequence[list[Block]], sure: Sequence[Block]) -> list[Block]:
    """The choice that is most like the others (their medoid), by the characters they share; the first of equals.

    Of all but the first, one that lacks most of what is `sure` is none.
    """
    others = [choice for choice in choices[1:] if 2 * _size(set(choice).intersection(sure)) >= _size(sure)]
    choices = [choices[0], *others]
    return max(choices, key=lambda own: sum(likeness(own, other) for other in choices))


def likeness(one: Iterable[Block], other: Iterable[Block]) -> float:
    """The share of the characters of two choices that both have."""
    one, other = set(one), set(other)
    return 2 * _size(one & other) / max(1, _size(one) + _size(other))


def _size(blocks: Iterable[Block]) -> int:
    return sum(block.end - block.start for block in blocks)
