"""What a figure counts or measures: rules by kind, the first that finds a noun phrase wins."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable

from factbox import Article, Span
from factbox_figures.figure import Figure
from factbox_figures.subjects.beside import (
    aged,
    among,
    answered,
    changed,
    consists,
    counted,
    gapped,
    headed,
    part_of,
    qualified,
    signed,
    tallied,
)
from factbox_figures.subjects.elided import of_these, repeated
from factbox_figures.subjects.governing import acted, clause, head_of, object_of, outdone, spent, stood_at, tied
from factbox_figures.subjects.place import Place, past_dateline
from factbox_figures.subjects.putting import put_at
from factbox_figures.subjects.syntax import brought_to, compared, expected, lasting, living, sized, within, worth
from factbox_figures.subjects.whole import whole

# So many figures in one sentence are a table, whose columns no clause explains.
_TABLE = 40
Rule = Callable[[Figure, Place], Span | None]
_BEFORE: tuple[Rule, ...] = (signed, headed, gapped, head_of, tied, expected, object_of, put_at, brought_to, worth)
_OF_AMOUNTS: tuple[Rule, ...] = (*_BEFORE, lasting, clause, acted)
_RATE = "rate"
RULES: dict[str, tuple[Rule, ...]] = {
    "count": (counted, of_these, outdone, *_BEFORE, stood_at, repeated, tallied),
    "rate": (*_OF_AMOUNTS, counted),
    "vague": (counted, of_these, head_of, repeated, spent),
    "fraction": (part_of, counted, changed, tied, object_of, clause),
    "ordinal": (counted,),
    "multiple": (compared, clause, acted),
    "percent": (outdone, answered, qualified, changed, part_of, *_OF_AMOUNTS, among),
    "money": (qualified, consists, changed, *_OF_AMOUNTS),
    "measure": (qualified, within, sized, consists, changed, *_OF_AMOUNTS),
    "age": (aged, lasting, living),
    "ratio": (counted, clause, acted),
}


def find_subjects(figures: Iterable[Figure], article: Article) -> list[Figure]:
    """`figures`, each with its subject where there is one."""
    text, sentences = article.text, article.sentences
    done: list[Figure] = []
    crowd = 0
    for figure in figures:
        index = max(0, bisect_right(sentences, (figure.start, len(text))) - 1)
        begin, limit = sentences[index] if sentences else (0, len(text))
        begin = past_dateline(text, begin)
        last = done[-1] if done and done[-1].start >= begin else None
        place = Place(article, text, begin, max(limit, figure.end), done, last)
        crowd = crowd + 1 if place.last else 0
        subject = figure.subject or (_subject(figure, place) if crowd < _TABLE else None)
        done.append(figure.about(subject) if subject else figure)
    return done


def _subject(figure: Figure, place: Place) -> Span | None:
    for rule in RULES.get(_RATE if figure.is_rate else figure.kind, ()):
        found = rule(figure, place)
        subject = whole(found, figure, place) if found else None
        if subject is not None and not (subject.start < figure.end and figure.start < subject.end):
            return subject
    return None
