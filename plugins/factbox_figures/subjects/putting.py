"""Subjects that somebody puts at an amount: "valued the yard at $4 million", "to hold inflation near 2 percent"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox import Span
from factbox.language.en.changes import COMPARATIVES
from factbox.language.en.classes import DETERMINERS, MODALS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.neighbours import Word, words_of
from factbox.language.phrases.beside import noun_after, with_of
from factbox.language.word_forms import is_plural
from factbox_figures.figure import Figure
from factbox_figures.subjects.place import Place
from factbox_figures.tables.subjects import ALSO_NOUNS, PUTTING, SELLING, STEADY
from factbox_figures.words import any_of, may_hold

_BEFORE = ROUGH_WORDS | frozenset("at least than to over under up above below near within between for on".split())
_FOR = "for"
_PRICING = PUTTING | SELLING
_WINDOW, _AT_WITHIN = 80, 60
_LINKS = "at on below under above near within for"
_DEGREES = "well just far"
_BOUNDS = ROUGH_WORDS.union("least, more than, less than, over, under, up to, between".split(", "))
_AT = re.compile(rf" (?P<link>{any_of(_LINKS)})(?: [\"“]?(?:{any_of(_DEGREES)} )?{any_of(_BOUNDS)})?(?: an?)? \Z")
# "put the price of the yard at", "put the losses far higher, at".
_PARTS = "of in for from on near to outside with"
_BETWEEN = re.compile(rf"(?: {any_of(_PARTS)} [^,.;:]{{2,40}}| (?:[a-z]+ )?{any_of(COMPARATIVES.keys() | STEADY)},?)?")
_OPENING = frozenset(("", *(f"{word} " for word in (*DETERMINERS, *ROUGH_WORDS))))
_INFINITIVE = MODALS | {"to"}
_VERBS = frozenset("zpVdng")


def put_at(figure: Figure, place: Place) -> Span | None:
    """ "put the cost of repairs at $4 million", "sold the yard for $5 million": what is put there."""
    floor = max(place.begin, figure.start - _WINDOW)
    near = max(floor, figure.start - _AT_WITHIN)
    at = _AT.search(place.text, near, figure.start) if place.led in _BEFORE else None
    if at is None:
        return None
    verbs = SELLING if at["link"] == _FOR else _PRICING
    if not may_hold(place.text, floor, at.start(), verbs):
        return None
    words = words_of(place.text, floor, at.start())
    index = next((index for index in range(len(words) - 1, -1, -1) if words[index].lower in verbs), None)
    if index is None:
        return None
    thing = _thing(place, words[index].end, at.start())
    return thing if thing and _puts(words, index, place.text[words[index].end + 1 : thing.end], place) else None


def _thing(place: Place, verb: int, end: int) -> Span | None:
    """What stands between the verb and the amount, and no adjective: "unemployment held steady at 3.7%"."""
    noun = noun_after(place.article, _past_number(place, verb), end + 1, DETERMINERS)
    thing = with_of(place.article, noun, end + 1)
    if thing is None or not _BETWEEN.fullmatch(place.text, thing.end, end):
        return None
    return None if thing.start == verb + 1 and place.text[slice(*thing)] in STEADY else thing


def _past_number(place: Place, at: int) -> int:
    """ "buy 20 jets": past the number that counts what is bought."""
    last = place.last
    return last.end if last and last.start > at and place.text[at + 1 : last.start].lower() in _OPENING else at


def _puts(words: Sequence[Word], index: int, thing: str, place: Place) -> bool:
    """Whether a word that may be a noun is a verb here: "will price it at", "values Acme at", not "prices start at"."""
    word = words[index].lower
    if word not in ALSO_NOUNS or (index and words[index - 1].lower in _INFINITIVE):
        return True
    determined = thing.partition(" ")[0].lower() in DETERMINERS
    if determined or (is_plural(word) and (" " in thing or not thing.islower())):
        return True
    here = place.phrases(words[index].start)
    return here is not None and here.letters[here.sentence.token_at(words[index].start)] in _VERBS
