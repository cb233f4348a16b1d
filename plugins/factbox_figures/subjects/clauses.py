"""Finds the subject or object that an amount belongs to: the clause is read leftwards from the amount."""

from __future__ import annotations

import re

from factbox import Span
from factbox.language.en.classes import ADVERBS, AUXILIARIES, BE, NOUNLESS_ADVERBS
from factbox.language.en.hedges import ROUGH_WORDS
from factbox.language.en.nouns import OF_HEADS
from factbox.language.neighbours import word_after
from factbox.language.noun_phrase import Word, first_phrase, phrase_after, phrase_before, with_of, words_of
from factbox.language.verb_forms import ENDERS, REPORTING
from factbox.language.word_forms import is_participle, is_plural
from factbox_figures.tables.change import MULTIPLYING
from factbox_figures.tables.change import VERBS as CHANGES
from factbox_figures.tables.subjects import PERIODS, PERSONS, STATES

_WINDOW = 240
_TO = "to"
# "closing up 0.9%", "in the first half, up 6%": no subjects.
_NO_NEAR = ("ing", *PERIODS)
# Words that open a new clause: its subject stands after them.
_OPENERS = REPORTING | frozenset(
    "that while as and but because when if although though where whereas or whether".split()
)
# These do so only when a clause came before them: "fell after sales rose", but "profit before tax rose".
_AFTER_CLAUSE = frozenset("before after since than with".split())
_RELATIVES = frozenset("which who that whose".split())
_BASED = ("-based", "-listed")
_AND, _BETWEEN, _BETWEEN_WITHIN = "and", "between", 5
_PARTICLES = frozenset(("up", "down"))
_WHO = frozenset(("which", "who"))
_MARKS = frozenset(',;:()\u2014\u201c\u201d"')
_YEAR = re.compile(r" (?:its |their |the )?(?:19|20)\d\d\b")
_HANGS = re.compile(r" (?:of|to|in|at|for|from) (?:the |its |their )?\Z")
_BRACKETS = re.compile(r"\([^()]*\)")
_POSSESSIVES = frozenset("the its their his her our a an".split())
_ADVERBS = ADVERBS | NOUNLESS_ADVERBS
_BEFORE_AMOUNT = _ADVERBS.union(ROUGH_WORDS, "as much only just over more than another further at least most".split())
_LINK = re.compile(rf"\b(?:by|to|from) (?:(?:{'|'.join(sorted(_BEFORE_AMOUNT))}) ){{0,4}}\Z")
BESIDE = _BEFORE_AMOUNT | {"by", "to", "from"}
"""What stands right before an amount that a verb's preposition leads to."""


def clause_subject(text: str, at: int, begin: int) -> Span | None:
    """The subject of the clause whose verb governs the amount at `at`; None for a pronoun or none at all."""
    floor = max(begin, at - _WINDOW)
    if floor > begin:  # at the beginning of a word
        floor = text.find(" ", floor, at) + 1 or at
    window = text[floor:at]
    if "(" in window:
        window = _BRACKETS.sub(lambda match: " " * len(match.group()), window)
    found = _subject(window, whole=floor == begin)
    return Span(found.start + floor, found.end + floor) if found else None


def _subject(window: str, whole: bool) -> Span | None:
    """The subject in `window`, which ends at the amount; `whole` if the sentence begins with it."""
    words = words_of(window, 0, len(window))
    verb = _verb(words)
    if verb is None:
        return first_phrase(window, words, len(window)) if whole else None
    verb = _before_insertion(window, words, _first_of_group(window, words, verb))
    opener = _opener(window, words, verb)
    if _tells_of_noun(words, opener) and _verb(words[opener + 1 : verb]) is not None:
        verb = opener  # "the quake that jolted the coast rose to"
        opener = _opener(window, words, verb)
    region = words[opener].end if opener >= 0 else 0
    if verb and region <= words[verb - 1].start:
        found = first_phrase(window, words[opener + 1 : verb], words[verb].start)
        if found is not None or opener < 0 or _is_pronoun_alone(words, opener, verb):
            return found
    return _outside(window, words, opener, verb)


def _first_of_group(window: str, words: list[Word], verb: int) -> int:
    """The index of the first auxiliary or adverb of the group that `verb` ends."""
    while verb > 0 and _leads(words, verb) and window[words[verb - 1].end : words[verb].start].isspace():
        verb -= 1
    return verb


def _tells_of_noun(words: list[Word], opener: int) -> bool:
    """Whether "that" or "who" opens a relative clause there."""
    return opener > 0 and words[opener].lower in _RELATIVES and words[opener - 1].lower not in REPORTING


def _before_insertion(window: str, words: list[Word], verb: int) -> int:
    """Where the verb would stand without what commas insert: "kerosene, used for cooking, went up by"."""
    if not verb or not window[words[verb - 1].end : words[verb].start].startswith(","):
        return verb
    opening = next((at for at in range(verb - 1, 0, -1) if window[words[at - 1].end] == ","), verb)
    return opening if opening < verb - 1 else verb


