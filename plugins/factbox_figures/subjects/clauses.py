"""The plain clause, read without tags: a noun phrase that opens the sentence or a clause, and its verb right behind it.

"Shares fell 3 percent", "The company said sales rose 5 percent". Whatever is not so plain is left to the phrases of the
sentence.
"""

from __future__ import annotations

from collections.abc import Sequence

from factbox import Span
from factbox.language.en.classes import ADVERBS, AUXILIARIES, BE, DETERMINERS, NOUNLESS_ADVERBS, PREPOSITIONS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.noun_phrase import Word, phrase_before, words_of
from factbox.language.verb_forms import ENDERS, REPORTING
from factbox.language.word_forms import is_participle
from factbox_figures.tables.change import ADVERBS as DEGREES
from factbox_figures.tables.change import VERBS as CHANGES
from factbox_figures.tables.subjects import STATES

_WINDOW = 60
_TO, _LY = "to", "ly"
_PARTICLES = frozenset(("up", "down"))
_ADVERBS = ADVERBS | NOUNLESS_ADVERBS
BEFORE_AMOUNT = _ADVERBS.union(ROUGH_WORDS, "as much only just over more than another further at least most".split())
BESIDE = BEFORE_AMOUNT | {"by", "to", "from"}
"""What stands right before an amount that a verb's preposition leads to."""
_LED = BESIDE.union(DEGREES, "at under above below between record".split()).difference(CHANGES, ["average"])
_VERBS = frozenset(CHANGES).union(STATES, AUXILIARIES, ["average"])
_OPENERS = REPORTING | frozenset("that while but because although though whereas whether whose as with".split())


def plain_subject(text: str, at: int, begin: int) -> Span | None:
    """The subject of the plain clause that ends in the amount at `at`."""
    verb = verb_start(text, at, begin)
    noun = phrase_before(text, verb, begin) if verb is not None else None
    plain = noun is not None and noun.end + 1 == verb and _opens(text, begin, noun.start)
    return noun if plain else None


def verb_start(text: str, at: int, begin: int) -> int | None:
    """Where the verb begins that nothing but words of degree part from the amount at `at`; None where there is none."""
    words = words_of(text, max(begin, at - _WINDOW), at)
    verb = _verb(words)
    return words[verb].start if verb > 0 else None


def _verb(words: Sequence[Word]) -> int:
    """The first word of the verb that nothing but words of degree part from the amount; -1 for none."""
    at = len(words) - 1
    while at >= 0 and words[at].lower in _LED:
        at -= 1
    if at < 0 or not (words[at].lower in _VERBS or _ends(words[at].lower)):
        return -1
    while at > 0 and _leads(words, at):
        at -= 1
    return at


def _ends(lower: str) -> bool:
    return lower not in REPORTING and (lower in ENDERS or is_participle(lower))


def _leads(words: Sequence[Word], verb: int) -> bool:
    """Whether an auxiliary or adverb stands before the verb, or what leads to it: "is forecast to expand"."""
    lower = words[verb - 1].lower
    if lower in AUXILIARIES or lower in BEFORE_AMOUNT or lower == _TO or lower.endswith(_LY):
        return True
    if words[verb].lower in _PARTICLES:
        return lower in ENDERS or is_participle(lower)  # "went up"
    return words[verb].lower == _TO and verb > 1 and words[verb - 2].lower in BE


def _opens(text: str, begin: int, at: int) -> bool:
    """Whether nothing stands before a phrase but its determiner, a word that opens a clause, or "In May,"."""
    words = text[begin:at].split()
    if words and words[-1].lower() in DETERMINERS:
        words.pop()
    if not words or words[-1].lower() in _OPENERS:
        return True
    return words[-1].endswith((",", ":")) and (len(words) == 1 or words[0].lower() in PREPOSITIONS)
