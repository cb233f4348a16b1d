"""Subjects before the figure: by a sign, a colon, a gap, a tally or an apposition."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.classes import POSSESSIVES
from factbox.language.word_forms import is_participle, is_plural
from factbox_figures.figure import Figure
from factbox_figures.neighbours.gaps import gap
from factbox_figures.subjects.place import Place
from factbox_figures.tables.hedged import HEDGE_ENDS, HEDGED
from factbox_figures.tables.persons import PERSONS
from factbox_figures.words import any_of

_BEING = "is, was, were, are, turned, turns, would have turned, had turned"
_WHO = re.compile(rf"(?:,? (who) {any_of(_BEING)} | {HEDGED})\Z")
_OF_AGE = re.compile(rf" of {HEDGED}\Z")
_OF_ENDS = HEDGE_ENDS | {"of"}
_PARTS = "early mid late"
_IN_TENS = re.compile(rf" in {any_of(POSSESSIVES)} (?:{any_of(_PARTS)}[ -])?\Z")
_WHO_WITHIN, _TENS_WITHIN = 40, 18
_SMALL = PERSONS | frozenset("child baby toddler".split())
_ATTRIBUTIVE, _APPOSED, _AT = "attributive", "apposed", "at"
_AGED_NOW = "age aged ages then now"
_AGED = re.compile(rf",? \(?(?:{any_of(_AGED_NOW)} )?(?:\d+(?:,| and) |{HEDGED})\Z")


def gapped(figure: Figure, place: Place) -> Span | None:
    """ "Intel rose 2.6%, Apple 1.1%": the noun right before, where the amount before has its own before its verb."""
    last = place.last
    found = gap(place.text, last, figure) if last and last.subject else None
    return None if found is None or is_participle(place.last_word(found)) else found


def aged(figure: Figure, place: Place) -> Span | None:
    """ "a 14-year-old boy"; "The boy, aged 12"; "Ann Lee, 66,"."""
    behind = place.noun_after(figure.end) if figure.form == _ATTRIBUTIVE else None
    if behind is not None:
        return behind
    comma = _AGED.search(place.text[max(place.begin, figure.start - 18) : figure.start])
    at = figure.start - len(comma.group()) if comma else figure.start
    if comma is None or not (figure.form == _APPOSED or len(comma.group()) > len(" ")):
        return _in_tens(figure, place) or _at_age(figure, place)
    if place.text.endswith(")", 0, at):  # "men (32%) aged 16 to 24"
        at = place.text.rfind("(", place.begin, at) - 1
    return place.noun_before(at)


def _in_tens(figure: Figure, place: Place) -> Span | None:
    """ "a driver in his 50s", "women in their early 30s"."""
    start = max(place.begin, figure.start - _TENS_WITHIN)
    tens = _IN_TENS.search(place.text, start, figure.start) if figure.is_range else None
    return place.noun_before(tens.start()) if tens else None


def _at_age(figure: Figure, place: Place) -> Span | None:
    """ "At 17, Mara Holt won", "a boy of five"; "the girl, who was 10 when"; "women 40 and older", "men under 40"."""
    if place.led == _AT:
        return place.noun_after(figure.end + 1)
    of = _OF_AGE.search(place.text, place.begin, figure.start) if place.led in _OF_ENDS else None
    small = place.noun_before(of.start()) if of else None
    if small and place.last_word(small) in _SMALL:
        return small
    who = _WHO.search(place.text, max(place.begin, figure.start - _WHO_WITHIN), figure.start)
    crowd = place.noun_before(who.start()) if who else None
    return crowd if who and crowd and (who[1] or is_plural(place.last_word(crowd))) else None
