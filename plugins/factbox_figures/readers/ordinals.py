"""Reads ordinals: "the 20th minute", "for the first time", "#2", "No. 3", "day five"."""

from __future__ import annotations

import re

from factbox.language.en.classes import BE, POSSESSIVES
from factbox.language.numbers import read_ordinal
from factbox.language.word_forms import is_participle
from factbox_figures.figure import Figure, Number
from factbox_figures.words import any_of

SHORT_RANKS, RANKS = "No. no. Nos. nos.".split(), "Number number No NO Day day".split()
"""What stands before the number of a place in an order, beside "#" and "№"."""
_RANK = re.compile(rf"(?:#|№ ?|\b{any_of(SHORT_RANKS)} ?|\b{any_of(RANKS)} )\Z")
_OFFICE = "no "
_AT = "at"
_ENDS = frozenset(".!?")
_TO, _PLACE, _IN_THE = "to", "place", "in the "
_DEFINITE = POSSESSIVES | {"the", "s"}
_NEXT = re.compile(r"[ -]([A-Za-z][\w-]*)")
_ADVERBIAL = frozenset(
    """and of in to came was is at on for with when by began saw said became took made went met had has as hand-only
    got appeared or but the a an he she they it we you i his her""".split()
)
_ONLY, _AND_ANOTHER = "only", re.compile(r" and ([a-z]+) [a-z]")
_PLACED = frozenset("placed seeded ranked".split())
_PLACING = frozenset("came come comes finished finishes finishing placed".split())
_WORD_PARTS = tuple(f"-{part}" for part in "rate hand time class degree string guess".split())


def read_rank(text: str, number: Number) -> Figure | None:
    """ "#2", "No. 2", "number 3", "day five": the number names a place in an order."""
    rank = _RANK.search(text[max(0, number.start - 8) : number.start]) if number.form in ("digits", "words") else None
    if rank is None or number.factor != 1 or number.low != int(number.low) or number.low > 9999:
        return None
    if rank[0].lower() == _OFFICE and number.form != "digits":
        return None
    start = number.start if rank[0].lower().startswith("day") else max(0, number.start - 8) + rank.start()
    return Figure(start, number.end, "ordinal", number.low, number.high, None, "rank", number)


def is_word_part(text: str, at: int) -> bool:
    """Whether the ordinal that ends at `at` has become part of a word: "third-rate", "second-hand"."""
    return text.startswith(_WORD_PARTS, at)


def read_ordinal_number(text: str, number: Number) -> Figure | None:
    """An ordinal that ranks something; None for the adverb ("first noticed")."""
    if number.form != "ordinal" or not (_is_sure(text, number) or _ranks(text, number)):
        return None
    return number.figure(number.end, "ordinal", "ordinal")


def _is_sure(text: str, number: Number) -> bool:
    """ "came fifth", "are 16th", "a second and third look", "the first and only plant"."""
    with_another = _AND_ANOTHER.match(text, number.end)
    if with_another and (with_another[1] == _ONLY or read_ordinal(with_another[1]) is not None):
        return True
    return number.low > 1 and number.before in (BE if text[number.start].isdigit() else _PLACING)


def _ranks(text: str, number: Number) -> bool:
    """An ordinal before a noun, or after "the": not the adverb ("first noticed", "second, ...")."""
    after = _NEXT.match(text, number.end, number.end + 24)
    if after is None:
        return number.before in _DEFINITE or text[number.start].isdigit() or _ends(text, number)
    word = after[1].lower()
    if number.before == _AT or word in _PLACED:
        return number.before != _AT
    if _is_in_place(text, number, word) or text[number.start : number.start + 2].isupper():
        return False
    return number.before in _DEFINITE or not _is_adverbial(word)


def _is_in_place(text: str, number: Number, word: str) -> bool:
    """ "third-rate", "in the first place"."""
    return is_word_part(text, number.end) or (word == _PLACE and text.endswith(_IN_THE, 0, number.start))


def _ends(text: str, number: Number) -> bool:
    """ "It lifts them to sixth, three points back", "They were sixth."; not "She rang first."."""
    ends = number.before == _TO or text[number.end : number.end + 1] in _ENDS
    return number.end == len(text) or (number.low > 1 and ends)


def _is_adverbial(word: str) -> bool:
    return word in _ADVERBIAL or is_participle(word) or word.endswith("ly")
