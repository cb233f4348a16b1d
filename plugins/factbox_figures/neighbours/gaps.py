"""Verbs said once for several, as in "Intel rose 2.6%, Apple 1.1%": what an amount is of stands right before it."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.calendar import DATING_WORDS
from factbox.language.noun_phrase import is_noun
from factbox_figures.figure import Figure
from factbox_figures.words import any_of

_NAME = r"[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}"
_ADJUNCT = rf" {any_of('of in on for during over')} (?:the )?[a-z]+(?: [a-z]+)?"
_GAP = re.compile(
    rf"(?:{_ADJUNCT})?(?:[,;]|,? {any_of('and while but')}) (?:the )?({_NAME}|[a-z]+(?: [a-z]+)?)(?: by)? "
)
_AMOUNTS = frozenset(("percent", "money", "measure"))
_FARTHEST = 50


def gap(text: str, last: Figure | None, figure: Figure) -> Span | None:
    """The noun phrase before `figure` when nothing else parts it from the amount before it, whose verb it shares."""
    if last is None or last.kind not in _AMOUNTS or not (figure.is_bare or last.measured_in == figure.measured_in):
        return None
    if not 0 < figure.start - last.end <= _FARTHEST:
        return None
    match = _GAP.fullmatch(text, last.end, figure.start)
    return Span(*match.span(1)) if match and all(map(_names, match[1].split())) else None


def _names(word: str) -> bool:
    lower = word.lower()
    return is_noun(lower) and lower not in DATING_WORDS
