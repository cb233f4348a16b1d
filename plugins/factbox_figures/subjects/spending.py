"""Subjects of money that is spent: "spends $5m on lobbying", "£5bn has been set aside for care", "$9m for roads"."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.classes import AUXILIARIES, DETERMINERS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.neighbours import words_of
from factbox.language.verb_forms import ENDERS, IRREGULAR_PASTS
from factbox.language.word_forms import is_participle
from factbox_figures.figure import Figure
from factbox_figures.subjects.place import Place
from factbox_figures.tables.change import VERBS
from factbox_figures.tables.links import DETERMINED, POINTING
from factbox_figures.tables.subjects import SPENDING
from factbox_figures.words import any_of

_WHAT_FOR = "on for"
_SPENT = re.compile(
    rf"(?: (?:{any_of(AUXILIARIES)} )*(?P<spent>{any_of(SPENDING)}))?"
    rf"(?: {any_of(_WHAT_FOR)}| in {DETERMINED}\d[\d,.]*-[a-z]+) (?=[a-zA-Z])"
)
_VERBS = ENDERS.union(IRREGULAR_PASTS, AUXILIARIES, SPENDING, VERBS)
_OF = "of"
_TAKING = frozenset(
    "wipe wipes wiped wiping knock knocked knocking shave shaved shaving take took taking lop lopped pull pulls pulled "
    "pulling withdraw withdrew cut cutting trim trimmed trimming".split()
)
_GIVING = frozenset("add adds added adding commit commits committed pledge pledges pledged".split())
_MOVING = {"to": _GIVING, "off": _TAKING, "from": _TAKING}
_MOVED = re.compile(rf" ({any_of(_MOVING)}) (?:{any_of(POINTING)} year['’]s )?(?=[a-z])")
_NEAR = 24
_WITHIN = 60


def paid_for(figure: Figure, place: Place) -> Span | None:
    """What the money is spent on, if a verb tells of spending or none of anything else."""
    link = _SPENT.match(place.text, figure.end) if place.led != _OF else None
    if link is None:
        return None
    told = link["spent"] or not _has_verb(figure, place)
    return place.noun_after(link.end() - 1, DETERMINERS) if told else None


def put_on(figure: Figure, place: Place) -> Span | None:
    """ "added £120m to costs", "knocked $5 off the price": what it is put on or taken off."""
    link = _MOVED.match(place.text, figure.end) if place.following in _MOVING else None
    if link is None:
        return None
    words = words_of(place.text, max(place.begin, figure.start - _NEAR), figure.start)
    verb = next((word.lower for word in reversed(words) if word.lower not in ROUGH_WORDS), "")
    moved = verb in _MOVING[link[1]]
    return place.noun_after(link.end() - 1, DETERMINERS) if moved else None


def _has_verb(figure: Figure, place: Place) -> bool:
    """Whether a verb leads to the amount that does not tell of spending."""
    words = [word.lower for word in words_of(place.text, max(place.begin, figure.start - _WITHIN), figure.start)]
    verbs = [word for word in words if word in _VERBS or is_participle(word)]
    return bool(verbs) and verbs[-1] not in SPENDING
