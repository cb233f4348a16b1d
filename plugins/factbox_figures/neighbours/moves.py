"""Verbs of change with their object before the amount, as in "hiked premiums 15%" and "cut the lead in half"."""

from __future__ import annotations

from typing import NamedTuple

from factbox import Article, Span
from factbox.language.en.classes import MODALS, POSSESSIVES
from factbox.language.neighbours import words_of
from factbox.language.phrases.beside import noun_after
from factbox_figures.figure import Figure
from factbox_figures.tables.change import MOVERS, VERBS
from factbox_figures.tables.units import SHARES
from factbox_figures.words import may_hold

_IN, _FRACTION = " in ", "fraction"
_WINDOW = 60
_LONGEST = 5
"""Words of the object, and the verb."""
_SKIPPED = POSSESSIVES | {"the"}
_INFINITIVE = MODALS | {"to"}


class Move(NamedTuple):
    """What is moved, and which way."""

    thing: Span
    change: str


def moved(article: Article, figure: Figure) -> Move | None:
    """The object right before `figure` and the direction of the verb of change right before that."""
    text = article.text
    end = _end_of_object(text, figure)
    floor = max(0, end - _WINDOW)
    if not end or not may_hold(text, floor, end, MOVERS.keys()):
        return None
    words = words_of(text, floor, end)
    for at in range(len(words) - 2, max(-1, len(words) - _LONGEST), -1):
        forms = MOVERS.get(words[at].lower)
        if forms is not None and (forms or (at and words[at - 1].lower in _INFINITIVE)):
            thing = noun_after(article, words[at].end, end, _SKIPPED)
            return Move(thing, VERBS[words[at].lower]) if thing and thing.end == end else None
    return None


def _end_of_object(text: str, figure: Figure) -> int:
    """Where an object would end: before a share, or before "in half"; 0 where none can stand."""
    half = figure.kind == _FRACTION and text.endswith(_IN, 0, figure.start)
    if not half and figure.unit not in SHARES:
        return 0
    end = figure.start - (len(_IN) if half else 1)
    return end if text[end - 1 : end].isalpha() else 0
