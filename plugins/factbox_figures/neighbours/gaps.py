"""Verbs said once for several, as in "Intel rose 2.6%, Apple 1.1%": what an amount is of stands right before it."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.phrases.plain import is_plain_noun
from factbox_figures.figure import Figure
from factbox_figures.words import any_of

_NAME = r"[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,3}"
_ADJUNCT = rf" {any_of('of in on for during over')} (?:the )?[a-z]+(?: [a-z]+)?"
_GAP = re.compile(
    rf"(?:{_ADJUNCT})?(?:[,;]|,? {any_of('and while but')}) (?:the )?({_NAME}|[a-z]+(?: [a-z]+)?)(?: by)? "
)
_AMOUNTS = frozenset(("percent", "money", "measure"))
_FARTHEST = 50
_METRES = "m"
_GLUED = tuple(f"{digit}{_METRES}" for digit in range(10))


def gap(text: str, last: Figure | None, figure: Figure) -> Span | None:
    """The noun phrase before `figure` when nothing else parts it from the amount before it, whose verb it shares."""
    if last is None or last.kind not in _AMOUNTS or not (figure.is_bare or last.measured_in == figure.measured_in):
        return None
    if not 0 < figure.start - last.end <= _FARTHEST:
        return None
    match = _GAP.fullmatch(text, last.end, figure.start)
    return Span(*match.span(1)) if match and all(map(is_plain_noun, match[1].lower().split())) else None


def is_glued_m(text: str, figure: Figure) -> bool:
    """ "20m": metres where nothing else tells, millions behind money; never "20 metres"."""
    return figure.unit == _METRES and text.endswith(_GLUED, figure.start, figure.end)
