"""Subjects right before the amount, by a sign, a colon or nothing at all: "Index -1.2%", "Attendance: 18,203"."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.classes import ARTICLES, STOPS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.neighbours import word_before
from factbox.language.verb_forms import ENDERS, IRREGULAR_PASTS
from factbox_figures.figure import Figure
from factbox_figures.subjects.place import Place
from factbox_figures.tables.change import ADVERBS, PAST, VERBS
from factbox_figures.tables.hedged import HEDGE_ENDS, HEDGED
from factbox_figures.tables.subjects import EXPECTED, STATES
from factbox_figures.tables.units import TIMES

_ENDS = ("", ",", ".", ";", ")", "\n")
_VERBS = (
    "full record measures weighs costs totals averages numbers spans runs lasts trades stands hits nears tops holds"
)
_HEDGE = re.compile(rf" {HEDGED}\Z")
_HEDGED = 14
_ALSO_NOUNS = frozenset("total average rise overall".split())
_NOUN_LETTERS = frozenset("NSP")
_NO_NOUNS = (ADVERBS - _ALSO_NOUNS) | IRREGULAR_PASTS | frozenset(_VERBS.split())
_HEDGES = ROUGH_WORDS | frozenset("under over below above to least most just than".split())
# What stands before most amounts, and ends no noun: so nobody need look further.
_NEVER_LAST = (STOPS | ENDERS | IRREGULAR_PASTS | ADVERBS | PAST | STATES) - _ALSO_NOUNS - EXPECTED
_PARTING = (",", ";", ":", "|", "(")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?)\Z")
_PAST = "ed"
_OPENS = (",", ";", ":", "|", "(", "the", "The", "A", "a")


def signed(figure: Figure, place: Place) -> Span | None:
    """ "Index -1.2%, Bonds +0.3%": the noun right before the sign."""
    sign = figure.start - 1 if place.text[figure.start - 1 : figure.start] == "+" else figure.start
    if place.text[sign : sign + 1] not in "+-\u2212":
        return None
    return _right_before(sign, place)


def direct(figure: Figure, place: Place) -> Span | None:
    """ "Pretax profit £88.4m", "; four-week average 321,000", "price about $600": the noun, and no verb."""
    last = place.led
    if figure.unit in TIMES or not _may_name(last):
        return None
    if last in EXPECTED:
        hedges = last.endswith(_PAST) and word_before(place.text, figure.start - len(last) - 1) in ARTICLES
        return place.last.subject if place.last and not hedges else None  # "consensus 50", not "an estimated 50"
    floor = max(place.begin, figure.start - _HEDGED)
    hedge = _HEDGE.search(place.text, floor, figure.start) if last in HEDGE_ENDS else None
    found = _right_before(hedge.start() + 1 if hedge else figure.start, place)
    return found if found and _is_parted(found, place) and _is_tagged_noun(found, place) else None


def _is_parted(phrase: Span, place: Place) -> bool:
    """Whether a phrase, with its article, opens the sentence or stands behind a mark."""
    before = place.text[place.begin : phrase.start].rstrip()
    article = _ARTICLE.search(before)
    parted = (before[: article.start()] if article else before).rstrip()
    return not parted or parted.endswith(_PARTING)


def _may_name(last: str) -> bool:
    """Whether the word before an amount may end a noun phrase, or lead to one over a hedge."""
    return last in _HEDGES or (last.isalpha() and last not in _NEVER_LAST)


def _is_tagged_noun(phrase: Span, place: Place) -> bool:
    """Whether the head of a phrase is a noun here: no "plan identifies three", no "absolute zero"."""
    here = place.phrases(phrase.end - 1)
    if here is None or place.text.endswith("; ", 0, phrase.start):
        return True  # "; revs $1.07B"
    return here.letters[here.sentence.token_at(phrase.end - 1)] in _NOUN_LETTERS


def headed(figure: Figure, place: Place) -> Span | None:
    """ "Attendance: 18,203", "Internet: 1, Harbour: 0": what stands before the colon."""
    if place.led != ":" or not place.text.endswith(": ", place.begin, figure.start):
        return None
    if figure.is_bare and place.text[figure.end : figure.end + 1] not in _ENDS:
        return None
    phrase = place.noun_before(figure.start - len(": "))
    return phrase if phrase is not None and _opens(place, phrase) else None


def _right_before(at: int, place: Place) -> Span | None:
    """The phrase that ends at `at` and opens a part of the sentence; what was foreseen is of the amount before."""
    phrase = place.noun_before(at)
    if phrase is None or phrase.end != at - 1 or not _opens(place, phrase):
        return None
    last = place.last_word(phrase)
    if last in EXPECTED:
        return place.last.subject if place.last else None
    return phrase if last not in _NO_NOUNS and last not in VERBS else None  # "Coin slips under 60k"


def _opens(place: Place, phrase: Span) -> bool:
    """Whether a phrase begins the sentence, or a part of it."""
    before = place.text[place.begin : phrase.start].rstrip()
    return not before or before.endswith(_OPENS)
