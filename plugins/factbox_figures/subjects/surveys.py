"""Subjects of shares that act themselves: "found that 55 per cent thought it unfair" tells of those who were asked."""

from __future__ import annotations

from factbox import Span
from factbox.language.en.classes import AUXILIARIES
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.neighbours import word_before
from factbox.language.verb_forms import ENDERS, IRREGULAR_PASTS, REPORTING
from factbox.language.word_forms import is_participle, is_plural
from factbox_figures.figure import Figure
from factbox_figures.subjects.place import Place
from factbox_figures.tables.persons import CROWDS

_KINDS = frozenset(("percent", "fraction"))
_ASKED = CROWDS | frozenset("respondents parents households families pensioners employees".split())
_ACTING = AUXILIARIES | ENDERS | IRREGULAR_PASTS | {"used"}
_LED = REPORTING | {"that"}
_HEDGED = ROUGH_WORDS | frozenset("just only over under than more less fewer least most up to".split())
_LOOK_BACK = 12


def surveyed(figure: Figure, place: Place) -> Span | None:
    """Those of whom the last shares or counts of people were, where a share is the subject of its own verb."""
    if not acts_itself(figure, place):
        return None
    asked = (one.subject for one in reversed(place.done[-_LOOK_BACK:]) if one.subject and _tells_who(one, place.text))
    return next(asked, None)


def acts_itself(figure: Figure, place: Place) -> bool:
    """Whether a share opens a clause, behind "that" or a verb of saying, and has a verb behind it."""
    return acts(place.following) and led_by(figure, place) in _LED


def led_by(figure: Figure, place: Place) -> str:
    """The word or mark before what says how exact a figure is; empty where the sentence begins with it."""
    at, word = figure.start, place.led
    while word in _HEDGED and at > place.begin:
        at = place.text.rfind(word, place.begin, at) if word else 0
        word = word_before(place.text, at) if at > place.begin else ""
    return word if at > place.begin else ""


def acts(word: str) -> bool:
    """Whether a word may be the verb of a share that is its own subject: "54% said no"."""
    return word in _ACTING or is_participle(word)


def _tells_who(figure: Figure, text: str) -> bool:
    """Whether a figure is a share or count of people."""
    words = text[slice(*figure.subject)].lower().split() if figure.subject else []
    return bool(words) and is_plural(words[-1]) and (figure.kind in _KINDS or words[-1] in _ASKED)
