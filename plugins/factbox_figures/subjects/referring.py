"""Subjects that a pronoun stands for, where the sentence itself tells: "Acme said it lost $5m",
"Sales fell 2%. In euros they rose 3%"."""

from __future__ import annotations

from factbox import Span
from factbox.language.phrases import NounPhrase, SentencePhrases
from factbox.language.verb_forms import REPORTING
from factbox_figures.figure import Figure
from factbox_figures.subjects.acting import verb_before
from factbox_figures.subjects.place import NAMING, Place
from factbox_figures.tables.units import TIMES

_STANDING = {"it": "singular", "they": "plural", "that": "singular", "this": "singular"}
_PLURAL, _NAME, _THAT = "plural", "name", "that"
_FARTHEST = 250


def referred(figure: Figure, place: Place) -> Span | None:
    """What the pronoun stands for that governs the amount: a speaker before it, or what the last figure is of."""
    here = None if figure.unit in TIMES else place.phrases(figure.start)
    pronoun = _actor(here, figure.start) if here else None
    word = place.text[slice(*pronoun.span)].lower() if pronoun else ""
    if here is None or pronoun is None or word not in _STANDING:
        return None
    return _speaker(here, pronoun.start, _STANDING[word], place) or _continued(figure, place, word)


def _speaker(here: SentencePhrases, at: int, number: str, place: Place) -> Span | None:
    """The first that says something before `at` and may be meant by a pronoun of this number."""
    told = (here.subject_of(verb) for verb in here.verb_groups if verb.verb in REPORTING and verb.end <= at)
    return next((place.named(noun) for noun in told if noun and _agrees(noun, number)), None)


def _continued(figure: Figure, place: Place, pronoun: str) -> Span | None:
    """What the last figure of the kind is of; for "that" the last of any kind."""
    last = place.done[-1] if place.done else None
    if last is None or figure.start - last.end > _FARTHEST:
        return None
    alike = last.measured_in == figure.measured_in
    return last.subject if alike or pronoun == _THAT else None


def _actor(here: SentencePhrases, at: int) -> NounPhrase | None:
    verb = verb_before(here, at)
    finite = here.finite_of(verb) if verb else None
    return here.subject_of(finite) if finite else None


def _agrees(noun: NounPhrase, number: str) -> bool:
    return noun.kind in NAMING and noun.number in (None, number)
