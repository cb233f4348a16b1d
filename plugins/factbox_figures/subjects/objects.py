"""The object between a verb of change and the preposition before the amount: "raised [rates] by 25 basis points"."""

from __future__ import annotations

import re

from factbox import Article, Span
from factbox.language.neighbours import words_of
from factbox.language.phrases.beside import noun_after, with_of
from factbox_figures.subjects.clauses import BEFORE_AMOUNT, LEADING
from factbox_figures.tables.change import MULTIPLYING
from factbox_figures.tables.change import VERBS as CHANGES
from factbox_figures.tables.links import OWNED
from factbox_figures.words import any_of, may_hold

_VERBS = MULTIPLYING.union(CHANGES)
_WINDOW = 120
_MARKS = frozenset(',;:()\u2014\u201c\u201d"')
_YEAR = re.compile(rf" {OWNED}(?:19|20)\d\d\b")
POSSESSIVES = frozenset("the its their his her our a an".split())
_LINK = re.compile(rf"\b{any_of(LEADING)} (?:{any_of(BEFORE_AMOUNT)} ){{0,4}}\Z")


def object_before(article: Article, at: int, begin: int) -> Span | None:
    """The object between a verb of change and the preposition before the amount ("raised [rates] by")."""
    text = article.text
    link = _LINK.search(text, max(begin, at - 40), at)
    floor = max(begin, at - _WINDOW)
    if link is None or not may_hold(text, floor, link.start(), _VERBS):
        return None
    verb = next((word for word in reversed(words_of(text, floor, link.start())) if word.lower in _VERBS), None)
    if verb is None or not _MARKS.isdisjoint(text[verb.end : link.start()]):
        return None
    year = _YEAR.match(text, verb.end)  # "trims 2015 spending by"
    thing = noun_after(article, year.end() if year else verb.end, link.start(), POSSESSIVES)
    return with_of(article, thing, link.start())
