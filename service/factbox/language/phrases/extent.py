"""How far a noun phrase goes from one of its tokens, by letters and words: what is only joined to it is not of it."""

from __future__ import annotations

from factbox.language.en.classes import PREDICATIVES, STOPS
from factbox.language.en.nouns import MODIFIERS_IN_S
from factbox.language.phrases.sentence import SentencePhrases
from factbox.language.phrases.values import NounPhrase
from factbox.language.verb_forms import BASES, ENDERS, IRREGULAR_PASTS, NOUN_OR_VERB
from factbox.language.word_forms import is_participle

_NOUNS, _NUMBERS, _HEADS, _BEGINNING = frozenset("NSPF"), frozenset("#$"), frozenset("NSPF%#"), frozenset("NSPFJ%")
_LEADING, _DETERMINING = frozenset("ngR"), frozenset("D#$R")
_PARTICIPLES, _BEFORE_A_PARTICIPLE = frozenset("ng"), frozenset(("J", "D", "'", ""))
_JOINTS, _OBJECTS, _ACTED_ON = frozenset(",C"), frozenset("DP#$"), frozenset("DOP#$")
_PAST, _NUMBER, _PLURAL, _NAME, _SINGULAR, _ADJECTIVE = "d", "#", "S", "P", "N", "J"
_NOMINAL = "Ig"
"""Of a gerund behind a preposition: "five hours of viewing"."""
_EITHER = NOUN_OR_VERB | IRREGULAR_PASTS
_NO_NOUNS = IRREGULAR_PASTS | PREDICATIVES
_AND = "&"
_LABEL = 4
"""Digits of "S&P 500", "Windows 10"."""


def is_noun_at(here: SentencePhrases, token: int) -> bool:
    """Whether a token is a noun or name."""
    return here.letters[token] in _NOUNS


def last_of(here: SentencePhrases, first: int) -> int:
    """The last token of the noun phrase that begins with token `first`; -1 for none."""
    letters, words = here.letters, here.sentence.words
    at = _past_participles(here, first)
    noun = here.noun_at(at)
    if noun is None or letters[at] not in _BEGINNING or (at > first and words[at] in IRREGULAR_PASTS):
        return first if letters[first - 1 : first + 1] == _NOMINAL and letters[at : at + 1] not in _ACTED_ON else -1
    last = _head(here, at, noun.last)
    return -1 if last == first and words[first].lower() in _NO_NOUNS else last  # "set aside"


def _past_participles(here: SentencePhrases, at: int) -> int:
    """The token behind participles and adverbs: "randomised controlled trials", "12,000 suspected opponents"."""
    letters = here.letters
    counted = letters[at - 1 : at] == _NUMBER and letters[at] == _PAST
    at += counted and is_participle(here.sentence.words[at])
    while at < len(letters) - 1 and letters[at] in _LEADING:
        at += 1
    return at


def _head(here: SentencePhrases, first: int, last: int) -> int:
    """The head of tokens `first` to `last`: what is joined to it, a number and a verb are not of it."""
    head = first - 1
    for at in range(first, last + 1):
        letter = here.letters[at]
        if (at > first and _ends(here, at, last)) or (letter in _NUMBERS and not _is_label(here, at, last)):
            break
        head = at if letter in _HEADS else head
    return head


def _is_label(here: SentencePhrases, at: int, last: int) -> bool:
    """ "S&P 500", "Windows 10", "a turbo four"."""
    word = here.sentence.words[at]
    if word.isdigit():
        return here.letters[at - 1] == _NAME and len(word) <= _LABEL
    return at == last and here.letters[at - 1] in _NOUNS and word.isalpha()


def _ends(here: SentencePhrases, at: int, last: int) -> bool:
    """Whether the phrase is over before token `at`: a past, its verb or what is joined follows, or a plural came."""
    letters, words = here.letters, here.sentence.words
    if letters[at] == _SINGULAR and words[at] in IRREGULAR_PASTS:
        return True
    if letters[at - 1] not in _NOUNS:
        return False
    if letters[at] in _JOINTS:
        return words[at] != _AND
    if _is_common_plural(here, at - 1) and letters[last] != _PLURAL:
        return True
    return (at == last or letters[at] == _PLURAL) and acts(here, at)


def _is_common_plural(here: SentencePhrases, at: int) -> bool:
    """Whether a token is a plural that stands before no other noun, and no name."""
    word = here.sentence.words[at]
    return here.letters[at] == _PLURAL and (word.islower() or at == 0) and word not in MODIFIERS_IN_S


def acts(here: SentencePhrases, at: int) -> bool:
    """Whether a word behind a noun is its verb, taken for a noun: "quake hits Peru", "Prices start at"."""
    word = here.sentence.words[at]
    if word in BASES and _is_common_plural(here, at - 1):
        return True
    if word in _EITHER and here.letters[at + 1 : at + 2] in _OBJECTS:
        return True
    return word in ENDERS and not any(verb.finite for verb in here.verb_groups)


def first_of(here: SentencePhrases, noun: NounPhrase, last: int, floor: int) -> int:
    """The first token of `noun` up to `last`, from `floor` on: behind determiners, numbers and what it is joined to."""
    letters, words, starts = here.letters, here.sentence.words, here.sentence.starts
    first = _before_participle(letters, noun.first)
    joints = [at for at in range(first + 1, last) if letters[at] in _JOINTS and letters[at - 1] in _NOUNS]
    first = joints[-1] + 1 if joints else first
    while first <= last and (letters[first] in _DETERMINING or starts[first] < floor or words[first] in STOPS):
        first += 1
    return first


def _before_participle(letters: str, first: int) -> int:
    """The token where a phrase begins with a participle and adjectives before it: "normal operating temperatures"."""
    led = letters[first - 1 : first] in _PARTICIPLES and letters[max(0, first - 2) : first - 1] in _BEFORE_A_PARTICIPLE
    first -= led
    while led and first and letters[first - 1] == _ADJECTIVE:
        first -= 1
    return first
