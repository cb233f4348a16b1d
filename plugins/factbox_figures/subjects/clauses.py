"""The plain clause, read without tags: a noun phrase that opens the sentence or a clause, and its verb right behind it.

"Shares fell 3 percent", "The company said sales rose 5 percent". Whatever is not so plain is left to the phrases of the
sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from factbox import Article, Span
from factbox.language.en.classes import ADVERBS, AUXILIARIES, BE, DETERMINERS, NOUNLESS_ADVERBS, PREPOSITIONS, RELATIVES
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.neighbours import word_before
from factbox.language.phrases.beside import noun_before, with_of
from factbox.language.verb_forms import ENDERS, REPORTING
from factbox.language.word_forms import is_participle
from factbox_figures.tables.change import ADVERBS as DEGREES
from factbox_figures.tables.change import VERBS as CHANGES
from factbox_figures.tables.links import DETERMINED, HANGING
from factbox_figures.tables.subjects import STATES
from factbox_figures.words import any_of

_WINDOW = 60
_TO = "to"
_PARTICLES = frozenset(("up", "down"))
_ADVERBS = ADVERBS | NOUNLESS_ADVERBS
BEFORE_AMOUNT = _ADVERBS.union(ROUGH_WORDS, "as much only just over more than another further at least most".split())
LEADING = frozenset("by to from".split())
"""Prepositions from a verb of change to its amount."""
BESIDE = BEFORE_AMOUNT | LEADING
"""What stands right before an amount that a verb's preposition leads to."""
_LED = BESIDE.union(DEGREES, "at under above below between record".split()).difference(CHANGES, ["average"])
_VERBS = frozenset(CHANGES).union(STATES, AUXILIARIES, ["average"])
_HANGS = re.compile(rf" {any_of(HANGING)} {DETERMINED}(?:[a-z]+ly )?\Z")
# "The bridge, which cost", "The bridge, which cost $5m, spans".
_RELATIVE = re.compile(rf"(?:,? {any_of(RELATIVES)} |, {any_of(RELATIVES)} [^,;]{{2,80}}, )\Z")
_RELATIVE_ENDS = RELATIVES | {","}
_RELATIVE_WITHIN = 90
_RESULTING = re.compile(rf"\bas {any_of(DETERMINERS)} \Z")  # "as a result of"
_OPENERS = REPORTING | frozenset("that while but because although though whereas whether whose with as".split())


def plain_subject(article: Article, verb: int, begin: int) -> Span | None:
    """The subject of the plain clause whose verb begins at `verb`; its head in "Shares in the bank fell"."""
    text = article.text
    may_be_relative = word_before(text, verb) in _RELATIVE_ENDS
    relative = _RELATIVE.search(text, max(begin, verb - _RELATIVE_WITHIN), verb) if may_be_relative else None
    end = relative.start() if relative else verb - 1
    noun = noun_before(article, end, begin)
    if noun is None or noun.end != end:
        return None
    if _opens(text, begin, noun.start):
        return noun
    link = _HANGS.search(text, begin, noun.start)
    head = noun_before(article, link.start(), begin) if link else None
    if link is None or head is None or _RESULTING.search(text, begin, head.start):
        return None
    return with_of(article, head, verb) if _opens(text, begin, head.start) else None


def verb_start(text: str, at: int, begin: int) -> int | None:
    """Where the verb begins that nothing but words of degree part from the amount at `at`; None where there is none."""
    last = word_before(text, at)
    if last not in _LED and last not in _VERBS and not _ends(last):
        return None
    floor = max(begin, at - _WINDOW)
    verb = _verb(text[floor:at].lower().split())
    if verb <= 0:
        return None
    for word in reversed(text[floor:at].split()[verb:]):
        at = text.rfind(word, floor, at)
    return at


def _verb(words: Sequence[str]) -> int:
    """The first word of the verb that nothing but words of degree part from the amount; -1 for none."""
    at = len(words) - 1
    while at >= 0 and words[at] in _LED:
        at -= 1
    if at < 0 or not (words[at] in _VERBS or _ends(words[at])):
        return -1
    while at > 0 and _leads(words, at):
        at -= 1
    return at


def _ends(lower: str) -> bool:
    return lower not in REPORTING and (lower in ENDERS or is_participle(lower))


def _leads(words: Sequence[str], verb: int) -> bool:
    """Whether an auxiliary or adverb stands before the verb, or what leads to it: "is forecast to expand"."""
    lower = words[verb - 1]
    if lower in AUXILIARIES or lower in BEFORE_AMOUNT or lower == _TO:
        return True
    if words[verb] in _PARTICLES:
        return lower in ENDERS or is_participle(lower)  # "went up"
    return words[verb] == _TO and verb > 1 and words[verb - 2] in BE


def _opens(text: str, begin: int, at: int) -> bool:
    """Whether nothing stands before a phrase but its determiner, a word that opens a clause, or "In May,"."""
    words = text[begin:at].split()
    if words and words[-1].lower() in DETERMINERS:
        words.pop()
    if not words or words[-1].lower() in _OPENERS:
        return True
    if words[-1].endswith(";"):
        return True
    return words[-1].endswith((",", ":")) and words[0].lower() in PREPOSITIONS
