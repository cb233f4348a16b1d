"""Subjects before the figure: by a sign, a colon, a gap, a tally or an apposition."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.hedges import ROUGH
from factbox.language.noun_phrase import phrase_after, phrase_before
from factbox_figures.figure import Figure
from factbox_figures.neighbours.gaps import gap
from factbox_figures.subjects.place import Place
from factbox_figures.tables.persons import PERSONS

_ENDS = ("", ",", ".", ";", ")", "\n")
_SMALL = PERSONS | frozenset("child baby toddler".split())
_ATTRIBUTIVE, _APPOSED, _AT = "attributive", "apposed", "at"
_AGED = re.compile(
    rf",? \(?(?:aged? |ages |then |now )?(?:\d+(?:,| and) |(?:{ROUGH}|over|under|(?:more|less) than|at least) )?\Z"
)


def gapped(figure: Figure, place: Place) -> Span | None:
    """ "Intel rose 2.6%, Apple 1.1%": the noun right before, where the amount before has its own before its verb."""
    last = place.last
    if last is None or last.subject is None or last.subject.end > last.start:
        return None
    return gap(place.text, last, figure)


def tallied(figure: Figure, place: Place) -> Span | None:
    """ "Hawks 112, Owls 104": the name right before a bare number."""
    phrase = phrase_before(place.text, figure.start, place.begin)
    if phrase is None or phrase.end != figure.start - 1 or not place.text[slice(*phrase)].istitle():
        return None
    return phrase if place.text[figure.end : figure.end + 1] in _ENDS else None


def aged(figure: Figure, place: Place) -> Span | None:
    """ "a 14-year-old boy"; "The boy, aged 12"; "Ann Lee, 66,"."""
    behind = phrase_after(place.text, figure.end, place.limit) if figure.form == _ATTRIBUTIVE else None
    if behind is not None:
        return behind
    comma = _AGED.search(place.text[max(place.begin, figure.start - 18) : figure.start])
    at = figure.start - len(comma.group()) if comma else figure.start
    if comma is None or not (figure.form == _APPOSED or place.text[at] in ",(" or len(comma.group()) > len(" ")):
        return _at_age(figure, place)
    if place.text.endswith(")", 0, at):  # "men (32%) aged 16 to 24"
        at = place.text.rfind("(", place.begin, at) - 1
    return phrase_before(place.text, at, place.begin)


def _at_age(figure: Figure, place: Place) -> Span | None:
    """ "At 17, Mara Holt won"."""
    if figure.before(place.text) == "of":  # "a boy of five"
        who = phrase_before(place.text, figure.start - len(" of "), place.begin)
        return who if who and place.last_word(who) in _SMALL else None
    opens = figure.before(place.text) == _AT and place.text.startswith(", ", figure.end)
    return phrase_after(place.text, figure.end + 1, place.limit) if opens else None
