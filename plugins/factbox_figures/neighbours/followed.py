"""The words behind an amount that say which way it goes: "3 percent higher", "a 5% pay rise", "25% off"."""

from __future__ import annotations

import re

from factbox.language.en.changes import COMPARATIVES
from factbox_figures.figure import Figure
from factbox_figures.tables.change import NOUNS
from factbox_figures.words import any_of

_WITHIN = 40
_CHANGING = frozenset(("percent", "money", "fraction"))
_MEASURE, _MULTIPLE, _PERCENT = "measure", "multiple", "percent"
_OF_MEASURES = frozenset("more less fewer higher lower warmer hotter cooler colder".split())
_PER_CENT, _POORER = "%", (" out of pocket", " worse off")
# "19% below its peak".
_BELOW = "below"
_AGAINST = {"above": "up", "below": "down", "ahead": "up", "behind": "down"}
# "from 5 to 7 per cent to 3 to 5 per cent".
_LEADS_ON = re.compile(r" to \d")
_PARTICLE_AFTER = re.compile(rf" (up|down)(?= {any_of('on from at in since compared this over')}\b|[.,;)]|$)")
_ON, _MANY = re.compile(rf" ({any_of('up down')}) on\b"), 20
_NEXT = re.compile(rf"(?:[ -]|, (?={any_of('higher lower up down')}\b))([a-z]+)\b")
# "300,000 more than a year ago".
_BEFORE = (
    "a year, a week, a month, a day, a decade, in, at, on, when, during, last, the year, the month, the week, the day, "
    "the previous, the same, before, previously, usual, normal, expected, forecast, planned, first thought"
)
_MORES = (" more than ", " fewer than ", " less than ")
_MORE = re.compile(rf" ({any_of('more fewer less')}) than {any_of(_BEFORE)}\b")
_NO_ADJECTIVES = "of in to on at for from by and or as a an the per with after than its their"
_SECOND = re.compile(rf"[ -](?!{any_of(_NO_ADJECTIVES)} )[a-z-]+ ([a-z]+)\b")


def leads_on(text: str, figure: Figure) -> bool:
    """Whether a range leads to another, and is a level itself."""
    return _LEADS_ON.match(text, figure.end) is not None


def followed(text: str, figure: Figure) -> str | None:
    """The direction of a word on the right of `figure`."""
    if figure.is_bare:
        more = _MORE.match(text, figure.end) if text.startswith(_MORES, figure.end) else None
        return COMPARATIVES[more[1]] if more else _on_before(text, figure)
    first = _NEXT.match(text, figure.end, figure.end + _WITHIN)
    if first is None:
        return None
    if figure.kind == _MEASURE:
        return COMPARATIVES.get(first[1]) if first[1] in _OF_MEASURES else None
    if figure.kind == _MULTIPLE:
        return COMPARATIVES.get(first[1])  # "three times longer"
    return _told(text, figure, first[1]) if figure.kind in _CHANGING else None


def _on_before(text: str, figure: Figure) -> str | None:
    """ "900 up on May", not a game's "two up on Hull"."""
    way = _ON.match(text, figure.end) if figure.low >= _MANY else None
    return way[1] if way else None


def _told(text: str, figure: Figure, first: str) -> str | None:
    direct = COMPARATIVES.get(first) or NOUNS.get(first) or _ended(text, figure)
    return direct or (_of_percent(text, figure, first) if figure.kind == _PERCENT else None)


def _ended(text: str, figure: Figure) -> str | None:
    """ "9% up on last year", "£400 worse off"."""
    if text.startswith(_POORER, figure.end):
        return _AGAINST[_BELOW]
    particle = _PARTICLE_AFTER.match(text, figure.end)
    return particle[1] if particle else None


def _of_percent(text: str, figure: Figure, first: str) -> str | None:
    """ "19% below its peak", "a 5% pay rise"."""
    second = _SECOND.match(text, figure.end, figure.end + _WITHIN)
    return (_AGAINST.get(first) if figure.unit == _PER_CENT else None) or (NOUNS.get(second[1]) if second else None)
