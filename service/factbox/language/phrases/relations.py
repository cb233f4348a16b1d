"""What a verb acts on, the verb that governs a place, and noun phrases that name one thing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factbox.language.en.grammar import ALSO_PREPOSITIONS, SUBORDINATORS
from factbox.language.phrases.reading import FARTHEST, Reading
from factbox.language.phrases.subjects import ADVERBIAL
from factbox.language.phrases.values import Apposition, NounPhrase, VerbGroup

_HIDING = SUBORDINATORS - ALSO_PREPOSITIONS - {"so"}
_HIDING_LETTERS = frozenset('":.wWL')
_LONGEST_CHAIN = 4
_LONGEST_QUOTED = 8
_QUOTED = re.compile(r'"[^".:VpdngzbBhHoQfM]+\Z')
"""Quoted words without a verb, up to the mark that closes them; they hide none: "a \"hefty bill\" in May"."""


def object_of(reading: Reading, verb: VerbGroup) -> NounPhrase | None:
    """The noun phrase behind an active verb, unless it begins what comes next."""
    found = reading.noun_at(reading.forth(verb.last + 1, ADVERBIAL))
    if found is None or verb.passive or reading.letters[verb.last] in "bBeEG":
        return None
    after = reading.at(reading.forth(found.last + 1, ADVERBIAL))
    return None if isinstance(after, VerbGroup) and after.finite else found


def governing(reading: Reading, token: int) -> VerbGroup | None:
    """The nearest verb group before a token that nothing hides, else the next finite one."""
    return _before(reading, token) or _after(reading, token)


def _before(reading: Reading, token: int) -> VerbGroup | None:
    at, end = token, max(-1, token - FARTHEST)
    while at > end:
        found = reading.verb_at(at)
        if isinstance(found, VerbGroup):
            return found
        at = found  # in a noun phrase nothing hides
        letter = reading.letters[at]
        if quoted := letter == '"' and _QUOTED.search(reading.letters, max(0, at - _LONGEST_QUOTED), at):
            at = quoted.start()
        elif letter in _HIDING_LETTERS or (letter == "I" and reading.words[at].lower() in _HIDING):
            break
        at -= 1
    return None


def _after(reading: Reading, token: int) -> VerbGroup | None:
    for at in range(max(0, token), min(len(reading.letters), token + FARTHEST)):
        found = reading.verb_at(at)
        if isinstance(found, VerbGroup) and found.finite:
            return found
    return None


def appositions(reading: Reading, nouns: Sequence[NounPhrase]) -> Iterator[Apposition]:
    """Pairs of noun phrases between commas that name one thing, in order."""
    taken = None
    for noun in nouns:
        comma = _end_of_chain(reading, noun, ("of",)) + 1
        second = reading.noun_at(comma + 1) if reading.letter(comma) == "," else None
        if second is None or second == taken:
            continue
        if _fit(noun, second) and _closes(reading, second) and not _in_list(reading, noun, second):
            yield Apposition(noun, second)
            taken = second  # not for what hangs on the first: "the board of Orlen, a group of ten,"


def _fit(first: NounPhrase, second: NounPhrase) -> bool:
    if not {first.kind, second.kind} <= {"common", "name"}:
        return False
    bare = first.is_bare_name != second.is_bare_name and first.kind != second.kind
    return bare or (second.kind == "common" and second.determiner is not None)


def _closes(reading: Reading, second: NounPhrase) -> bool:
    """Whether it ends as an insertion does."""
    after = _end_of_chain(reading, second, ("of", "for")) + 1
    return (not reading.letter(after) or reading.letter(after) in ",.):\"'") and reading.letter(after + 1) != "C"


def _in_list(reading: Reading, first: NounPhrase, second: NounPhrase) -> bool:
    """Whether a third common noun phrase stands beside the two: "the anger, the doubt, the fear"."""
    if first.kind != "common" or second.kind != "common":
        return False
    near = (first.first - 1, first.first - 2), (second.last + 1, second.last + 2)
    return any(reading.letter(comma) == "," and _is_common(reading.noun_at(at)) for comma, at in near)


def _is_common(noun: NounPhrase | None) -> bool:
    return noun is not None and noun.kind == "common"


def _end_of_chain(reading: Reading, noun: NounPhrase, links: tuple[str, ...]) -> int:
    """The last token of a noun phrase with what hangs on it by one of `links`."""
    last = noun.last
    for _ in range(_LONGEST_CHAIN):
        following = reading.noun_at(last + 2)
        if following is None or following.first != last + 2 or reading.words[last + 1] not in links:
            break
        last = following.last
    return last
