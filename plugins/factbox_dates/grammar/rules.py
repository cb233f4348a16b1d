"""A rule of the grammar: a name, the shape of words it reads, and what they say."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from factbox_dates.grammar.shapes import Phrase
from factbox_dates.meaning import Meaning
from factbox_dates.wordings import Wording

Reader = Callable[[Phrase], Meaning | None]


class Rule(NamedTuple):
    """`read` returns None when the words, though of this shape, mean nothing. The span is the label `span`, if any."""

    name: str
    shape: str
    read: Reader
    lacking: bool = False
    """Whether what it reads is no date until a neighbour lends or joins what it lacks."""
    wording: Wording = ""
    """What the table of look-alikes knows it by; its `name` only tells people which rule it was."""
