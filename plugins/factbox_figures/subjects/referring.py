"""Subjects that a pronoun stands for, where the sentence itself tells: "Acme said it lost $5m"."""

from __future__ import annotations

from factbox import Span
from factbox.language.phrases import NounPhrase, SentencePhrases
from factbox.language.verb_forms import REPORTING
from factbox_figures.figure import Figure
from factbox_figures.subjects.acting import verb_before
from factbox_figures.subjects.place import NAMING, Place
from factbox_figures.tables.units import TIMES

_STANDING = {"it": "singular", "they": "plural"}
_PLURAL, _NAME = "plural", "name"


def referred(figure: Figure, place: Place) -> Span | None:
    """The subject of a verb of saying before, where "it" or "they" governs the amount and agrees with that."""
    here = None if figure.unit in TIMES else place.phrases(figure.start)
    pronoun = _actor(here, figure.start) if here else None
    number = _STANDING.get(place.text[slice(*pronoun.span)].lower()) if pronoun else None
    return _speaker(here, pronoun.start, number, place) if here and pronoun and number else None


def _speaker(here: SentencePhrases, at: int, number: str, place: Place) -> Span | None:
    """The first that says something before `at` and may be meant by a pronoun of this number."""
    told = (here.subject_of(verb) for verb in here.verb_groups if verb.verb in REPORTING and verb.end <= at)
    return next((place.named(noun) for noun in told if noun and _agrees(noun, number)), None)


def _actor(here: SentencePhrases, at: int) -> NounPhrase | None:
    verb = verb_before(here, at)
    finite = here.finite_of(verb) if verb else None
    return here.subject_of(finite) if finite else None


def _agrees(noun: NounPhrase, number: str) -> bool:
    return noun.kind in NAMING and (noun.number in (None, number) or (noun.kind, number) == (_NAME, _PLURAL))
