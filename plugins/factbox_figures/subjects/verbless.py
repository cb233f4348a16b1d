"""Subjects that no verb leads to: "men (32%)", "with shares up 3%", "the largest losses, at $23m", stacked amounts."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.changes import CHANGE_PARTICLES, COMPARATIVES
from factbox.language.en.classes import ARTICLES, DETERMINERS, PREPOSITIONS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.neighbours import word_before
from factbox.language.phrases.beside import noun_before
from factbox_figures.figure import Figure
from factbox_figures.subjects.acting import acting
from factbox_figures.subjects.place import Place
from factbox_figures.tables.hedged import HEDGED
from factbox_figures.tables.subjects import EXPECTED, SIZES, STEADY
from factbox_figures.words import any_of

_WITHIN = 40
_LISTING = ROUGH_WORDS.union("and, or, up, down, over, under, at least, more than".split(", "))
_LISTED = re.compile(rf"(?:(?:\d[\d.,]*|{any_of(_LISTING)}),? )*[+-]?")
_CLOSED = re.compile(r" ?[),;/]| (?:and|or) ")
_PLACED = re.compile(rf"(?:,? at| on| {any_of(CHANGE_PARTICLES)}) {HEDGED}\Z")
_LEADING = ROUGH_WORDS | frozenset("at on up down least than just over under as much many little".split())
_JOINING = (",", ";", ":", " and", " with", " with the", " and the", "with", " while", " but")
_PLACING = PREPOSITIONS - {"of"}
_CONTRASTING = frozenset("with against versus vs vs.".split())
_AGE, _ON, _PERCENT = "age", " on", "%"
_STACKED_WITHIN = len("- and ")
_STACKED = frozenset(("measure", "percent", "money"))
_NO_THINGS = COMPARATIVES.keys() | STEADY


def contrasted(figure: Figure, place: Place) -> Span | None:
    """ "compared with 7.1% for the index": what the amount is for."""
    led = place.led in _CONTRASTING and place.text.startswith(" for ", figure.end)
    return place.noun_after(figure.end + len(" for"), DETERMINERS) if led else None


def is_stacked(text: str, left: Figure, right: Figure, subject: Span) -> bool:
    """ "a four-year, $92 million deal": whether both stand before one noun, `subject`, and behind one article."""
    if right.start - left.end > _STACKED_WITHIN:
        return False
    between = text[left.end : right.start]
    if left.kind == right.kind == _AGE and between in ("- and ", "- or "):
        return True  # "18- and 24-year-old sons"
    together = between in (", ", " ")
    return together and left.kind in _STACKED and left.before(text) in ARTICLES


def bracketed(figure: Figure, place: Place) -> Span | None:
    """ "a third of men (32%)": the noun before the bracket; "(fatality ratio 2.3%)": the one in it."""
    opening = place.text.rfind("(", max(place.begin, figure.start - _WITHIN), figure.start)
    if opening < 0:
        return None
    inside = place.text[opening + 1 : figure.start]
    if _LISTED.fullmatch(inside):
        return _outside(opening, figure, place)
    if inside.strip(" .").lower() in EXPECTED:
        return place.last.subject if place.last else None  # "(prev. 4.8%)"
    within = noun_before(place.article, figure.start, opening + 1)
    return within if within == (opening + 1, figure.start - 1) else None


def _outside(opening: int, figure: Figure, place: Place) -> Span | None:
    """The noun right before a bracket with nothing but amounts; none before "(1.83 and 2 GHz models)"."""
    last = next((one for one in reversed(place.before) if one.start < opening), None)
    direct = last is None or last.end < opening - 1
    before = place.noun_before(opening - 1) if direct else None
    return before if _CLOSED.match(place.text, figure.end) else None


def placed(figure: Figure, place: Place) -> Span | None:
    """ "and rates at 1.5%", "with shares up 3%": the noun that stands at the amount without a verb."""
    if place.led not in _LEADING:
        return None
    link = _PLACED.search(place.text, max(place.begin, figure.start - _WITHIN), figure.start)
    phrase = place.noun_before(link.start()) if link else None
    if phrase is None or link is None:
        return None
    if link[0].startswith(_ON) and figure.unit != _PERCENT:
        return None  # no poll: "with Labour on 31%"
    measured = place.last is not None and phrase.start < place.last.end  # "208 points, at 14,843"
    if measured or place.last_word(phrase) in _NO_THINGS | SIZES:
        return None
    return _set_off(phrase, figure, place) if link[0].startswith(",") else _joined(phrase, place)


def _set_off(phrase: Span, figure: Figure, place: Place) -> Span | None:
    """ "the largest losses, at $23m"; what was so by the verb in "was highest in Orlen, at 5%"."""
    return acting(figure, place, None) if word_before(place.text, phrase.start) in _PLACING else phrase


def _joined(phrase: Span, place: Place) -> Span | None:
    """ "and rates at 1.5%": `phrase`, where nothing or what joins it stands before."""
    opens = place.text[place.begin : phrase.start].rstrip().lower()
    sent = opens.rpartition(" ")[0].endswith("ing")  # "sending its shares down 9%"
    return phrase if not opens or opens.endswith(_JOINING) or sent else None