def _is_pronoun_alone(words: list[Word], opener: int, verb: int) -> bool:
    return verb - opener == 2 and words[verb - 1].lower in PERSONS


def _verb(words: list[Word]) -> int | None:
    """The index of the last word that can be the verb of the clause."""
    for index in range(len(words) - 1, -1, -1):
        lower = words[index].lower
        if index and words[index - 1].lower in _WHO and lower not in _ADVERBS:
            return index  # "the hospice, which needs"
        if index and words[index - 1].lower in _POSSESSIVES:
            continue  # "cost exporters an estimated $4m"
        if lower in CHANGES or lower in STATES or lower in AUXILIARIES or lower in ENDERS:
            return index
        if is_participle(lower):
            return index
    return None


def _leads(words: list[Word], verb: int) -> bool:
    """Whether an auxiliary or adverb stands before the verb, or what leads to it: "is forecast to expand"."""
    lower = words[verb - 1].lower
    if lower in AUXILIARIES or lower in _ADVERBS or lower == _TO or lower.endswith("ly"):
        return True
    if words[verb].lower in _PARTICLES:
        return lower in ENDERS or is_participle(lower)  # "went up"
    return words[verb].lower == _TO and verb > 1 and words[verb - 2].lower in BE


def _opener(window: str, words: list[Word], verb: int) -> int:
    """The index of the last word before `verb` after which a clause begins; -1 for none."""
    for index in range(verb - 1, -1, -1):
        gap = window[words[index].end : words[index + 1].start]
        lower = words[index].lower
        if not _MARKS.isdisjoint(gap) or lower in _OPENERS or lower in _RELATIVES:
            if lower == _AND and _BETWEEN in [word.lower for word in words[max(0, index - _BETWEEN_WITHIN) : index]]:
                continue  # "the gap between rich and poor widened"
            if _is_aside(window, words, index):
                continue
            return index
        if lower in _AFTER_CLAUSE and _verb(words[:index]) is not None:
            return index
    return -1


def _is_aside(window: str, words: list[Word], index: int) -> bool:
    """Whether a mark only parts an age from its name, or a place from its state: "Marlow, 43,", "a Leeds, UK-based"."""
    if words[index + 1].lower.endswith(_BASED):
        return True
    number = index if words[index].lower.isdigit() else index + 1
    around = window[words[number].start - 2 : words[number].start], window[words[number].end : words[number].end + 1]
    return words[number].lower.isdigit() and around == (", ", ",")


def _outside(window: str, words: list[Word], opener: int, verb: int) -> Span | None:
    """No subject between the opener and the verb: that of a relative clause stands before it, else the sentence's."""
    lower = words[opener].lower if opener >= 0 else ""
    if lower in _RELATIVES and opener:
        near = phrase_before(window, words[opener].start, 0)
        return _head_of(window, near, words[verb].lower) or near
    if words[verb].lower in _PARTICLES and opener >= 0:
        near = phrase_before(window, words[opener].end, 0)
        if near is not None and not window[slice(*near)].endswith(_NO_NEAR):
            return near
    return _reported(window, words[:verb], words[verb].start) or first_phrase(window, words[:verb], words[verb].start)


def _head_of(window: str, near: Span | None, verb: str) -> Span | None:
    """ "Visits to the zoo, which jumped 22%": what changes is the head."""
    link = _HANGS.search(window, 0, near.start) if near and verb in CHANGES else None
    head = phrase_before(window, link.start(), 0) if link else None
    last = window[slice(*head)].rpartition(" ")[2].lower() if head else ""
    return head if last in OF_HEADS or is_plural(last) else None


def _reported(window: str, words: list[Word], end: int) -> Span | None:
    """The subject behind the last verb of saying, with its own verb: "she said the group would cut jobs, saving"."""
    told = next((index for index in range(len(words) - 1, -1, -1) if words[index].lower in REPORTING), -1)
    found = first_phrase(window, words[told + 1 :], end) if told >= 0 else None
    following = word_after(window, found.end) if found else ""
    acts = following in AUXILIARIES or following in CHANGES or following in ENDERS or is_participle(following)
    return found if acts else None


def object_before(text: str, at: int, begin: int) -> Span | None:
    """The object between a verb of change and the preposition before the amount ("raised [rates] by")."""
    link = _LINK.search(text, max(begin, at - 40), at)
    if link is None:
        return None
    words = words_of(text, max(begin, at - _WINDOW // 2), link.start())
    verb = next((word for word in reversed(words) if word.lower in CHANGES or word.lower in MULTIPLYING), None)
    if verb is None or not _MARKS.isdisjoint(text[verb.end : link.start()]):
        return None
    year = _YEAR.match(text, verb.end)  # "trims 2015 spending by"
    return with_of(text, phrase_after(text, year.end() if year else verb.end, link.start(), _POSSESSIVES), link.start())
