"""Units per unit: "barrels a day", "km/h", "$15 an hour", "$80 PER SQ M"; and the nouns that prices go by."""

from __future__ import annotations

import re

from factbox.language.phrases.plain import is_noun
from factbox.language.word_forms import is_plural
from factbox_figures.tables.currencies import CODES
from factbox_figures.tables.rates import FREQUENT, GOODS, PRICED_NOUNS
from factbox_figures.tables.units import LONGEST, NAMES, SYMBOLS, TIMES
from factbox_figures.words import any_of, phrases_after

_LINK = re.compile(
    rf"[ -]({any_of('per a an each every')})(?: {any_of('dry metric short long troy')}(?= ))?[ -]| ?(/) ?",
    re.IGNORECASE,
)
# "N1,780 per dollar", "R19.51 to the dollar".
_NAMED, _SIGNED = {"dollar": "USD", "euro": "EUR", "pound": "GBP"}, {"$": "USD", "US$": "USD", "€": "EUR", "£": "GBP"}
_CODES = _NAMED | _SIGNED
_EXCHANGED = re.compile(
    rf" {any_of('per, to the')} (?:{any_of('US U.S.')} )?({any_of(_NAMED)})\b|/({any_of(_SIGNED)})(?! ?\d)"
)
_OFTEN = re.compile(rf" ({any_of(FREQUENT)})\b(?! (?:[a-z-]+ ){{0,2}}[a-z]+s\b)")
_LOWER = re.compile(r"[ -]?([A-Za-zµ]+[23²³]?(?:\^[23])?)(?![\w²³])")
_NO_NOUNS = frozenset("cent annum capita".split())
_NO_GOODS = frozenset("lot bit time man woman spokesman spokeswoman go".split())
_PRICE_ENDS = re.compile(r"$|[.,;)](?!\d)")
_LATIN = {"annum": "year", "capita": "person"}
_EVERY = frozenset(("each", "every"))
_ARTICLES = frozenset(("a", "an"))
# "250 tonnes of fuel a day": what is between unit and time is counted, the unit is still a rate.
# "$5 a year earlier", "a day ago": a time from which is counted, no rate.
_WHEN = re.compile(rf" {any_of('earlier, ago, before, later, after, old, older, younger, prior, from now')}\b")
_PER = "per"
_SLASH = "/"
_OPENINGS = frozenset((" ", "-", _SLASH))
_STUFF = re.compile(rf" of [a-z]+(?: [a-z]+)?(?= {any_of('a per each every')} )")


def rate_of(text: str, at: int, unit: str) -> tuple[str, int]:
    """`unit` with the unit it goes by, if one follows at `at`, and where the words end: ("bbl/day", end)."""
    if text[at : at + 1] not in _OPENINGS:
        return unit, at
    exchanged = _EXCHANGED.match(text, at) if unit in CODES else None
    if exchanged:
        return f"{unit}/{_CODES[exchanged[1] or exchanged[2]]}", exchanged.end()
    below = _below(text, at)
    return (f"{unit}/{below[0]}", below[1]) if below else (unit, at)


def rate_past(text: str, at: int, unit: str) -> str:
    """`unit` by the time that stands behind what it is of: "t/day" for "tonnes" of "tonnes of fuel a day"."""
    stuff = _STUFF.match(text, at) if text.startswith(" of ", at) else None
    below = _below(text, stuff.end()) if stuff else None
    return f"{unit}/{below[0]}" if below and below[0] in TIMES else unit


def _below(text: str, at: int) -> tuple[str, int] | None:
    """The unit below the line, and where it ends."""
    link = _LINK.match(text, at, at + 14)
    if link is None:
        often = _OFTEN.match(text, at, at + 10)
        return (FREQUENT[often[1]], often.end()) if often else None
    word = (link[1] or link[2]).lower()
    spaced = not link[2]
    for name, end in phrases_after(text, link.end() - 1, LONGEST) if spaced else ():
        if (known := NAMES.get(name)) and _fits(known, word):
            return None if word in _ARTICLES and _WHEN.match(text, end) else (known, end)
    return _short(text, link.end(), word)


def _fits(unit: str, link: str) -> bool:
    """Whether a rate goes by `unit` after "a", "each" or "per"."""
    if link in _EVERY:
        return unit in TIMES
    return link not in _ARTICLES or unit in TIMES or unit in GOODS


def _short(text: str, at: int, link: str) -> tuple[str, int] | None:
    """A symbol, or one of the nouns that prices go by; after "per" any noun."""
    match = _LOWER.match(text, at, at + 24)
    if match is None or link in _EVERY:
        return None
    word, end = match[1].replace("^", ""), match.end()
    symbol = SYMBOLS.get(word) or NAMES.get(word.lower()) or (SYMBOLS.get(word.lower()) if word.isupper() else None)
    if link in _ARTICLES and symbol not in GOODS - {"t", "h", "g", "L", "m2", "m3"}:
        symbol = None
    noun = symbol or _noun(word.lower(), link) or (_priced(text, end, word) if link in _ARTICLES else None)
    return (noun, end) if noun else None


def _priced(text: str, end: int, word: str) -> str | None:
    """ "10p a hat": a thing in the singular, and nothing behind it."""
    thing = word.islower() and is_noun(word) and not is_plural(word) and word not in _NO_GOODS
    return word if thing and _PRICE_ENDS.match(text, end) else None


def _noun(word: str, link: str) -> str | None:
    """What is counted below the line: some nouns, after "per" any."""
    known = PRICED_NOUNS.get(word) or (_LATIN.get(word) if link == _PER else None)
    if known or link != _PER:
        return known
    return word if len(word) > 2 and word not in _NO_NOUNS and is_noun(word) else None
