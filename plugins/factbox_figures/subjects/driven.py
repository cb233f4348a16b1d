"""What a verb drives to an amount: "pushed revenue up 6.4%", "sending wheat futures down 3%"."""

from __future__ import annotations

from factbox import Span
from factbox.language.phrases import NounPhrase, SentencePhrases
from factbox_figures.figure import Figure
from factbox_figures.subjects.acting import verb_before
from factbox_figures.subjects.place import NAMING, Place
from factbox_figures.tables.subjects import DRIVING

_WAYS = frozenset("up down higher lower".split())
_ADVERB, _ADJECTIVE = "R", "J"


def driven(figure: Figure, place: Place) -> Span | None:
    """The object between the verb and the word that says which way."""
    here = place.phrases(figure.start) if place.led in _WAYS else None
    verb = verb_before(here, figure.start)
    thing = here.object_of(verb) if here and verb and verb.verb in DRIVING else None
    if here is None or thing is None or thing.kind not in NAMING:
        return None
    way = here.sentence.token_at(figure.start) - 1
    last = _last(here, thing, way)
    return Span(place.beginning(thing), here.sentence.span(last).end) if last else None


def _last(here: SentencePhrases, thing: NounPhrase, way: int) -> int:
    """The last token of `thing` where nothing but an adjective of it and adverbs stand before `way`; 0 otherwise."""
    last = thing.last
    if here.letters[last + 1 : last + 2] == _ADJECTIVE and last + 1 < way:
        last += 1  # "Brent crude"
    return last if set(here.letters[last + 1 : way]) <= {_ADVERB} else 0
