"""Subjects before the figure: by a sign, a colon, a gap, a tally or an apposition."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.hedges import ROUGH
from factbox.language.noun_phrase import phrase_after, phrase_before
from factbox_figures.figure import Figure
from factbox_figures.neighbours.gaps import gap
from factbox_figures.subjects.place import Place
from factbox_figures.tables.change import ADVERBS
from factbox_figures.tables.subjects import EXPECTED

_PARTING = (",", ";", ":", "|", "(")
_OWNERS = ("'s", "’s")
_ARTICLE = re.compile(r"\b(?:[Tt]he|[Aa]n?)\Z")
_ENDS = ("", ",", ".", ";", ")", "\n")
_ATTRIBUTIVE, _APPOSED, _AT = "attributive", "apposed", "at"
_OPENS = (",", ";", ":", "|", "(", "the", "The", "A", "a")
_AGED = re.compile(
    rf",? \(?(?:aged? |ages |then |now )?(?:\d+(?:,| and) |(?:{ROUGH}|over|under|(?:more|less) than|at least) )?\Z"
)


def signed(figure: Figure, place: Place) -> Span | None:
    """ "Index -1.2%, Bonds +0.3%": the noun right before the sign."""
    sign = figure.start - 1 if place.text[figure.start - 1 : figure.start] == "+" else figure.start
    if place.text[sign : sign + 1] not in "+-\u2212" or not place.text[sign - 1 : sign].isspace():
        return None
    return _direct(sign, place)


def direct(figure: Figure, place: Place) -> Span | None:
    """ "Pretax profit £88.4m", "; four-week average 321,000", "(prev. 4.8%)": the noun right before, and no verb."""
    found = _direct(figure.start, place)
    before = place.text[place.begin : found.start].rstrip() if found else ""
    article = _ARTICLE.search(before)
    parted = (before[: article.start()] if article else before).rstrip()
    return found if not parted or parted.endswith(_PARTING) else None


def _direct(at: int, place: Place) -> Span | None:
    """The phrase that ends at `at` and opens a part of the sentence; what was foreseen is of the amount before."""
    phrase = phrase_before(place.text, at, place.begin)
    if phrase is None or phrase.end < at - len(". ") or not place.text[at - 1].isspace() or not _opens(place, phrase):
        return None
    if place.text[slice(*phrase)].endswith(_OWNERS) or place.last_word(phrase) in ADVERBS:
        return None
    if place.last_word(phrase) in EXPECTED:
        return place.last.subject if place.last else None
    return phrase if phrase.end == at - 1 else None


def gapped(figure: Figure, place: Place) -> Span | None:
    """ "Intel rose 2.6%, Apple 1.1%": the noun right before, where the amount before has its own before its verb."""
    last = place.last
    if last is None or last.subject is None or last.subject.end > last.start:
        return None
    return gap(place.text, last, figure)


def headed(figure: Figure, place: Place) -> Span | None:
    """ "Attendance: 18,203", "Internet: 1, Harbour: 0": what stands before the colon."""
    ends = place.text[figure.end : figure.end + 1] in _ENDS
    if not place.text.endswith(": ", place.begin, figure.start) or (figure.is_bare and not ends):
        return None
    phrase = phrase_before(place.text, figure.start - len(": "), place.begin)
    return phrase if phrase is not None and _opens(place, phrase) else None


def _opens(place: Place, phrase: Span) -> bool:
    """Whether a phrase begins the sentence, or a part of it."""
    before = place.text[place.begin : phrase.start].rstrip()
    return not before or before.endswith(_OPENS)


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
    if comma is None:
        return _at_age(figure, place)
    at = figure.start - len(comma.group())
    if place.text.endswith(")", 0, at):  # "men (32%) aged 16 to 24"
        at = place.text.rfind("(", place.begin, at) - 1
    apposed = place.text[at] in ",(" or len(comma.group()) > len(" ")
    return phrase_before(place.text, at, place.begin) if apposed or figure.form == _APPOSED else None


def _at_age(figure: Figure, place: Place) -> Span | None:
    """ "At 17, Mara Holt won"."""
    opens = figure.before(place.text) == _AT and place.text.startswith(", ", figure.end)
    return phrase_after(place.text, figure.end + 1, place.limit) if opens else None
